import { blend, shade } from '../shaper.ts';
import type { V3 } from '../stuff.ts';
import { BLACK, type Maker } from './body.ts';

const rock: Maker = (s, b) => {
  s.blob('stone', [0, b.h * 0.34, 0], [b.w / 2, b.h * 0.62, b.d / 2], b.c, {
    detail: b.w > 0.6 && s.afar < 8 ? 2 : 1,
    rough: 0.2,
  });
  if (b.w > 3)
    for (let i = 0; i < 5; i++)
      s.blob(
        'stone',
        [s.between(-0.5, 0.5) * b.w, b.h * 0.2, s.between(0, 0.5) * b.d],
        [b.w * 0.16, b.h * 0.3, b.d * 0.16],
        b.c,
        { rough: 0.25 },
      );
};

/** A theatre's painted cloth: a low sun, hills, a town with a tower, and a row of cut trees before it. */
const backcloth: Maker = (s, b) => {
  const [w, h] = [b.w, b.h];
  const flat = (z: number, top: (u: number) => number, c: V3): void =>
    void s.sheet(
      'cloth',
      s.draft ? 30 : 60,
      1,
      (u, v) => [(u - 0.5) * w, top(u) * v, z],
      () => c,
    );
  s.sheet(
    'cloth',
    1,
    8,
    (u, v) => [(u - 0.5) * w, h * v, 0.01],
    (_, v) => shade(blend([0.62, 0.42, 0.2], b.c, Math.min(1, v * 1.5)), 1),
  );
  const disc = s.bucket('cloth');
  const ids = Array.from({ length: 25 }, (_, i) => {
    const a = (i / 24) * Math.PI * 2;
    const r = i === 0 ? 0 : 0.5;
    return s.vertex(
      disc,
      -w * 0.2 + Math.cos(a) * r,
      h * 0.42 + Math.sin(a) * r,
      0.03,
      0,
      0,
      1,
      [0.9, 0.62, 0.24],
    );
  });
  for (let i = 1; i < 24; i++) disc.triangle(ids[0]!, ids[i]!, ids[i + 1]!);
  disc.triangle(ids[0]!, ids[24]!, ids[1]!);
  flat(0.06, (u) => h * (0.33 + 0.07 * Math.sin(u * 9 + 1) + 0.03 * Math.sin(u * 23)), shade(b.t, 0.55));
  const roofs = (u: number): number => {
    const k = u * 16;
    const f = k - Math.floor(k);
    const own = Math.abs(Math.sin(Math.floor(k) * 12.9)) * 0.12;
    const tower = Math.abs(u - 0.67) < 0.03 ? 0.34 * (1 - Math.abs(u - 0.67) * 12) : 0;
    return h * (0.2 + own + 0.05 * (1 - Math.abs(f * 2 - 1)) + tower);
  };
  flat(0.1, roofs, shade(blend(b.c, [0.2, 0.12, 0.1], 0.6), 0.7));
  flat(0.14, (u) => h * (0.16 + 0.035 * Math.sin(u * 7)), b.t);
  for (let i = 0; i < 7; i++)
    for (let k = 0; k < 3; k++)
      s.blob(
        'cloth',
        [((i + 0.5) / 7 - 0.5) * w + s.between(-0.2, 0.2), h * (0.12 + k * 0.06), 0.18 + k * 0.01],
        [0.42 - k * 0.1, 0.3, 0.02],
        shade(b.t, 0.6 + k * 0.2),
        { rough: 0.1, shade: false },
      );
};

/** Water in its bed, with the streaks that run on a stream; a fall where it is higher than deep. */
const wave: Maker = (s, b) => {
  if (b.id.startsWith('surf')) return;
  const fall = b.h > b.d;
  const b2 = s.bucket('foam');
  const mode = (id: number, x: number, y: number): void => {
    b2.surfaceX(id, x);
    b2.surfaceY(id, y);
  };
  if (fall) {
    const [n, m] = [12, 14];
    const start = b2.vertices;
    s.sheet(
      'foam',
      n,
      m,
      (u, v) => {
        const t = 1 - v;
        return [
          (u - 0.5) * b.w * (1 + 0.15 * v) + 0.1 * Math.sin(v * 7),
          b.h * t,
          b.d * (0.2 + 1.6 * v * v) + 0.12 * Math.sin(u * 9) - 0.9 * t * t,
        ];
      },
      b.c,
      { both: true },
    );
    for (let i = 0; i <= n; i++) for (let k = 0; k <= m; k++) mode(start + i * (m + 1) + k, 1, k / m);
    return;
  }
  s.sheet('water', 12, 4, (v, u) => [(u - 0.5) * b.w, b.h, (v - 0.5) * (b.d + 1)], b.c);
  if (!b.id.startsWith('stream')) return;
  const start = b2.vertices;
  s.sheet('foam', 20, 4, (v, u) => [(u - 0.5) * b.w, b.h + 0.012, (v - 0.5) * b.d], [1, 1, 1]);
  for (let k = start; k < b2.vertices; k++) mode(k, 2, 0.5);
};

export const LAND: Readonly<Record<string, Maker>> = {
  rock,
  hill: (s, b) => {
    s.blob('grass', [0, 0, 0], [b.w / 2, b.h, b.d / 2], b.c, { detail: 3, rough: 0.06 });
  },
  kerb: (s, b) => {
    if (b.id.startsWith('tarmac') || b.id.startsWith('path')) {
      s.sheet(
        b.id.startsWith('path') ? 'earth' : 'asphalt',
        s.draft ? 20 : 40,
        4,
        (v, u) => [(u - 0.5) * b.w, b.h, (v - 0.5) * b.d + Math.sin(u * 40) * 0.03],
        b.c,
        { gloss: 0.3 },
      );
      return;
    }
    const n = s.draft ? 12 : 22;
    const rows = 3;
    for (let i = 0; i < n; i++)
      for (let k = 0; k < rows; k++)
        s.box(
          'stone',
          [-b.w / 2 + ((i + 0.5) * b.w) / n, b.h / 2, -b.d / 2 + ((k + 0.5) * (b.d - 0.16)) / rows],
          [b.w / n - 0.012, b.h, (b.d - 0.16) / rows - 0.012],
          b.c,
          { r: 0.012, tint: 0.1, shade: false },
        );
    for (let i = 0; i < n; i++)
      s.box(
        'stone',
        [-b.w / 2 + ((i + 0.5) * b.w) / n, b.h / 2, b.d / 2 - 0.08],
        [b.w / n - 0.012, b.h + 0.012, 0.16],
        shade(b.c, 1.2),
        { r: 0.03, shade: false },
      );
  },
  'road-line': (s, b) => {
    s.sheet('paint', 4, 1, (v, u) => [(u - 0.5) * b.w, b.h + 0.006, (v - 0.5) * b.d], b.c);
  },
  cloud: (s, b) => {
    for (let i = 0; i < 6; i++)
      s.blob(
        'paint',
        [(i / 5 - 0.5) * b.w * 0.8, b.h * (0.4 + 0.2 * Math.sin(i * 2)), 0],
        [b.w * 0.18, b.h * 0.34, 0.03],
        blend(b.c, [0.6, 0.62, 0.68], 0.5),
        { rough: 0.08 },
      );
    s.tube(
      'metal',
      [
        [0, b.h * 0.6, 0],
        [0, b.h + 2, 0],
      ],
      [0.006],
      BLACK,
      { segs: 4 },
    );
  },
  skyline: backcloth,
  wave,
};
