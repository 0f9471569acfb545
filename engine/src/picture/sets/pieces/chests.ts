import { shade } from '../shaper.ts';
import { BRASS, type Maker, STEEL, squareLeg, turnedLeg } from './body.ts';
import { chest } from './chest.ts';

const cabinet: Maker = (s, b) => {
  const metal = b.c[1] > b.c[0] && b.h > 1.1 && b.h < 1.5;
  chest(
    s,
    b.w,
    b.h,
    b.d - 0.03,
    b.c,
    Math.max(1, Math.round(b.w / 0.6)),
    metal ? 4 : b.h > 1 ? 1 : 1,
    metal ? STEEL : b.t,
    metal ? 'metal' : b.h < 0.9 ? 'paint' : 'wood',
  );
  s.box(metal ? 'metal' : 'wood', [0, b.h + 0.012, 0], [b.w + 0.03, 0.028, b.d + 0.01], b.c, {
    shade: false,
  });
};

export const CHESTS: Readonly<Record<string, Maker>> = {
  cabinet,
  sideboard: (s, b) => {
    for (const x of [-1, 1])
      for (const z of [-1, 1]) turnedLeg(s, x * (b.w / 2 - 0.05), z * (b.d / 2 - 0.05), 0.16, 0.026, b.c);
    chest(s, b.w, b.h - 0.19, b.d - 0.03, b.c, Math.max(2, Math.round(b.w / 0.45)), 2, BRASS, 'wood', 0.15);
    s.box('wood', [0, b.h - 0.02, 0.005], [b.w + 0.04, 0.04, b.d + 0.01], shade(b.c, 0.9), { r: 0.014 });
  },
  nightstand: (s, b) => {
    for (const x of [-1, 1])
      for (const z of [-1, 1]) squareLeg(s, x * (b.w / 2 - 0.03), z * (b.d / 2 - 0.03), 0.14, 0.03, b.c);
    chest(s, b.w, b.h - 0.16, b.d - 0.03, b.c, 1, 2, BRASS, 'wood', 0.13);
    s.box('wood', [0, b.h - 0.015, 0], [b.w + 0.03, 0.03, b.d + 0.02], b.c);
  },
  wardrobe: (s, b) => {
    chest(s, b.w, b.h - 0.08, b.d - 0.03, b.c, 2, 1, BRASS);
    s.box('wood', [0, b.h - 0.04, 0.01], [b.w + 0.1, 0.08, b.d + 0.06], b.c, { r: 0.025 });
    s.box('wood', [0, 0.05, 0.01], [b.w + 0.04, 0.1, b.d + 0.02], shade(b.c, 0.8));
  },
};
