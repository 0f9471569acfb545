import type { Shaper, V3 } from '../shaper.ts';
import { blend, shade } from '../shaper.ts';
import { BRASS, type Maker, STEEL, squareLeg, turnedLeg } from './body.ts';

const SPINES: readonly V3[] = [
  [0.26, 0.045, 0.03],
  [0.05, 0.09, 0.13],
  [0.25, 0.17, 0.06],
  [0.08, 0.12, 0.045],
  [0.14, 0.06, 0.1],
  [0.32, 0.26, 0.17],
  [0.03, 0.03, 0.035],
];
const JARS: readonly V3[] = [
  [0.35, 0.08, 0.04],
  [0.45, 0.3, 0.08],
  [0.1, 0.2, 0.14],
  [0.4, 0.36, 0.28],
  [0.09, 0.12, 0.22],
  [0.3, 0.14, 0.05],
];
const BOTTLES: readonly V3[] = [
  [0.22, 0.09, 0.02],
  [0.03, 0.1, 0.05],
  [0.3, 0.17, 0.05],
  [0.16, 0.2, 0.2],
  [0.2, 0.03, 0.02],
];
const of = <T>(list: readonly T[], r: number): T =>
  list[Math.min(list.length - 1, Math.floor(r * list.length))]!;

/** A row of books along x on a shelf at height y. */
export const books = (s: Shaper, x0: number, x1: number, y: number, z: number, tall: number): void => {
  let x = x0 + 0.01;
  while (x < x1 - 0.05) {
    const w = s.between(0.025, 0.055) * (s.draft ? 2 : 1);
    const h = tall * s.between(0.62, 0.94);
    if (s.rnd() < 0.08) {
      x += w * 2;
      continue;
    }
    const lean = s.rnd() > 0.88 ? -0.16 : 0.008;
    s.box('paper', [x + w / 2, y + h / 2, z], [w - 0.003, h, s.between(0.13, 0.19)], of(SPINES, s.rnd()), {
      rot: [0, 0, lean],
      shade: false,
      tint: 0.25,
    });
    x += w;
  }
};

/** Jars, boxes and bottles along x. */
export const goods = (
  s: Shaper,
  x0: number,
  x1: number,
  y: number,
  z: number,
  tall: number,
  bottles = 0.35,
): void => {
  let x = x0 + 0.03;
  while (x < x1 - 0.09) {
    const kind = s.rnd();
    const w = s.between(0.075, 0.13) * (s.draft ? 1.5 : 1);
    const h = Math.min(tall * 0.9, s.between(0.12, 0.27));
    if (s.draft)
      s.box(
        'ceramic',
        [x + w / 2, y + h * 0.45, z],
        [w * 0.7, h * 0.9, 0.07],
        of(kind < bottles ? BOTTLES : JARS, s.rnd()),
        { shade: false, rot: [0, 0, 0] },
      );
    else if (kind < bottles) {
      const r = Math.min(0.042, w / 2);
      s.lathe(
        'ceramic',
        [
          [r, 0],
          [r, h * 0.6],
          [r * 0.4, h * 0.76],
          [r * 0.36, h],
          [0, h],
        ],
        [x + w / 2, y, z],
        of(BOTTLES, s.rnd()),
        { segs: 8, gloss: 0.8, shade: false },
      );
    } else if (kind < bottles + 0.3) {
      const r = w / 2;
      s.lathe(
        'ceramic',
        [
          [r, 0],
          [r, h * 0.75],
          [r * 0.8, h * 0.8],
          [r * 0.85, h * 0.95],
          [0, h * 0.95],
        ],
        [x + r, y, z],
        of(JARS, s.rnd()),
        { segs: 9, gloss: 0.6, shade: false },
      );
    } else
      s.box('paper', [x + w / 2, y + (h * 0.9) / 2, z], [w, h * 0.9, 0.1], of(JARS, s.rnd()), {
        rot: [0, s.between(-0.2, 0.2), 0],
        shade: false,
        tint: 0.25,
      });
    x += w + s.between(0.01, 0.06);
  }
};

