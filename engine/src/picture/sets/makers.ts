import { SHAPES } from '../props/shapes.ts';
import type { Body, Maker } from './pieces/body.ts';
import { CASES } from './pieces/cases.ts';
import { HOUSEHOLD } from './pieces/household.ts';
import { OUTDOORS } from './pieces/outdoors.ts';
import { PUBLIC } from './pieces/public.ts';
import { SEATS } from './pieces/seats.ts';
import { shade } from './shaper.ts';

/** Doors and windows as loose pieces (a script's "door" leaning somewhere). */
const OPENINGS: Readonly<Record<string, Maker>> = {
  door: (s, b) => {
    s.box('wood', [0, b.h / 2, 0], [b.w, b.h, Math.min(0.05, b.d)], b.c);
    for (const y of [0.28, 0.72])
      s.box('wood', [0, b.h * y, 0.03], [b.w * 0.66, b.h * 0.34, 0.02], shade(b.c, 0.85), { shade: false });
    s.blob('metal', [b.w * 0.4, b.h * 0.48, 0.06], [0.03, 0.03, 0.03], [0.42, 0.28, 0.09], {
      rough: 0,
      gloss: 0.9,
      shade: false,
    });
  },
  window: (s, b) => {
    for (const y of [0, 0.5, 1]) s.box('wood', [0, b.h * y, 0], [b.w, 0.06, 0.06], b.c);
    for (const x of [-0.5, 0, 0.5]) s.box('wood', [b.w * x, b.h / 2, 0], [0.06, b.h, 0.06], b.c);
  },
};

const ALL: Readonly<Record<string, Maker>> = {
  ...SHAPES,
  ...OPENINGS,
  ...HOUSEHOLD,
  ...CASES,
  ...SEATS,
  ...OUTDOORS,
  ...PUBLIC,
};

/** Kinds that have a shape of their own. */
export const SHAPED: ReadonlySet<string> = new Set(Object.keys(ALL));

/** The maker of a piece or prop kind; a parcel for what has none. */
export const makerOf = (kind: Body['kind']): Maker => ALL[kind] ?? (SHAPES.thing as Maker);
