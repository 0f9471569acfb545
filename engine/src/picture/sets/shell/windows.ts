import type { Window } from '../../../stage/sets/plan.ts';
import { BRASS } from '../pieces/body.ts';
import { linear, type Shaper, shade } from '../shaper.ts';
import type { V3 } from '../stuff.ts';
import type { Opening } from './wall.ts';

export const STAINS: readonly V3[] = [
  [0.6, 0.06, 0.05],
  [0.07, 0.16, 0.6],
  [0.8, 0.5, 0.08],
  [0.08, 0.4, 0.16],
  [0.4, 0.09, 0.45],
  [0.75, 0.7, 0.5],
];

/** A church's window: a figure's few shapes in a border, in leaded lights. */
export const stainedGlass = (s: Shaper, o: Opening): void => {
  const width = o.x1 - o.x0;
  const tall = o.y1 - o.y0;
  const nu = Math.max(4, Math.round(width / 0.16));
  const nv = Math.max(6, Math.round(tall / 0.16));
  for (let i = 0; i < nu; i++)
    for (let k = 0; k < nv; k++) {
      const u = (i + 0.5) / nu - 0.5;
      const v = (k + 0.5) / nv;
      const rim = i === 0 || k === 0 || i === nu - 1 || k === nv - 1;
      const head = Math.hypot(u * width, (v - 0.74) * tall) < 0.17;
      const halo = Math.hypot(u * width, (v - 0.74) * tall) < 0.32;
      const robe = Math.abs(u) < 0.3 - v * 0.26 && v < 0.72;
      const n = rim ? (i + k) % 2 : head ? 5 : halo ? 2 : robe ? 0 : 1 + ((i * 3 + k * 5) % 2) * 2;
      const c = s.tinted(STAINS[n]!, 0.3);
      s.sheet(
        'stain',
        1,
        1,
        (a, b) => [
          o.x0 + ((i + 0.06 + a * 0.88) * width) / nu,
          o.y0 + ((k + 0.06 + b * 0.88) * tall) / nv,
          -0.045,
        ],
        () => c,
      );
    }
  s.box('metal', [(o.x0 + o.x1) / 2, (o.y0 + o.y1) / 2, -0.06], [width, tall, 0.01], [0.01, 0.01, 0.01], {
    shade: false,
  });
};

/** Sheets in which the sun is seen between window and floor; the material lays them along the light. */
export const sunShafts = (s: Shaper, o: Opening): void => {
  const b = s.bucket('shaft');
  const steps = 4;
  const sheet = (from: readonly [number, number], to: readonly [number, number]): void => {
    let before: readonly [number, number] | undefined;
    for (let k = 0; k <= steps; k++) {
      const along = k / steps;
      const now = [from, to].map(([x, y]) => s.vertex(b, x, y, 0, 0, 0, 1, [1, 1, 1], along)) as [
        number,
        number,
      ];
      if (before) b.quad(before[0], before[1], now[1], now[0]);
      before = now;
    }
  };
  const n = Math.max(3, Math.round((o.x1 - o.x0) / 0.22));
  for (let i = 0; i <= n; i++) {
    const x = o.x0 + ((o.x1 - o.x0) * i) / n;
    sheet([x, o.y0], [x, o.y1]);
  }
  const m = Math.max(2, Math.round((o.y1 - o.y0) / 0.3));
  for (let i = 0; i <= m; i++) {
    const y = o.y0 + ((o.y1 - o.y0) * i) / m;
    sheet([o.x0, y], [o.x1, y]);
  }
};

export const windowFrame = (s: Shaper, o: Opening, w: Window, wood: V3, stained: boolean): void => {
  const width = o.x1 - o.x0;
  const tall = o.y1 - o.y0;
  const x = (o.x0 + o.x1) / 2;
  const y = (o.y0 + o.y1) / 2;
  for (const k of [-1, 1])
    s.box('wood-y', [x + k * (width / 2 + 0.02), y, 0], [0.085, tall + 0.1, 0.15], wood, { shade: false });
  s.box('wood-x', [x, o.y1 + 0.03, 0], [width + 0.14, 0.09, 0.16], wood, { shade: false });
  s.box('wood-x', [x, o.y0 - 0.025, 0.05], [width + 0.18, 0.05, 0.24], wood, { shade: false });
  const uprights = Math.max(1, Math.round(width / 0.68) - 1);
  for (let i = 1; i <= uprights; i++)
    s.box('wood-y', [o.x0 + (i * width) / (uprights + 1), y, -0.02], [0.034, tall, 0.045], wood, {
      shade: false,
    });
  for (const k of tall > 1.9 ? [0.33, 0.66] : [0.64])
    s.box('wood-x', [x, o.y0 + tall * k, -0.02], [width, 0.03, 0.045], wood, { shade: false });
  if (stained) stainedGlass(s, o);
  else s.sheet('glass', 1, 1, (u, v) => [o.x0 + u * width, o.y0 + v * tall, -0.045], [1, 1, 1]);
  if (w.curtains === undefined) return;
  const c = linear(w.curtains);
  s.tube(
    'metal',
    [
      [x - width / 2 - 0.3, o.y1 + 0.16, 0.13],
      [x + width / 2 + 0.3, o.y1 + 0.16, 0.13],
    ],
    [0.016],
    BRASS,
    { segs: 8 },
  );
  for (const k of [-1, 1]) {
    s.blob('metal', [x + k * (width / 2 + 0.31), o.y1 + 0.16, 0.13], [0.035, 0.035, 0.035], BRASS, {
      rough: 0,
      shade: false,
    });
    const inner = width * 0.34;
    const drop = Math.min(o.y1 + 0.15, tall + 0.55);
    s.sheet(
      'cloth',
      s.draft ? 16 : 34,
      s.draft ? 4 : 8,
      (u, v) => {
        const tie = Math.exp(-(((v - 0.62) / 0.2) ** 2)) * 0.42;
        const span = (0.26 + inner * 0.55) * (1 - tie);
        const xx = width / 2 + 0.26 - u * span;
        return [
          x + k * xx,
          o.y1 + 0.14 - v * drop,
          0.12 + Math.sin(u * 34 + v * 1.5) * 0.03 * (1 - tie * 0.6) + (k < 0 ? 0 : 0.001),
        ];
      },
      (u) => shade(c, 0.86 + 0.22 * Math.sin(u * 34)),
      { both: true, gloss: 0.1 },
    );
  }
};
