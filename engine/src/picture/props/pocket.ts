import { BLACK, BRASS, CREAM, INK, type Maker, STEEL } from '../sets/pieces/body.ts';

export const POCKET: Readonly<Record<string, Maker>> = {
  phone: (s, b) => {
    s.box('ceramic', [0, b.h / 2, 0], [b.w, b.h, b.d], b.c, { r: 0.005, gloss: 0.8 });
    s.box('glow', [0, b.h + 0.0006, 0], [b.w * 0.9, 0.001, b.d * 0.9], [0.3, 0.45, 0.6], {
      shade: false,
      tint: 0,
      gloss: 0.03,
    });
  },
  key: (s, b) => {
    s.tube(
      'metal',
      Array.from(
        { length: 13 },
        (_, i) =>
          [
            Math.cos((i / 12) * 6.283) * b.w * 0.42,
            b.h / 2,
            -b.d * 0.33 + Math.sin((i / 12) * 6.283) * b.w * 0.42,
          ] as const,
      ),
      [0.005],
      b.c,
      { segs: 6, gloss: 0.8 },
    );
    s.tube(
      'metal',
      [
        [0, b.h / 2, -b.d * 0.18],
        [0, b.h / 2, b.d * 0.5],
      ],
      [0.005],
      b.c,
      { segs: 6, gloss: 0.8 },
    );
    for (const z of [0.36, 0.46])
      s.box('metal', [0.012, b.h / 2, b.d * z], [0.02, 0.006, 0.008], b.c, { shade: false });
  },
  watch: (s, b) => {
    s.lathe(
      'metal',
      [
        [0, 0],
        [b.w * 0.45, 0.001],
        [b.w * 0.5, b.h * 0.5],
        [b.w * 0.45, b.h],
      ],
      [0, 0, 0],
      b.c,
      { segs: 18, gloss: 0.9 },
    );
    s.lathe(
      'paper',
      [
        [0.001, b.h],
        [b.w * 0.43, b.h],
      ].reverse() as [number, number][],
      [0, 0, 0],
      CREAM,
      { segs: 16, shade: false },
    );
    for (const [a, l] of [
      [0.5, 0.2],
      [2.4, 0.32],
    ] as const)
      s.box(
        'paint',
        [Math.sin(a) * b.w * l * 0.5, b.h + 0.001, Math.cos(a) * b.w * l * 0.5],
        [0.002, 0.001, b.w * l],
        INK,
        { rot: [0, a, 0], shade: false },
      );
    s.tube(
      'metal',
      [
        [0, b.h * 0.5, -b.d * 0.5],
        [0.02, 0.004, -b.d * 0.9],
        [-0.01, 0.004, -b.d * 1.4],
      ],
      [0.003],
      b.c,
      { segs: 5 },
    );
  },
  coin: (s, b) => {
    s.lathe(
      'metal',
      [
        [0, 0],
        [b.w / 2, 0.001],
        [b.w / 2, b.h],
        [b.w * 0.44, b.h],
        [b.w * 0.42, b.h * 0.7],
        [0, b.h * 0.75],
      ],
      [0, 0, 0],
      b.c,
      { segs: 20, gloss: 1 },
    );
  },
  ring: (s, b) => {
    s.tube(
      'metal',
      Array.from(
        { length: 17 },
        (_, i) =>
          [
            Math.cos((i / 16) * 6.283) * b.w * 0.42,
            b.h * 0.45 + Math.sin((i / 16) * 6.283) * b.w * 0.42,
            0,
          ] as const,
      ),
      [0.004],
      b.c,
      { segs: 7, gloss: 1 },
    );
    s.blob('ceramic', [0, b.h * 0.95, 0], [0.009, 0.008, 0.009], [0.6, 0.75, 0.8], { rough: 0, gloss: 1 });
  },
  cigarette: (s, b) => {
    s.tube(
      'paper',
      [
        [0, 0.006, -b.d / 2],
        [0, 0.006, b.d * 0.36],
      ],
      [0.0055],
      CREAM,
      { segs: 8 },
    );
    s.tube(
      'paper',
      [
        [0, 0.006, -b.d * 0.52],
        [0, 0.006, -b.d * 0.22],
      ],
      [0.0058],
      [0.4, 0.2, 0.06],
      { segs: 8 },
    );
    s.blob('glow', [0, 0.006, b.d * 0.4], [0.006, 0.006, 0.009], [1, 0.25, 0.05], {
      gloss: 0.3,
      tint: 0,
      shade: false,
    });
  },
  pen: (s, b) => {
    s.lathe(
      'ceramic',
      [
        [0.001, -b.d / 2],
        [0.004, -b.d * 0.42],
        [0.0065, -b.d * 0.3],
        [0.0065, b.d * 0.46],
        [0, b.d / 2],
      ],
      [0, 0.007, 0],
      b.c,
      { rot: [Math.PI / 2, 0, 0], segs: 10, gloss: 0.8 },
    );
    s.box('metal', [0, 0.014, b.d * 0.3], [0.004, 0.003, b.d * 0.3], BRASS, { shade: false });
  },
  torch: (s, b) => {
    s.lathe(
      'metal',
      [
        [0, -b.d * 0.5],
        [0.02, -b.d * 0.5],
        [0.021, b.d * 0.2],
        [0.032, b.d * 0.34],
        [0.034, b.d * 0.5],
        [0.03, b.d * 0.5],
      ],
      [0, b.h / 2, 0],
      b.c,
      { rot: [Math.PI / 2, 0, 0], segs: 14, gloss: 0.6 },
    );
    s.lathe(
      'glow',
      [
        [0.001, b.d * 0.48],
        [0.03, b.d * 0.48],
      ].reverse() as [number, number][],
      [0, b.h / 2, 0],
      [1, 0.92, 0.75],
      { rot: [Math.PI / 2, 0, 0], segs: 12, tint: 0, gloss: 0.8, shade: false },
    );
  },
  camera: (s, b) => {
    s.box('leather', [0, b.h * 0.42, -b.d * 0.14], [b.w, b.h * 0.78, b.d * 0.5], b.c, { r: 0.012 });
    s.box('metal', [0, b.h * 0.86, -b.d * 0.14], [b.w * 0.98, b.h * 0.12, b.d * 0.48], STEEL, { r: 0.008 });
    s.box('metal', [0, b.h * 0.95, -b.d * 0.14], [b.w * 0.26, b.h * 0.12, b.d * 0.3], STEEL, { r: 0.008 });
    s.lathe(
      'metal',
      [
        [b.h * 0.34, 0],
        [b.h * 0.34, b.d * 0.3],
        [b.h * 0.3, b.d * 0.42],
        [b.h * 0.24, b.d * 0.42],
        [b.h * 0.2, b.d * 0.36],
        [0, b.d * 0.35],
      ],
      [0, b.h * 0.42, b.d * 0.1],
      BLACK,
      { rot: [Math.PI / 2, 0, 0], segs: 20, gloss: 0.9 },
    );
  },
};
