import { BLACK, CREAM, type Maker, STEEL } from './body.ts';
import { letters } from './letters.ts';

const lamppost: Maker = (s, b) => {
  if (b.id.startsWith('telegraph')) {
    s.tube(
      'wood-y',
      [
        [0, 0, 0],
        [0, b.h, 0],
      ],
      [0.13, 0.09],
      b.c,
      { segs: 9 },
    );
    for (const y of [0.9, 0.8]) {
      s.box('wood', [0, b.h * y, 0.08], [1.5, 0.09, 0.09], b.t);
      for (const x of [-0.6, -0.3, 0.3, 0.6])
        s.lathe(
          'ceramic',
          [
            [0.03, 0],
            [0.04, 0.05],
            [0.02, 0.1],
            [0, 0.11],
          ],
          [x, b.h * y + 0.05, 0.08],
          [0.2, 0.3, 0.3],
          { segs: 7 },
        );
    }
    for (const x of [-0.6, 0.6])
      s.tube(
        'metal',
        Array.from({ length: 9 }, (_, i) => {
          const t = i / 8;
          return [x + t * 7, b.h * 0.92 - Math.sin(t * Math.PI) * 0.6, 0.08] as const;
        }),
        [0.012],
        BLACK,
        { segs: 4 },
      );
    return;
  }
  s.lathe(
    'metal',
    [
      [0, 0],
      [0.17, 0],
      [0.16, 0.1],
      [0.1, 0.2],
      [0.09, 0.5],
      [0.065, 0.56],
      [0.055, b.h * 0.8],
      [0.075, b.h * 0.81],
      [0.05, b.h * 0.84],
    ],
    [0, 0, 0],
    b.c,
    { segs: 12 },
  );
  const y = b.h * 0.84;
  if (b.h > 4) {
    s.tube(
      'metal',
      [
        [0, y, 0],
        [0, y + 0.35, 0.05],
        [0, y + 0.45, 0.22],
        [0, y + 0.38, 0.4],
      ],
      [0.035, 0.03, 0.028],
      b.c,
    );
    s.lathe(
      'metal',
      [
        [0.24, -0.05],
        [0.2, 0.04],
        [0.05, 0.12],
        [0, 0.14],
      ],
      [0, y + 0.3, 0.42],
      b.c,
      { segs: 16 },
    );
    s.lathe(
      'glow',
      [
        [0, -0.1],
        [0.12, -0.07],
        [0.17, 0],
      ],
      [0, y + 0.28, 0.42],
      [1, 0.72, 0.4],
      { segs: 16, gloss: 0.7, tint: 0, shade: false },
    );
    return;
  }
  s.lathe(
    'glow',
    [
      [0.06, 0.02],
      [0.13, 0.06],
      [0.17, 0.34],
    ],
    [0, y, 0],
    [1, 0.7, 0.38],
    { segs: 6, gloss: 0.35, tint: 0, shade: false },
  );
  s.lathe(
    'metal',
    [
      [0.21, 0.34],
      [0.19, 0.38],
      [0.06, 0.5],
      [0.03, 0.56],
      [0, 0.58],
    ],
    [0, y, 0],
    b.c,
    { segs: 6 },
  );
  for (let i = 0; i < 6; i++) {
    const a = (i / 6) * 6.283;
    s.tube(
      'metal',
      [
        [Math.cos(a) * 0.09, y + 0.02, Math.sin(a) * 0.09],
        [Math.cos(a) * 0.18, y + 0.35, Math.sin(a) * 0.18],
      ],
      [0.01],
      b.c,
      { segs: 4 },
    );
  }
};

export const STREET_THINGS: Readonly<Record<string, Maker>> = {
  lamppost,
  hydrant: (s, b) => {
    const r = b.w / 2;
    s.lathe(
      'paint',
      [
        [0, 0],
        [r, 0],
        [r, 0.05],
        [r * 0.6, 0.07],
        [r * 0.62, b.h * 0.7],
        [r * 0.75, b.h * 0.74],
        [r * 0.7, b.h * 0.82],
        [r * 0.3, b.h * 0.96],
        [0, b.h],
      ],
      [0, 0, 0],
      b.c,
      { segs: 14, gloss: 0.6 },
    );
    for (const a of [0, 1.57, -1.57])
      s.lathe(
        'paint',
        [
          [0.07, 0],
          [0.07, 0.1],
          [0.05, 0.12],
          [0, 0.13],
        ],
        [Math.sin(a) * r * 0.5, b.h * 0.55, Math.cos(a) * r * 0.5],
        b.c,
        { rot: [Math.PI / 2, a, 0], segs: 10 },
      );
  },
  bin: (s, b) => {
    const r = b.w / 2;
    s.lathe(
      'metal',
      [
        [0, 0],
        [r * 0.82, 0],
        [r * 0.95, b.h * 0.86],
        [r, b.h * 0.88],
        [r, b.h * 0.91],
      ],
      [0, 0, 0],
      b.c,
      { segs: 18 },
    );
    s.lathe(
      'metal',
      [
        [r * 1.04, b.h * 0.9],
        [r * 0.9, b.h * 0.96],
        [0, b.h],
      ],
      [0.02, 0, 0],
      b.c,
      { segs: 18 },
    );
    for (let i = 0; i < 9; i++) {
      const a = (i / 9) * 6.283;
      s.tube(
        'metal',
        [
          [Math.cos(a) * r * 0.84, 0.05, Math.sin(a) * r * 0.84],
          [Math.cos(a) * r * 0.96, b.h * 0.84, Math.sin(a) * r * 0.96],
        ],
        [0.012],
        b.c,
        { segs: 4 },
      );
    }
  },
  'bus-stop': (s, b) => {
    s.lathe(
      'metal',
      [
        [0, 0],
        [0.16, 0],
        [0.14, 0.05],
        [0.04, 0.08],
        [0.035, b.h - 0.1],
      ],
      [0, 0, 0],
      STEEL,
      { segs: 12 },
    );
    s.box('paint', [0, b.h - 0.25, 0], [b.w, 0.46, 0.05], b.c, { r: 0.06 });
    letters(s, 'paint', b.text || 'BUS', [0, b.h - 0.25, 0.035], 0.24, b.w * 0.8, CREAM, { r: 0.016 });
    s.box('paper', [0, 1.35, 0.04], [b.w * 0.5, 0.6, 0.02], CREAM);
  },
};
