import type { V3 } from '../stuff.ts';
import { BLACK, BRASS, type Maker, STEEL } from './body.ts';

const radio: Maker = (s, b) => {
  s.box('wood', [0, b.h / 2, 0], [b.w, b.h, b.d], b.c, { r: 0.04, gloss: 0.6 });
  s.box('cloth', [-b.w * 0.16, b.h * 0.55, b.d / 2], [b.w * 0.52, b.h * 0.62, 0.016], [0.32, 0.24, 0.12], {
    shade: false,
  });
  s.lathe(
    'glow',
    [
      [0.001, 0.012],
      [b.h * 0.2, 0.01],
    ].reverse() as [number, number][],
    [b.w * 0.28, b.h * 0.6, b.d / 2],
    [1, 0.66, 0.25],
    { rot: [Math.PI / 2, 0, 0], gloss: 0.1, tint: 0, shade: false },
  );
  for (let i = 0; i < 3; i++)
    s.lathe(
      'ceramic',
      [
        [0.02, 0],
        [0.018, 0.02],
        [0, 0.022],
      ],
      [b.w * (0.16 + i * 0.12), b.h * 0.22, b.d / 2],
      [0.5, 0.44, 0.3],
      { rot: [Math.PI / 2, 0, 0], segs: 10, shade: false },
    );
};

const television: Maker = (s, b) => {
  s.box('wood', [0, b.h / 2, -b.d * 0.1], [b.w, b.h, b.d * 0.8], b.c, { r: 0.05 });
  s.box('metal', [-b.w * 0.08, b.h * 0.53, b.d * 0.3], [b.w * 0.72, b.h * 0.76, 0.03], BLACK, { r: 0.06 });
  s.blob('glow', [-b.w * 0.08, b.h * 0.53, b.d * 0.3], [b.w * 0.33, b.h * 0.34, 0.045], [0.35, 0.55, 0.8], {
    detail: 2,
    rough: 0,
    gloss: 0.045,
    tint: 0,
    shade: false,
  });
  for (let i = 0; i < 2; i++)
    s.lathe(
      'metal',
      [
        [0.03, 0],
        [0.026, 0.03],
        [0, 0.032],
      ],
      [b.w * 0.38, b.h * (0.45 + i * 0.2), b.d * 0.31],
      STEEL,
      { rot: [Math.PI / 2, 0, 0], segs: 10 },
    );
  for (const x of [-1, 1])
    s.tube(
      'metal',
      [
        [x * 0.03, b.h, -b.d * 0.1],
        [x * 0.22, b.h + 0.34, -b.d * 0.1],
      ],
      [0.005],
      STEEL,
      { segs: 5 },
    );
};

const computer: Maker = (s, b) => {
  s.box('paint', [0, 0.045, -b.d * 0.05], [b.w, 0.09, b.d * 0.7], b.c, { r: 0.015 });
  s.box('paint', [0, b.h * 0.6, -b.d * 0.08], [b.w * 0.82, b.h * 0.72, b.d * 0.56], b.c, {
    r: 0.03,
    rot: [-0.06, 0, 0],
  });
  s.box('glow', [0, b.h * 0.62, b.d * 0.205], [b.w * 0.62, b.h * 0.48, 0.01], [0.2, 0.8, 0.5], {
    gloss: 0.03,
    tint: 0,
    shade: false,
  });
  for (let i = 0; i < 5; i++)
    s.box(
      'glow',
      [-b.w * 0.08, b.h * (0.78 - i * 0.075), b.d * 0.213],
      [b.w * s.between(0.2, 0.45), 0.012, 0.004],
      [0.35, 1, 0.65],
      { gloss: 0.09, tint: 0, shade: false },
    );
  s.box('paint', [0, 0.018, b.d * 0.46], [b.w * 0.92, 0.036, 0.15], b.c, { r: 0.01, rot: [0.1, 0, 0] });
};

const telephone: Maker = (s, b) => {
  s.lathe(
    'ceramic',
    [
      [0, 0],
      [b.w * 0.46, 0],
      [b.w * 0.48, 0.02],
      [b.w * 0.3, b.h * 0.55],
      [b.w * 0.16, b.h * 0.66],
      [0, b.h * 0.68],
    ],
    [0, 0, 0],
    b.c,
    { segs: 16, gloss: 0.8, squash: [1, b.d / b.w] },
  );
  s.lathe(
    'metal',
    [
      [0.001, 0.004],
      [b.w * 0.19, 0.008],
      [b.w * 0.2, 0],
    ].reverse() as [number, number][],
    [0, b.h * 0.38, b.d * 0.27],
    [0.5, 0.46, 0.36],
    { rot: [0.95, 0, 0], segs: 16, shade: false },
  );
  s.tube(
    'ceramic',
    [
      [-b.w * 0.46, b.h * 0.72, 0],
      [-b.w * 0.36, b.h * 0.9, 0],
      [0, b.h * 0.96, 0],
      [b.w * 0.36, b.h * 0.9, 0],
      [b.w * 0.46, b.h * 0.72, 0],
    ],
    [0.034, 0.02, 0.018, 0.02, 0.034],
    b.c,
    { segs: 10, gloss: 0.8 },
  );
};

