import { shade } from '../shaper.ts';
import { BRASS, type Maker, STEEL } from './body.ts';
import { WHITE } from './enamel.ts';

const sink: Maker = (s, b) => {
  const n = Math.max(2, Math.round(b.w / 0.55));
  s.box('paint', [0, (b.h - 0.04) / 2, -0.02], [b.w, b.h - 0.04, b.d - 0.06], shade(b.c, 0.85));
  for (let i = 0; i < n; i++) {
    const w = b.w / n;
    s.box(
      'paint',
      [-b.w / 2 + (i + 0.5) * w, b.h * 0.46, b.d / 2 - 0.03],
      [w - 0.03, b.h * 0.72, 0.024],
      b.c,
      { shade: false },
    );
    s.lathe(
      'metal',
      [
        [0.012, 0],
        [0.018, 0.02],
        [0, 0.026],
      ],
      [-b.w / 2 + (i + 0.5) * w + w * 0.32, b.h * 0.6, b.d / 2 - 0.02],
      STEEL,
      { rot: [Math.PI / 2, 0, 0], segs: 8, shade: false },
    );
  }
  const bw = Math.min(0.6, b.w * 0.4);
  for (const x of [-1, 1])
    s.box('wood', [x * (bw / 2 + (b.w - bw) / 4), b.h - 0.02, 0.01], [(b.w - bw) / 2, 0.04, b.d], b.t);
  s.box('ceramic', [0, b.h - 0.1, 0.01], [bw, 0.22, b.d - 0.02], WHITE, { r: 0.03 });
  s.box('ceramic', [0, b.h + 0.012, 0.02], [bw - 0.08, 0.006, b.d - 0.16], [0.08, 0.08, 0.08], {
    shade: false,
  });
  s.tube(
    'metal',
    [
      [0, b.h, -b.d / 2 + 0.08],
      [0, b.h + 0.24, -b.d / 2 + 0.08],
      [0, b.h + 0.28, -b.d / 2 + 0.14],
      [0, b.h + 0.22, -b.d / 2 + 0.2],
    ],
    [0.014],
    STEEL,
    { gloss: 0.8 },
  );
  for (const x of [-1, 1])
    s.lathe(
      'metal',
      [
        [0.012, 0],
        [0.012, 0.04],
        [0.028, 0.05],
        [0, 0.06],
      ],
      [x * 0.1, b.h, -b.d / 2 + 0.07],
      STEEL,
      { segs: 8, shade: false },
    );
  // A rack of plates.
  for (let i = 0; i < 5; i++)
    s.lathe(
      'ceramic',
      [
        [0, 0],
        [0.06, 0.004],
        [0.11, 0.014],
        [0.112, 0.018],
        [0, 0.012],
      ],
      [b.w * 0.28 + i * 0.05, b.h + 0.12, -0.04],
      WHITE,
      { rot: [0, 0, -Math.PI / 2 + 0.15], segs: 14, shade: false },
    );
};

