import { shade } from '../shaper.ts';
import { BRASS, type Maker, STEEL } from './body.ts';
import { chest } from './chest.ts';
import { goods } from './goods.ts';

const counter: Maker = (s, b) => {
  const n = Math.max(2, Math.round(b.w / 0.42));
  s.box('wood', [0, b.h / 2 - 0.02, -0.02], [b.w, b.h - 0.06, b.d - 0.08], shade(b.c, 0.8));
  for (let i = 0; i < n; i++) {
    const w = b.w / n;
    const x = -b.w / 2 + (i + 0.5) * w;
    s.box('wood', [x, b.h / 2 - 0.01, b.d / 2 - 0.05], [w - 0.03, b.h - 0.22, 0.03], b.c, {
      r: 0.01,
      tint: 0.14,
      shade: false,
    });
    if (!s.draft)
      s.box('wood', [x, b.h / 2 - 0.01, b.d / 2 - 0.034], [w - 0.14, b.h - 0.34, 0.016], shade(b.c, 1.15), {
        r: 0.006,
        shade: false,
      });
  }
  s.box('wood', [0, b.h - 0.03, 0.02], [b.w + 0.05, 0.06, b.d + 0.05], b.t, { r: 0.02, gloss: 0.7 });
  s.box('wood', [0, 0.06, b.d / 2 - 0.03], [b.w, 0.12, 0.04], shade(b.c, 0.6));
  if (b.h > 0.88) {
    s.tube(
      'metal',
      [
        [-b.w / 2, 0.16, b.d / 2 + 0.11],
        [b.w / 2, 0.16, b.d / 2 + 0.11],
      ],
      [0.02],
      BRASS,
      { segs: 8, gloss: 0.7 },
    );
    for (let i = 0; i <= 3; i++) {
      const x = -b.w / 2 + 0.05 + (i * (b.w - 0.1)) / 3;
      s.tube(
        'metal',
        [
          [x, 0.16, b.d / 2 - 0.02],
          [x, 0.16, b.d / 2 + 0.11],
        ],
        [0.012],
        BRASS,
        { segs: 6 },
      );
    }
  }
};

const worktop: Maker = (s, b) => {
  chest(s, b.w, b.h - 0.04, b.d - 0.05, b.c, Math.max(1, Math.round(b.w / 0.5)), 1, STEEL, 'paint');
  s.box('wood', [0, b.h - 0.02, 0.01], [b.w + 0.01, 0.04, b.d], b.t, { r: 0.012 });
  for (let i = 0; i < Math.round(b.w / 0.5); i++) {
    const w = b.w / Math.max(1, Math.round(b.w / 0.5));
    s.box(
      'paint',
      [-b.w / 2 + (i + 0.5) * w, b.h - 0.12, b.d / 2 - 0.014],
      [w - 0.04, 0.11, 0.02],
      shade(b.c, 1.08),
      { shade: false },
    );
  }
};

const barBack: Maker = (s, b) => {
  s.box('wood', [0, 0.42, 0.02], [b.w, 0.84, b.d - 0.06], shade(b.c, 0.9));
  s.box('wood', [0, 0.86, 0.05], [b.w, 0.05, b.d + 0.02], b.t, { gloss: 0.6 });
  s.box('metal', [0, 1.45, -b.d / 2 + 0.03], [b.w - 0.3, 1.1, 0.02], [0.2, 0.24, 0.26], {
    gloss: 0.9,
    shade: false,
  });
  const bays = Math.max(2, Math.round(b.w / 1.1));
  for (let i = 0; i <= bays; i++) {
    const x = -b.w / 2 + 0.05 + (i * (b.w - 0.1)) / bays;
    s.lathe(
      'wood-y',
      [
        [0.05, 0],
        [0.04, 0.06],
        [0.032, 0.5],
        [0.05, 1.2],
        [0.06, 1.28],
      ],
      [x, 0.88, b.d / 2 - 0.14],
      b.t,
      { segs: 10, shade: false },
    );
    s.box('wood', [x, 0.42, b.d / 2 - 0.01], [0.08, 0.84, 0.05], b.t);
  }
  s.box('wood', [0, b.h - 0.1, 0], [b.w + 0.06, 0.2, b.d], b.c, { r: 0.03 });
  for (const y of [0.9, 1.22, 1.55, 1.86]) {
    if (y + 0.3 > b.h) continue;
    if (y > 1) s.box('wood', [0, y - 0.012, -0.02], [b.w - 0.1, 0.024, 0.2], b.t);
    goods(s, -b.w / 2 + 0.1, b.w / 2 - 0.1, y, -0.02, 0.32, 0.85);
  }
};

const till: Maker = (s, b) => {
  s.box('metal', [0, b.h * 0.22, 0], [b.w, b.h * 0.44, b.d], b.c, { r: 0.02 });
  s.box('metal', [0, b.h * 0.6, -b.d * 0.1], [b.w * 0.9, b.h * 0.5, b.d * 0.6], b.c, {
    r: 0.05,
    rot: [-0.35, 0, 0],
  });
  s.box('paper', [0, b.h * 0.9, -b.d * 0.22], [b.w * 0.7, b.h * 0.16, 0.03], [0.5, 0.46, 0.36]);
  for (let i = 0; i < 4; i++)
    for (let k = 0; k < 3; k++)
      s.lathe(
        'ceramic',
        [
          [0.013, 0],
          [0.013, 0.014],
          [0, 0.016],
        ],
        [(i - 1.5) * b.w * 0.19, b.h * 0.46 + k * 0.04, b.d * 0.26 - k * 0.035],
        k === 0 ? [0.4, 0.06, 0.04] : [0.6, 0.56, 0.46],
        { segs: 6, shade: false, rot: [0.6, 0, 0] },
      );
};

export const COUNTERS: Readonly<Record<string, Maker>> = {
  counter,
  'counter-top': worktop,
  till,
  'bar-back': barBack,
};
