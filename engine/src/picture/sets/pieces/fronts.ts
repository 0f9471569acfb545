import type { Shaper } from '../shaper.ts';
import { shade } from '../shaper.ts';
import type { V3 } from '../stuff.ts';
import type { Body, Maker } from './body.ts';
import { letters } from './letters.ts';
import { sash } from './sash.ts';

const SLATE: V3 = [0.075, 0.06, 0.055];

/** A roof of two slopes with its ridge along x; `deep` is half the house's depth. */
const gable = (s: Shaper, b: Body, wall: number, deep: number, tone: V3): void => {
  const rise = b.h - wall;
  const rows = s.draft ? 5 : 9;
  for (const side of [1, -1])
    for (let i = 0; i < rows; i++) {
      const t = (i + 0.5) / rows;
      s.box(
        'stone',
        [0, wall + rise * t, side * (deep + 0.35) * (1 - t)],
        [b.w + 0.6, 0.08, (deep + 0.4) / rows + 0.1],
        tone,
        { rot: [side * Math.atan2(rise, deep + 0.35), 0, 0], tint: 0.2, shade: false },
      );
    }
};

const door = (s: Shaper, x: number, z: number, w: number, h: number, c: V3, trim: V3): void => {
  s.box('wood', [x, h / 2, z + 0.04], [w, h, 0.08], c, { r: 0.02 });
  for (const k of [0.3, 0.7])
    s.box('wood', [x, h * k, z + 0.09], [w * 0.66, h * 0.3, 0.03], shade(c, 0.8), { shade: false });
  for (const k of [-1, 1])
    s.box('wood', [x + k * (w / 2 + 0.06), h / 2, z + 0.06], [0.12, h + 0.1, 0.12], trim);
  s.box('wood', [x, h + 0.07, z + 0.06], [w + 0.3, 0.14, 0.14], trim);
};

/** The two stones of a pointed arch over an opening of width `w` whose top is at `y`. */
const pointed = (s: Shaper, x: number, y: number, z: number, w: number, c: V3): void => {
  for (const k of [-1, 1])
    s.box('stone', [x + k * w * 0.24, y + w * 0.22, z + 0.06], [w * 0.68, 0.13, 0.14], c, {
      rot: [0, 0, -k * 0.78],
      shade: false,
    });
};

/** A hut of upright boards under patched iron. */
const shack: Maker = (s, b) => {
  const z = b.d / 2;
  const wall = b.h * 0.66;
  s.box('paint', [0, wall / 2, -0.05], [b.w - 0.06, wall, b.d - 0.1], shade(b.c, 0.25));
  const n = Math.round(b.w / 0.21);
  for (let i = 0; i < n; i++) {
    const x = -b.w / 2 + ((i + 0.5) * b.w) / n;
    const h = wall * s.between(0.97, 1.02);
    s.box('wood-y', [x, h / 2, z], [b.w / n - 0.012, h, 0.045], b.c, {
      tint: 0.3,
      shade: false,
      rot: [0, 0, s.between(-0.012, 0.012)],
    });
  }
  for (const k of [-1, 1])
    for (let i = 0; i < Math.round(b.d / 0.3); i++)
      s.box('wood-y', [k * (b.w / 2), wall / 2, z - 0.15 - i * 0.3], [0.045, wall, 0.27], b.c, {
        tint: 0.3,
        shade: false,
      });
  gable(s, b, wall, b.d / 2, [0.13, 0.075, 0.05]);
  for (const k of [-1, 1]) {
    // The boards of the gable's end.
    for (let i = 0; i < 8; i++) {
      const t = (i + 0.5) / 8 - 0.5;
      const h = (b.h - wall) * (1 - Math.abs(t) * 2);
      s.box('wood-y', [k * (b.w / 2 - 0.03), wall + h / 2, t * b.d], [0.04, h, b.d / 8 - 0.01], b.c, {
        tint: 0.3,
        shade: false,
      });
    }
  }
  sash(s, -b.w * 0.27, 1.35, z + 0.03, 0.8, 0.75, shade(b.c, 0.7));
  door(s, b.w * 0.12, z + 0.03, 0.95, 1.95, shade(b.c, 0.55), shade(b.c, 0.8));
  for (let i = 0; i < 3; i++)
    s.box('wood-x', [b.w * 0.12, 0.08, z + 0.25 + i * 0.24], [1.5, 0.07, 0.22], shade(b.c, 0.8), {
      tint: 0.2,
    });
  s.tube(
    'metal',
    [
      [b.w * 0.3, wall + 0.3, -0.2],
      [b.w * 0.3, b.h + 0.7, -0.2],
      [b.w * 0.34, b.h + 0.9, -0.2],
    ],
    [0.09],
    [0.05, 0.045, 0.04],
    { segs: 9 },
  );
  s.blob('glow', [b.w * 0.12 + 0.8, 1.85, z + 0.12], [0.07, 0.1, 0.07], [1, 0.68, 0.36], {
    gloss: 0.4,
    tint: 0,
    shade: false,
  });
};

