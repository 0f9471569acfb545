import { shade } from '../shaper.ts';
import { BLACK, CREAM, type Maker, WOOD_DARK } from './body.ts';
import { onChannel } from './channels.ts';
import { turningBeams } from './lenses.ts';
import { stoneStep } from './tower.ts';

const stairs: Maker = (s, b) => {
  if (b.id.startsWith('step')) return stoneStep(s, b);
  const porch = b.h < 0.6;
  if (b.id.startsWith('chancel')) {
    for (let i = 0; i < 2; i++)
      s.box('stone', [0, 0.06 + i * 0.1, -i * 0.18], [b.w - i * 0.4, 0.12, b.d - i * 0.36], b.c, { r: 0.02 });
    return;
  }
  const n = porch ? 3 : Math.max(4, Math.round(b.h / 0.19));
  for (let i = 0; i < n; i++) {
    const h = (b.h * (i + 1)) / n;
    const z = b.d / 2 - ((i + 0.5) * b.d) / n;
    s.box('wood', [0, h - 0.02, z + 0.01], [b.w, 0.04, b.d / n + 0.03], b.c, { tint: 0.15 });
    s.box(
      'paint',
      [0, h / 2 - 0.02, z - 0.02],
      [b.w - 0.04, h - 0.04, b.d / n - 0.02],
      shade(b.c, porch ? 0.8 : 1.3),
      { shade: false },
    );
    if (!porch)
      s.box('cloth', [0, h + 0.004, z + 0.01], [b.w * 0.6, 0.01, b.d / n + 0.03], b.t, { shade: false });
  }
  s.occlude([0, b.h / 4, -b.d / 4], [b.w / 2, b.h / 4, b.d / 4]);
  if (porch) return;
  for (const x of [-1, 1]) {
    s.tube(
      'wood-z',
      [
        [x * (b.w / 2), 0.85, b.d / 2 - 0.1],
        [x * (b.w / 2), b.h + 0.75, -b.d / 2],
      ],
      [0.035],
      shade(b.c, 0.7),
      { segs: 8 },
    );
    for (let i = 0; i < n; i++)
      s.tube(
        'wood-y',
        [
          [x * (b.w / 2), (b.h * (i + 1)) / n, b.d / 2 - ((i + 0.5) * b.d) / n],
          [x * (b.w / 2), (b.h * (i + 1)) / n + 0.72, b.d / 2 - ((i + 0.5) * b.d) / n],
        ],
        [0.016],
        CREAM,
        { segs: 6 },
      );
    s.lathe(
      'wood-y',
      [
        [0.06, 0],
        [0.05, 0.8],
        [0.07, 0.84],
        [0.07, 0.95],
        [0, 1.02],
      ],
      [x * (b.w / 2), 0, b.d / 2],
      shade(b.c, 0.7),
      { segs: 10 },
    );
  }
};

