import { shade } from '../shaper.ts';
import { type Maker, squareLeg, turnedLeg, WOOD_DARK } from './body.ts';

const chair: Maker = (s, b) => {
  const seat = Math.min(0.37, b.h * 0.44);
  const r = 0.022;
  for (const x of [-1, 1]) {
    turnedLeg(s, x * (b.w / 2 - 0.035), b.d / 2 - 0.035, seat - 0.03, r, b.c);
    s.tube(
      'wood-y',
      [
        [x * (b.w / 2 - 0.035), 0, -b.d / 2 + 0.05],
        [x * (b.w / 2 - 0.035), seat, -b.d / 2 + 0.06],
        [x * (b.w / 2 - 0.03), b.h, -b.d / 2 + 0.01],
      ],
      [r, r * 1.15, r * 0.9],
      b.c,
    );
  }
  s.box('wood', [0, seat - 0.02, 0.01], [b.w, 0.04, b.d - 0.02], b.c, { r: 0.016 });
  s.box('cloth', [0, seat + 0.012, 0.015], [b.w - 0.06, 0.036, b.d - 0.1], shade(b.c, 0.8), {
    r: 0.016,
    shade: false,
  });
  s.box('wood', [0, b.h - 0.05, -b.d / 2 + 0.012], [b.w - 0.02, 0.085, 0.026], b.c, { r: 0.012 });
  for (let i = -1; i <= 1; i++)
    s.box(
      'wood',
      [i * 0.095, (seat + b.h) / 2 - 0.02, -b.d / 2 + 0.035],
      [0.042, b.h - seat - 0.1, 0.016],
      b.c,
      {
        shade: false,
        rot: [-0.09, 0, 0],
      },
    );
  s.box('wood', [0, seat * 0.45, b.d / 2 - 0.035], [b.w - 0.08, 0.022, 0.022], b.c, { shade: false });
};

const upholstered =
  (places: number): Maker =>
  (s, b) => {
    const arm = 0.15;
    const seat = 0.39;
    const inner = b.w - arm * 2;
    const base = shade(b.c, 0.85);
    s.box('cloth', [0, 0.19, 0], [b.w - 0.04, 0.22, b.d - 0.06], base, { r: 0.03 });
    s.box('cloth', [0, b.h * 0.55, -b.d / 2 + 0.11], [b.w - 0.06, b.h * 0.78, 0.2], b.c, {
      r: 0.06,
      j: 0.01,
    });
    for (const x of [-1, 1]) {
      s.box('cloth', [x * (b.w / 2 - arm / 2), 0.34, 0.01], [arm, 0.4, b.d - 0.04], b.c, {
        r: 0.05,
        j: 0.008,
      });
      s.lathe(
        'cloth',
        [
          [0, 0],
          [arm * 0.5, 0.004],
          [arm * 0.58, 0.03],
          [arm * 0.58, b.d - 0.08],
          [0, b.d - 0.05],
        ],
        [x * (b.w / 2 - arm / 2), 0.545, -b.d / 2 + 0.03],
        b.c,
        { rot: [Math.PI / 2, 0, 0], segs: 12 },
      );
    }
    for (let i = 0; i < places; i++) {
      const w = inner / places;
      const x = -inner / 2 + (i + 0.5) * w;
      s.box('cloth', [x, seat - 0.075, 0.08], [w - 0.012, 0.15, b.d - 0.25], b.c, {
        r: 0.045,
        j: 0.012,
        tint: 0.08,
      });
      s.box('cloth', [x, seat + 0.22, -b.d / 2 + 0.25], [w - 0.02, 0.38, 0.15], b.c, {
        r: 0.05,
        j: 0.014,
        rot: [-0.16, 0, 0],
        tint: 0.08,
      });
    }
    if (places > 1)
      s.box('cloth', [-inner / 2 + 0.2, seat + 0.18, -b.d / 2 + 0.4], [0.38, 0.34, 0.12], b.t, {
        r: 0.05,
        j: 0.02,
        rot: [-0.35, 0.2, 0.5],
      });
    for (const x of [-1, 1])
      for (const z of [-1, 1])
        turnedLeg(s, x * (b.w / 2 - 0.08), z * (b.d / 2 - 0.08), 0.09, 0.035, WOOD_DARK);
  };

