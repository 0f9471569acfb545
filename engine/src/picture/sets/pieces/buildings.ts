import { shade } from '../shaper.ts';
import type { V3 } from '../stuff.ts';
import { CREAM, type Maker } from './body.ts';
import { OWN_FRONTS } from './fronts.ts';
import { letters } from './letters.ts';
import { sash } from './sash.ts';

const building: Maker = (s, b) => {
  const front = FRONTS[b.id.replace(/-\d+$/u, '')];
  if (front) return front(s, b);
  if (b.id.startsWith('stairhead')) {
    s.box('brick', [0, b.h / 2, 0], [b.w, b.h, b.d], b.c, { j: 0.01 });
    s.box('metal', [0, b.h + 0.05, 0], [b.w + 0.2, 0.1, b.d + 0.2], b.t);
    s.box('paint', [0.2, 1, b.d / 2 + 0.02], [0.9, 2, 0.06], [0.12, 0.06, 0.05]);
    return;
  }
  const z = b.d / 2;
  const stuff = s.rnd() < 0.7 ? 'brick' : 'plaster';
  s.box(stuff, [0, b.h / 2, 0], [b.w, b.h, b.d], b.c, { j: 0.02, r: 0.03 });
  s.box('stone', [0, b.h - 0.12, z], [b.w + 0.06, 0.32, 0.4], b.t, { r: 0.04 });
  for (let i = 0; i < Math.round(b.w / 0.5); i++)
    s.box('stone', [-b.w / 2 + 0.25 + i * 0.5, b.h - 0.36, z + 0.1], [0.16, 0.22, 0.2], b.t, {
      shade: false,
    });
  const ground = 3.1;
  s.box('stone', [0, ground, z + 0.06], [b.w, 0.2, 0.28], b.t, { r: 0.03 });
  const floors = Math.max(1, Math.floor((b.h - ground - 0.7) / 1.75));
  const across = Math.max(2, Math.round(b.w / 1.25));
  for (let f = 0; f < floors; f++)
    for (let i = 0; i < across; i++)
      sash(
        s,
        -b.w / 2 + ((i + 0.5) * b.w) / across,
        ground + 1.15 + f * 1.75,
        z,
        0.68,
        1.15,
        shade(b.t, 0.9),
      );
  // Shop front, door.
  const shopW = b.w * 0.58;
  const sx = -b.w * 0.14;
  s.box('wood', [sx, 0.35, z + 0.05], [shopW, 0.7, 0.14], shade(b.t, 0.5));
  s.box('wood', [sx, 2.5, z + 0.08], [shopW + 0.1, 0.5, 0.16], shade(b.t, 0.5), { r: 0.02 });
  for (const k of [-1, 0, 1])
    s.box('wood', [sx + (k * shopW) / 2, 1.5, z + 0.06], [0.09, 1.7, 0.14], shade(b.t, 0.5));
  const bucket = s.bucket('pane');
  const lit: V3 = b.text ? [1, 0.62, 0.28] : [0.9, 0.75, 0.5];
  const ids = [
    [-1, 0.7],
    [1, 0.7],
    [1, 2.28],
    [-1, 2.28],
  ].map(([i, y]) =>
    s.vertex(bucket, sx + (i! * shopW) / 2, y!, z + 0.03, 0, 0, 1, shade(lit, 0.7), b.text ? 0.1 : 0.8),
  );
  bucket.quad(ids[0]!, ids[1]!, ids[2]!, ids[3]!);
  const dx = b.w * 0.33;
  s.box('wood', [dx, 1.05, z + 0.04], [0.86, 2.1, 0.08], shade(b.t, 0.35), { r: 0.02 });
  s.box('wood', [dx, 2.2, z + 0.06], [1.05, 0.12, 0.14], b.t);
  for (const k of [-1, 1]) s.box('wood', [dx + k * 0.48, 1.08, z + 0.06], [0.1, 2.2, 0.12], b.t);
  s.box('stone', [dx, 0.13, z + 0.22], [1.1, 0.14, 0.4], [0.3, 0.29, 0.27]);
  if (b.text) {
    const named = b.id.startsWith('front');
    // A shop that the script names: painted letters on a board of its own, read by day too, neon about it at night.
    if (named) {
      s.box('wood', [sx, 2.86, z + 0.2], [shopW + 0.3, 0.62, 0.1], [0.035, 0.03, 0.028], { r: 0.02 });
      letters(s, 'paint', b.text, [sx, 2.86, z + 0.28], 0.4, shopW * 0.9, [0.85, 0.76, 0.52], { r: 0.03 });
      const [hw, hh] = [shopW / 2 + 0.1, 0.26];
      s.tube(
        'glow',
        [
          [sx - hw, 2.86 - hh, z + 0.27],
          [sx + hw, 2.86 - hh, z + 0.27],
          [sx + hw, 2.86 + hh, z + 0.27],
          [sx - hw, 2.86 + hh, z + 0.27],
          [sx - hw, 2.86 - hh, z + 0.27],
        ],
        [0.016],
        [1, 0.25, 0.12],
        { segs: 5, tint: 0, gloss: 0.15 },
      );
    } else
      letters(
        s,
        'glow',
        b.text,
        [sx, 2.5, z + 0.2],
        0.36,
        shopW * 0.85,
        b.c[0] > 0.12 ? [0.25, 0.75, 1] : [1, 0.2, 0.1],
        { r: 0.022, gloss: 0.15 },
      );
    // An awning in stripes.
    const n = 8;
    for (let i = 0; i < n; i++)
      s.sheet(
        'cloth',
        1,
        2,
        (u, v) => [sx - shopW / 2 + ((i + u) / n) * shopW, 2.2 - v * 0.42, z + 0.12 + v * 0.85],
        i % 2 === 0 ? CREAM : shade(b.t, 0.8),
        { both: true },
      );
  }
};

