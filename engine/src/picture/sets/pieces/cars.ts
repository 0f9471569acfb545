import type { V3 } from '../stuff.ts';
import { BLACK, type Maker, STEEL } from './body.ts';

const GLASS: V3 = [0.03, 0.04, 0.045];

const car: Maker = (s, b) => {
  // Nose toward +z; a rounded body of sections along z.
  const long = b.d;
  const profile = (z: number): { w: number; belt: number; roof: number } => {
    const t = z / long + 0.5;
    const nose = Math.min(1, (1 - t) / 0.1, t / 0.08);
    const cabin = Math.max(0, Math.min(1, (t - 0.14) / 0.12, (0.7 - t) / 0.14));
    return {
      w: 0.5 * b.w * (0.86 + 0.14 * Math.max(0, nose)),
      belt: b.h * (0.4 + 0.2 * Math.sqrt(Math.max(0, nose))),
      roof: cabin,
    };
  };
  const n = s.draft ? 16 : 30;
  s.sheet(
    'paint',
    n,
    s.draft ? 10 : 18,
    (u, v) => {
      const z = (u - 0.5) * long;
      const p = profile(z);
      const a = Math.PI * v;
      const c = Math.cos(a);
      const q = Math.sin(a);
      const sq = (x: number): number => Math.sign(x) * Math.abs(x) ** 0.42;
      return [-sq(c) * p.w * (1 - 0.06 * q), 0.26 + (p.belt - 0.26) * Math.abs(q) ** 0.42, z];
    },
    b.c,
    { gloss: 0.8, tint: 0.02 },
  );
  const roofAt = (z: number): number => profile(z).roof;
  s.sheet(
    'paint',
    n,
    12,
    (u, v) => {
      const z = -long * 0.38 + u * long * 0.6;
      const r = roofAt(z);
      const a = Math.PI * v;
      const sq = (x: number, k: number): number => Math.sign(x) * Math.abs(x) ** k;
      return [-sq(Math.cos(a), 0.5) * b.w * 0.43, b.h * 0.57 + b.h * 0.43 * r ** 0.6 * Math.sin(a) ** 0.5, z];
    },
    (u, v) => {
      const z = -0.38 + u * 0.6;
      const t = z + 0.5;
      const side = v < 0.3 || v > 0.7;
      const post = Math.abs(t - 0.42) < 0.012;
      const screen = !side && (t < 0.25 || t > 0.57);
      const pane = side && t > 0.2 && t < 0.64 && !post && (v < 0.3 ? v > 0.05 : v < 0.95);
      return pane || screen ? GLASS : b.c;
    },
    { gloss: 0.9 },
  );
  for (const z of [-1, 1]) {
    s.box('metal', [0, 0.33, z * (long / 2 - 0.02)], [b.w * 0.94, 0.12, 0.12], STEEL, {
      r: 0.05,
      gloss: 0.9,
    });
    for (const x of [-1, 1]) {
      s.lathe(
        'paint',
        [
          [0, -0.1],
          [0.3, -0.1],
          [0.33, -0.06],
          [0.33, 0.06],
          [0.3, 0.1],
          [0, 0.1],
        ],
        [x * b.w * 0.43, 0.33, z * long * 0.31],
        BLACK,
        { rot: [0, 0, Math.PI / 2], segs: 20 },
      );
      s.lathe(
        'metal',
        [
          [0, 0.12],
          [0.13, 0.115],
          [0.17, 0.1],
        ].reverse() as [number, number][],
        [x * b.w * 0.43, 0.33, z * long * 0.31],
        STEEL,
        { rot: [0, 0, (-x * Math.PI) / 2], segs: 16, gloss: 0.9 },
      );
      if (z > 0)
        s.blob('glow', [x * b.w * 0.36, 0.58, long / 2 - 0.06], [0.11, 0.11, 0.05], [1, 0.9, 0.66], {
          gloss: 0.35,
          tint: 0,
          rough: 0,
          shade: false,
        });
      else
        s.blob('glow', [x * b.w * 0.38, 0.56, -long / 2 + 0.04], [0.09, 0.06, 0.03], [1, 0.08, 0.03], {
          gloss: 0.14,
          tint: 0,
          rough: 0,
          shade: false,
        });
    }
  }
  for (let i = 0; i < 5; i++)
    s.box('metal', [0, 0.46 + i * 0.045, long / 2 - 0.02], [b.w * 0.42, 0.02, 0.06], STEEL, {
      shade: false,
      gloss: 0.9,
    });
  s.occlude([0, 0.5, 0], [b.w * 0.48, 0.36, long * 0.48]);
  s.occlude([0, 0.25, 0], [b.w * 0.42, 0.22, long * 0.46]);
};

const wheel: Maker = (s, b) => {
  const r = b.w / 2;
  const y = b.h / 2;
  if (b.id.startsWith('vault')) {
    s.lathe(
      'metal',
      [
        [0, 0],
        [r, 0],
        [r, 0.12],
        [r * 0.9, 0.16],
        [r * 0.86, 0.12],
        [r * 0.5, 0.14],
        [r * 0.46, 0.2],
        [0, 0.2],
      ],
      [0, y, 0],
      b.c,
      { rot: [Math.PI / 2, 0, 0], segs: 40, gloss: 0.8 },
    );
    for (let i = 0; i < 14; i++) {
      const a = (i / 14) * 6.283;
      s.lathe(
        'metal',
        [
          [0.05, 0.15],
          [0.045, 0.2],
          [0, 0.21],
        ],
        [Math.cos(a) * r * 0.74, y + Math.sin(a) * r * 0.74, 0],
        b.t,
        { rot: [Math.PI / 2, 0, 0], segs: 8, gloss: 0.8 },
      );
    }
    for (let i = 0; i < 5; i++) {
      const a = (i / 5) * 6.283;
      s.tube(
        'metal',
        [
          [0, y, 0.28],
          [Math.cos(a) * r * 0.4, y + Math.sin(a) * r * 0.4, 0.28],
        ],
        [0.025],
        b.t,
      );
      s.blob('metal', [Math.cos(a) * r * 0.4, y + Math.sin(a) * r * 0.4, 0.28], [0.05, 0.05, 0.05], b.t, {
        rough: 0,
      });
    }
    return;
  }
  s.tube(
    'paint',
    Array.from({ length: 21 }, (_, i) => {
      const a = (i / 20) * Math.PI * 2;
      return [Math.cos(a) * r * 0.84, y + Math.sin(a) * r * 0.84, 0] as const;
    }),
    [b.d * 0.45],
    BLACK,
    { segs: 9 },
  );
  s.lathe(
    'metal',
    [
      [0, -0.03],
      [r * 0.62, -0.03],
      [r * 0.68, 0],
      [r * 0.62, 0.03],
      [0, 0.05],
    ],
    [0, y, 0],
    STEEL,
    { rot: [Math.PI / 2, 0, 0], segs: 20 },
  );
};

export const CARS: Readonly<Record<string, Maker>> = {
  car,
  wheel,
};