const booth: Maker = (s, b) => {
  const n = Math.max(2, Math.round(b.w / 0.26));
  const w = b.w / n;
  s.box('wood', [0, 0.14, -0.02], [b.w, 0.28, b.d - 0.1], b.t, { r: 0.01 });
  s.box('leather', [0, 0.335, 0.06], [b.w - 0.01, 0.14, b.d - 0.16], b.c, { r: 0.05, j: 0.008 });
  for (let i = 0; i < n; i++)
    s.box('leather', [-b.w / 2 + (i + 0.5) * w, 0.72, -b.d / 2 + 0.13], [w - 0.004, 0.62, 0.16], b.c, {
      r: 0.055,
      j: 0.006,
      rot: [-0.07, 0, 0],
      gloss: 0.5,
    });
  s.box('wood', [0, b.h / 2, -b.d / 2 + 0.03], [b.w, b.h - 0.06, 0.05], b.t);
  s.box('wood', [0, b.h - 0.03, -b.d / 2 + 0.08], [b.w + 0.03, 0.055, 0.17], b.t, { r: 0.02 });
};

const stool: Maker = (s, b) => {
  const r = b.w / 2;
  if (b.h > 0.5) {
    s.lathe(
      'metal',
      [
        [0, 0],
        [r * 0.85, 0.002],
        [r * 0.85, 0.02],
        [0.05, 0.05],
        [0.03, 0.08],
        [0.03, b.h - 0.1],
      ],
      [0, 0, 0],
      [0.42, 0.42, 0.42],
      { segs: 14 },
    );
    s.tube(
      'metal',
      Array.from({ length: 13 }, (_, i) => {
        const a = (i / 12) * Math.PI * 2;
        return [Math.cos(a) * r * 0.72, 0.2, Math.sin(a) * r * 0.72] as const;
      }),
      [0.01],
      [0.42, 0.42, 0.42],
      { segs: 6 },
    );
  } else
    for (const x of [-1, 1])
      for (const z of [-1, 1])
        s.tube(
          'wood-y',
          [
            [x * r * 0.8, 0, z * r * 0.8],
            [x * r * 0.5, b.h - 0.05, z * r * 0.5],
          ],
          [0.02],
          b.c,
        );
  s.lathe(
    'leather',
    [
      [0, b.h - 0.1],
      [r * 0.9, b.h - 0.1],
      [r, b.h - 0.07],
      [r, b.h - 0.025],
      [r * 0.85, b.h],
      [0, b.h + 0.01],
    ],
    [0, 0, 0],
    b.c,
    { segs: 20, gloss: 0.5 },
  );
};

const bench: Maker = (s, b) => {
  for (const x of [-1, 1]) {
    const X = x * (b.w / 2 - 0.15);
    squareLeg(s, X, b.d / 2 - 0.06, 0.37, 0.06, shade(b.c, 0.6));
    s.box('wood', [X, b.h / 2, -b.d / 2 + 0.06], [0.06, b.h, 0.06], shade(b.c, 0.6), { rot: [-0.08, 0, 0] });
    s.box('wood', [X, 0.36, 0], [0.06, 0.05, b.d - 0.05], shade(b.c, 0.6));
  }
  for (let i = 0; i < 3; i++) {
    s.box(
      'wood',
      [0, 0.395, -b.d / 2 + 0.12 + i * ((b.d - 0.14) / 3)],
      [b.w, 0.035, (b.d - 0.16) / 3 - 0.01],
      b.c,
      {
        tint: 0.2,
      },
    );
    s.box('wood', [0, 0.5 + i * 0.115, -b.d / 2 + 0.055 - i * 0.006], [b.w, 0.09, 0.03], b.c, { tint: 0.2 });
  }
};