const piano: Maker = (s, b) => {
  s.box('wood', [0, b.h / 2, -b.d * 0.2], [b.w, b.h, b.d * 0.5], b.c, { r: 0.016, gloss: 0.9 });
  s.box('wood', [0, b.h - 0.02, -b.d * 0.18], [b.w + 0.04, 0.045, b.d * 0.58], b.c, { gloss: 0.9 });
  s.box('wood', [0, 0.6, b.d * 0.22], [b.w, 0.12, b.d * 0.5], b.c, { r: 0.02, gloss: 0.9 });
  for (const x of [-1, 1]) {
    s.box('wood', [x * (b.w / 2 - 0.04), 0.3, b.d * 0.36], [0.08, 0.6, 0.08], b.c, { gloss: 0.9 });
    s.box('wood', [x * (b.w / 2 - 0.03), 0.7, b.d * 0.2], [0.06, 0.12, b.d * 0.46], b.c);
  }
  s.box('ceramic', [0, 0.668, b.d * 0.28], [b.w - 0.16, 0.02, 0.17], [0.66, 0.62, 0.52], {
    tint: 0,
    shade: false,
    gloss: 0.6,
  });
  const n = s.draft ? 14 : 28;
  for (let i = 0; i < n; i++) {
    const x = -(b.w - 0.18) / 2 + ((i + 0.5) * (b.w - 0.18)) / n;
    if (i % 7 !== 2 && i % 7 !== 6)
      s.box('ceramic', [x + (b.w - 0.18) / n / 2, 0.685, b.d * 0.25], [0.022, 0.02, 0.1], BLACK, {
        shade: false,
      });
  }
  s.box('paper', [0, b.h * 0.82, b.d * 0.09], [0.4, 0.28, 0.012], [0.62, 0.58, 0.46], {
    rot: [-0.16, 0, 0],
    shade: false,
  });
};

const jukebox: Maker = (s, b) => {
  const r = b.w / 2;
  s.box('wood', [0, (b.h - r) / 2, 0], [b.w, b.h - r, b.d], [0.16, 0.06, 0.03], { r: 0.03, gloss: 0.7 });
  s.lathe(
    'wood-x',
    [
      [0, -b.d / 2],
      [r, -b.d / 2],
      [r, b.d / 2],
      [0, b.d / 2],
    ],
    [0, b.h - r, 0],
    [0.16, 0.06, 0.03],
    { rot: [Math.PI / 2, 0, 0], segs: 28 },
  );
  const arch = (k: number, c: V3, gloss: number, z: number): void => {
    s.tube(
      'glow',
      [
        [-r * k, 0.2, z],
        ...Array.from({ length: 13 }, (_, i) => {
          const a = Math.PI - (i / 12) * Math.PI;
          return [Math.cos(a) * r * k, b.h - r + Math.sin(a) * r * k, z] as const;
        }),
        [r * k, 0.2, z],
      ],
      [0.035],
      c,
      { segs: 6, tint: 0, gloss },
    );
  };
  arch(0.88, [1, 0.42, 0.1], 0.09, b.d / 2 + 0.005);
  arch(0.68, [0.2, 0.8, 0.55], 0.05, b.d / 2 + 0.005);
  s.box('metal', [0, b.h * 0.32, b.d / 2], [b.w * 0.6, b.h * 0.34, 0.04], [0.4, 0.38, 0.34], {
    r: 0.03,
    gloss: 0.8,
  });
  for (let i = 0; i < 5; i++)
    s.box('metal', [0, b.h * (0.2 + i * 0.06), b.d / 2 + 0.025], [b.w * 0.52, 0.02, 0.02], BRASS, {
      shade: false,
    });
  s.box('glow', [0, b.h * 0.68, b.d / 2 + 0.004], [b.w * 0.52, b.h * 0.2, 0.02], [1, 0.75, 0.4], {
    gloss: 0.08,
    tint: 0,
    shade: false,
  });
};

export const INSTRUMENTS: Readonly<Record<string, Maker>> = {
  radio,
  television,
  computer,
  telephone,
  piano,
  jukebox,
  screen: (s, b) => {
    s.box('paint', [0, b.h / 2, 0], [b.w, b.h, 0.03], [0.5, 0.5, 0.48]);
  },
};
