import { blend, shade } from '../shaper.ts';
import { BLACK, type Maker, STEEL, WOOD_DARK } from './body.ts';

const curtain: Maker = (s, b) => {
  const hung = b.h > 3;
  const folds = Math.max(4, Math.round(b.w / (hung ? 0.24 : 0.16)));
  const n = s.draft ? folds * 2 : folds * 6;
  const rows = s.draft ? 3 : hung ? 10 : 5;
  const border = b.id.startsWith('border');
  s.sheet(
    'cloth',
    n,
    rows,
    (u, v) => {
      const y = b.h * (1 - v);
      const a = u * folds * Math.PI * 2;
      const depth = b.d * 0.36 * (0.7 + 0.3 * v) * (1 + 0.3 * Math.sin(u * 17));
      const x = (u - 0.5) * b.w * (1 - 0.05 * Math.sin(v * Math.PI));
      const drop = border ? -(0.5 - Math.abs(((u * 4) % 1) - 0.5)) * 0.35 * v : 0;
      return [x, y + drop, -Math.sin(a + Math.sin(v * 3) * 0.4) * depth];
    },
    (u, v) =>
      shade(v > 0.955 && hung ? b.t : b.c, 0.82 + 0.3 * Math.sin(u * folds * Math.PI * 2 + Math.PI) ** 2),
    { both: true, gloss: 0.15 },
  );
  if (!hung)
    s.tube(
      'metal',
      [
        [-b.w / 2 - 0.05, b.h + 0.02, 0],
        [b.w / 2 + 0.05, b.h + 0.02, 0],
      ],
      [0.014],
      STEEL,
    );
  s.occlude([0, b.h / 2, 0], [b.w / 2, b.h / 2, b.d * 0.25]);
};

const rug: Maker = (s, b) => {
  const rim = Math.min(0.16, b.w * 0.12);
  s.sheet(
    'cloth',
    s.draft ? 12 : 30,
    s.draft ? 12 : 30,
    (v, u) => [
      (u - 0.5) * b.w + Math.sin(v * 11) * 0.006,
      0.012 + Math.sin(u * 13 + v * 9) * 0.0025,
      (v - 0.5) * b.d + Math.sin(u * 9) * 0.006,
    ],
    (v, u) => {
      const ex = Math.min(u, 1 - u) * b.w;
      const ez = Math.min(v, 1 - v) * b.d;
      const e = Math.min(ex, ez);
      if (e < rim * 0.35) return shade(b.c, 0.6);
      if (e < rim) return b.t;
      const k = Math.abs((u - 0.5) * b.w) + Math.abs((v - 0.5) * b.d);
      return k % 0.5 < 0.1 ? blend(b.c, b.t, 0.5) : b.c;
    },
    { gloss: 0.05 },
  );
};

const coat: Maker = (s, b) => {
  s.box('wood', [0, b.h - 0.02, -0.03], [b.w * 0.4, 0.04, 0.03], WOOD_DARK, { shade: false });
  s.sheet(
    'cloth',
    26,
    8,
    (u, v) => {
      const a = (u - 0.5) * Math.PI * 1.15;
      const w = b.w * (v < 0.12 ? 0.16 + v * 1.9 : 0.4 + 0.06 * v);
      const f = 1 + 0.12 * Math.sin(u * 24) * v;
      return [-Math.sin(a) * w * 0.95 * -1, b.h * (0.97 - v * 0.95), (Math.cos(a) * 0.09 + 0.02) * f];
    },
    b.c,
    { both: true, gloss: 0.1 },
  );
  for (const x of [-1, 1])
    s.tube(
      'cloth',
      [
        [x * b.w * 0.36, b.h * 0.8, 0.03],
        [x * b.w * 0.44, b.h * 0.6, 0.05],
        [x * b.w * 0.42, b.h * 0.34, 0.06],
      ],
      [0.06, 0.055, 0.05],
      b.c,
      { segs: 10 },
    );
  for (let i = 0; i < 3; i++)
    s.lathe(
      'ceramic',
      [
        [0.014, 0],
        [0, 0.008],
      ],
      [0, b.h * (0.74 - i * 0.14), 0.12],
      BLACK,
      { rot: [Math.PI / 2, 0, 0], segs: 8, shade: false },
    );
};

export const CLOTHS: Readonly<Record<string, Maker>> = {
  curtain,
  rug,
  coat,
};
