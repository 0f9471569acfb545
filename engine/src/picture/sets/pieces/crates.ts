import { blend, shade } from '../shaper.ts';
import type { Maker } from './body.ts';

const crate: Maker = (s, b) => {
  s.box('wood', [0, b.h / 2, 0], [b.w - 0.05, b.h - 0.03, b.d - 0.05], shade(b.c, 0.45));
  const rows = 3;
  for (let k = 0; k < rows; k++) {
    const y = ((k + 0.5) * b.h) / rows;
    for (const z of [-1, 1])
      s.box('wood', [0, y, z * (b.d / 2 - 0.012)], [b.w, b.h / rows - 0.018, 0.022], b.c, {
        tint: 0.2,
        shade: false,
      });
    for (const x of [-1, 1])
      s.box('wood', [x * (b.w / 2 - 0.012), y, 0], [0.022, b.h / rows - 0.018, b.d - 0.03], b.c, {
        tint: 0.2,
        shade: false,
      });
    s.box(
      'wood',
      [0, b.h - 0.01, -b.d / 2 + ((k + 0.5) * b.d) / rows],
      [b.w, 0.022, b.d / rows - 0.012],
      b.c,
      { tint: 0.2, shade: false },
    );
  }
  for (const x of [-1, 1])
    for (const z of [-1, 1])
      s.box('wood', [x * (b.w / 2 - 0.025), b.h / 2, z * (b.d / 2 + 0.008)], [0.05, b.h, 0.02], b.c, {
        shade: false,
      });
};

const crateStack: Maker = (s, b) => {
  const bales = b.id.startsWith('bales');
  const n = Math.max(2, Math.round(b.h / 0.5));
  for (let k = 0; k < n; k++) {
    const wide = Math.max(1, Math.round(b.w / 0.75) - k);
    for (let i = 0; i < wide; i++) {
      const x = (i - (wide - 1) / 2) * (b.w / wide) * 0.95;
      if (bales)
        s.box(
          'grass',
          [x, k * 0.5 + 0.25, s.between(-0.06, 0.06)],
          [(b.w / wide) * 0.95, 0.49, b.d * 0.9],
          b.c,
          { r: 0.06, j: 0.03 },
        );
      else {
        const y = (k * b.h) / n;
        const w = (b.w / wide) * 0.9;
        const h = b.h / n;
        const z = s.between(-0.06, 0.06);
        const rot = s.between(-0.12, 0.12);
        s.box('wood', [x, y + h / 2, z], [w - 0.03, h - 0.02, b.d * 0.8 - 0.03], shade(b.c, 0.5), {
          rot: [0, rot, 0],
        });
        for (let r = 0; r < 3; r++)
          s.box('wood', [x, y + ((r + 0.5) * h) / 3, z], [w, h / 3 - 0.02, b.d * 0.8], b.c, {
            rot: [0, rot, 0],
            shade: false,
            tint: 0.22,
          });
      }
    }
  }
};

const barrel: Maker = (s, b) => {
  const r = b.w / 2;
  const tank = b.id.startsWith('tank');
  s.lathe(
    'wood-y',
    [
      [0, 0],
      [r * 0.84, 0],
      [r * 0.93, b.h * 0.2],
      [r, b.h * 0.5],
      [r * 0.93, b.h * 0.8],
      [r * 0.84, b.h],
      [r * 0.8, b.h],
      [r * 0.8, b.h - 0.03],
      [0, b.h - 0.03],
    ],
    [0, 0, 0],
    b.c,
    { segs: 20 },
  );
  for (const y of [0.08, 0.3, 0.7, 0.92]) {
    const bulge = 0.84 + 0.16 * (1 - ((y - 0.5) / 0.5) ** 2);
    s.lathe(
      'metal',
      [
        [r * bulge, -0.025],
        [r * bulge + 0.008, -0.02],
        [r * bulge + 0.008, 0.02],
        [r * bulge, 0.025],
      ],
      [0, b.h * y, 0],
      [0.06, 0.055, 0.05],
      { segs: 20, shade: false },
    );
  }
  if (tank)
    s.lathe(
      'wood-y',
      [
        [r * 1.06, b.h],
        [r * 0.5, b.h + r * 0.35],
        [0, b.h + r * 0.6],
      ],
      [0, 0, 0],
      b.t,
      { segs: 20 },
    );
};

const box: Maker = (s, b) => {
  if (b.id.startsWith('vent')) {
    s.box('metal', [0, b.h / 2, 0], [b.w, b.h, b.d], b.c);
    for (let k = 0; k < 5; k++)
      s.box(
        'metal',
        [0, 0.15 + (k * (b.h - 0.2)) / 5, b.d / 2 + 0.01],
        [b.w * 0.8, 0.04, 0.03],
        shade(b.c, 0.5),
        { rot: [0.5, 0, 0], shade: false },
      );
    return;
  }
  s.box('paper', [0, b.h / 2, 0], [b.w, b.h, b.d], b.c, { r: 0.008 });
  s.box(
    'paper',
    [0, b.h / 2, 0.002],
    [b.w * 0.22, b.h + 0.006, b.d + 0.004],
    blend(b.c, [0.5, 0.44, 0.32], 0.6),
    { r: 0.004, shade: false },
  );
  if (b.w < 0.25)
    s.box('paper', [0, b.h * 0.55, b.d / 2 + 0.002], [b.w * 0.7, b.h * 0.4, 0.006], [0.6, 0.54, 0.4], {
      shade: false,
    });
};

const basket: Maker = (s, b) => {
  s.lathe(
    'wood-x',
    [
      [0, 0.01],
      [b.w * 0.4, 0.01],
      [b.w * 0.5, b.h],
      [b.w * 0.47, b.h + 0.012],
      [b.w * 0.44, b.h * 0.9],
      [b.w * 0.36, b.h * 0.3],
      [0, b.h * 0.3],
    ],
    [0, 0, 0],
    b.c,
    { segs: 18, squash: [1, b.d / b.w], rot: [0, 0, 0] },
  );
  for (let k = 1; k < 6; k++)
    s.lathe(
      'wood-x',
      [
        [b.w * (0.4 + 0.1 * (k / 6)) - 0.004, -0.012],
        [b.w * (0.4 + 0.1 * (k / 6)) + 0.008, 0],
        [b.w * (0.4 + 0.1 * (k / 6)) - 0.002, 0.012],
      ],
      [0, (b.h * k) / 6, 0],
      b.c,
      { segs: 18, squash: [1, b.d / b.w], rot: [0, 0, 0], shade: false },
    );
};

export const CRATES: Readonly<Record<string, Maker>> = {
  crate,
  'crate-stack': crateStack,
  barrel,
  box,
  basket,
};
