import { blend, shade, type V3 } from '../shaper.ts';
import { BLACK, BRASS, CREAM, type Maker, STEEL, WOOD_DARK } from './body.ts';
import { letters } from './letters.ts';

const GLASS: V3 = [0.03, 0.04, 0.045];

const car: Maker = (s, b) => {
  // Nose toward +z; a rounded body of sections along z.
  const long = b.d;
  const profile = (z: number): { w: number; belt: number; roof: number } => {
    const t = z / long + 0.5;
    const nose = Math.min(1, (1 - t) / 0.1, t / 0.08);
    const cabin = Math.max(0, Math.min(1, (t - 0.14) / 0.12, (0.7 - t) / 0.14));
    return {
      w: 0.5 * b.w * (0.86 + 0.14 * Math.max(0, nose)),
      belt: b.h * (0.4 + 0.2 * Math.sqrt(Math.max(0, nose))),
      roof: cabin,
    };
  };
  const n = s.draft ? 16 : 30;
  s.sheet(
    'paint',
    n,
    s.draft ? 10 : 18,
    (u, v) => {
      const z = (u - 0.5) * long;
      const p = profile(z);
      const a = Math.PI * v;
      const c = Math.cos(a);
      const q = Math.sin(a);
      const sq = (x: number): number => Math.sign(x) * Math.abs(x) ** 0.42;
      return [-sq(c) * p.w * (1 - 0.06 * q), 0.26 + (p.belt - 0.26) * Math.abs(q) ** 0.42, z];
    },
    b.c,
    { gloss: 0.8, tint: 0.02 },
  );
  const roofAt = (z: number): number => profile(z).roof;
  s.sheet(
    'paint',
    n,
    12,
    (u, v) => {
      const z = -long * 0.38 + u * long * 0.6;
      const r = roofAt(z);
      const a = Math.PI * v;
      const sq = (x: number, k: number): number => Math.sign(x) * Math.abs(x) ** k;
      return [-sq(Math.cos(a), 0.5) * b.w * 0.43, b.h * 0.57 + b.h * 0.43 * r ** 0.6 * Math.sin(a) ** 0.5, z];
    },
    (u, v) => {
      const z = -0.38 + u * 0.6;
      const t = z + 0.5;
      const side = v < 0.3 || v > 0.7;
      const post = Math.abs(t - 0.42) < 0.012;
      const screen = !side && (t < 0.25 || t > 0.57);
      const pane = side && t > 0.2 && t < 0.64 && !post && (v < 0.3 ? v > 0.05 : v < 0.95);
      return pane || screen ? GLASS : b.c;
    },
    { gloss: 0.9 },
  );
  for (const z of [-1, 1]) {
    s.box('metal', [0, 0.33, z * (long / 2 - 0.02)], [b.w * 0.94, 0.12, 0.12], STEEL, {
      r: 0.05,
      gloss: 0.9,
    });
    for (const x of [-1, 1]) {
      s.lathe(
        'paint',
        [
          [0, -0.1],
          [0.3, -0.1],
          [0.33, -0.06],
          [0.33, 0.06],
          [0.3, 0.1],
          [0, 0.1],
        ],
        [x * b.w * 0.43, 0.33, z * long * 0.31],
        BLACK,
        { rot: [0, 0, Math.PI / 2], segs: 20 },
      );
      s.lathe(
        'metal',
        [
          [0, 0.12],
          [0.13, 0.115],
          [0.17, 0.1],
        ].reverse() as [number, number][],
        [x * b.w * 0.43, 0.33, z * long * 0.31],
        STEEL,
        { rot: [0, 0, (-x * Math.PI) / 2], segs: 16, gloss: 0.9 },
      );
      if (z > 0)
        s.blob('glow', [x * b.w * 0.36, 0.58, long / 2 - 0.06], [0.11, 0.11, 0.05], [1, 0.9, 0.66], {
          gloss: 0.35,
          tint: 0,
          rough: 0,
          shade: false,
        });
      else
        s.blob('glow', [x * b.w * 0.38, 0.56, -long / 2 + 0.04], [0.09, 0.06, 0.03], [1, 0.08, 0.03], {
          gloss: 0.14,
          tint: 0,
          rough: 0,
          shade: false,
        });
    }
  }
  for (let i = 0; i < 5; i++)
    s.box('metal', [0, 0.46 + i * 0.045, long / 2 - 0.02], [b.w * 0.42, 0.02, 0.06], STEEL, {
      shade: false,
      gloss: 0.9,
    });
  s.occlude([0, 0.5, 0], [b.w * 0.48, 0.36, long * 0.48]);
  s.occlude([0, 0.25, 0], [b.w * 0.42, 0.22, long * 0.46]);
};

