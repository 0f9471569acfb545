import type { Shaper } from '../shaper.ts';
import type { V3 } from '../stuff.ts';

export const SPINES: readonly V3[] = [
  [0.26, 0.045, 0.03],
  [0.05, 0.09, 0.13],
  [0.25, 0.17, 0.06],
  [0.08, 0.12, 0.045],
  [0.14, 0.06, 0.1],
  [0.32, 0.26, 0.17],
  [0.03, 0.03, 0.035],
];

export const JARS: readonly V3[] = [
  [0.35, 0.08, 0.04],
  [0.45, 0.3, 0.08],
  [0.1, 0.2, 0.14],
  [0.4, 0.36, 0.28],
  [0.09, 0.12, 0.22],
  [0.3, 0.14, 0.05],
];

export const BOTTLES: readonly V3[] = [
  [0.22, 0.09, 0.02],
  [0.03, 0.1, 0.05],
  [0.3, 0.17, 0.05],
  [0.16, 0.2, 0.2],
  [0.2, 0.03, 0.02],
];

export const of = <T>(list: readonly T[], r: number): T =>
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
