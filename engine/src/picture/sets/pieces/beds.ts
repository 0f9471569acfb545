import { blend, shade } from '../shaper.ts';
import type { V3 } from '../stuff.ts';
import { BLACK, type Maker, turnedLeg, WOOD_DARK } from './body.ts';
import { WHITE } from './enamel.ts';

const bed: Maker = (s, b) => {
  const cot = b.w < 1.35 || b.d < 1.2;
  const top = cot ? b.h * 0.72 : 0.48;
  const long = b.d;
  if (b.w > b.d * 1.4 && cot) {
    // A bunk along x, its head at -x.
    s.box('metal', [0, 0.2, 0], [b.w, 0.06, b.d], [0.1, 0.1, 0.1]);
    for (const x of [-1, 1])
      for (const z of [-1, 1])
        s.box(
          'metal',
          [x * (b.w / 2 - 0.03), 0.12, z * (b.d / 2 - 0.03)],
          [0.04, 0.26, 0.04],
          [0.1, 0.1, 0.1],
        );
    s.box('cloth', [0, 0.31, 0], [b.w - 0.04, 0.16, b.d - 0.04], b.t, { r: 0.05, j: 0.014 });
    s.box('cloth', [0.15, 0.38, 0.01], [b.w * 0.72, 0.07, b.d + 0.01], b.c, { r: 0.03, j: 0.016 });
    s.box('cloth', [-b.w / 2 + 0.2, 0.43, 0], [0.34, 0.12, b.d * 0.7], WHITE, { r: 0.05, j: 0.014 });
    return;
  }
  for (const [z, h] of [
    [-1, b.h],
    [1, Math.min(b.h, 0.66)],
  ] as const) {
    for (const x of [-1, 1]) turnedLeg(s, x * (b.w / 2 - 0.04), z * (long / 2 - 0.05), h, 0.045, WOOD_DARK);
    s.box('wood', [0, h * 0.62, z * (long / 2 - 0.05)], [b.w - 0.08, h * 0.5, 0.045], [0.13, 0.065, 0.03], {
      r: 0.02,
    });
    if (h > 0.8)
      s.box('wood', [0, h * 0.9, z * (long / 2 - 0.05)], [b.w - 0.04, 0.09, 0.07], [0.13, 0.065, 0.03], {
        r: 0.03,
      });
  }
  s.box('wood', [0, 0.24, 0], [b.w - 0.04, 0.16, long - 0.12], [0.13, 0.065, 0.03]);
  s.box('cloth', [0, top - 0.1, 0], [b.w - 0.05, 0.22, long - 0.14], b.t, { r: 0.06, j: 0.012 });
  // A quilt of patches, falling over the sides.
  const nx = s.draft ? 4 : 7;
  const nz = s.draft ? 4 : 7;
  const z0 = -long / 2 + long * 0.3;
  const z1 = long / 2 - 0.08;
  s.sheet(
    'cloth',
    s.draft ? 12 : 28,
    s.draft ? 10 : 24,
    (v, u) => {
      const x = (u - 0.5) * (b.w + 0.34);
      const over = Math.max(0, Math.abs(x) - b.w / 2 + 0.03);
      const fold = Math.sin(v * 26 + u * 5) * 0.012 * Math.min(1, over * 8);
      return [
        Math.sign(x) * Math.min(Math.abs(x), b.w / 2 - 0.01 + over * 0.16) + Math.sign(x) * fold,
        top +
          0.045 -
          over * 1.5 +
          Math.sin(u * 9 + v * 7) * 0.008 +
          Math.exp(-(((u - 0.28) * 5) ** 2)) * 0.05 +
          Math.exp(-(((u - 0.72) * 5) ** 2)) * 0.05,
        z0 + (z1 - z0) * v,
      ];
    },
    (v, u) => {
      const i = Math.floor(u * nx);
      const k = Math.floor(v * nz);
      const pattern = (i + k) % 2 === 0 ? 1 : (i * 3 + k) % 3 === 0 ? 0.5 : 0.72;
      return blend(shade(b.c, pattern), b.t, (i + k) % 4 === 1 ? 0.35 : 0);
    },
    { gloss: 0.1 },
  );
  const pillows = b.w > 1.4 ? 2 : 1;
  for (let i = 0; i < pillows; i++)
    s.blob(
      'cloth',
      [pillows === 1 ? 0 : (i - 0.5) * b.w * 0.46, top + 0.09, -long / 2 + 0.34],
      [b.w * (pillows === 1 ? 0.34 : 0.21), 0.1, 0.19],
      WHITE,
      { detail: 2, rough: 0.09, tint: 0.05, under: 0.5 },
    );
};

