import { CREAM, type Maker, PAPER } from '../sets/pieces/body.ts';
import { blend } from '../sets/shaper.ts';

export const TABLEWARE: Readonly<Record<string, Maker>> = {
  cup: (s, b) => {
    const r = b.d / 2;
    const h = b.h;
    s.lathe(
      'ceramic',
      [
        [0, 0.004],
        [r * 0.6, 0.004],
        [r * 0.82, h * 0.2],
        [r * 0.98, h * 0.72],
        [r, h],
        [r * 0.93, h],
        [r * 0.88, h * 0.72],
        [r * 0.7, h * 0.25],
        [0, h * 0.2],
      ],
      [0, 0, 0],
      b.c,
      { segs: 22, gloss: 0.7 },
    );
    s.lathe(
      'ceramic',
      [
        [0.001, h * 0.82],
        [r * 0.9, h * 0.82],
      ].reverse() as [number, number][],
      [0, 0, 0],
      [0.025, 0.012, 0.005],
      { segs: 16, gloss: 1, shade: false },
    );
    s.tube(
      'ceramic',
      [
        [r * 0.9, h * 0.78, 0],
        [r * 1.32, h * 0.7, 0],
        [r * 1.36, h * 0.42, 0],
        [r * 0.84, h * 0.3, 0],
      ],
      [0.008],
      b.c,
      { segs: 8, gloss: 0.7 },
    );
    s.lathe(
      'ceramic',
      [
        [0, 0],
        [r * 1.1, 0.002],
        [r * 1.75, 0.014],
        [r * 1.8, 0.017],
        [r * 1.1, 0.007],
        [0, 0.006],
      ],
      [0, 0, 0],
      b.c,
      { segs: 22, gloss: 0.7 },
    );
  },
  glass: (s, b) => {
    const r = b.w / 2;
    s.lathe(
      'ceramic',
      [
        [0, 0],
        [r * 0.72, 0],
        [r * 0.78, b.h * 0.1],
        [r, b.h],
        [r * 0.94, b.h],
        [r * 0.72, b.h * 0.14],
        [0, b.h * 0.12],
      ],
      [0, 0, 0],
      blend(b.c, [0.3, 0.35, 0.36], 0.4),
      { segs: 18, gloss: 1 },
    );
    s.lathe(
      'ceramic',
      [
        [0.001, b.h * 0.58],
        [r * 0.86, b.h * 0.58],
      ].reverse() as [number, number][],
      [0, 0, 0],
      b.h > 0.15 ? [0.4, 0.2, 0.03] : [0.3, 0.12, 0.02],
      { segs: 16, gloss: 1, shade: false },
    );
    if (b.h > 0.15)
      s.blob('ceramic', [0, b.h * 0.97, 0], [r * 0.95, 0.02, r * 0.95], CREAM, { rough: 0.1, shade: false });
  },
  bottle: (s, b) => {
    const r = b.w / 2;
    const h = b.h;
    s.lathe(
      'ceramic',
      [
        [0, 0],
        [r, 0.004],
        [r, h * 0.55],
        [r * 0.85, h * 0.63],
        [r * 0.36, h * 0.75],
        [r * 0.33, h * 0.94],
        [r * 0.42, h * 0.95],
        [r * 0.42, h],
        [0, h],
      ],
      [0, 0, 0],
      b.c,
      { segs: 18, gloss: 0.95 },
    );
    s.lathe(
      'paper',
      [
        [r * 1.01, h * 0.18],
        [r * 1.01, h * 0.46],
      ],
      [0, 0, 0],
      PAPER,
      { segs: 18, shade: false },
    );
    s.lathe(
      'paper',
      [
        [r * 1.015, h * 0.3],
        [r * 1.015, h * 0.36],
      ],
      [0, 0, 0],
      [0.25, 0.05, 0.03],
      { segs: 18, shade: false },
    );
  },
  plate: (s, b) => {
    const r = b.w / 2;
    if (b.c[0] < 0.1) {
      s.lathe(
        'ceramic',
        [
          [0, 0],
          [r, 0],
          [r, b.h],
          [r * 0.8, b.h],
          [r * 0.7, b.h * 0.4],
          [0, b.h * 0.4],
        ],
        [0, 0, 0],
        b.c,
        { segs: 18, gloss: 0.8 },
      );
      return;
    }
    s.lathe(
      'ceramic',
      [
        [0, 0],
        [r * 0.6, 0],
        [r * 0.98, b.h * 0.9],
        [r, b.h],
        [r * 0.62, b.h * 0.4],
        [0, b.h * 0.3],
      ],
      [0, 0, 0],
      b.c,
      { segs: 24, gloss: 0.7 },
    );
    s.blob('leather', [r * 0.12, b.h * 0.7, 0], [r * 0.36, 0.02, r * 0.28], [0.24, 0.11, 0.04], {
      rough: 0.2,
    });
    for (let i = 0; i < 5; i++)
      s.blob(
        'leaf',
        [-r * 0.3 + i * 0.012, b.h * 0.7, r * 0.2 * Math.sin(i * 2)],
        [0.014, 0.012, 0.014],
        [0.12, 0.22, 0.05],
        { detail: 0, shade: false },
      );
  },
  food: (s, b) => {
    s.lathe(
      'ceramic',
      [
        [0, 0],
        [b.w * 0.3, 0],
        [b.w * 0.5, b.h * 0.5],
        [b.w * 0.46, b.h * 0.5],
        [b.w * 0.28, b.h * 0.14],
        [0, b.h * 0.14],
      ],
      [0, 0, 0],
      CREAM,
      { segs: 20, gloss: 0.7, squash: [1, b.d / b.w], rot: [0, 0, 0] },
    );
    for (let i = 0; i < 5; i++) {
      const a = i * 1.256;
      s.blob(
        'paint',
        [Math.cos(a) * b.w * 0.2, b.h * 0.55, Math.sin(a) * b.d * 0.2],
        [b.w * 0.17, b.h * 0.42, b.d * 0.17],
        i % 2 ? b.c : [0.35, 0.06, 0.03],
        { rough: 0.05, gloss: 0.5 },
      );
    }
    s.blob('paint', [0, b.h * 0.85, 0], [b.w * 0.17, b.h * 0.4, b.d * 0.17], [0.4, 0.25, 0.04], {
      rough: 0.05,
      gloss: 0.5,
    });
  },
  cake: (s, b) => {
    const r = b.w / 2;
    s.lathe(
      'ceramic',
      [
        [0, 0],
        [r, 0],
        [r, 0.012],
        [r * 0.9, 0.016],
      ],
      [0, 0, 0],
      CREAM,
      { segs: 22, gloss: 0.7 },
    );
    s.lathe(
      'plaster',
      [
        [r * 0.8, 0.016],
        [r * 0.8, b.h * 0.42],
        [r * 0.7, b.h * 0.44],
        [0, b.h * 0.44],
      ],
      [0, 0, 0],
      b.c,
      { segs: 22 },
    );
    s.lathe(
      'plaster',
      [
        [r * 0.56, b.h * 0.44],
        [r * 0.56, b.h * 0.72],
        [r * 0.5, b.h * 0.74],
        [0, b.h * 0.74],
      ],
      [0, 0, 0],
      b.c,
      { segs: 22 },
    );
    for (let i = 0; i < 12; i++)
      s.blob(
        'plaster',
        [Math.cos(i * 0.524) * r * 0.78, b.h * 0.44, Math.sin(i * 0.524) * r * 0.78],
        [0.022, 0.02, 0.022],
        [0.6, 0.2, 0.2],
        { detail: 0, shade: false },
      );
    for (let i = 0; i < 5; i++) {
      const x = Math.cos(i * 1.256) * r * 0.36;
      const z = Math.sin(i * 1.256) * r * 0.36;
      s.tube(
        'paper',
        [
          [x, b.h * 0.72, z],
          [x, b.h * 0.92, z],
        ],
        [0.006],
        [0.3, 0.4, 0.6],
        { segs: 6 },
      );
      s.blob('glow', [x, b.h * 0.97, z], [0.006, 0.014, 0.006], [1, 0.7, 0.3], {
        detail: 0,
        gloss: 0.6,
        tint: 0,
        shade: false,
      });
    }
  },
};