const table: Maker = (s, b) => {
  const top = 0.045;
  if (b.h < 0.45) {
    s.box('wood', [0, b.h - top / 2, 0], [b.w, top, b.d], b.c, { r: 0.018 });
    for (const x of [-1, 1])
      for (const z of [-1, 1])
        turnedLeg(s, x * (b.w / 2 - 0.06), z * (b.d / 2 - 0.06), b.h - top, 0.026, b.c);
    return;
  }
  if (b.d > b.w * 1.02 && b.d < 1 && b.w < 0.9) {
    // A diner's: a slab with a metal edge on a foot.
    s.box('wood', [0, b.h - top / 2, 0], [b.w, top, b.d], b.c, { r: 0.014, gloss: 0.6, tint: 0.02 });
    s.box('metal', [0, b.h - top / 2, 0], [b.w + 0.012, 0.022, b.d + 0.012], STEEL, {
      r: 0.008,
      shade: false,
    });
    s.lathe(
      'metal',
      [
        [0, 0],
        [0.24, 0],
        [0.24, 0.015],
        [0.05, 0.05],
        [0.04, b.h - 0.1],
        [0.12, b.h - 0.05],
      ],
      [0, 0, 0],
      STEEL,
      { segs: 14 },
    );
    return;
  }
  const n = Math.max(2, Math.round(b.d / 0.16));
  for (let i = 0; i < n; i++)
    s.box('wood', [0, b.h - top / 2, -b.d / 2 + ((i + 0.5) * b.d) / n], [b.w, top, b.d / n - 0.003], b.c, {
      tint: 0.14,
      shade: false,
      r: 0.01,
    });
  s.occlude([0, b.h - top / 2, 0], [b.w / 2, top / 2, b.d / 2]);
  for (const z of [-1, 1])
    s.box('wood', [0, b.h - 0.09, z * (b.d / 2 - 0.05)], [b.w - 0.12, 0.085, 0.024], b.c, { shade: false });
  for (const x of [-1, 1]) {
    s.box('wood', [x * (b.w / 2 - 0.05), b.h - 0.09, 0], [0.024, 0.085, b.d - 0.12], b.c, { shade: false });
    for (const z of [-1, 1]) turnedLeg(s, x * (b.w / 2 - 0.06), z * (b.d / 2 - 0.06), b.h - top, 0.034, b.c);
  }
};

const knob = (s: Shaper, x: number, y: number, z: number, c: V3 = BRASS): void => {
  s.lathe(
    'metal',
    [
      [0.006, 0],
      [0.008, 0.012],
      [0.016, 0.02],
      [0.014, 0.03],
      [0, 0.033],
    ],
    [x, y, z],
    c,
    { rot: [Math.PI / 2, 0, 0], segs: 8, shade: false },
  );
};

/** A carcass with a grid of drawers or doors on its front. */
const chest = (
  s: Shaper,
  w: number,
  h: number,
  d: number,
  c: V3,
  columns: number,
  rows: number,
  trim: V3,
  stuff: 'wood' | 'paint' | 'metal' = 'wood',
  y = 0,
): void => {
  s.box(stuff, [0, y + h / 2, 0], [w, h, d], shade(c, 0.85), { r: 0.01 });
  const cw = (w - 0.04) / columns;
  const ch = (h - 0.06) / rows;
  for (let i = 0; i < columns; i++)
    for (let k = 0; k < rows; k++) {
      const X = -w / 2 + 0.02 + (i + 0.5) * cw;
      const Y = y + 0.04 + (k + 0.5) * ch;
      s.box(stuff, [X, Y, d / 2 + 0.008], [cw - 0.016, ch - 0.016, 0.022], c, {
        r: 0.008,
        tint: 0.12,
        shade: false,
      });
      if (ch > 0.35 && !s.draft)
        s.box(stuff, [X, Y, d / 2 + 0.02], [cw - 0.11, ch - 0.11, 0.012], shade(c, 0.9), {
          r: 0.005,
          shade: false,
        });
      knob(s, ch > 0.35 ? X + (i % 2 === 0 ? 1 : -1) * (cw / 2 - 0.045) : X, Y, d / 2 + 0.018, trim);
    }
};

