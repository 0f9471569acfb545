import { shade } from '../shaper.ts';
import type { V3 } from '../stuff.ts';
import { type Maker, STEEL, squareLeg, turnedLeg } from './body.ts';

const table: Maker = (s, b) => {
  const top = 0.045;
  if (b.h < 0.45) {
    s.box('wood', [0, b.h - top / 2, 0], [b.w, top, b.d], b.c, { r: 0.018 });
    for (const x of [-1, 1])
      for (const z of [-1, 1])
        turnedLeg(s, x * (b.w / 2 - 0.06), z * (b.d / 2 - 0.06), b.h - top, 0.026, b.c);
    return;
  }
  if (b.d > b.w * 1.02 && b.d < 1 && b.w < 0.9) {
    // A diner's: a slab with a metal edge on a foot.
    s.box('wood', [0, b.h - top / 2, 0], [b.w, top, b.d], b.c, { r: 0.014, gloss: 0.6, tint: 0.02 });
    s.box('metal', [0, b.h - top / 2, 0], [b.w + 0.012, 0.022, b.d + 0.012], STEEL, {
      r: 0.008,
      shade: false,
    });
    s.lathe(
      'metal',
      [
        [0, 0],
        [0.24, 0],
        [0.24, 0.015],
        [0.05, 0.05],
        [0.04, b.h - 0.1],
        [0.12, b.h - 0.05],
      ],
      [0, 0, 0],
      STEEL,
      { segs: 14 },
    );
    return;
  }
  const n = Math.max(2, Math.round(b.d / 0.16));
  for (let i = 0; i < n; i++)
    s.box('wood', [0, b.h - top / 2, -b.d / 2 + ((i + 0.5) * b.d) / n], [b.w, top, b.d / n - 0.003], b.c, {
      tint: 0.14,
      shade: false,
      r: 0.01,
    });
  s.occlude([0, b.h - top / 2, 0], [b.w / 2, top / 2, b.d / 2]);
  for (const z of [-1, 1])
    s.box('wood', [0, b.h - 0.09, z * (b.d / 2 - 0.05)], [b.w - 0.12, 0.085, 0.024], b.c, { shade: false });
  for (const x of [-1, 1]) {
    s.box('wood', [x * (b.w / 2 - 0.05), b.h - 0.09, 0], [0.024, 0.085, b.d - 0.12], b.c, { shade: false });
    for (const z of [-1, 1]) turnedLeg(s, x * (b.w / 2 - 0.06), z * (b.d / 2 - 0.06), b.h - top, 0.034, b.c);
  }
};

const desk: Maker = (s, b) => {
  s.box('wood', [0, b.h - 0.025, 0], [b.w, 0.05, b.d], b.c, { r: 0.016, gloss: 0.5 });
  const along = b.d > b.w;
  const side = along ? b.d : b.w;
  const deep = along ? b.w : b.d;
  if (side < 1) {
    for (const x of [-1, 1])
      for (const z of [-1, 1])
        squareLeg(s, x * (b.w / 2 - 0.04), z * (b.d / 2 - 0.04), b.h - 0.05, 0.035, b.c);
    s.box('wood', [0, b.h - 0.1, -b.d / 2 + 0.03], [b.w - 0.08, 0.1, 0.02], shade(b.c, 0.8));
    return;
  }
  for (const e of [-1, 1]) {
    const off = e * (side / 2 - 0.2);
    const size: V3 = along ? [deep - 0.08, b.h - 0.07, 0.36] : [0.36, b.h - 0.07, deep - 0.08];
    s.box('wood', along ? [0, size[1] / 2, off] : [off, size[1] / 2, 0], size, shade(b.c, 0.85));
    for (let k = 0; k < 3; k++) {
      const y = 0.1 + k * ((b.h - 0.14) / 3) + 0.05;
      if (along)
        s.box('wood', [deep / 2 - 0.03, y, off], [0.022, (b.h - 0.16) / 3 - 0.02, 0.32], b.c, {
          shade: false,
        });
      else
        s.box('wood', [off, y, deep / 2 - 0.03], [0.32, (b.h - 0.16) / 3 - 0.02, 0.022], b.c, {
          shade: false,
        });
    }
  }
  if (along) s.box('wood', [-deep / 2 + 0.05, b.h * 0.55, 0], [0.025, b.h * 0.7, side - 0.1], b.c);
  else s.box('wood', [0, b.h * 0.55, -deep / 2 + 0.05], [side - 0.1, b.h * 0.7, 0.025], b.c);
  s.box(
    'leather',
    [0, b.h + 0.002, 0],
    along ? [deep * 0.7, 0.008, side * 0.45] : [side * 0.45, 0.008, deep * 0.7],
    [0.03, 0.07, 0.045],
    { shade: false },
  );
};

export const TABLES: Readonly<Record<string, Maker>> = {
  table,
  desk,
};