const pew: Maker = (s, b) => {
  for (const x of [-1, 1]) {
    s.box('wood', [x * (b.w / 2 - 0.03), b.h / 2 - 0.03, 0], [0.06, b.h - 0.06, b.d - 0.02], b.c, {
      r: 0.02,
    });
    s.lathe(
      'wood-y',
      [
        [0, 0.1],
        [0.05, 0.06],
        [0.06, 0.02],
        [0.045, 0],
      ].reverse() as [number, number][],
      [x * (b.w / 2 - 0.03), b.h - 0.06, -b.d / 2 + 0.06],
      b.c,
      { segs: 10 },
    );
  }
  s.box('wood', [0, 0.38, 0.03], [b.w - 0.08, 0.04, b.d - 0.14], b.c);
  s.box('wood', [0, 0.62, -b.d / 2 + 0.06], [b.w - 0.08, 0.46, 0.035], b.c, { rot: [-0.08, 0, 0] });
  s.box('wood', [0, 0.86, -b.d / 2 + 0.03], [b.w - 0.04, 0.05, 0.08], shade(b.c, 0.8), { r: 0.02 });
  s.box('wood', [0, 0.2, -b.d / 2 + 0.05], [b.w - 0.08, 0.3, 0.025], shade(b.c, 0.8));
};

const log: Maker = (s, b) => {
  const r = b.h / 2;
  const n = 7;
  const pts = Array.from({ length: n }, (_, i) => {
    const t = i / (n - 1) - 0.5;
    return [t * b.w, r + Math.sin(i * 1.7) * 0.015, Math.sin(i * 1.1) * 0.03] as const;
  });
  s.tube(
    'wood-x',
    pts,
    pts.map((_, i) => r * (1.02 - i * 0.02)),
    b.c,
    { segs: 14, rough: 0.07, tint: 0.1 },
  );
  for (const x of [-1, 1])
    s.lathe(
      'wood-z',
      [
        [r * 0.98, 0],
        [r * 0.9, 0.012],
        [r * 0.5, 0.02],
        [0, 0.024],
      ],
      [(x * b.w) / 2, r, x > 0 ? pts[n - 1]![2] : pts[0]![2]],
      [0.34, 0.22, 0.11],
      { rot: [0, 0, x > 0 ? -Math.PI / 2 : Math.PI / 2], segs: 14 },
    );
  s.occlude([0, r, 0], [b.w / 2, r * 0.8, r * 0.8]);
  s.tube(
    'wood-y',
    [
      [b.w * 0.2, r * 1.6, 0],
      [b.w * 0.24, r * 2.2, 0.08],
    ],
    [0.05, 0.03],
    b.c,
  );
};

const carSeat: Maker = (s, b) => {
  const halves = 2;
  for (let i = 0; i < halves; i++) {
    const w = b.w / halves;
    const x = -b.w / 2 + (i + 0.5) * w;
    s.box('leather', [x, 0.24, 0.06], [w - 0.02, 0.2, b.d - 0.1], b.c, { r: 0.06, j: 0.008 });
    for (let k = 0; k < 3; k++)
      s.box(
        'leather',
        [x + (k - 1) * (w / 3), 0.62, -b.d / 2 + 0.14],
        [w / 3 - 0.008, b.h - 0.36, 0.15],
        b.c,
        {
          r: 0.055,
          rot: [-0.2, 0, 0],
          gloss: 0.5,
        },
      );
  }
  s.box('leather', [0, b.h - 0.02, -b.d / 2 + 0.03], [b.w - 0.04, 0.1, 0.16], b.t, { r: 0.04 });
};

export const SEATS: Readonly<Record<string, Maker>> = {
  chair,
  armchair: upholstered(1),
  sofa: (s, b) => upholstered(b.w > 1.7 ? 3 : 2)(s, b),
  booth,
  stool,
  bench,
  pew,
  log,
  'car-seat': carSeat,
};
