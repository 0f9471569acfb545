import { shade } from '../shaper.ts';
import type { Maker } from './body.ts';
import { books, goods } from './goods.ts';

const shelf: Maker = (s, b) => {
  const hung = b.h < 0.8;
  const rows = hung ? 1 : Math.max(3, Math.round(b.h / 0.42));
  for (const x of [-1, 1]) s.box('wood', [x * (b.w / 2 - 0.02), b.h / 2, 0], [0.035, b.h, b.d], b.c);
  if (!hung)
    s.box('wood', [0, b.h / 2, -b.d / 2 + 0.012], [b.w, b.h, 0.018], shade(b.c, 0.5), { shade: false });
  for (let k = 0; k <= rows; k++) {
    const y = 0.02 + (k * (b.h - 0.04)) / rows;
    s.box('wood', [0, y, 0], [b.w - 0.03, 0.03, b.d], b.c, { tint: 0.18 });
    if (k < rows) goods(s, -b.w / 2 + 0.05, b.w / 2 - 0.05, y + 0.015, 0.04, (b.h - 0.04) / rows - 0.04);
  }
};

const bookcase: Maker = (s, b) => {
  const rows = Math.max(2, Math.round(b.h / 0.36));
  for (const x of [-1, 1]) s.box('wood', [x * (b.w / 2 - 0.022), b.h / 2, 0], [0.045, b.h, b.d], b.c);
  s.box('wood', [0, b.h / 2, -b.d / 2 + 0.012], [b.w - 0.04, b.h, 0.018], shade(b.c, 0.45), { shade: false });
  s.box('wood', [0, b.h + 0.02, 0.01], [b.w + 0.06, 0.05, b.d + 0.04], b.c, { r: 0.015 });
  s.box('wood', [0, 0.05, 0], [b.w, 0.1, b.d], b.c);
  for (let k = 0; k < rows; k++) {
    const y = 0.1 + (k * (b.h - 0.12)) / rows;
    s.box('wood', [0, y, 0], [b.w - 0.05, 0.028, b.d - 0.02], b.c);
    books(s, -b.w / 2 + 0.05, b.w / 2 - 0.05, y + 0.014, 0.05, (b.h - 0.12) / rows - 0.03);
  }
};

export const SHELVES: Readonly<Record<string, Maker>> = {
  shelf,
  bookcase,
};
