import { shade } from '../shaper.ts';
import { BRASS, type Maker, WOOD_DARK } from './body.ts';
import { letters } from './letters.ts';

export const SIGNS: Readonly<Record<string, Maker>> = {
  sign: (s, b) => {
    if (b.id.startsWith('cross')) {
      s.box('metal', [0, b.h / 2, 0], [b.w * 0.16, b.h, 0.05], BRASS, { gloss: 0.8 });
      s.box('metal', [0, b.h * 0.68, 0], [b.w * 0.8, b.w * 0.16, 0.05], BRASS, { gloss: 0.8 });
      return;
    }
    if (b.id.startsWith('scarecrow')) {
      s.tube(
        'wood-y',
        [
          [0, 0, 0],
          [0.02, b.h * 0.86, 0],
        ],
        [0.04],
        b.c,
        { rough: 0.1 },
      );
      s.tube(
        'wood-x',
        [
          [-0.75, b.h * 0.68, 0],
          [0.75, b.h * 0.71, 0],
        ],
        [0.03],
        b.c,
        { rough: 0.1 },
      );
      s.lathe(
        'cloth',
        [
          [0.2, b.h * 0.34],
          [0.24, b.h * 0.5],
          [0.2, b.h * 0.7],
          [0.06, b.h * 0.75],
        ],
        [0, 0, 0],
        [0.1, 0.13, 0.2],
        { segs: 14, squash: [1.3, 0.8] },
      );
      for (const x of [-1, 1])
        s.tube(
          'cloth',
          [
            [x * 0.2, b.h * 0.69, 0],
            [x * 0.45, b.h * 0.69, 0],
            [x * 0.68, b.h * 0.66, 0],
          ],
          [0.08, 0.07, 0.085],
          [0.1, 0.13, 0.2],
        );
      s.blob('cloth', [0, b.h * 0.83, 0], [0.13, 0.15, 0.13], [0.45, 0.34, 0.18], { rough: 0.08 });
      s.lathe(
        'cloth',
        [
          [0.3, b.h * 0.86],
          [0.14, b.h * 0.88],
          [0.12, b.h * 0.98],
          [0, b.h],
        ],
        [0, 0, 0],
        [0.3, 0.22, 0.1],
        { segs: 14 },
      );
      return;
    }
    const neon = b.c[0] > 0.45 && b.c[1] < 0.15;
    const road = b.h > 1.2;
    const y = road ? b.h * 0.8 : b.h / 2;
    const h = road ? b.h * 0.36 : b.h;
    if (road)
      for (const x of [-1, 1])
        s.box('wood', [x * b.w * 0.3, b.h * 0.4, -0.03], [0.07, b.h * 0.8, 0.07], WOOD_DARK);
    s.box(neon ? 'paint' : 'wood', [0, y, 0], [b.w, h, 0.04], neon ? b.t : b.c, { r: 0.012 });
    if (neon) {
      letters(s, 'glow', b.text || 'OPEN', [0, y, 0.06], h * 0.6, b.w * 0.82, b.c, { r: 0.016, gloss: 0.16 });
      s.tube(
        'glow',
        [
          [-b.w * 0.46, y - h * 0.42, 0.045],
          [b.w * 0.46, y - h * 0.42, 0.045],
          [b.w * 0.46, y + h * 0.42, 0.045],
          [-b.w * 0.46, y + h * 0.42, 0.045],
          [-b.w * 0.46, y - h * 0.42, 0.045],
        ],
        [0.009],
        [0.2, 0.6, 1],
        { segs: 5, tint: 0, gloss: 0.14 },
      );
    } else {
      s.box('paint', [0, y, 0.022], [b.w * 0.94, h * 0.88, 0.006], shade(b.c, 0.9), { shade: false });
      if (b.text)
        letters(
          s,
          'paint',
          b.text,
          [0, y, 0.032],
          h * 0.36,
          b.w * 0.8,
          b.t[0] + b.t[1] > 0.6 ? b.t : shade(b.t, 0.6),
          { r: h * 0.03 },
        );
    }
  },
};
