import type { Shaper } from '../shaper.ts';
import { shade } from '../shaper.ts';
import type { V3 } from '../stuff.ts';
import { BRASS } from './body.ts';

export const knob = (s: Shaper, x: number, y: number, z: number, c: V3 = BRASS): void => {
  s.lathe(
    'metal',
    [
      [0.006, 0],
      [0.008, 0.012],
      [0.016, 0.02],
      [0.014, 0.03],
      [0, 0.033],
    ],
    [x, y, z],
    c,
    { rot: [Math.PI / 2, 0, 0], segs: 8, shade: false },
  );
};

/** A carcass with a grid of drawers or doors on its front. */
export const chest = (
  s: Shaper,
  w: number,
  h: number,
  d: number,
  c: V3,
  columns: number,
  rows: number,
  trim: V3,
  stuff: 'wood' | 'paint' | 'metal' = 'wood',
  y = 0,
): void => {
  s.box(stuff, [0, y + h / 2, 0], [w, h, d], shade(c, 0.85), { r: 0.01 });
  const cw = (w - 0.04) / columns;
  const ch = (h - 0.06) / rows;
  for (let i = 0; i < columns; i++)
    for (let k = 0; k < rows; k++) {
      const X = -w / 2 + 0.02 + (i + 0.5) * cw;
      const Y = y + 0.04 + (k + 0.5) * ch;
      s.box(stuff, [X, Y, d / 2 + 0.008], [cw - 0.016, ch - 0.016, 0.022], c, {
        r: 0.008,
        tint: 0.12,
        shade: false,
      });
      if (ch > 0.35 && !s.draft)
        s.box(stuff, [X, Y, d / 2 + 0.02], [cw - 0.11, ch - 0.11, 0.012], shade(c, 0.9), {
          r: 0.005,
          shade: false,
        });
      knob(s, ch > 0.35 ? X + (i % 2 === 0 ? 1 : -1) * (cw / 2 - 0.045) : X, Y, d / 2 + 0.018, trim);
    }
};
