import { shade } from '../shaper.ts';
import type { V3 } from '../stuff.ts';
import { BLACK, type Maker, STEEL } from './body.ts';

/** The shell of a car around its seats, seen through the missing windscreen: pillars, roof, doors, rear window. */
const carShell: Maker = (s, b) => {
  const w = b.w / 2;
  const cloth: V3 = [0.16, 0.14, 0.11];
  // Roof lining and roof.
  s.sheet(
    'cloth',
    8,
    10,
    (v, u) => [(u - 0.5) * 2 * (w - 0.06), b.h - 0.06 - ((u - 0.5) * 2) ** 4 * 0.1, -1.55 + v * 2],
    cloth,
    { both: true },
  );
  for (const x of [-1, 1]) {
    // Door cards, sills, pillars.
    s.box('leather', [x * (w - 0.05), 0.5, -0.5], [0.1, 0.56, 2.3], shade(b.c, 0.75), { r: 0.04 });
    s.box('paint', [x * (w + 0.01), 0.48, -0.45], [0.06, 0.62, 2.4], b.c, { r: 0.03, gloss: 0.8 });
    s.box('leather', [x * (w - 0.13), 0.62, 0], [0.08, 0.06, 0.5], shade(cloth, 0.8), { r: 0.025 });
    s.tube(
      'metal',
      [
        [x * (w - 0.1), 0.74, 0.3],
        [x * (w - 0.16), 0.7, 0.36],
      ],
      [0.014],
      STEEL,
    );
    s.tube(
      'paint',
      [
        [x * (w - 0.04), 0.76, 0.66],
        [x * (w - 0.1), b.h - 0.1, 0.34],
      ],
      [0.045, 0.04],
      b.c,
      { segs: 8 },
    );
    s.tube(
      'paint',
      [
        [x * (w - 0.04), 0.76, -0.62],
        [x * (w - 0.09), b.h - 0.1, -0.62],
      ],
      [0.05],
      b.c,
      { segs: 8 },
    );
    s.tube(
      'paint',
      [
        [x * (w - 0.05), 0.8, -1.62],
        [x * (w - 0.16), b.h - 0.14, -1.42],
      ],
      [0.1, 0.07],
      b.c,
      { segs: 8 },
    );
    s.tube(
      'paint',
      [
        [x * (w - 0.1), b.h - 0.1, 0.36],
        [x * (w - 0.1), b.h - 0.08, -1.45],
      ],
      [0.045],
      b.c,
      { segs: 8 },
    );
    s.tube(
      'metal',
      [
        [x * (w - 0.02), 0.78, 0.66],
        [x * (w - 0.02), 0.79, -1.62],
      ],
      [0.016],
      STEEL,
      { gloss: 0.9 },
    );
  }
  s.tube(
    'paint',
    [
      [-w + 0.1, b.h - 0.1, 0.34],
      [0, b.h - 0.06, 0.4],
      [w - 0.1, b.h - 0.1, 0.34],
    ],
    [0.035],
    b.c,
    { segs: 8 },
  );
  s.box('metal', [0, b.h - 0.16, 0.3], [0.24, 0.07, 0.03], [0.2, 0.24, 0.27], { r: 0.02, gloss: 1 });
  s.box('leather', [0, 0.82, -1.62], [b.w - 0.1, 0.06, 0.5], shade(cloth, 0.7));
  s.box('leather', [0, 0.42, -1.5], [b.w - 0.1, 0.8, 0.1], shade(cloth, 0.6));
  s.box('cloth', [0, 0.02, -0.3], [b.w - 0.1, 0.04, 2.9], [0.04, 0.036, 0.032]);
  s.tube(
    'paint',
    [
      [-w + 0.16, b.h - 0.14, -1.42],
      [w - 0.16, b.h - 0.14, -1.42],
    ],
    [0.05],
    b.c,
    { segs: 8 },
  );
};

export const CABIN: Readonly<Record<string, Maker>> = {
  'car-shell': carShell,
  dashboard: (s, b) => {
    s.box('leather', [0, b.h * 0.75, 0.05], [b.w, 0.13, b.d], b.c, { r: 0.05 });
    s.box('wood', [0, b.h * 0.4, -b.d * 0.3], [b.w - 0.1, b.h * 0.7, 0.08], b.t, { r: 0.03, gloss: 0.7 });
    for (const x of [-0.42, -0.25]) {
      s.lathe(
        'metal',
        [
          [0.075, 0],
          [0.08, 0.015],
          [0.07, 0.02],
        ],
        [x * b.w, b.h * 0.5, -b.d * 0.3 - 0.045],
        STEEL,
        { rot: [-Math.PI / 2, 0, 0], segs: 16 },
      );
      s.lathe(
        'glow',
        [
          [0.001, 0.012],
          [0.066, 0.012],
        ].reverse() as [number, number][],
        [x * b.w, b.h * 0.5, -b.d * 0.3 - 0.045],
        [1, 0.7, 0.35],
        { rot: [-Math.PI / 2, 0, 0], segs: 16, gloss: 0.05, tint: 0, shade: false },
      );
    }
    s.box('metal', [0.08, b.h * 0.42, -b.d * 0.3 - 0.04], [0.28, 0.1, 0.03], STEEL, { gloss: 0.8 });
  },
  'steering-wheel': (s, b) => {
    const r = b.w / 2;
    const tilt = 0.45;
    s.tube(
      'leather',
      Array.from({ length: 25 }, (_, i) => {
        const a = (i / 24) * Math.PI * 2;
        return [
          Math.cos(a) * r,
          r + Math.sin(a) * r * Math.cos(tilt),
          Math.sin(a) * r * Math.sin(tilt),
        ] as const;
      }),
      [0.018],
      b.c,
      { segs: 8, gloss: 0.6 },
    );
    for (const a of [0, Math.PI, -Math.PI / 2])
      s.tube(
        'metal',
        [
          [0, r, 0.02],
          [Math.cos(a) * r, r + Math.sin(a) * r * Math.cos(tilt), Math.sin(a) * r * Math.sin(tilt)],
        ],
        [0.013],
        STEEL,
      );
    s.lathe(
      'metal',
      [
        [0.06, 0],
        [0.05, 0.02],
        [0, 0.03],
      ],
      [0, r, 0],
      STEEL,
      { rot: [-1, 0, 0], segs: 12 },
    );
    s.tube(
      'metal',
      [
        [0, r, 0.02],
        [0, r * 0.3, 0.35],
      ],
      [0.03],
      BLACK,
    );
  },
};