const desk: Maker = (s, b) => {
  s.box('wood', [0, b.h - 0.025, 0], [b.w, 0.05, b.d], b.c, { r: 0.016, gloss: 0.5 });
  const along = b.d > b.w;
  const side = along ? b.d : b.w;
  const deep = along ? b.w : b.d;
  if (side < 1) {
    for (const x of [-1, 1])
      for (const z of [-1, 1])
        squareLeg(s, x * (b.w / 2 - 0.04), z * (b.d / 2 - 0.04), b.h - 0.05, 0.035, b.c);
    s.box('wood', [0, b.h - 0.1, -b.d / 2 + 0.03], [b.w - 0.08, 0.1, 0.02], shade(b.c, 0.8));
    return;
  }
  for (const e of [-1, 1]) {
    const off = e * (side / 2 - 0.2);
    const size: V3 = along ? [deep - 0.08, b.h - 0.07, 0.36] : [0.36, b.h - 0.07, deep - 0.08];
    s.box('wood', along ? [0, size[1] / 2, off] : [off, size[1] / 2, 0], size, shade(b.c, 0.85));
    for (let k = 0; k < 3; k++) {
      const y = 0.1 + k * ((b.h - 0.14) / 3) + 0.05;
      if (along)
        s.box('wood', [deep / 2 - 0.03, y, off], [0.022, (b.h - 0.16) / 3 - 0.02, 0.32], b.c, {
          shade: false,
        });
      else
        s.box('wood', [off, y, deep / 2 - 0.03], [0.32, (b.h - 0.16) / 3 - 0.02, 0.022], b.c, {
          shade: false,
        });
    }
  }
  if (along) s.box('wood', [-deep / 2 + 0.05, b.h * 0.55, 0], [0.025, b.h * 0.7, side - 0.1], b.c);
  else s.box('wood', [0, b.h * 0.55, -deep / 2 + 0.05], [side - 0.1, b.h * 0.7, 0.025], b.c);
  s.box(
    'leather',
    [0, b.h + 0.002, 0],
    along ? [deep * 0.7, 0.008, side * 0.45] : [side * 0.45, 0.008, deep * 0.7],
    [0.03, 0.07, 0.045],
    { shade: false },
  );
};

const counter: Maker = (s, b) => {
  const n = Math.max(2, Math.round(b.w / 0.42));
  s.box('wood', [0, b.h / 2 - 0.02, -0.02], [b.w, b.h - 0.06, b.d - 0.08], shade(b.c, 0.8));
  for (let i = 0; i < n; i++) {
    const w = b.w / n;
    const x = -b.w / 2 + (i + 0.5) * w;
    s.box('wood', [x, b.h / 2 - 0.01, b.d / 2 - 0.05], [w - 0.03, b.h - 0.22, 0.03], b.c, {
      r: 0.01,
      tint: 0.14,
      shade: false,
    });
    if (!s.draft)
      s.box('wood', [x, b.h / 2 - 0.01, b.d / 2 - 0.034], [w - 0.14, b.h - 0.34, 0.016], shade(b.c, 1.15), {
        r: 0.006,
        shade: false,
      });
  }
  s.box('wood', [0, b.h - 0.03, 0.02], [b.w + 0.05, 0.06, b.d + 0.05], b.t, { r: 0.02, gloss: 0.7 });
  s.box('wood', [0, 0.06, b.d / 2 - 0.03], [b.w, 0.12, 0.04], shade(b.c, 0.6));
  if (b.h > 0.88) {
    s.tube(
      'metal',
      [
        [-b.w / 2, 0.16, b.d / 2 + 0.11],
        [b.w / 2, 0.16, b.d / 2 + 0.11],
      ],
      [0.02],
      BRASS,
      { segs: 8, gloss: 0.7 },
    );
    for (let i = 0; i <= 3; i++) {
      const x = -b.w / 2 + 0.05 + (i * (b.w - 0.1)) / 3;
      s.tube(
        'metal',
        [
          [x, 0.16, b.d / 2 - 0.02],
          [x, 0.16, b.d / 2 + 0.11],
        ],
        [0.012],
        BRASS,
        { segs: 6 },
      );
    }
  }
};

