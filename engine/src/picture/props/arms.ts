import { type Maker, STEEL } from '../sets/pieces/body.ts';

export const ARMS: Readonly<Record<string, Maker>> = {
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
};