export const PLUMBING: Readonly<Record<string, Maker>> = {
  fridge: (s, b) => {
    s.box('ceramic', [0, b.h / 2, 0], [b.w, b.h, b.d], b.c, { r: 0.06, tint: 0.03 });
    s.box('ceramic', [0, b.h * 0.36, b.d / 2 + 0.012], [b.w - 0.03, b.h * 0.66, 0.03], b.c, {
      r: 0.03,
      tint: 0.03,
      shade: false,
    });
    s.box('ceramic', [0, b.h * 0.85, b.d / 2 + 0.012], [b.w - 0.03, b.h * 0.27, 0.03], b.c, {
      r: 0.03,
      tint: 0.03,
      shade: false,
    });
    for (const y of [0.58, 0.8])
      s.tube(
        'metal',
        [
          [-b.w * 0.4, b.h * (y - 0.05), b.d / 2 + 0.06],
          [-b.w * 0.4, b.h * (y + 0.05), b.d / 2 + 0.06],
        ],
        [0.014],
        STEEL,
      );
    s.box('paper', [b.w * 0.15, b.h * 0.56, b.d / 2 + 0.03], [0.13, 0.17, 0.004], [0.6, 0.5, 0.3], {
      rot: [0, 0, 0.1],
      shade: false,
    });
    s.box('paper', [-b.w * 0.06, b.h * 0.5, b.d / 2 + 0.03], [0.1, 0.1, 0.004], [0.3, 0.42, 0.5], {
      rot: [0, 0, -0.14],
      shade: false,
    });
  },
  sink,
  bath: (s, b) => {
    // Rolled rim, hollow, on claw feet.
    const ring = (k: number, y: number): [number, number] => [k * 0.5, y];
    s.lathe(
      'ceramic',
      [
        ring(0.55, 0.1),
        ring(0.86, 0.16),
        ring(0.97, b.h * 0.6),
        ring(0.99, b.h - 0.05),
        ring(1.04, b.h - 0.02),
        ring(1.02, b.h),
        ring(0.94, b.h - 0.01),
        ring(0.9, b.h * 0.5),
        ring(0.7, 0.2),
        [0, 0.19],
      ],
      [0, 0, 0],
      WHITE,
      { segs: 32, squash: [b.w, b.d], rot: [0, 0, 0], gloss: 0.8, tint: 0.02 },
    );
    s.occlude([0, b.h * 0.4, 0], [b.w * 0.44, b.h * 0.36, b.d * 0.42]);
    for (const x of [-1, 1])
      for (const z of [-1, 1])
        s.lathe(
          'metal',
          [
            [0.05, 0],
            [0.03, 0.05],
            [0.06, 0.14],
          ],
          [x * b.w * 0.34, 0, z * b.d * 0.28],
          BRASS,
          { segs: 8 },
        );
    s.tube(
      'metal',
      [
        [b.w * 0.42, b.h * 0.9, 0],
        [b.w * 0.42, b.h + 0.22, 0],
        [b.w * 0.3, b.h + 0.2, 0],
      ],
      [0.016],
      STEEL,
      { gloss: 0.8 },
    );
  },
  toilet: (s, b) => {
    s.lathe(
      'ceramic',
      [
        [0, 0],
        [0.13, 0],
        [0.11, 0.1],
        [0.13, 0.22],
        [0.2, 0.34],
        [0.215, 0.38],
        [0.2, 0.4],
        [0.15, 0.38],
        [0, 0.26],
      ],
      [0, 0, 0.08],
      WHITE,
      { segs: 20, squash: [0.9, 1.15], rot: [0, 0, 0], gloss: 0.8, tint: 0.02 },
    );
    s.box('ceramic', [0, b.h * 0.72, -b.d / 2 + 0.11], [b.w, b.h * 0.44, 0.2], WHITE, {
      r: 0.03,
      tint: 0.02,
    });
    s.box('wood', [0, 0.56, -0.12], [0.38, 0.36, 0.03], [0.2, 0.1, 0.05], { rot: [-0.14, 0, 0], r: 0.03 });
  },
  washbasin: (s, b) => {
    s.lathe(
      'ceramic',
      [
        [0, 0],
        [0.15, 0],
        [0.1, 0.1],
        [0.08, b.h * 0.6],
        [0.12, b.h * 0.75],
      ],
      [0, 0, -0.04],
      WHITE,
      { segs: 16, gloss: 0.8, tint: 0.02 },
    );
    s.box('ceramic', [0, b.h - 0.09, 0], [b.w, 0.18, b.d], WHITE, { r: 0.06, tint: 0.02 });
    s.lathe(
      'ceramic',
      [
        [0, 0.006],
        [0.17, 0.006],
      ].reverse() as [number, number][],
      [0, b.h, 0.03],
      [0.25, 0.25, 0.24],
      { segs: 18, shade: false, squash: [1.2, 0.8], rot: [0, 0, 0] },
    );
    for (const x of [-1, 1])
      s.lathe(
        'metal',
        [
          [0.014, 0],
          [0.012, 0.05],
          [0.03, 0.06],
          [0, 0.075],
        ],
        [x * 0.13, b.h, -b.d / 2 + 0.07],
        STEEL,
        { segs: 10 },
      );
    s.tube(
      'metal',
      [
        [0, b.h, -b.d / 2 + 0.07],
        [0, b.h + 0.1, -b.d / 2 + 0.08],
        [0, b.h + 0.1, -b.d / 2 + 0.17],
      ],
      [0.014],
      STEEL,
    );
  },
};