const worktop: Maker = (s, b) => {
  chest(s, b.w, b.h - 0.04, b.d - 0.05, b.c, Math.max(1, Math.round(b.w / 0.5)), 1, STEEL, 'paint');
  s.box('wood', [0, b.h - 0.02, 0.01], [b.w + 0.01, 0.04, b.d], b.t, { r: 0.012 });
  for (let i = 0; i < Math.round(b.w / 0.5); i++) {
    const w = b.w / Math.max(1, Math.round(b.w / 0.5));
    s.box(
      'paint',
      [-b.w / 2 + (i + 0.5) * w, b.h - 0.12, b.d / 2 - 0.014],
      [w - 0.04, 0.11, 0.02],
      shade(b.c, 1.08),
      { shade: false },
    );
  }
};

const shelf: Maker = (s, b) => {
  const hung = b.h < 0.8;
  const rows = hung ? 1 : Math.max(3, Math.round(b.h / 0.42));
  for (const x of [-1, 1]) s.box('wood', [x * (b.w / 2 - 0.02), b.h / 2, 0], [0.035, b.h, b.d], b.c);
  if (!hung)
    s.box('wood', [0, b.h / 2, -b.d / 2 + 0.012], [b.w, b.h, 0.018], shade(b.c, 0.5), { shade: false });
  for (let k = 0; k <= rows; k++) {
    const y = 0.02 + (k * (b.h - 0.04)) / rows;
    s.box('wood', [0, y, 0], [b.w - 0.03, 0.03, b.d], b.c, { tint: 0.18 });
    if (k < rows) goods(s, -b.w / 2 + 0.05, b.w / 2 - 0.05, y + 0.015, 0.04, (b.h - 0.04) / rows - 0.04);
  }
};

const bookcase: Maker = (s, b) => {
  const rows = Math.max(2, Math.round(b.h / 0.36));
  for (const x of [-1, 1]) s.box('wood', [x * (b.w / 2 - 0.022), b.h / 2, 0], [0.045, b.h, b.d], b.c);
  s.box('wood', [0, b.h / 2, -b.d / 2 + 0.012], [b.w - 0.04, b.h, 0.018], shade(b.c, 0.45), { shade: false });
  s.box('wood', [0, b.h + 0.02, 0.01], [b.w + 0.06, 0.05, b.d + 0.04], b.c, { r: 0.015 });
  s.box('wood', [0, 0.05, 0], [b.w, 0.1, b.d], b.c);
  for (let k = 0; k < rows; k++) {
    const y = 0.1 + (k * (b.h - 0.12)) / rows;
    s.box('wood', [0, y, 0], [b.w - 0.05, 0.028, b.d - 0.02], b.c);
    books(s, -b.w / 2 + 0.05, b.w / 2 - 0.05, y + 0.014, 0.05, (b.h - 0.12) / rows - 0.03);
  }
};

