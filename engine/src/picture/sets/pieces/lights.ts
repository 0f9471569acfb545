import type { Shaper } from '../shaper.ts';
import { blend } from '../shaper.ts';
import type { V3 } from '../stuff.ts';
import { BRASS, CREAM, type Maker, WARM } from './body.ts';
import { onChannel } from './channels.ts';

/** A lit shade: the outside glows a little, the inside much. */
const lampShade = (s: Shaper, y: number, r0: number, r1: number, h: number, c: V3): void => {
  const group = s.group;
  s.lathe(
    'glow',
    [
      [r0, y],
      [r1, y + h],
    ],
    [0, 0, 0],
    blend(c, WARM, 0.6),
    { segs: 20, gloss: 0.11, tint: 0, shade: false },
  );
  s.lathe(
    'glow',
    [
      [r1 * 0.97, y + h],
      [r0 * 0.97, y],
    ],
    [0, 0, 0],
    [1, 0.72, 0.4],
    { segs: 20, gloss: 0.2, tint: 0, shade: false },
  );
  s.blob('glow', [0, y + h * 0.45, 0], [0.035, 0.045, 0.035], [1, 0.8, 0.5], {
    gloss: 0.8,
    tint: 0,
    rough: 0,
    shade: false,
  });
  s.group = group;
};

const lamp: Maker = (s, b) => {
  if (b.id.startsWith('footlight')) {
    s.lathe(
      'metal',
      [
        [0.1, 0],
        [0.12, 0.06],
        [0.12, 0.14],
        [0.02, 0.16],
      ],
      [0, 0, 0.02],
      b.c,
      { segs: 12, squash: [1, 0.6] },
    );
    s.blob('glow', [0, 0.09, -0.05], [0.07, 0.06, 0.03], [1, 0.75, 0.42], {
      gloss: 0.25,
      tint: 0,
      shade: false,
    });
    return;
  }
  if (b.id.startsWith('microphone')) {
    s.lathe(
      'metal',
      [
        [0, 0],
        [0.14, 0],
        [0.14, 0.02],
        [0.02, 0.05],
        [0.012, b.h * 0.9],
      ],
      [0, 0, 0],
      b.c,
      { segs: 14 },
    );
    s.blob('metal', [0, b.h * 0.95, 0.02], [0.04, 0.07, 0.045], b.t, { rough: 0, gloss: 0.6 });
    return;
  }
  const tall = b.h > 1;
  const r = b.w / 2;
  const shadeH = tall ? 0.32 : b.h * 0.46;
  if (!tall && b.t[1] > b.t[2] && b.id.startsWith('desk')) {
    // A banker's lamp.
    s.lathe(
      'metal',
      [
        [0, 0],
        [0.09, 0],
        [0.09, 0.02],
        [0.02, 0.05],
        [0.014, b.h - 0.1],
      ],
      [0, 0, 0],
      BRASS,
      { segs: 14, gloss: 0.7 },
    );
    s.sheet(
      'glow',
      12,
      6,
      (u, v) => [(v - 0.5) * 0.34, b.h - 0.04 + Math.sin(u * Math.PI) * 0.07, Math.cos(u * Math.PI) * 0.085],
      b.c,
      { both: true, gloss: 0.07, tint: 0 },
    );
    s.blob('glow', [0, b.h - 0.045, 0], [0.1, 0.02, 0.03], [1, 0.85, 0.55], {
      gloss: 0.5,
      tint: 0,
      shade: false,
    });
    return;
  }
  if (tall)
    s.lathe(
      'wood-y',
      [
        [0, 0],
        [0.16, 0],
        [0.16, 0.02],
        [0.05, 0.05],
        [0.022, 0.09],
        [0.03, 0.3],
        [0.018, 0.5],
        [0.016, b.h - shadeH],
      ],
      [0, 0, 0],
      b.t,
      { segs: 14 },
    );
  else
    s.lathe(
      'ceramic',
      [
        [0, 0],
        [r * 0.5, 0],
        [r * 0.5, 0.015],
        [r * 0.25, 0.04],
        [r * 0.5, b.h * 0.22],
        [r * 0.42, b.h * 0.36],
        [0.02, b.h * 0.44],
        [0.012, b.h * 0.6],
      ],
      [0, 0, 0],
      [0.2, 0.28, 0.26],
      { segs: 14, gloss: 0.7 },
    );
  lampShade(s, b.h - shadeH, r, r * 0.62, shadeH, b.c);
};

export const LIGHTS: Readonly<Record<string, Maker>> = {
  lamp,
  candle: (s, b) => {
    const r = b.w * 0.22;
    s.lathe(
      'metal',
      [
        [0, 0],
        [b.w * 0.5, 0.004],
        [b.w * 0.52, 0.016],
        [r * 1.4, 0.02],
        [r * 1.2, b.h * 0.3],
      ],
      [0, 0, 0],
      BRASS,
      { segs: 14, gloss: 0.7 },
    );
    s.lathe(
      'paper',
      [
        [r, b.h * 0.2],
        [r, b.h * 0.8],
        [r * 0.8, b.h * 0.82],
        [0, b.h * 0.8],
      ],
      [0, 0, 0],
      CREAM,
      { segs: 10 },
    );
    onChannel(s, 'glow', 'candles', () => {
      s.lathe(
        'glow',
        [
          [0.001, b.h * 0.82],
          [r * 0.5, b.h * 0.9],
          [r * 0.3, b.h * 1.0],
          [0, b.h * 1.1],
        ],
        [0, 0, 0],
        [1, 0.7, 0.3],
        { segs: 8, gloss: 0.6, tint: 0, shade: false },
      );
    });
  },
  lantern: (s, b) => {
    const r = b.w * 0.38;
    s.lathe(
      'metal',
      [
        [0, 0],
        [r, 0],
        [r, b.h * 0.1],
        [r * 0.8, b.h * 0.14],
      ],
      [0, 0, 0],
      b.c,
      { segs: 14 },
    );
    onChannel(s, 'glow', 'candles', () => {
      s.lathe(
        'glow',
        [
          [r * 0.7, b.h * 0.16],
          [r * 0.86, b.h * 0.4],
          [r * 0.6, b.h * 0.66],
        ],
        [0, 0, 0],
        [1, 0.62, 0.25],
        { segs: 14, gloss: 0.12, tint: 0, shade: false },
      );
      s.blob('glow', [0, b.h * 0.38, 0], [r * 0.25, b.h * 0.13, r * 0.25], [1, 0.8, 0.45], {
        gloss: 0.8,
        tint: 0,
        rough: 0.1,
        shade: false,
      });
    });
    s.lathe(
      'metal',
      [
        [r * 0.8, b.h * 0.66],
        [r * 0.9, b.h * 0.7],
        [r * 0.4, b.h * 0.82],
        [0, b.h * 0.86],
      ],
      [0, 0, 0],
      b.c,
      { segs: 14 },
    );
    for (const x of [-1, 1])
      s.tube(
        'metal',
        [
          [x * r * 0.95, b.h * 0.08, 0],
          [x * r * 0.95, b.h * 0.7, 0],
        ],
        [0.008],
        b.c,
        { segs: 5 },
      );
    s.tube(
      'metal',
      [
        [-r * 0.9, b.h * 0.72, 0],
        [-r * 0.7, b.h * 0.94, 0],
        [0, b.h, 0],
        [r * 0.7, b.h * 0.94, 0],
        [r * 0.9, b.h * 0.72, 0],
      ],
      [0.006],
      b.c,
      { segs: 5 },
    );
  },
};
