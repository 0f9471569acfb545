import type { Shaper } from '../shaper.ts';
import { shade } from '../shaper.ts';
import type { V3 } from '../stuff.ts';
import type { Maker } from './body.ts';

/** Leaves as bent blades about a stem. */
const foliage = (s: Shaper, y: number, n: number, reach: number, rise: number, c: V3, wide = 0.16): void => {
  for (let i = 0; i < n; i++) {
    const a = i * 2.4 + s.rnd();
    const l = reach * s.between(0.6, 1.05);
    const up = rise * s.between(0.35, 1.1);
    const tone = shade(c, s.between(0.65, 1.25));
    s.sheet(
      'leaf',
      4,
      1,
      (u, v) => {
        const w = Math.sin(Math.min(1, u * 1.05) * Math.PI) * wide * l * (v - 0.5) * 2;
        const r = l * u;
        const h = up * (1.9 * u - 1.25 * u * u);
        return [
          Math.cos(a) * r - Math.sin(a) * w,
          y + h - Math.abs(w) * 0.3,
          Math.sin(a) * r + Math.cos(a) * w,
        ];
      },
      tone,
      { tint: 0.15 },
    );
  }
};

/** A saguaro: a ribbed trunk with raised arms. */
const cactus: Maker = (s, b) => {
  const r = Math.min(0.2, b.w * 0.26);
  const stem = (points: readonly V3[], k: number): void =>
    void s.tube('leaf', points, [k * 0.9, k, k, k * 0.95, k * 0.4], b.c, { segs: 10, rough: 0.12 });
  stem(
    [0, 0.3, 0.7, 0.95, 1.02].map((t) => [0.03 * Math.sin(t * 4), b.h * t, 0] as const),
    r,
  );
  const arms = b.h > 1.7 ? 2 : 1;
  for (let i = 0; i < arms; i++) {
    const side = i === 0 ? 1 : -1;
    const y = b.h * s.between(0.35, 0.5);
    const up = b.h * s.between(0.22, 0.36);
    stem(
      [
        [0, y, 0],
        [side * r * 1.9, y + 0.05, 0.02],
        [side * r * 2.5, y + 0.25, 0.02],
        [side * r * 2.5, y + up, 0.02],
        [side * r * 2.5, y + up + 0.06, 0.02],
      ],
      r * 0.66,
    );
  }
};

const plant: Maker = (s, b) => {
  if (b.id.startsWith('cactus')) return cactus(s, b);
  const pot = Math.min(0.34, b.h * 0.36);
  const r = Math.min(b.w * 0.36, pot * 0.62);
  s.lathe(
    'ceramic',
    [
      [0, 0],
      [r * 0.7, 0],
      [r * 0.95, pot * 0.85],
      [r * 1.08, pot * 0.86],
      [r * 1.08, pot],
      [r * 0.95, pot],
      [r * 0.9, pot * 0.9],
      [0, pot * 0.9],
    ],
    [0, 0, 0],
    [0.3, 0.12, 0.06],
    { segs: 16 },
  );
  foliage(s, pot * 0.9, s.draft ? 9 : 18, b.w * 0.72, b.h - pot, b.c, 0.2);
  if (b.h > 0.9)
    foliage(s, pot + (b.h - pot) * 0.4, s.draft ? 5 : 10, b.w * 0.5, (b.h - pot) * 0.55, b.c, 0.2);
};

const flower: Maker = (s, b) => {
  if (b.w > 0.7) {
    // A bed of them.
    for (let i = 0; i < Math.round(b.w * (s.draft ? 6 : 12)); i++) {
      const x = s.between(-0.5, 0.5) * b.w;
      const z = s.between(-0.5, 0.5) * b.d;
      const h = b.h * s.between(0.5, 1);
      s.tube(
        'leaf',
        [
          [x, 0, z],
          [x + 0.02, h, z],
        ],
        [0.008, 0.005],
        [0.09, 0.17, 0.05],
        { segs: 4 },
      );
      s.blob('cloth', [x + 0.02, h, z], [0.06, 0.045, 0.06], shade(b.c, s.between(0.7, 1.3)), {
        rough: 0.25,
        detail: 0,
        shade: false,
      });
    }
    return;
  }
  const pot = b.h * 0.42;
  const r = b.w * 0.3;
  s.lathe(
    'ceramic',
    [
      [0, 0],
      [r * 0.8, 0],
      [r, pot * 0.5],
      [r * 0.62, pot * 0.9],
      [r * 0.75, pot],
      [r * 0.6, pot * 0.95],
      [0, pot * 0.8],
    ],
    [0, 0, 0],
    [0.45, 0.46, 0.44],
    { segs: 14, gloss: 0.7 },
  );
  foliage(s, pot, 6, b.w * 0.55, b.h * 0.4, [0.08, 0.15, 0.05], 0.14);
  for (let i = 0; i < 6; i++) {
    const a = i * 1.9;
    const x = Math.cos(a) * r * 0.9;
    const z = Math.sin(a) * r * 0.9;
    const y = b.h * s.between(0.78, 1);
    s.tube(
      'leaf',
      [
        [x * 0.3, pot, z * 0.3],
        [x, y, z],
      ],
      [0.006],
      [0.09, 0.17, 0.05],
      { segs: 4 },
    );
    s.blob('cloth', [x, y, z], [b.w * 0.2, b.w * 0.15, b.w * 0.2], b.c, {
      rough: 0.3,
      tint: 0.3,
      shade: false,
    });
  }
};

export const PLANTS: Readonly<Record<string, Maker>> = {
  plant,
  flower,
};