/** The shell of a car around its seats, seen through the missing windscreen: pillars, roof, doors, rear window. */
const carShell: Maker = (s, b) => {
  const w = b.w / 2;
  const cloth: V3 = [0.16, 0.14, 0.11];
  // Roof lining and roof.
  s.sheet(
    'cloth',
    8,
    10,
    (v, u) => [(u - 0.5) * 2 * (w - 0.06), b.h - 0.06 - ((u - 0.5) * 2) ** 4 * 0.1, -1.55 + v * 2],
    cloth,
    { both: true },
  );
  for (const x of [-1, 1]) {
    // Door cards, sills, pillars.
    s.box('leather', [x * (w - 0.05), 0.5, -0.5], [0.1, 0.56, 2.3], shade(b.c, 0.75), { r: 0.04 });
    s.box('paint', [x * (w + 0.01), 0.48, -0.45], [0.06, 0.62, 2.4], b.c, { r: 0.03, gloss: 0.8 });
    s.box('leather', [x * (w - 0.13), 0.62, 0], [0.08, 0.06, 0.5], shade(cloth, 0.8), { r: 0.025 });
    s.tube(
      'metal',
      [
        [x * (w - 0.1), 0.74, 0.3],
        [x * (w - 0.16), 0.7, 0.36],
      ],
      [0.014],
      STEEL,
    );
    s.tube(
      'paint',
      [
        [x * (w - 0.04), 0.76, 0.66],
        [x * (w - 0.1), b.h - 0.1, 0.34],
      ],
      [0.045, 0.04],
      b.c,
      { segs: 8 },
    );
    s.tube(
      'paint',
      [
        [x * (w - 0.04), 0.76, -0.62],
        [x * (w - 0.09), b.h - 0.1, -0.62],
      ],
      [0.05],
      b.c,
      { segs: 8 },
    );
    s.tube(
      'paint',
      [
        [x * (w - 0.05), 0.8, -1.62],
        [x * (w - 0.16), b.h - 0.14, -1.42],
      ],
      [0.1, 0.07],
      b.c,
      { segs: 8 },
    );
    s.tube(
      'paint',
      [
        [x * (w - 0.1), b.h - 0.1, 0.36],
        [x * (w - 0.1), b.h - 0.08, -1.45],
      ],
      [0.045],
      b.c,
      { segs: 8 },
    );
    s.tube(
      'metal',
      [
        [x * (w - 0.02), 0.78, 0.66],
        [x * (w - 0.02), 0.79, -1.62],
      ],
      [0.016],
      STEEL,
      { gloss: 0.9 },
    );
  }
  s.tube(
    'paint',
    [
      [-w + 0.1, b.h - 0.1, 0.34],
      [0, b.h - 0.06, 0.4],
      [w - 0.1, b.h - 0.1, 0.34],
    ],
    [0.035],
    b.c,
    { segs: 8 },
  );
  s.box('metal', [0, b.h - 0.16, 0.3], [0.24, 0.07, 0.03], [0.2, 0.24, 0.27], { r: 0.02, gloss: 1 });
  s.box('leather', [0, 0.82, -1.62], [b.w - 0.1, 0.06, 0.5], shade(cloth, 0.7));
  s.box('leather', [0, 0.42, -1.5], [b.w - 0.1, 0.8, 0.1], shade(cloth, 0.6));
  s.box('cloth', [0, 0.02, -0.3], [b.w - 0.1, 0.04, 2.9], [0.04, 0.036, 0.032]);
  s.tube(
    'paint',
    [
      [-w + 0.16, b.h - 0.14, -1.42],
      [w - 0.16, b.h - 0.14, -1.42],
    ],
    [0.05],
    b.c,
    { segs: 8 },
  );
};