const hospitalBed: Maker = (s, b) => {
  const metal: V3 = [0.46, 0.48, 0.48];
  for (const x of [-1, 1])
    for (const z of [-1, 1]) {
      s.tube(
        'metal',
        [
          [x * (b.w / 2 - 0.04), 0.06, z * (b.d / 2 - 0.12)],
          [x * (b.w / 2 - 0.04), 0.5, z * (b.d / 2 - 0.12)],
        ],
        [0.02],
        metal,
      );
      s.lathe(
        'metal',
        [
          [0.02, -0.02],
          [0.055, -0.02],
          [0.055, 0.02],
          [0.02, 0.02],
        ],
        [x * (b.w / 2 - 0.04), 0.055, z * (b.d / 2 - 0.12)],
        BLACK,
        { rot: [0, 0, Math.PI / 2], segs: 10 },
      );
    }
  s.box('metal', [0, 0.46, 0], [b.w - 0.04, 0.05, b.d - 0.1], metal);
  for (const z of [-1, 1]) {
    const h = z < 0 ? b.h : b.h * 0.8;
    s.tube(
      'metal',
      [
        [-b.w / 2 + 0.02, 0.4, z * (b.d / 2 - 0.05)],
        [-b.w / 2 + 0.02, h - 0.06, z * (b.d / 2 - 0.05)],
        [-b.w / 2 + 0.1, h, z * (b.d / 2 - 0.05)],
        [b.w / 2 - 0.1, h, z * (b.d / 2 - 0.05)],
        [b.w / 2 - 0.02, h - 0.06, z * (b.d / 2 - 0.05)],
        [b.w / 2 - 0.02, 0.4, z * (b.d / 2 - 0.05)],
      ],
      [0.018],
      metal,
    );
    s.box('paint', [0, h * 0.76, z * (b.d / 2 - 0.05)], [b.w - 0.14, h * 0.3, 0.025], b.t);
  }
  s.box('cloth', [0, 0.55, 0.06], [b.w - 0.06, 0.14, b.d - 0.24], b.c, { r: 0.05 });
  s.box('cloth', [0, 0.68, -b.d / 2 + 0.42], [b.w - 0.08, 0.1, 0.72], b.c, { rot: [-0.3, 0, 0], r: 0.04 });
  s.blob('cloth', [0, 0.8, -b.d / 2 + 0.28], [b.w * 0.32, 0.09, 0.18], WHITE, {
    detail: 2,
    rough: 0.08,
    tint: 0.04,
  });
  s.sheet(
    'cloth',
    14,
    12,
    (v, u) => {
      const x = (u - 0.5) * (b.w + 0.3);
      const over = Math.max(0, Math.abs(x) - b.w / 2 + 0.03);
      return [
        Math.sign(x) * Math.min(Math.abs(x), b.w / 2),
        0.655 - over * 1.3 + Math.sin(u * 12 + v * 9) * 0.008,
        -b.d * 0.12 + v * b.d * 0.56,
      ];
    },
    b.t,
    { gloss: 0.1 },
  );
  for (const x of [-1, 1]) {
    s.tube(
      'metal',
      [
        [x * (b.w / 2 + 0.01), 0.72, -b.d * 0.2],
        [x * (b.w / 2 + 0.01), 0.72, b.d * 0.15],
      ],
      [0.014],
      metal,
    );
    for (const z of [-0.2, 0, 0.15])
      s.tube(
        'metal',
        [
          [x * (b.w / 2 + 0.01), 0.46, b.d * z],
          [x * (b.w / 2 + 0.01), 0.72, b.d * z],
        ],
        [0.01],
        metal,
      );
  }
};

export const BEDS: Readonly<Record<string, Maker>> = {
  bed,
  'hospital-bed': hospitalBed,
};