const house: Maker = (s, b) => {
  const z = b.d / 2;
  const wall = b.h * 0.62;
  const n = Math.round(wall / 0.2);
  s.box('paint', [0, wall / 2, -0.05], [b.w, wall, b.d - 0.1], b.c);
  for (let i = 0; i < n; i++)
    s.box('wood-x', [0, ((i + 0.5) * wall) / n, z], [b.w, wall / n - 0.008, 0.05], b.c, {
      rot: [-0.08, 0, 0],
      shade: false,
      tint: 0.06,
      r: 0.008,
    });
  // Roof with its eaves.
  const rise = b.h - wall;
  const rows = 9;
  for (let i = 0; i < rows; i++) {
    const t = (i + 0.5) / rows;
    s.box(
      'stone',
      [0, wall + rise * t, z + 0.4 - t * (b.d / 2 + 0.4)],
      [b.w + 0.8, 0.09, (b.d / 2 + 0.5) / rows + 0.12],
      [0.075, 0.06, 0.055],
      { rot: [Math.atan2(rise, b.d / 2 + 0.4), 0, 0], tint: 0.2, shade: false },
    );
  }
  s.box('brick', [b.w * 0.3, b.h + 0.2, -0.2], [0.6, 1.4, 0.6], [0.2, 0.08, 0.05]);
  for (const x of [-0.36, 0.22, 0.4]) sash(s, b.w * x, 1.75, z + 0.02, 0.85, 1.15, b.t);
  s.box('wood', [0, 1.42, z + 0.04], [0.95, 2.05, 0.07], [0.16, 0.04, 0.03], { r: 0.02 });
  for (const y of [0.95, 1.85])
    s.box('wood', [0, y, z + 0.08], [0.66, 0.6, 0.03], [0.13, 0.03, 0.025], { shade: false });
  for (const k of [-1, 1]) s.box('paint', [k * 0.53, 1.4, z + 0.06], [0.1, 2.1, 0.1], b.t);
  s.box('paint', [0, 2.5, z + 0.06], [1.2, 0.12, 0.12], b.t);
  // Porch roof on posts.
  s.box('stone', [0, 2.72, z + 0.55], [2.3, 0.09, 1.2], [0.075, 0.06, 0.055], { rot: [0.16, 0, 0] });
  for (const k of [-1, 1])
    s.lathe(
      'paint',
      [
        [0.07, 0.3],
        [0.06, 0.5],
        [0.05, 2.4],
        [0.08, 2.62],
      ],
      [k * 0.98, 0, z + 0.95],
      b.t,
      { segs: 10 },
    );
  s.blob('glow', [0.8, 2.15, z + 0.1], [0.07, 0.1, 0.07], [1, 0.72, 0.4], {
    gloss: 0.4,
    tint: 0,
    shade: false,
  });
};

/** Buildings of a shape of their own, by what the plan calls them. */
const FRONTS: Readonly<Record<string, Maker>> = { house, ...OWN_FRONTS };

export const BUILDINGS: Readonly<Record<string, Maker>> = {
  building,
};
