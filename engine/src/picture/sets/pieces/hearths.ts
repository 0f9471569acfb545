import type { Shaper } from '../shaper.ts';
import { shade } from '../shaper.ts';
import { BLACK, type Maker, STEEL } from './body.ts';
import { onChannel } from './channels.ts';
import { flames } from './flames.ts';

const fireplace: Maker = (s, b) => {
  const open = { w: b.w * 0.52, h: b.h * 0.56 };
  const jamb = (b.w - open.w) / 2;
  for (const x of [-1, 1])
    s.box('brick', [x * (open.w / 2 + jamb / 2), b.h / 2, 0], [jamb, b.h, b.d], b.c, { r: 0.012 });
  s.box('brick', [0, (b.h + open.h) / 2, 0], [open.w, b.h - open.h, b.d], b.c, { r: 0.012 });
  s.box('brick', [0, open.h / 2, -b.d / 2 + 0.02], [open.w, open.h, 0.04], shade(b.c, 0.12));
  s.box('wood', [0, b.h - 0.035, 0.05], [b.w + 0.18, 0.08, b.d + 0.14], b.t, { r: 0.02, gloss: 0.5 });
  s.box('stone', [0, 0.03, b.d * 0.6], [b.w + 0.2, 0.06, b.d * 0.9], shade(b.c, 0.6));
  s.box('brick', [0, b.h + 0.75, -b.d * 0.12], [b.w * 0.72, 1.5, b.d * 0.7], b.c);
  for (let i = 0; i < 3; i++)
    s.tube(
      'wood-x',
      [
        [-0.24, 0.12 + (i % 2) * 0.09, -0.05 + i * 0.07],
        [0.24, 0.13 + ((i + 1) % 2) * 0.06, -0.02 + i * 0.05],
      ],
      [0.05, 0.045],
      [0.07, 0.04, 0.02],
      { rough: 0.15 },
    );
  for (let i = -1; i <= 1; i++)
    s.box('metal', [i * 0.2, 0.07, 0.12], [0.02, 0.14, 0.2], BLACK, { shade: false });
  flames(s, 0, 0.1, 0, open.w * 0.42, open.h * 0.9, 4);
  onChannel(s, 'glow', 'fire', () => {
    s.blob('glow', [0, 0.13, 0], [0.2, 0.05, 0.12], [1, 0.22, 0.04], {
      gloss: 0.3,
      tint: 0,
      rough: 0.3,
      shade: false,
    });
  });
};

const stove: Maker = (s, b) => {
  if (b.id.startsWith('iron')) {
    s.box('metal', [0, b.h * 0.55, 0], [b.w, b.h * 0.62, b.d], b.c, { r: 0.05 });
    s.box('metal', [0, b.h - 0.03, 0], [b.w + 0.08, 0.05, b.d + 0.08], b.c, { r: 0.02 });
    for (const x of [-1, 1])
      for (const z of [-1, 1])
        s.lathe(
          'metal',
          [
            [0.04, 0],
            [0.025, 0.1],
            [0.05, b.h * 0.26],
          ],
          [x * b.w * 0.38, 0, z * b.d * 0.36],
          b.c,
          { segs: 8 },
        );
    s.box('metal', [0, b.h * 0.55, b.d / 2 + 0.01], [b.w * 0.62, b.h * 0.4, 0.03], shade(b.c, 1.4), {
      r: 0.02,
    });
    onChannel(s, 'glow', 'fire', () => {
      for (let i = -2; i <= 2; i++)
        s.box(
          'glow',
          [i * b.w * 0.09, b.h * 0.55, b.d / 2 + 0.028],
          [0.022, b.h * 0.24, 0.01],
          [1, 0.3, 0.06],
          { shade: false, tint: 0, gloss: 0.28 },
        );
    });
    return;
  }
  s.box('ceramic', [0, b.h * 0.5, 0], [b.w, b.h, b.d], b.c, { r: 0.02 });
  s.box('metal', [0, b.h * 0.42, b.d / 2 + 0.008], [b.w * 0.8, b.h * 0.46, 0.02], BLACK, {
    r: 0.02,
    gloss: 0.8,
  });
  s.tube(
    'metal',
    [
      [-b.w * 0.36, b.h * 0.7, b.d / 2 + 0.05],
      [b.w * 0.36, b.h * 0.7, b.d / 2 + 0.05],
    ],
    [0.012],
    STEEL,
  );
  for (let i = 0; i < 5; i++)
    s.lathe(
      'metal',
      [
        [0.024, 0],
        [0.02, 0.025],
        [0, 0.028],
      ],
      [(i - 2) * b.w * 0.17, b.h * 0.87, b.d / 2],
      BLACK,
      { rot: [Math.PI / 2, 0, 0], segs: 10, shade: false },
    );
  s.box('metal', [0, b.h + 0.09, -b.d / 2 + 0.02], [b.w, 0.18, 0.04], b.c);
  for (const x of [-1, 1])
    for (const z of [-1, 1])
      s.lathe(
        'metal',
        [
          [0.09, 0],
          [0.1, 0.012],
          [0.06, 0.016],
          [0.05, 0.006],
        ],
        [x * b.w * 0.24, b.h, z * b.d * 0.22],
        BLACK,
        { segs: 14, shade: false },
      );
  s.lathe(
    'metal',
    [
      [0, 0],
      [0.12, 0],
      [0.13, 0.02],
      [0.125, 0.15],
      [0.12, 0.15],
      [0.115, 0.02],
      [0, 0.02],
    ],
    [b.w * 0.22, b.h + 0.014, -b.d * 0.2],
    [0.3, 0.06, 0.04],
    { segs: 16 },
  );
  s.tube(
    'wood-x',
    [
      [b.w * 0.22 + 0.12, b.h + 0.14, -b.d * 0.2],
      [b.w * 0.22 + 0.3, b.h + 0.16, -b.d * 0.1],
    ],
    [0.014],
    BLACK,
  );
  kettle(s, -b.w * 0.24, b.h + 0.014, b.d * 0.02);
};

const kettle = (s: Shaper, x: number, y: number, z: number): void => {
  s.lathe(
    'metal',
    [
      [0, 0],
      [0.1, 0],
      [0.11, 0.04],
      [0.08, 0.12],
      [0.03, 0.15],
      [0.02, 0.17],
      [0, 0.18],
    ],
    [x, y, z],
    [0.45, 0.45, 0.44],
    { segs: 16, gloss: 0.8 },
  );
  s.tube(
    'metal',
    [
      [x + 0.09, y + 0.06, z],
      [x + 0.15, y + 0.12, z],
      [x + 0.17, y + 0.14, z],
    ],
    [0.018, 0.012],
    [0.45, 0.45, 0.44],
  );
  s.tube(
    'metal',
    [
      [x - 0.07, y + 0.13, z],
      [x - 0.04, y + 0.22, z],
      [x + 0.04, y + 0.22, z],
      [x + 0.07, y + 0.13, z],
    ],
    [0.01],
    BLACK,
  );
};

export const HEARTHS: Readonly<Record<string, Maker>> = {
  fireplace,
  stove,
};