/** A church from its west end: nave, tower with a spire, pointed windows, a cross. */
const chapel: Maker = (s, b) => {
  const z = b.d / 2;
  const wall = b.h * 0.46;
  s.box('brick', [0, wall / 2, 0], [b.w, wall, b.d], b.c, { j: 0.01, r: 0.03 });
  const nave = { ...b, h: b.h * 0.78 };
  gable(s, nave, wall, b.d / 2, SLATE);
  s.box('stone', [0, 0.2, z + 0.06], [b.w + 0.1, 0.4, 0.2], shade(b.c, 0.8));
  // The tower stands before the nave.
  const w = Math.min(2.7, b.w * 0.36);
  const tz = z + w * 0.32;
  s.box('brick', [0, b.h * 0.42, tz], [w, b.h * 0.84, w], shade(b.c, 1.08), { j: 0.01, r: 0.03 });
  for (const y of [b.h * 0.3, b.h * 0.62, b.h * 0.84])
    s.box('stone', [0, y, tz], [w + 0.16, 0.16, w + 0.16], shade(b.c, 0.9), { r: 0.04 });
  s.lathe(
    'stone',
    [
      [w * 0.76, b.h * 0.85],
      [w * 0.4, b.h * 1.02],
      [0.04, b.h * 1.42],
    ],
    [0, 0, tz],
    SLATE,
    { segs: 8, rot: [0, Math.PI / 8, 0] },
  );
  s.box('metal', [0, b.h * 1.47, tz], [0.06, 0.8, 0.06], [0.3, 0.22, 0.08], { shade: false });
  s.box('metal', [0, b.h * 1.5, tz], [0.42, 0.06, 0.06], [0.3, 0.22, 0.08], { shade: false });
  const front = tz + w / 2;
  door(s, 0, front, 1.15, 2.2, [0.1, 0.05, 0.03], shade(b.c, 0.7));
  pointed(s, 0, 2.3, front, 1.4, shade(b.c, 0.75));
  const lancet = (x: number, y: number, at: number, wide: number, tall: number): void => {
    sash(s, x, y, at, wide, tall, shade(b.c, 0.75));
    pointed(s, x, y + tall / 2 + 0.05, at, wide + 0.2, shade(b.c, 0.75));
  };
  lancet(0, b.h * 0.5, front, 0.62, 1.3);
  lancet(0, b.h * 0.73, front, 0.5, 0.8);
  for (const k of [-1, 1]) {
    lancet(k * b.w * 0.36, 1.9, z, 0.66, 1.7);
    s.box('brick', [k * (b.w / 2 - 0.1), wall * 0.42, z + 0.2], [0.5, wall * 0.84, 0.5], shade(b.c, 0.95), {
      r: 0.03,
    });
  }
};

/** A public building: steps, columns, a lintel with its name, rows of tall windows. */
const publicFront: Maker = (s, b) => {
  const z = b.d / 2;
  const pale: V3 = [0.36, 0.33, 0.27];
  s.box('brick', [0, b.h / 2, 0], [b.w, b.h, b.d], shade(pale, 0.85), { j: 0.015, r: 0.03 });
  s.box('stone', [0, b.h - 0.2, z + 0.1], [b.w + 0.2, 0.42, 0.5], pale, { r: 0.04 });
  s.box('stone', [0, 3.35, z + 0.3], [b.w * 0.74, 0.62, 0.75], pale, { r: 0.03 });
  for (let i = 0; i < 3; i++)
    s.box('stone', [0, 0.09 + i * 0.16, z + 1.05 - i * 0.3], [b.w * 0.74 - i * 0.1, 0.17, 0.4], pale, {
      r: 0.02,
    });
  const n = 4;
  for (let i = 0; i < n; i++) {
    const x = (i / (n - 1) - 0.5) * b.w * 0.66;
    s.lathe(
      'stone',
      [
        [0.27, 0.4],
        [0.27, 0.52],
        [0.2, 0.62],
        [0.17, 2.85],
        [0.25, 2.95],
        [0.27, 3.05],
      ],
      [x, 0, z + 0.42],
      pale,
      { segs: 14 },
    );
  }
  for (const k of [-0.5, 0.5]) door(s, k, z, 0.92, 2.5, [0.08, 0.05, 0.035], shade(pale, 0.7));
  for (const k of [-1, 1])
    for (const x of [0.22, 0.41]) sash(s, k * b.w * x, 1.75, z + 0.02, 0.75, 1.5, shade(pale, 0.9));
  const floors = Math.max(1, Math.floor((b.h - 4) / 1.9));
  const across = Math.max(4, Math.round(b.w / 1.35));
  for (let f = 0; f < floors; f++)
    for (let i = 0; i < across; i++)
      sash(s, -b.w / 2 + ((i + 0.5) * b.w) / across, 4.75 + f * 1.9, z + 0.02, 0.7, 1.2, shade(pale, 0.9));
  if (b.text)
    letters(s, 'paint', b.text, [0, 3.35, z + 0.7], 0.34, b.w * 0.68, [0.02, 0.018, 0.015], { r: 0.026 });
};

