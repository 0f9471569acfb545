import { blend, shade } from '../shaper.ts';
import type { V3 } from '../stuff.ts';
import { BLACK, BRASS, CREAM, type Maker, STEEL, WOOD_DARK } from './body.ts';
import { letters } from './letters.ts';

const altar: Maker = (s, b) => {
  s.box('stone', [0, b.h / 2 - 0.04, 0], [b.w - 0.16, b.h - 0.08, b.d - 0.16], shade(b.c, 0.7));
  s.box('stone', [0, b.h - 0.04, 0], [b.w, 0.08, b.d], shade(b.c, 0.8), { r: 0.02 });
  s.sheet(
    'cloth',
    24,
    8,
    (u, v) => {
      const x = (u - 0.5) * (b.w * 0.86);
      const over = Math.max(0, v - 0.35);
      return [
        x,
        v < 0.35 ? b.h + 0.008 : b.h + 0.008 - over * 0.95,
        v < 0.35 ? -0.1 + (v / 0.35) * (b.d / 2 + 0.11) : b.d / 2 + 0.02 + Math.sin(u * 40) * 0.012 * over,
      ];
    },
    (_, v) => (v > 0.9 ? b.t : b.c),
    { both: true },
  );
  s.box('metal', [0, b.h * 0.5, b.d / 2 + 0.04], [0.06, 0.4, 0.01], BRASS, { shade: false });
  s.box('metal', [0, b.h * 0.56, b.d / 2 + 0.04], [0.24, 0.06, 0.01], BRASS, { shade: false });
};

const blackboard: Maker = (s, b) => {
  s.box('paint', [0, b.h / 2, 0], [b.w - 0.1, b.h - 0.1, 0.03], b.c, { tint: 0.03 });
  for (const y of [0, 1]) s.box('wood', [0, y * b.h, 0.015], [b.w, 0.07, 0.05], b.t);
  for (const x of [-1, 1]) s.box('wood', [x * b.w * 0.5, b.h / 2, 0.015], [0.07, b.h, 0.05], b.t);
  s.box('wood', [0, -0.02, 0.06], [b.w * 0.9, 0.03, 0.1], b.t);
  for (let i = 0; i < 4; i++)
    s.box('paper', [-0.5 + i * 0.34, 0.005, 0.06], [0.1, 0.022, 0.022], CREAM, { shade: false });
  const chalk: V3 = [0.4, 0.41, 0.39];
  letters(s, 'paper', b.text || 'A B C', [-b.w * 0.22, b.h * 0.68, 0.02], 0.2, b.w * 0.4, chalk, {
    r: 0.007,
  });
  letters(s, 'paper', '3 X 7 - 21', [b.w * 0.2, b.h * 0.42, 0.02], 0.15, b.w * 0.36, chalk, { r: 0.006 });
  for (let i = 0; i < 2; i++)
    s.tube(
      'paper',
      [
        [-b.w * 0.4, b.h * (0.36 - i * 0.12), 0.02],
        [-b.w * 0.2, b.h * (0.365 - i * 0.12), 0.02],
        [-b.w * s.between(0.02, 0.12), b.h * (0.36 - i * 0.12), 0.02],
      ],
      [0.006],
      shade(chalk, 0.7),
      { segs: 4 },
    );
};

const bars: Maker = (s, b) => {
  const n = Math.max(3, Math.round(b.w / (b.h < 1.2 ? 0.1 : 0.13)));
  const stuff = 'metal';
  for (let i = 0; i <= n; i++) {
    const x = -b.w / 2 + (i * b.w) / n;
    s.tube(
      stuff,
      [
        [x, 0, 0],
        [x, b.h, 0],
      ],
      [b.h < 1.2 ? 0.009 : 0.02],
      b.c,
      { segs: 6, gloss: 0.5 },
    );
  }
  for (const y of b.h < 1.2 ? [0.02, 0.98] : [0.02, 0.45, 0.98])
    s.box(stuff, [0, b.h * y, 0], [b.w + 0.04, 0.06, 0.06], b.c);
  if (b.id.startsWith('cell-door'))
    s.box(stuff, [b.w * 0.4, b.h * 0.48, 0], [0.2, 0.26, 0.12], shade(b.c, 1.3));
  if (b.h < 1.2) s.box('paint', [0, b.h * 1.06, 0], [b.w, 0.14, 0.09], WOOD_DARK);
};

