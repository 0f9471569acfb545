import { shade } from '../shaper.ts';
import { CREAM, type Maker, WOOD_DARK } from './body.ts';
import { flames } from './flames.ts';

const tent: Maker = (s, b) => {
  const w = b.w / 2;
  for (const k of [-1, 1])
    s.sheet(
      'cloth',
      8,
      8,
      (u, v) => {
        const sag = Math.sin(u * Math.PI) * Math.sin(v * Math.PI) * 0.1;
        return [k * w * v * (1 - sag * 0.4), b.h * (1 - v) - sag, (u - 0.5) * b.d * (k > 0 ? 1 : -1) * -1];
      },
      b.c,
      { both: true, gloss: 0.1 },
    );
  s.sheet('cloth', 6, 6, (u, v) => [(u - 0.5) * 2 * w * v, b.h * (1 - v), -b.d / 2 + 0.02], shade(b.c, 0.8), {
    both: true,
  });
  for (const k of [-1, 1])
    s.sheet(
      'cloth',
      4,
      6,
      (u, v) => [k * w * v * (0.35 + 0.65 * u), b.h * (1 - v), b.d / 2 - 0.02 + (1 - u) * 0.3 * v],
      shade(b.c, 0.9),
      { both: true },
    );
  s.tube(
    'wood-y',
    [
      [0, 0, b.d / 2],
      [0, b.h + 0.12, b.d / 2],
    ],
    [0.03],
    WOOD_DARK,
  );
  s.tube(
    'wood-z',
    [
      [0, b.h, -b.d / 2],
      [0, b.h, b.d / 2 + 0.1],
    ],
    [0.02],
    WOOD_DARK,
  );
  for (const k of [-1, 1])
    s.tube(
      'cloth',
      [
        [0, b.h, b.d / 2],
        [k * w * 0.7, 0, b.d / 2 + 1.1],
      ],
      [0.008],
      CREAM,
      { segs: 4 },
    );
  s.occlude([0, b.h * 0.3, 0], [w * 0.7, b.h * 0.3, b.d / 2]);
};

const fire: Maker = (s, b) => {
  for (let i = 0; i < 9; i++) {
    const a = (i / 9) * 6.283;
    s.blob(
      'stone',
      [Math.cos(a) * b.w * 0.48, 0.06, Math.sin(a) * b.d * 0.48],
      [0.12, 0.09, 0.11],
      [0.14, 0.13, 0.12],
      { rough: 0.2 },
    );
  }
  for (let i = 0; i < 5; i++) {
    const a = i * 1.256 + 0.4;
    s.tube(
      'wood-y',
      [
        [Math.cos(a) * 0.3, 0.05, Math.sin(a) * 0.3],
        [-Math.cos(a) * 0.06, b.h * 0.6, -Math.sin(a) * 0.06],
      ],
      [0.05, 0.04],
      [0.05, 0.03, 0.018],
      { rough: 0.15 },
    );
  }
  s.blob('glow', [0, 0.07, 0], [0.24, 0.05, 0.24], [1, 0.24, 0.04], {
    gloss: 0.3,
    tint: 0,
    rough: 0.3,
    shade: false,
  });
  flames(s, 0, 0.04, 0, b.w * 0.42, b.h * 1.5, 5);
};

export const CAMPING: Readonly<Record<string, Maker>> = {
  tent,
  fire,
};