/** A tower's foot and as much of its face as the frame holds: piers, ribbon windows, a lobby of glass. */
const tower: Maker = (s, b) => {
  const z = b.d / 2;
  const face: V3 = [0.16, 0.17, 0.19];
  s.box('plaster', [0, b.h / 2, 0], [b.w, b.h, b.d], face, { j: 0.01, r: 0.02 });
  const piers = 6;
  for (let i = 0; i <= piers; i++)
    s.box(
      'stone',
      [(i / piers - 0.5) * b.w, b.h / 2 + 1.6, z + 0.08],
      [0.22, b.h - 3.2, 0.22],
      [0.3, 0.3, 0.3],
      { shade: false },
    );
  const floors = Math.floor((b.h - 3.6) / 1.55);
  const bay = b.w / piers;
  for (let f = 0; f < floors; f++)
    for (let i = 0; i < piers; i++)
      sash(s, (i + 0.5 - piers / 2) * bay, 4.25 + f * 1.55, z, bay - 0.42, 0.95, [0.12, 0.125, 0.13]);
  // The lobby: glass between piers, a canopy with the name.
  const q = s.bucket('pane');
  const ids = [
    [-1, 0.12],
    [1, 0.12],
    [1, 2.75],
    [-1, 2.75],
  ].map(([i, y]) => s.vertex(q, i! * b.w * 0.42, y!, z + 0.03, 0, 0, 1, [0.9, 0.75, 0.5], 0.05));
  q.quad(ids[0]!, ids[1]!, ids[2]!, ids[3]!);
  for (let i = 0; i <= 6; i++)
    s.box('metal', [(i / 6 - 0.5) * b.w * 0.84, 1.4, z + 0.06], [0.06, 2.7, 0.08], [0.2, 0.17, 0.1], {
      shade: false,
    });
  s.box('metal', [0, 1.05, z + 0.09], [1.9, 2.1, 0.05], [0.03, 0.03, 0.032]);
  s.box('stone', [0, 2.95, z + 0.5], [b.w * 0.9, 0.3, 1.3], [0.24, 0.23, 0.22], { r: 0.02 });
  if (b.text)
    letters(s, 'paint', b.text, [0, 3.38, z + 1.05], 0.4, b.w * 0.7, [0.75, 0.66, 0.45], { r: 0.032 });
};

/** A ship's wheelhouse: panelled box, round-cornered windows, a flat roof with a lamp. */
const wheelhouse: Maker = (s, b) => {
  const z = b.d / 2;
  s.box('paint', [0, b.h * 0.46, 0], [b.w, b.h * 0.92, b.d], b.c, { r: 0.04 });
  s.box('paint', [0, 0.18, 0], [b.w + 0.08, 0.36, b.d + 0.08], b.t, { r: 0.02 });
  s.box('paint', [0, b.h * 0.95, 0], [b.w + 0.35, 0.1, b.d + 0.35], b.t, { r: 0.03 });
  for (const x of [-0.3, 0.06]) sash(s, b.w * x, b.h * 0.66, z, 0.62, 0.62, b.t);
  door(s, b.w * 0.33, z, 0.62, 1.75, shade(b.t, 0.7), b.t);
  for (const k of [-0.45, 0.45]) {
    const c = s.bucket('pane');
    const ids = [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ].map(([i, y]) =>
      s.vertex(c, b.w / 2 + 0.012, b.h * 0.66 + y! * 0.3, k - i! * 0.3, 1, 0, 0, [0.9, 0.6, 0.3], 0.3),
    );
    c.quad(ids[0]!, ids[1]!, ids[2]!, ids[3]!);
  }
  s.tube(
    'metal',
    [
      [0.3, b.h, 0],
      [0.3, b.h + 1.2, 0],
    ],
    [0.02],
    [0.3, 0.3, 0.3],
    { segs: 6 },
  );
};

export const OWN_FRONTS: Readonly<Record<string, Maker>> = {
  shack,
  chapel,
  public: publicFront,
  tower,
  wheelhouse,
};
