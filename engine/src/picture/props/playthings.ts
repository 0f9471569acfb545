import { BLACK, BRASS, CREAM, type Maker, STEEL } from '../sets/pieces/body.ts';
import { shade } from '../sets/shaper.ts';

export const PLAYTHINGS: Readonly<Record<string, Maker>> = {
  ball: (s, b) => {
    s.blob('paint', [0, b.h / 2, 0], [b.w / 2, b.h / 2, b.w / 2], b.c, { detail: 3, rough: 0, gloss: 0.6 });
    if (b.id.startsWith('globe')) {
      s.lathe(
        'metal',
        [
          [0, 0],
          [b.w * 0.3, 0],
          [b.w * 0.28, 0.02],
          [0.02, 0.05],
          [0.02, 0.1],
        ],
        [0, 0, 0],
        BRASS,
        { segs: 14 },
      );
      for (let i = 0; i < 6; i++)
        s.blob(
          'paper',
          [
            Math.cos(i * 1.7) * b.w * 0.42,
            b.h * (0.4 + 0.12 * Math.sin(i * 2.6)),
            Math.sin(i * 1.7) * b.w * 0.42,
          ],
          [b.w * 0.13, b.h * 0.12, b.w * 0.13],
          [0.3, 0.28, 0.1],
          { rough: 0.3, shade: false },
        );
      return;
    }
    s.tube(
      'paint',
      Array.from(
        { length: 21 },
        (_, i) =>
          [Math.cos((i / 20) * 6.283) * b.w * 0.5, b.h / 2, Math.sin((i / 20) * 6.283) * b.w * 0.5] as const,
      ),
      [b.w * 0.03],
      CREAM,
      { segs: 6 },
    );
  },
  toy: (s, b) => {
    // A bear.
    const h = b.h;
    s.blob('cloth', [0, h * 0.34, 0], [b.w * 0.34, h * 0.3, b.d * 0.42], b.c, { detail: 2, rough: 0.04 });
    s.blob('cloth', [0, h * 0.74, 0.005], [b.w * 0.29, h * 0.21, b.d * 0.38], b.c, {
      detail: 2,
      rough: 0.04,
    });
    s.blob('cloth', [0, h * 0.69, b.d * 0.36], [b.w * 0.13, h * 0.08, b.d * 0.16], shade(b.c, 1.4), {
      rough: 0.04,
    });
    s.blob('ceramic', [0, h * 0.72, b.d * 0.5], [0.012, 0.01, 0.008], BLACK, { rough: 0, shade: false });
    for (const x of [-1, 1]) {
      s.blob('cloth', [x * b.w * 0.22, h * 0.93, 0], [b.w * 0.11, h * 0.08, b.d * 0.1], b.c, { rough: 0.04 });
      s.blob('ceramic', [x * b.w * 0.1, h * 0.8, b.d * 0.36], [0.009, 0.009, 0.006], BLACK, {
        rough: 0,
        gloss: 1,
        shade: false,
      });
      s.blob('cloth', [x * b.w * 0.38, h * 0.44, b.d * 0.14], [b.w * 0.11, h * 0.17, b.d * 0.16], b.c, {
        rough: 0.04,
      });
      s.blob('cloth', [x * b.w * 0.24, h * 0.1, b.d * 0.26], [b.w * 0.14, h * 0.1, b.d * 0.3], b.c, {
        rough: 0.04,
      });
    }
  },
  guitar: (s, b) => {
    const lower = b.h * 0.2;
    s.blob('wood-y', [0, lower, 0], [b.w / 2, lower, b.d * 0.42], b.c, {
      detail: 2,
      rough: 0,
      gloss: 0.8,
      tint: 0,
    });
    s.blob('wood-y', [0, b.h * 0.42, 0], [b.w * 0.38, b.h * 0.14, b.d * 0.4], b.c, {
      detail: 2,
      rough: 0,
      gloss: 0.8,
      tint: 0,
    });
    s.lathe(
      'paint',
      [
        [0.001, 0],
        [0.055, 0],
      ].reverse() as [number, number][],
      [0, b.h * 0.32, b.d * 0.42],
      BLACK,
      { rot: [Math.PI / 2, 0, 0], segs: 16, shade: false },
    );
    s.box('wood', [0, b.h * 0.7, b.d * 0.3], [0.05, b.h * 0.5, 0.03], [0.06, 0.03, 0.015]);
    s.box('wood', [0, b.h * 0.96, b.d * 0.26], [0.08, b.h * 0.1, 0.025], [0.08, 0.04, 0.02], {
      rot: [-0.2, 0, 0],
    });
    for (let i = 0; i < 4; i++)
      s.tube(
        'metal',
        [
          [(i - 1.5) * 0.009, b.h * 0.16, b.d * 0.46],
          [(i - 1.5) * 0.009, b.h * 0.95, b.d * 0.34],
        ],
        [0.0012],
        STEEL,
        { segs: 3 },
      );
  },
  animal: (s, b) => {
    // A dog, sitting up on four legs.
    const h = b.h;
    const l = b.d;
    s.blob('cloth', [0, h * 0.52, -l * 0.08], [b.w * 0.42, h * 0.2, l * 0.34], b.c, {
      detail: 2,
      rough: 0.05,
    });
    s.blob('cloth', [0, h * 0.58, l * 0.14], [b.w * 0.38, h * 0.22, l * 0.17], b.c, {
      detail: 2,
      rough: 0.05,
    });
    s.tube(
      'cloth',
      [
        [0, h * 0.62, l * 0.2],
        [0, h * 0.82, l * 0.32],
      ],
      [b.w * 0.26, b.w * 0.22],
      b.c,
      { segs: 10 },
    );
    s.blob('cloth', [0, h * 0.88, l * 0.35], [b.w * 0.26, h * 0.13, l * 0.12], b.c, {
      detail: 2,
      rough: 0.03,
    });
    s.blob('cloth', [0, h * 0.83, l * 0.47], [b.w * 0.15, h * 0.07, l * 0.09], shade(b.c, 1.2), {
      rough: 0.03,
    });
    s.blob('ceramic', [0, h * 0.86, l * 0.555], [0.02, 0.016, 0.014], BLACK, {
      rough: 0,
      gloss: 0.9,
      shade: false,
    });
    for (const x of [-1, 1]) {
      s.blob('ceramic', [x * b.w * 0.13, h * 0.93, l * 0.445], [0.015, 0.015, 0.01], BLACK, {
        rough: 0,
        gloss: 1,
        shade: false,
      });
      s.blob('cloth', [x * b.w * 0.27, h * 0.87, l * 0.32], [0.028, h * 0.12, 0.05], shade(b.c, 0.6), {
        rough: 0.05,
      });
      for (const z of [-0.3, 0.2]) {
        s.tube(
          'cloth',
          [
            [x * b.w * 0.26, h * 0.48, l * z],
            [x * b.w * 0.28, h * 0.2, l * (z + (z < 0 ? -0.03 : 0.01))],
            [x * b.w * 0.28, 0.03, l * z],
          ],
          [0.06, 0.04, 0.035],
          b.c,
          { segs: 8 },
        );
        s.blob('cloth', [x * b.w * 0.28, 0.03, l * (z + 0.04)], [0.045, 0.03, 0.06], shade(b.c, 0.8), {
          rough: 0.03,
        });
      }
    }
    s.tube(
      'cloth',
      [
        [0, h * 0.58, -l * 0.4],
        [0, h * 0.72, -l * 0.5],
        [0.02, h * 0.88, -l * 0.48],
      ],
      [0.035, 0.028, 0.012],
      b.c,
      { segs: 7 },
    );
  },
};