const wheel: Maker = (s, b) => {
  const r = b.w / 2;
  const y = b.h / 2;
  if (b.id.startsWith('vault')) {
    s.lathe(
      'metal',
      [
        [0, 0],
        [r, 0],
        [r, 0.12],
        [r * 0.9, 0.16],
        [r * 0.86, 0.12],
        [r * 0.5, 0.14],
        [r * 0.46, 0.2],
        [0, 0.2],
      ],
      [0, y, 0],
      b.c,
      { rot: [Math.PI / 2, 0, 0], segs: 40, gloss: 0.8 },
    );
    for (let i = 0; i < 14; i++) {
      const a = (i / 14) * 6.283;
      s.lathe(
        'metal',
        [
          [0.05, 0.15],
          [0.045, 0.2],
          [0, 0.21],
        ],
        [Math.cos(a) * r * 0.74, y + Math.sin(a) * r * 0.74, 0],
        b.t,
        { rot: [Math.PI / 2, 0, 0], segs: 8, gloss: 0.8 },
      );
    }
    for (let i = 0; i < 5; i++) {
      const a = (i / 5) * 6.283;
      s.tube(
        'metal',
        [
          [0, y, 0.28],
          [Math.cos(a) * r * 0.4, y + Math.sin(a) * r * 0.4, 0.28],
        ],
        [0.025],
        b.t,
      );
      s.blob('metal', [Math.cos(a) * r * 0.4, y + Math.sin(a) * r * 0.4, 0.28], [0.05, 0.05, 0.05], b.t, {
        rough: 0,
      });
    }
    return;
  }
  s.tube(
    'paint',
    Array.from({ length: 21 }, (_, i) => {
      const a = (i / 20) * Math.PI * 2;
      return [Math.cos(a) * r * 0.84, y + Math.sin(a) * r * 0.84, 0] as const;
    }),
    [b.d * 0.45],
    BLACK,
    { segs: 9 },
  );
  s.lathe(
    'metal',
    [
      [0, -0.03],
      [r * 0.62, -0.03],
      [r * 0.68, 0],
      [r * 0.62, 0.03],
      [0, 0.05],
    ],
    [0, y, 0],
    STEEL,
    { rot: [Math.PI / 2, 0, 0], segs: 20 },
  );
};

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

export const PUBLIC: Readonly<Record<string, Maker>> = {
  car,
  'car-shell': carShell,
  dashboard: (s, b) => {
    s.box('leather', [0, b.h * 0.75, 0.05], [b.w, 0.13, b.d], b.c, { r: 0.05 });
    s.box('wood', [0, b.h * 0.4, -b.d * 0.3], [b.w - 0.1, b.h * 0.7, 0.08], b.t, { r: 0.03, gloss: 0.7 });
    for (const x of [-0.42, -0.25]) {
      s.lathe(
        'metal',
        [
          [0.075, 0],
          [0.08, 0.015],
          [0.07, 0.02],
        ],
        [x * b.w, b.h * 0.5, -b.d * 0.3 - 0.045],
        STEEL,
        { rot: [-Math.PI / 2, 0, 0], segs: 16 },
      );
      s.lathe(
        'glow',
        [
          [0.001, 0.012],
          [0.066, 0.012],
        ].reverse() as [number, number][],
        [x * b.w, b.h * 0.5, -b.d * 0.3 - 0.045],
        [1, 0.7, 0.35],
        { rot: [-Math.PI / 2, 0, 0], segs: 16, gloss: 0.05, tint: 0, shade: false },
      );
    }
    s.box('metal', [0.08, b.h * 0.42, -b.d * 0.3 - 0.04], [0.28, 0.1, 0.03], STEEL, { gloss: 0.8 });
  },
  'steering-wheel': (s, b) => {
    const r = b.w / 2;
    const tilt = 0.45;
    s.tube(
      'leather',
      Array.from({ length: 25 }, (_, i) => {
        const a = (i / 24) * Math.PI * 2;
        return [
          Math.cos(a) * r,
          r + Math.sin(a) * r * Math.cos(tilt),
          Math.sin(a) * r * Math.sin(tilt),
        ] as const;
      }),
      [0.018],
      b.c,
      { segs: 8, gloss: 0.6 },
    );
    for (const a of [0, Math.PI, -Math.PI / 2])
      s.tube(
        'metal',
        [
          [0, r, 0.02],
          [Math.cos(a) * r, r + Math.sin(a) * r * Math.cos(tilt), Math.sin(a) * r * Math.sin(tilt)],
        ],
        [0.013],
        STEEL,
      );
    s.lathe(
      'metal',
      [
        [0.06, 0],
        [0.05, 0.02],
        [0, 0.03],
      ],
      [0, r, 0],
      STEEL,
      { rot: [-1, 0, 0], segs: 12 },
    );
    s.tube(
      'metal',
      [
        [0, r, 0.02],
        [0, r * 0.3, 0.35],
      ],
      [0.03],
      BLACK,
    );
  },
  wheel,
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