const machine: Maker = (s, b) => {
  const monitor = b.h > b.w * 2;
  if (monitor) {
    s.tube(
      'metal',
      [
        [0, 0, 0],
        [0, b.h * 0.7, 0],
      ],
      [0.03],
      STEEL,
    );
    for (let i = 0; i < 4; i++)
      s.tube(
        'metal',
        [
          [0, 0.1, 0],
          [Math.cos(i * 1.57) * 0.24, 0.04, Math.sin(i * 1.57) * 0.24],
        ],
        [0.02],
        STEEL,
      );
    s.box('paint', [0, b.h * 0.82, 0], [b.w, b.h * 0.28, b.d * 0.7], b.c, { r: 0.03 });
    s.box('metal', [0, b.h * 0.84, b.d * 0.35], [b.w * 0.8, b.h * 0.19, 0.02], BLACK, { gloss: 0.9 });
    const pulse = [0, 0, 0.01, 0, 0.06, -0.04, 0, 0.012, 0, 0, 0.06, -0.04, 0];
    s.tube(
      'glow',
      pulse.map((y, i) => [(i / 12 - 0.5) * b.w * 0.7, b.h * 0.84 + y, b.d * 0.37] as const),
      [0.005],
      [0.2, 1, 0.55],
      { segs: 4, tint: 0, gloss: 0.2 },
    );
    return;
  }
  s.box('metal', [0, b.h * 0.3, 0], [b.w, b.h * 0.6, b.d], b.c, { r: 0.03 });
  s.box('metal', [-b.w * 0.2, b.h * 0.72, 0], [b.w * 0.5, b.h * 0.3, b.d * 0.8], shade(b.c, 0.8), {
    r: 0.04,
  });
  s.lathe(
    'metal',
    [
      [b.h * 0.2, -0.05],
      [b.h * 0.22, 0],
      [b.h * 0.2, 0.05],
      [0, 0.06],
    ],
    [b.w * 0.25, b.h * 0.5, b.d / 2],
    STEEL,
    { rot: [Math.PI / 2, 0, 0], segs: 20 },
  );
  for (let i = 0; i < 3; i++)
    s.lathe(
      'metal',
      [
        [0.07, 0],
        [0.07, 0.03],
        [0.05, 0.035],
      ],
      [-b.w * 0.3 + i * 0.2, b.h * 0.45, b.d / 2],
      CREAM,
      { rot: [Math.PI / 2, 0, 0], segs: 12 },
    );
  s.tube(
    'metal',
    [
      [b.w * 0.3, b.h * 0.6, 0],
      [b.w * 0.3, b.h * 1.05, 0],
      [b.w * 0.45, b.h * 1.15, 0],
    ],
    [0.06],
    STEEL,
  );
};

export const HALLS: Readonly<Record<string, Maker>> = {
  altar,
  blackboard,
  bars,
  machine,
  beam: (s, b) => {
    s.box('wood', [0, b.h / 2, 0], [b.w, b.h, b.d], b.c, { j: 0.015, r: 0.03 });
  },
  spotlight: (s, b) => {
    s.lathe(
      'metal',
      [
        [0, -0.2],
        [0.1, -0.2],
        [0.13, 0],
        [0.15, 0.18],
        [0.13, 0.18],
      ],
      [0, b.h / 2, 0],
      b.c,
      { rot: [2.4, 0, 0], segs: 14 },
    );
    s.lathe(
      'glow',
      [
        [0.001, 0.15],
        [0.13, 0.15],
      ].reverse() as [number, number][],
      [0, b.h / 2, 0],
      [1, 0.85, 0.6],
      { rot: [2.4, 0, 0], segs: 14, gloss: 0.5, tint: 0, shade: false },
    );
    s.tube(
      'metal',
      [
        [0, b.h / 2, 0],
        [0, b.h + 0.5, 0],
      ],
      [0.02],
      BLACK,
    );
  },
  audience: (s, b) => {
    const n = Math.round(b.w / 0.55);
    for (let r = 0; r < (s.draft ? 1 : 3); r++)
      for (let i = 0; i < n; i++) {
        const x = -b.w / 2 + (i + 0.5 + (r % 2) * 0.5) * (b.w / n);
        const z = r * 0.6;
        s.blob('cloth', [x, b.h * 0.6 - r * 0.12, z], [0.22, 0.22, 0.14], shade(b.c, 1.5), {
          rough: 0.05,
          shade: false,
        });
        s.blob('cloth', [x, b.h * 0.95 - r * 0.12, z], [0.12, 0.15, 0.13], shade(b.c, 1.2), {
          rough: 0.05,
          shade: false,
        });
      }
  },
  flag: (s, b) => {
    s.tube(
      'wood-y',
      [
        [0, 0, 0],
        [0, b.h, 0],
      ],
      [0.02],
      [0.3, 0.18, 0.07],
    );
    s.lathe(
      'metal',
      [
        [0.015, 0],
        [0.04, 0.03],
        [0, 0.1],
      ],
      [0, b.h, 0],
      BRASS,
      { segs: 8 },
    );
    s.sheet(
      'cloth',
      10,
      6,
      (u, v) => [
        u * b.w * 0.8 * 0.45,
        b.h * 0.96 - v * b.h * 0.34 - u * u * b.h * 0.16,
        Math.sin(u * 9) * 0.07,
      ],
      (_u, v) => (v > 0.4 && v < 0.6 ? blend(b.c, CREAM, 0.8) : b.c),
      { both: true },
    );
  },
};
