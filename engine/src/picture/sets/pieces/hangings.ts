import type { Shaper } from '../shaper.ts';
import { blend, shade } from '../shaper.ts';
import type { V3 } from '../stuff.ts';
import { BLACK, type Maker } from './body.ts';

const frame = (s: Shaper, b: Parameters<Maker>[1], c: V3): void => {
  const f = Math.min(0.07, b.w * 0.12);
  const z = 0.012;
  for (const y of [0, 1]) s.box('wood', [0, y * (b.h - f) + f / 2, z], [b.w, f, 0.045], c, { r: 0.014 });
  for (const x of [-1, 1])
    s.box('wood', [x * (b.w / 2 - f / 2), b.h / 2, z], [f, b.h, 0.045], c, { r: 0.014 });
};

const painting: Maker = (s, b) => {
  if (b.text === 'MAP') {
    s.box('paper', [0, b.h / 2, 0], [b.w, b.h, 0.012], [0.32, 0.4, 0.42], { shade: false });
    for (let i = 0; i < 6; i++)
      s.blob(
        'paper',
        [s.between(-0.4, 0.4) * b.w, b.h * s.between(0.25, 0.8), 0.006],
        [b.w * s.between(0.06, 0.16), b.h * s.between(0.05, 0.15), 0.006],
        [
          [0.35, 0.32, 0.14],
          [0.4, 0.22, 0.12],
          [0.2, 0.3, 0.12],
        ][i % 3] as unknown as V3,
        { rough: 0.5, shade: false },
      );
    for (const y of [0, 1]) s.box('wood', [0, y * b.h, 0.01], [b.w + 0.06, 0.035, 0.035], b.t);
    return;
  }
  frame(s, b, b.t);
  // A landscape in a few strokes: sky, hills, a tree or a house.
  s.box('paper', [0, b.h / 2, 0], [b.w - 0.06, b.h - 0.06, 0.012], blend(b.c, [0.62, 0.6, 0.5], 0.72), {
    shade: false,
    tint: 0,
  });
  const w = b.w - 0.14;
  for (let i = 0; i < 3; i++) {
    const y = b.h * (0.52 - i * 0.13);
    const ph = s.rnd() * 6;
    const c = blend(shade(b.c, 1.7 - i * 0.45), [0.3, 0.22, 0.09], 0.15 + i * 0.22);
    s.sheet(
      'paper',
      10,
      1,
      (u, v) => [(u - 0.5) * w, 0.07 + v * (y + Math.sin(u * 5 + ph) * 0.04 * b.h - 0.07), 0.008 + i * 0.002],
      c,
      { tint: 0.05 },
    );
  }
};

const photograph: Maker = (s, b) => {
  const stands = b.h < 0.28 && b.d < 0.035;
  if (b.h < 0.02) {
    s.box('paper', [0, b.h / 2, 0], [b.w, 0.003, b.d], [0.6, 0.56, 0.48], { shade: false });
    s.box('paper', [0, b.h / 2 + 0.002, 0], [b.w * 0.86, 0.002, b.d * 0.84], [0.14, 0.11, 0.08], {
      shade: false,
    });
    return;
  }
  frame(s, b, stands ? [0.3, 0.22, 0.1] : b.t);
  s.box('paper', [0, b.h / 2, 0], [b.w - 0.03, b.h - 0.03, 0.01], b.c, { shade: false });
  s.box('paper', [0, b.h / 2, 0.006], [b.w * 0.62, b.h * 0.66, 0.006], shade(b.c, 0.35), { shade: false });
  s.blob('paper', [0, b.h * 0.56, 0.01], [b.w * 0.12, b.h * 0.13, 0.004], b.c, { rough: 0.05, shade: false });
  s.blob('paper', [0, b.h * 0.32, 0.01], [b.w * 0.2, b.h * 0.14, 0.004], shade(b.c, 0.75), {
    rough: 0.05,
    shade: false,
  });
};

const clock: Maker = (s, b) => {
  const r = Math.min(b.w, b.h) / 2;
  const y = b.h / 2;
  if (b.d > 0.1) s.box('wood', [0, b.h / 2, -0.03], [b.w, b.h, b.d * 0.8], b.c, { r: 0.04 });
  s.lathe(
    'wood-y',
    [
      [0, 0],
      [r, 0],
      [r, 0.03],
      [r * 0.92, 0.05],
      [r * 0.88, 0.03],
      [0, 0.03],
    ],
    [0, y, 0],
    b.t,
    { rot: [Math.PI / 2, 0, 0], segs: 24, shade: false },
  );
  s.lathe(
    'paper',
    [
      [0.001, 0.034],
      [r * 0.86, 0.034],
    ].reverse() as [number, number][],
    [0, y, 0],
    [0.62, 0.57, 0.45],
    { rot: [Math.PI / 2, 0, 0], segs: 24, shade: false, tint: 0 },
  );
  for (let i = 0; i < 12; i++) {
    const a = (i / 12) * Math.PI * 2;
    s.box(
      'paint',
      [Math.sin(a) * r * 0.72, y + Math.cos(a) * r * 0.72, 0.038],
      [r * 0.045, r * (i % 3 === 0 ? 0.2 : 0.12), 0.004],
      BLACK,
      { rot: [0, 0, -a], shade: false },
    );
  }
  const hour = s.rnd() * 6.28;
  for (const [a, l, w] of [
    [hour, 0.42, 0.06],
    [hour * 12, 0.66, 0.04],
  ] as const)
    s.box(
      'paint',
      [Math.sin(a) * r * l * 0.45, y + Math.cos(a) * r * l * 0.45, 0.044],
      [r * w, r * l, 0.005],
      BLACK,
      { rot: [0, 0, -a], shade: false },
    );
};

const mirror: Maker = (s, b) => {
  frame(s, b, b.t);
  s.box('metal', [0, b.h / 2, 0], [b.w - 0.05, b.h - 0.05, 0.012], [0.28, 0.33, 0.36], {
    shade: false,
    gloss: 1,
    tint: 0,
  });
};

export const HANGINGS: Readonly<Record<string, Maker>> = {
  painting,
  photograph,
  clock,
  mirror,
};