const barBack: Maker = (s, b) => {
  s.box('wood', [0, 0.42, 0.02], [b.w, 0.84, b.d - 0.06], shade(b.c, 0.9));
  s.box('wood', [0, 0.86, 0.05], [b.w, 0.05, b.d + 0.02], b.t, { gloss: 0.6 });
  s.box('metal', [0, 1.45, -b.d / 2 + 0.03], [b.w - 0.3, 1.1, 0.02], [0.2, 0.24, 0.26], {
    gloss: 0.9,
    shade: false,
  });
  const bays = Math.max(2, Math.round(b.w / 1.1));
  for (let i = 0; i <= bays; i++) {
    const x = -b.w / 2 + 0.05 + (i * (b.w - 0.1)) / bays;
    s.lathe(
      'wood-y',
      [
        [0.05, 0],
        [0.04, 0.06],
        [0.032, 0.5],
        [0.05, 1.2],
        [0.06, 1.28],
      ],
      [x, 0.88, b.d / 2 - 0.14],
      b.t,
      { segs: 10, shade: false },
    );
    s.box('wood', [x, 0.42, b.d / 2 - 0.01], [0.08, 0.84, 0.05], b.t);
  }
  s.box('wood', [0, b.h - 0.1, 0], [b.w + 0.06, 0.2, b.d], b.c, { r: 0.03 });
  for (const y of [0.9, 1.22, 1.55, 1.86]) {
    if (y + 0.3 > b.h) continue;
    if (y > 1) s.box('wood', [0, y - 0.012, -0.02], [b.w - 0.1, 0.024, 0.2], b.t);
    goods(s, -b.w / 2 + 0.1, b.w / 2 - 0.1, y, -0.02, 0.32, 0.85);
  }
};

const till: Maker = (s, b) => {
  s.box('metal', [0, b.h * 0.22, 0], [b.w, b.h * 0.44, b.d], b.c, { r: 0.02 });
  s.box('metal', [0, b.h * 0.6, -b.d * 0.1], [b.w * 0.9, b.h * 0.5, b.d * 0.6], b.c, {
    r: 0.05,
    rot: [-0.35, 0, 0],
  });
  s.box('paper', [0, b.h * 0.9, -b.d * 0.22], [b.w * 0.7, b.h * 0.16, 0.03], [0.5, 0.46, 0.36]);
  for (let i = 0; i < 4; i++)
    for (let k = 0; k < 3; k++)
      s.lathe(
        'ceramic',
        [
          [0.013, 0],
          [0.013, 0.014],
          [0, 0.016],
        ],
        [(i - 1.5) * b.w * 0.19, b.h * 0.46 + k * 0.04, b.d * 0.26 - k * 0.035],
        k === 0 ? [0.4, 0.06, 0.04] : [0.6, 0.56, 0.46],
        { segs: 6, shade: false, rot: [0.6, 0, 0] },
      );
};

const crate: Maker = (s, b) => {
  s.box('wood', [0, b.h / 2, 0], [b.w - 0.05, b.h - 0.03, b.d - 0.05], shade(b.c, 0.45));
  const rows = 3;
  for (let k = 0; k < rows; k++) {
    const y = ((k + 0.5) * b.h) / rows;
    for (const z of [-1, 1])
      s.box('wood', [0, y, z * (b.d / 2 - 0.012)], [b.w, b.h / rows - 0.018, 0.022], b.c, {
        tint: 0.2,
        shade: false,
      });
    for (const x of [-1, 1])
      s.box('wood', [x * (b.w / 2 - 0.012), y, 0], [0.022, b.h / rows - 0.018, b.d - 0.03], b.c, {
        tint: 0.2,
        shade: false,
      });
    s.box(
      'wood',
      [0, b.h - 0.01, -b.d / 2 + ((k + 0.5) * b.d) / rows],
      [b.w, 0.022, b.d / rows - 0.012],
      b.c,
      { tint: 0.2, shade: false },
    );
  }
  for (const x of [-1, 1])
    for (const z of [-1, 1])
      s.box('wood', [x * (b.w / 2 - 0.025), b.h / 2, z * (b.d / 2 + 0.008)], [0.05, b.h, 0.02], b.c, {
        shade: false,
      });
};

