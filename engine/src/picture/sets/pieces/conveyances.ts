import type { Shaper } from '../shaper.ts';
import { shade } from '../shaper.ts';
import type { V3 } from '../stuff.ts';
import { BLACK, boards, CREAM, type Maker, STEEL } from './body.ts';

const boat: Maker = (s, b) => {
  const hull = (u: number, v: number, k: number): V3 => {
    const t = u * 2 - 1;
    const wide = (1 - Math.abs(t) ** 2.6 * (t > 0 ? 0.95 : 0.45)) * 0.5 * b.w * k;
    const a = (v - 0.5) * Math.PI;
    return [
      Math.sin(a) * wide,
      b.h * (1 - Math.cos(a) ** 0.8 * 0.94) + Math.max(0, t) ** 2 * 0.22,
      (t * b.d) / 2,
    ];
  };
  s.sheet('wood-z', 16, 12, (u, v) => hull(u, v, 1), b.c, { both: true });
  for (const e of [0, 1])
    s.tube(
      'wood-z',
      Array.from({ length: 15 }, (_, i) => hull(i / 14, e, 1.02)),
      [0.035],
      b.t,
      { segs: 6 },
    );
  for (const z of [-0.22, 0.12]) s.box('wood', [0, b.h * 0.62, z * b.d], [b.w * 0.86, 0.04, 0.26], b.t);
  for (const x of [-1, 1])
    s.tube(
      'wood-z',
      [
        [x * 0.25, b.h * 0.72, -b.d * 0.3],
        [x * 0.45, b.h * 0.84, b.d * 0.32],
      ],
      [0.025],
      CREAM,
    );
};

const wheelRim = (
  s: Shaper,
  x: number,
  y: number,
  z: number,
  r: number,
  c: V3,
  spokes: number,
  tyre: number,
): void => {
  s.tube(
    'paint',
    Array.from({ length: 21 }, (_, i) => {
      const a = (i / 20) * Math.PI * 2;
      return [x, y + Math.cos(a) * r, z + Math.sin(a) * r] as const;
    }),
    [tyre],
    c,
    { segs: 6 },
  );
  for (let i = 0; i < spokes; i++) {
    const a = (i / spokes) * Math.PI * 2;
    s.tube(
      'metal',
      [
        [x, y, z],
        [x, y + Math.cos(a) * r, z + Math.sin(a) * r],
      ],
      [tyre * 0.3],
      STEEL,
      { segs: 4 },
    );
  }
};

const bicycle: Maker = (s, b) => {
  const r = b.h * 0.33;
  const z = b.d / 2 - r;
  for (const k of [-1, 1]) wheelRim(s, 0, r, k * z, r, BLACK, s.draft ? 6 : 12, 0.022);
  const f = (p: readonly V3[], w = 0.017): void => void s.tube('paint', p, [w], b.c, { segs: 6 });
  f([
    [0, r, -z],
    [0, r * 1.05, -0.02],
    [0, b.h * 0.8, z * 0.72],
    [0, r, z],
  ]);
  f([
    [0, r * 1.05, -0.02],
    [0, b.h * 0.82, -z * 0.3],
    [0, b.h * 0.8, z * 0.72],
  ]);
  f([
    [0, r, -z],
    [0, b.h * 0.75, -z * 0.27],
  ]);
  s.box('leather', [0, b.h * 0.87, -z * 0.32], [0.13, 0.05, 0.24], BLACK, { r: 0.02 });
  s.tube(
    'metal',
    [
      [-b.w / 2, b.h * 0.93, z * 0.5],
      [-0.1, b.h * 0.97, z * 0.68],
      [0.1, b.h * 0.97, z * 0.68],
      [b.w / 2, b.h * 0.93, z * 0.5],
    ],
    [0.013],
    STEEL,
  );
};

const cart: Maker = (s, b) => {
  if (b.h < 0.9) {
    // A trolley.
    for (const y of [0.3, 1]) s.box('metal', [0, b.h * y - 0.02, 0], [b.w, 0.03, b.d], b.c, { gloss: 0.7 });
    for (const x of [-1, 1])
      for (const z of [-1, 1])
        s.tube(
          'metal',
          [
            [x * (b.w / 2 - 0.03), 0.08, z * (b.d / 2 - 0.03)],
            [x * (b.w / 2 - 0.03), b.h, z * (b.d / 2 - 0.03)],
          ],
          [0.015],
          STEEL,
        );
    return;
  }
  const y = b.h * 0.5;
  boards(s, 6, [0, y, 0], [b.w, 0.05, b.d * 0.8], b.c);
  for (const x of [-1, 1]) {
    for (let i = 0; i < 2; i++)
      s.box('wood', [x * (b.w / 2), y + 0.14 + i * 0.2, 0], [0.035, 0.16, b.d * 0.8], b.c, {
        rot: [0, 0, -x * 0.14],
        tint: 0.2,
      });
    wheelRim(s, x * (b.w / 2 + 0.1), b.h * 0.42, -0.1, b.h * 0.42, shade(b.c, 0.6), 10, 0.035);
  }
  for (const x of [-1, 1])
    s.tube(
      'wood-z',
      [
        [x * 0.35, y, b.d * 0.38],
        [x * 0.3, y - 0.12, b.d * 0.75],
      ],
      [0.04, 0.03],
      b.c,
    );
  for (let i = 0; i < 7; i++)
    s.blob(
      'grass',
      [s.between(-0.36, 0.36) * b.w, y + 0.35, s.between(-0.34, 0.34) * b.d],
      [0.34, 0.28, 0.34],
      [0.36, 0.26, 0.1],
      { rough: 0.3 },
    );
};

export const CONVEYANCES: Readonly<Record<string, Maker>> = {
  boat,
  bicycle,
  cart,
};