const column: Maker = (s, b) => {
  if (b.id.startsWith('dripstone')) {
    s.lathe(
      'stone',
      [
        [0.015, 0],
        [b.w * 0.3, b.h * 0.4],
        [b.w * 0.55, b.h * 0.8],
        [b.w * 1.3, b.h],
      ],
      [0, 0, 0],
      b.c,
      { segs: 9 },
    );
    return;
  }
  if (b.id.startsWith('lighthouse')) {
    const r = b.w / 2;
    const bands = 5;
    for (let i = 0; i < bands; i++) {
      const t0 = i / bands;
      const t1 = (i + 1) / bands;
      const rr = (t: number): number => r * (1 - 0.42 * t);
      s.lathe(
        'plaster',
        [
          [rr(t0), b.h * 0.8 * t0],
          [rr(t1), b.h * 0.8 * t1],
        ],
        [0, 0, 0],
        i % 2 === 0 ? b.c : b.t,
        { segs: 20, tint: 0.03 },
      );
    }
    s.lathe(
      'metal',
      [
        [r * 0.58, b.h * 0.8],
        [r * 0.82, b.h * 0.81],
        [r * 0.82, b.h * 0.84],
        [r * 0.4, b.h * 0.84],
      ],
      [0, 0, 0],
      BLACK,
      { segs: 20 },
    );
    onChannel(s, 'glow', 'lens', () => {
      s.lathe(
        'glow',
        [
          [r * 0.4, b.h * 0.84],
          [r * 0.4, b.h * 0.94],
        ],
        [0, 0, 0],
        [1, 0.85, 0.55],
        { segs: 16, gloss: 0.5, tint: 0, shade: false },
      );
    });
    s.lathe(
      'metal',
      [
        [r * 0.5, b.h * 0.94],
        [r * 0.3, b.h * 0.98],
        [0, b.h * 1.02],
      ],
      [0, 0, 0],
      b.t,
      { segs: 16 },
    );
    const [x, y, z] = s.world(0, b.h * 0.89, 0);
    turningBeams(s, { x, y, z }, 1.2, 46, 3.4, 2.2);
    return;
  }
  if (b.w < 0.22) {
    s.box('metal', [0, b.h / 2, 0], [b.w, b.h, b.d], b.c);
    return;
  }
  const r = b.w / 2;
  s.box('stone', [0, 0.12, 0], [b.w * 1.15, 0.24, b.d * 1.15], b.c, { r: 0.03 });
  s.lathe(
    'stone',
    [
      [r, 0.24],
      [r * 1.04, 0.3],
      [r * 0.9, 0.42],
      [r * 0.86, b.h * 0.5],
      [r * 0.78, b.h - 0.5],
      [r * 0.95, b.h - 0.42],
      [r * 0.84, b.h - 0.36],
      [r * 1.1, b.h - 0.16],
    ],
    [0, 0, 0],
    b.c,
    { segs: 22 },
  );
  s.box('stone', [0, b.h - 0.08, 0], [b.w * 1.2, 0.16, b.d * 1.2], b.t, { r: 0.03 });
};

export const MASONRY: Readonly<Record<string, Maker>> = {
  stairs,
  column,
  'wall-piece': (s, b) => {
    const chimney = b.id.startsWith('chimney');
    const stuff = b.id.startsWith('low-wall') ? 'stone' : 'brick';
    s.box(stuff, [0, b.h / 2, 0], [b.w, b.h, b.d], b.c, { j: 0.012, r: 0.02 });
    s.box('stone', [0, b.h + 0.03, 0], [b.w + 0.06, 0.09, b.d + 0.1], b.t, { r: 0.03 });
    if (chimney)
      for (const x of [-0.2, 0.2])
        s.lathe(
          'ceramic',
          [
            [0.12, 0],
            [0.1, 0.4],
            [0.12, 0.44],
            [0.08, 0.44],
          ],
          [x, b.h + 0.06, 0],
          [0.25, 0.1, 0.05],
          { segs: 12 },
        );
  },
  tombstone: (s, b) => {
    s.box('stone', [0, b.h * 0.4, 0], [b.w, b.h * 0.8, b.d], b.c, { r: 0.03 });
    s.lathe(
      'stone',
      [
        [0, -b.d / 2],
        [b.w / 2, -b.d / 2],
        [b.w / 2, b.d / 2],
        [0, b.d / 2],
      ],
      [0, b.h * 0.8, 0],
      b.c,
      { rot: [Math.PI / 2, 0, 0], segs: 18 },
    );
  },
  well: (s, b) => {
    s.lathe(
      'stone',
      [
        [b.w / 2, 0],
        [b.w / 2, b.h * 0.4],
        [b.w * 0.42, b.h * 0.42],
        [b.w * 0.4, 0.1],
      ],
      [0, 0, 0],
      b.c,
      { segs: 18 },
    );
    for (const x of [-1, 1])
      s.box('wood', [x * b.w * 0.46, b.h * 0.6, 0], [0.09, b.h * 0.8, 0.09], WOOD_DARK);
    for (const x of [-1, 1])
      s.box('wood', [x * b.w * 0.26, b.h, 0], [b.w * 0.66, 0.05, b.d], WOOD_DARK, { rot: [0, 0, -x * 0.6] });
  },
};
