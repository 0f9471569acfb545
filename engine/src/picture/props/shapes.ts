import { BLACK, BRASS, CREAM, type Maker, STEEL } from '../sets/pieces/body.ts';
import { blend, shade, type V3 } from '../sets/shaper.ts';

const PAPER: V3 = [0.6, 0.55, 0.43];
const INK: V3 = [0.05, 0.045, 0.05];

/** Lines of writing on a sheet that lies flat, seen when no words are set on it. */
const writing = (
  s: Parameters<Maker>[0],
  w: number,
  d: number,
  y: number,
  lines: number,
  indent = 0.1,
): void => {
  for (let i = 0; i < lines; i++) {
    const l = w * (i === lines - 1 ? 0.4 : s.between(0.66, 0.8));
    s.box(
      'paper',
      [-w / 2 + w * indent + l / 2, y, -d / 2 + d * 0.14 + (i * d * 0.74) / lines],
      [l, 0.0012, Math.min(0.005, (d / lines) * 0.14)],
      [0.27, 0.24, 0.2],
      { shade: false, tint: 0.2, j: 0.0005 },
    );
  }
};

/** Small things, at the hand's scale: base at 0, front toward +z. */
export const SHAPES: Readonly<Record<string, Maker>> = {
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
  book: (s, b) => {
    s.box('paper', [0.004, b.h / 2, 0], [b.w - 0.01, b.h - 0.01, b.d - 0.012], PAPER, {
      r: 0.003,
      tint: 0.04,
    });
    for (const y of [0.003, b.h - 0.003])
      s.box('leather', [0, y, 0], [b.w, 0.006, b.d], b.c, { r: 0.002, tint: 0.02 });
    s.box('leather', [-b.w / 2 + 0.004, b.h / 2, 0], [0.008, b.h, b.d], b.c, { r: 0.003, tint: 0.02 });
    s.box('paper', [0.006, b.h + 0.0005, -b.d * 0.18], [b.w * 0.6, 0.001, b.d * 0.16], BRASS, {
      shade: false,
    });
  },
  letter: (s, b) => {
    s.sheet(
      'paper',
      6,
      4,
      (v, u) => [(u - 0.5) * b.w, 0.003 + Math.abs(Math.sin(v * Math.PI * 3)) * 0.004, (v - 0.5) * b.d],
      b.c,
      { both: true },
    );
    if (!b.text) writing(s, b.w, b.d, 0.008, 9);
  },
  paper: (s, b) => {
    const n = b.h > 0.01 ? 4 : 1;
    for (let i = 0; i < n; i++)
      s.box(
        'paper',
        [s.between(-0.008, 0.008), 0.002 + i * (b.h / n), s.between(-0.008, 0.008)],
        [b.w, Math.max(0.002, b.h / n), b.d],
        b.c,
        { rot: [0, s.between(-0.05, 0.05), 0], shade: false },
      );
    if (!b.text) writing(s, b.w, b.d, b.h + 0.003, 12);
  },
  newspaper: (s, b) => {
    if (b.h > 0.5) {
      // A vending box.
      for (const x of [-1, 1])
        for (const z of [-1, 1])
          s.box('metal', [x * b.w * 0.4, 0.15, z * b.d * 0.38], [0.05, 0.3, 0.05], BLACK);
      s.box('paint', [0, b.h * 0.6, 0], [b.w, b.h * 0.68, b.d], b.c, { r: 0.03, gloss: 0.6 });
      s.box('paper', [0, b.h * 0.66, b.d / 2 + 0.006], [b.w * 0.74, b.h * 0.34, 0.012], PAPER);
      for (let i = 0; i < 4; i++)
        s.box(
          'paper',
          [0, b.h * (0.76 - i * 0.06), b.d / 2 + 0.014],
          [b.w * 0.6, i === 0 ? 0.05 : 0.018, 0.003],
          INK,
          { shade: false },
        );
      return;
    }
    s.box('paper', [0, b.h / 2, 0], [b.w, b.h, b.d], b.c, { r: 0.004, j: 0.003 });
    s.box('paper', [0, b.h, -b.d * 0.38], [b.w * 0.84, 0.0015, b.d * 0.09], INK, { shade: false });
    s.box('paper', [-b.w * 0.2, b.h, -b.d * 0.12], [b.w * 0.4, 0.0015, b.d * 0.24], [0.16, 0.15, 0.14], {
      shade: false,
    });
    for (let k = 0; k < 3; k++)
      for (let i = 0; i < (s.draft ? 3 : 7); i++)
        s.box(
          'paper',
          [-b.w * 0.28 + k * b.w * 0.28, b.h, b.d * (0.06 + (i * 0.4) / (s.draft ? 3 : 7))],
          [b.w * 0.22, 0.0012, 0.005],
          INK,
          { shade: false },
        );
  },
  phone: (s, b) => {
    s.box('ceramic', [0, b.h / 2, 0], [b.w, b.h, b.d], b.c, { r: 0.005, gloss: 0.8 });
    s.box('glow', [0, b.h + 0.0006, 0], [b.w * 0.9, 0.001, b.d * 0.9], [0.3, 0.45, 0.6], {
      shade: false,
      tint: 0,
      gloss: 0.03,
    });
  },
  gun: (s, b) => {
    const l = b.d;
    s.box('metal', [0, b.h * 0.82, l * 0.06], [0.026, 0.036, l * 0.86], b.c, { r: 0.006, gloss: 0.8 });
    s.tube(
      'metal',
      [
        [0, b.h * 0.84, l * 0.4],
        [0, b.h * 0.84, l * 0.52],
      ],
      [0.011],
      b.c,
      { segs: 8, gloss: 0.8 },
    );
    s.lathe(
      'metal',
      [
        [0, -0.025],
        [0.024, -0.022],
        [0.024, 0.022],
        [0, 0.025],
      ],
      [0, b.h * 0.76, -l * 0.06],
      b.c,
      { rot: [Math.PI / 2, 0, 0], segs: 10, gloss: 0.8 },
    );
    s.box('wood-y', [0, b.h * 0.36, -l * 0.36], [0.03, b.h * 0.8, 0.05], [0.14, 0.06, 0.025], {
      rot: [0.34, 0, 0],
      r: 0.012,
    });
    s.tube(
      'metal',
      [
        [0, b.h * 0.68, l * 0.02],
        [0, b.h * 0.48, -l * 0.04],
        [0, b.h * 0.48, -l * 0.18],
        [0, b.h * 0.62, -l * 0.24],
      ],
      [0.005],
      b.c,
      { segs: 5 },
    );
  },
  knife: (s, b) => {
    s.box('metal', [0, b.h / 2, b.d * 0.17], [0.004, b.h, b.d * 0.6], [0.5, 0.51, 0.52], {
      r: 0.001,
      gloss: 0.9,
      rot: [0.03, 0, 0],
    });
    s.box('wood-z', [0, b.h * 0.55, -b.d * 0.32], [0.02, b.h * 0.9, b.d * 0.36], [0.1, 0.05, 0.025], {
      r: 0.008,
    });
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
  axe: (s, b) => {
    if (b.h > b.d) {
      s.tube(
        'wood-y',
        [
          [0, 0, 0],
          [0.015, b.h * 0.5, 0],
          [0, b.h, 0],
        ],
        [0.02, 0.016],
        b.c,
        { segs: 8 },
      );
      s.box('metal', [0.07, b.h * 0.93, 0], [0.17, 0.11, 0.028], STEEL, { r: 0.008, gloss: 0.7 });
      return;
    }
    s.tube(
      'wood-z',
      [
        [0, 0.03, -b.d / 2],
        [0, 0.035, 0],
        [0, 0.03, b.d / 2],
      ],
      [0.018, 0.015],
      b.c,
      { segs: 8 },
    );
    s.box('metal', [0.07, 0.03, b.d * 0.42], [0.18, 0.03, 0.12], STEEL, { r: 0.008, gloss: 0.7 });
  },
  hammer: (s, b) => {
    s.tube(
      'wood-z',
      [
        [0, b.h / 2, -b.d / 2],
        [0, b.h / 2, b.d / 2],
      ],
      [0.015, 0.012],
      b.c,
      { segs: 8 },
    );
    s.box('metal', [0, b.h / 2, b.d * 0.46], [b.w, 0.036, 0.036], STEEL, { r: 0.008, gloss: 0.7 });
  },
  shovel: (s, b) => {
    s.tube(
      'wood-y',
      [
        [0, b.h * 0.25, 0],
        [0, b.h * 0.9, 0],
      ],
      [0.018],
      b.c,
      { segs: 8 },
    );
    s.tube(
      'wood-x',
      [
        [-0.07, b.h * 0.98, 0],
        [0.07, b.h * 0.98, 0],
      ],
      [0.016],
      b.c,
      { segs: 7 },
    );
    for (const x of [-1, 1])
      s.tube(
        'wood-y',
        [
          [0, b.h * 0.89, 0],
          [x * 0.06, b.h * 0.97, 0],
        ],
        [0.012],
        b.c,
        { segs: 6 },
      );
    s.sheet(
      'metal',
      6,
      6,
      (u, v) => [
        (u - 0.5) * b.w * (1 - (1 - v) ** 3 * 0.7),
        v * b.h * 0.28,
        (1 - ((u - 0.5) * 2) ** 2) * -0.03 + (1 - v) * 0.03,
      ],
      STEEL,
      { both: true, gloss: 0.6 },
    );
  },
  money: (s, b) => {
    for (let i = 0; i < 4; i++)
      s.box(
        'paper',
        [s.between(-0.006, 0.006), b.h * (0.12 + i * 0.25), s.between(-0.004, 0.004)],
        [b.w, b.h * 0.24, b.d],
        b.c,
        { rot: [0, s.between(-0.08, 0.08), 0], shade: false },
      );
    s.box('paper', [0, b.h * 0.52, 0], [0.034, b.h + 0.004, b.d + 0.003], PAPER, { shade: false });
    s.lathe(
      'paper',
      [
        [0.001, 0],
        [0.018, 0],
      ].reverse() as [number, number][],
      [b.w * 0.28, b.h + 0.002, 0],
      shade(b.c, 0.6),
      { segs: 12, shade: false },
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
  card: (s, b) => {
    s.box('paper', [0, b.h / 2, 0], [b.w, Math.max(0.002, b.h), b.d], b.c, {
      r: 0.001,
      shade: false,
      tint: 0.02,
    });
    s.blob('paint', [0, b.h + 0.001, 0], [0.011, 0.001, 0.014], [0.4, 0.03, 0.02], {
      rough: 0.1,
      shade: false,
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