const crateStack: Maker = (s, b) => {
  const bales = b.id.startsWith('bales');
  const n = Math.max(2, Math.round(b.h / 0.5));
  for (let k = 0; k < n; k++) {
    const wide = Math.max(1, Math.round(b.w / 0.75) - k);
    for (let i = 0; i < wide; i++) {
      const x = (i - (wide - 1) / 2) * (b.w / wide) * 0.95;
      if (bales)
        s.box(
          'grass',
          [x, k * 0.5 + 0.25, s.between(-0.06, 0.06)],
          [(b.w / wide) * 0.95, 0.49, b.d * 0.9],
          b.c,
          { r: 0.06, j: 0.03 },
        );
      else {
        const y = (k * b.h) / n;
        const w = (b.w / wide) * 0.9;
        const h = b.h / n;
        const z = s.between(-0.06, 0.06);
        const rot = s.between(-0.12, 0.12);
        s.box('wood', [x, y + h / 2, z], [w - 0.03, h - 0.02, b.d * 0.8 - 0.03], shade(b.c, 0.5), {
          rot: [0, rot, 0],
        });
        for (let r = 0; r < 3; r++)
          s.box('wood', [x, y + ((r + 0.5) * h) / 3, z], [w, h / 3 - 0.02, b.d * 0.8], b.c, {
            rot: [0, rot, 0],
            shade: false,
            tint: 0.22,
          });
      }
    }
  }
};

const barrel: Maker = (s, b) => {
  const r = b.w / 2;
  const tank = b.id.startsWith('tank');
  s.lathe(
    'wood-y',
    [
      [0, 0],
      [r * 0.84, 0],
      [r * 0.93, b.h * 0.2],
      [r, b.h * 0.5],
      [r * 0.93, b.h * 0.8],
      [r * 0.84, b.h],
      [r * 0.8, b.h],
      [r * 0.8, b.h - 0.03],
      [0, b.h - 0.03],
    ],
    [0, 0, 0],
    b.c,
    { segs: 20 },
  );
  for (const y of [0.08, 0.3, 0.7, 0.92]) {
    const bulge = 0.84 + 0.16 * (1 - ((y - 0.5) / 0.5) ** 2);
    s.lathe(
      'metal',
      [
        [r * bulge, -0.025],
        [r * bulge + 0.008, -0.02],
        [r * bulge + 0.008, 0.02],
        [r * bulge, 0.025],
      ],
      [0, b.h * y, 0],
      [0.06, 0.055, 0.05],
      { segs: 20, shade: false },
    );
  }
  if (tank)
    s.lathe(
      'wood-y',
      [
        [r * 1.06, b.h],
        [r * 0.5, b.h + r * 0.35],
        [0, b.h + r * 0.6],
      ],
      [0, 0, 0],
      b.t,
      { segs: 20 },
    );
};

const box: Maker = (s, b) => {
  if (b.id.startsWith('vent')) {
    s.box('metal', [0, b.h / 2, 0], [b.w, b.h, b.d], b.c);
    for (let k = 0; k < 5; k++)
      s.box(
        'metal',
        [0, 0.15 + (k * (b.h - 0.2)) / 5, b.d / 2 + 0.01],
        [b.w * 0.8, 0.04, 0.03],
        shade(b.c, 0.5),
        { rot: [0.5, 0, 0], shade: false },
      );
    return;
  }
  s.box('paper', [0, b.h / 2, 0], [b.w, b.h, b.d], b.c, { r: 0.008 });
  s.box(
    'paper',
    [0, b.h / 2, 0.002],
    [b.w * 0.22, b.h + 0.006, b.d + 0.004],
    blend(b.c, [0.5, 0.44, 0.32], 0.6),
    { r: 0.004, shade: false },
  );
  if (b.w < 0.25)
    s.box('paper', [0, b.h * 0.55, b.d / 2 + 0.002], [b.w * 0.7, b.h * 0.4, 0.006], [0.6, 0.54, 0.4], {
      shade: false,
    });
};

