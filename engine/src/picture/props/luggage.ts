import { BRASS, CREAM, type Maker } from '../sets/pieces/body.ts';
import { shade } from '../sets/shaper.ts';

export const LUGGAGE: Readonly<Record<string, Maker>> = {
  bag: (s, b) => {
    const body = b.h * 0.72;
    s.blob('leather', [0, body * 0.48, 0], [b.w / 2, body * 0.52, b.d / 2], b.c, {
      detail: 2,
      rough: 0.06,
      under: 0.9,
    });
    s.box('leather', [0, body * 0.93, 0], [b.w * 0.66, 0.03, b.d * 0.4], shade(b.c, 0.7), { r: 0.012 });
    for (const z of [-1, 1])
      s.tube(
        'leather',
        [
          [-b.w * 0.22, body * 0.86, z * b.d * 0.2],
          [-b.w * 0.18, b.h * 0.98, z * b.d * 0.1],
          [b.w * 0.18, b.h * 0.98, z * b.d * 0.1],
          [b.w * 0.22, body * 0.86, z * b.d * 0.2],
        ],
        [0.01],
        shade(b.c, 0.7),
        { segs: 6 },
      );
    s.box('metal', [0, body * 0.84, b.d * 0.36], [0.04, 0.04, 0.02], BRASS, { shade: false });
  },
  suitcase: (s, b) => {
    const h = b.h * 0.88;
    s.box('leather', [0, h / 2, 0], [b.w, h, b.d], b.c, { r: 0.035 });
    for (const x of [-0.3, 0.3])
      s.box('leather', [x * b.w, h / 2, 0], [0.045, h + 0.008, b.d + 0.008], shade(b.c, 0.55), {
        r: 0.008,
        shade: false,
      });
    for (const x of [-1, 1])
      for (const y of [0.06, 0.94])
        s.box('metal', [x * (b.w / 2 - 0.03), h * y, 0], [0.07, 0.07, b.d + 0.012], BRASS, {
          r: 0.02,
          shade: false,
        });
    s.tube(
      'leather',
      [
        [-0.09, h, 0],
        [-0.07, b.h - 0.01, 0],
        [0.07, b.h - 0.01, 0],
        [0.09, h, 0],
      ],
      [0.012],
      shade(b.c, 0.5),
      { segs: 7 },
    );
    for (const x of [-0.18, 0.18])
      s.box('metal', [x * b.w, h * 0.9, b.d / 2 + 0.004], [0.05, 0.04, 0.012], BRASS, { shade: false });
  },
  umbrella: (s, b) => {
    s.lathe(
      'cloth',
      [
        [0.012, 0],
        [0.03, b.h * 0.1],
        [0.045, b.h * 0.55],
        [0.03, b.h * 0.72],
        [0.01, b.h * 0.74],
      ],
      [0, 0, 0],
      b.c,
      { segs: 10 },
    );
    s.tube(
      'wood-y',
      [
        [0, b.h * 0.7, 0],
        [0, b.h * 0.95, 0],
        [0.03, b.h, 0],
        [0.06, b.h * 0.97, 0],
        [0.06, b.h * 0.92, 0],
      ],
      [0.01],
      [0.16, 0.08, 0.03],
      { segs: 7 },
    );
    if (b.w > 0.2)
      s.lathe(
        'metal',
        [
          [0, 0],
          [b.w * 0.36, 0],
          [b.w * 0.44, b.h * 0.6],
          [b.w * 0.4, b.h * 0.6],
        ],
        [0, 0, 0],
        [0.12, 0.09, 0.06],
        { segs: 14 },
      );
  },
  cane: (s, b) => {
    s.tube(
      'wood-y',
      [
        [0, 0, 0],
        [0, b.h * 0.9, 0],
        [0.02, b.h * 0.98, 0],
        [0.06, b.h, 0],
        [0.09, b.h * 0.96, 0],
      ],
      [0.009, 0.012, 0.012],
      b.c,
      { segs: 8, gloss: 0.6 },
    );
  },
  rope: (s, b) => {
    for (let k = 0; k < 3; k++)
      s.tube(
        'cloth',
        Array.from({ length: 25 }, (_, i) => {
          const a = (i / 24) * 6.283;
          const r = b.w * (0.46 - 0.05 * k);
          return [
            Math.cos(a) * r,
            (b.h < 0.3 ? b.h * (0.2 + k * 0.28) : b.h * 0.5 + Math.sin(a) * r * 0) +
              Math.sin(a * 3 + k) * 0.008,
            Math.sin(a) * r,
          ] as const;
        }),
        [Math.min(0.03, b.h * 0.16)],
        b.c,
        { segs: 7 },
      );
  },
  hat: (s, b) => {
    const k = b.d / b.w;
    s.lathe(
      'cloth',
      [
        [0, 0.012],
        [b.w * 0.3, 0.012],
        [b.w * 0.5, 0.02],
        [b.w * 0.5, 0.028],
        [b.w * 0.31, 0.024],
        [b.w * 0.29, b.h * 0.55],
        [b.w * 0.24, b.h * 0.95],
        [b.w * 0.12, b.h],
        [0, b.h * 0.9],
      ],
      [0, 0, 0],
      b.c,
      { segs: 26, squash: [1, k], rot: [0, 0, 0] },
    );
    s.lathe(
      'cloth',
      [
        [b.w * 0.306, 0.024],
        [b.w * 0.298, b.h * 0.3],
      ],
      [0, 0, 0],
      shade(b.c, 0.4),
      { segs: 26, squash: [1, k], rot: [0, 0, 0], shade: false },
    );
  },
  ladder: (s, b) => {
    for (const x of [-1, 1])
      s.tube(
        'wood-y',
        [
          [x * b.w * 0.5, 0, b.d],
          [x * b.w * 0.42, b.h, 0],
        ],
        [0.028],
        b.c,
        { segs: 7 },
      );
    const n = Math.round(b.h / 0.3);
    for (let i = 1; i < n; i++) {
      const t = i / n;
      const w = b.w * (0.5 - 0.08 * t);
      s.tube(
        'wood-x',
        [
          [-w, b.h * t, b.d * (1 - t)],
          [w, b.h * t, b.d * (1 - t)],
        ],
        [0.018],
        b.c,
        { segs: 6 },
      );
    }
  },
  thing: (s, b) => {
    // A parcel in brown paper, tied with string: says nothing, belongs anywhere.
    s.box('paper', [0, b.h / 2, 0], [b.w, b.h, b.d], b.c, { r: 0.02, j: 0.006 });
    s.box('cloth', [0, b.h / 2, 0], [0.008, b.h + 0.006, b.d + 0.006], CREAM, { shade: false });
    s.box('cloth', [0, b.h / 2, 0], [b.w + 0.006, b.h + 0.006, 0.008], CREAM, { shade: false });
    for (const x of [-1, 1])
      s.tube(
        'cloth',
        [
          [0, b.h + 0.004, 0],
          [x * 0.03, b.h + 0.022, 0.014],
          [x * 0.045, b.h + 0.008, 0.02],
        ],
        [0.004],
        CREAM,
        { segs: 5 },
      );
  },
};
