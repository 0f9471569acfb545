import { ARMS } from '../props/arms.ts';
import { LUGGAGE } from '../props/luggage.ts';
import { PAPERS } from '../props/papers.ts';
import { PLAYTHINGS } from '../props/playthings.ts';
import { POCKET } from '../props/pocket.ts';
import { TABLEWARE } from '../props/tableware.ts';
import { BEDS } from './pieces/beds.ts';
import type { Body, Maker } from './pieces/body.ts';
import { BUILDINGS } from './pieces/buildings.ts';
import { CABIN } from './pieces/cabin.ts';
import { CAMPING } from './pieces/camping.ts';
import { CARS } from './pieces/cars.ts';
import { CHESTS } from './pieces/chests.ts';
import { CLOTHS } from './pieces/cloths.ts';
import { CONVEYANCES } from './pieces/conveyances.ts';
import { COUNTERS } from './pieces/counters.ts';
import { CRATES } from './pieces/crates.ts';
import { HALLS } from './pieces/halls.ts';
import { HANGINGS } from './pieces/hangings.ts';
import { HEARTHS } from './pieces/hearths.ts';
import { INSTRUMENTS } from './pieces/instruments.ts';
import { LAND } from './pieces/land.ts';
import { LENSES } from './pieces/lenses.ts';
import { LIGHTS } from './pieces/lights.ts';
import { MASONRY } from './pieces/masonry.ts';
import { PLANTS } from './pieces/plants.ts';
import { PLUMBING } from './pieces/plumbing.ts';
import { RAILS } from './pieces/rails.ts';
import { SEATS } from './pieces/seats.ts';
import { SHELVES } from './pieces/shelves.ts';
import { SIGNS } from './pieces/signs.ts';
import { STREET_THINGS } from './pieces/street-things.ts';
import { TABLES } from './pieces/tables.ts';
import { TREES } from './pieces/trees.ts';
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
  ...OPENINGS,
  ...ARMS,
  ...LUGGAGE,
  ...PAPERS,
  ...PLAYTHINGS,
  ...POCKET,
  ...TABLEWARE,
  ...BEDS,
  ...BUILDINGS,
  ...CABIN,
  ...CAMPING,
  ...CARS,
  ...CHESTS,
  ...CLOTHS,
  ...CONVEYANCES,
  ...COUNTERS,
  ...CRATES,
  ...HALLS,
  ...HANGINGS,
  ...HEARTHS,
  ...INSTRUMENTS,
  ...LAND,
  ...LENSES,
  ...LIGHTS,
  ...MASONRY,
  ...PLANTS,
  ...PLUMBING,
  ...RAILS,
  ...SEATS,
  ...SHELVES,
  ...SIGNS,
  ...STREET_THINGS,
  ...TABLES,
  ...TREES,
};

/** Kinds that have a shape of their own. */
export const SHAPED: ReadonlySet<string> = new Set(Object.keys(ALL));

/** The maker of a piece or prop kind; a parcel for what has none. */
export const makerOf = (kind: Body['kind']): Maker => ALL[kind] ?? (ALL.thing as Maker);