const basket: Maker = (s, b) => {
  s.lathe(
    'wood-x',
    [
      [0, 0.01],
      [b.w * 0.4, 0.01],
      [b.w * 0.5, b.h],
      [b.w * 0.47, b.h + 0.012],
      [b.w * 0.44, b.h * 0.9],
      [b.w * 0.36, b.h * 0.3],
      [0, b.h * 0.3],
    ],
    [0, 0, 0],
    b.c,
    { segs: 18, squash: [1, b.d / b.w], rot: [0, 0, 0] },
  );
  for (let k = 1; k < 6; k++)
    s.lathe(
      'wood-x',
      [
        [b.w * (0.4 + 0.1 * (k / 6)) - 0.004, -0.012],
        [b.w * (0.4 + 0.1 * (k / 6)) + 0.008, 0],
        [b.w * (0.4 + 0.1 * (k / 6)) - 0.002, 0.012],
      ],
      [0, (b.h * k) / 6, 0],
      b.c,
      { segs: 18, squash: [1, b.d / b.w], rot: [0, 0, 0], shade: false },
    );
};

const cabinet: Maker = (s, b) => {
  const metal = b.c[1] > b.c[0] && b.h > 1.1 && b.h < 1.5;
  chest(
    s,
    b.w,
    b.h,
    b.d - 0.03,
    b.c,
    Math.max(1, Math.round(b.w / 0.6)),
    metal ? 4 : b.h > 1 ? 1 : 1,
    metal ? STEEL : b.t,
    metal ? 'metal' : b.h < 0.9 ? 'paint' : 'wood',
  );
  s.box(metal ? 'metal' : 'wood', [0, b.h + 0.012, 0], [b.w + 0.03, 0.028, b.d + 0.01], b.c, {
    shade: false,
  });
};

export const CASES: Readonly<Record<string, Maker>> = {
  table,
  desk,
  counter,
  'counter-top': worktop,
  shelf,
  bookcase,
  cabinet,
  till,
  crate,
  'crate-stack': crateStack,
  barrel,
  box,
  basket,
  'bar-back': barBack,
  sideboard: (s, b) => {
    for (const x of [-1, 1])
      for (const z of [-1, 1]) turnedLeg(s, x * (b.w / 2 - 0.05), z * (b.d / 2 - 0.05), 0.16, 0.026, b.c);
    chest(s, b.w, b.h - 0.19, b.d - 0.03, b.c, Math.max(2, Math.round(b.w / 0.45)), 2, BRASS, 'wood', 0.15);
    s.box('wood', [0, b.h - 0.02, 0.005], [b.w + 0.04, 0.04, b.d + 0.01], shade(b.c, 0.9), { r: 0.014 });
  },
  nightstand: (s, b) => {
    for (const x of [-1, 1])
      for (const z of [-1, 1]) squareLeg(s, x * (b.w / 2 - 0.03), z * (b.d / 2 - 0.03), 0.14, 0.03, b.c);
    chest(s, b.w, b.h - 0.16, b.d - 0.03, b.c, 1, 2, BRASS, 'wood', 0.13);
    s.box('wood', [0, b.h - 0.015, 0], [b.w + 0.03, 0.03, b.d + 0.02], b.c);
  },
  wardrobe: (s, b) => {
    chest(s, b.w, b.h - 0.08, b.d - 0.03, b.c, 2, 1, BRASS);
    s.box('wood', [0, b.h - 0.04, 0.01], [b.w + 0.1, 0.08, b.d + 0.06], b.c, { r: 0.025 });
    s.box('wood', [0, 0.05, 0.01], [b.w + 0.04, 0.1, b.d + 0.02], shade(b.c, 0.8));
  },
};
