import type { Shaper, V3 } from '../shaper.ts';
import { blend, shade } from '../shaper.ts';
import { BLACK, BRASS, boards, CREAM, type Maker, STEEL, WOOD_DARK } from './body.ts';
import { flames } from './household.ts';
import { letters } from './letters.ts';

const conifer = (s: Shaper, h: number, r: number, bark: V3, leaf: V3): void => {
  s.tube(
    'wood-y',
    [
      [0, -0.1, 0],
      [0.02, h * 0.3, 0],
      [0, h * 0.9, 0],
    ],
    [r * 0.5, r * 0.36, 0.03],
    bark,
    { segs: 9, rough: 0.1 },
  );
  const tiers = s.draft ? 5 : 8;
  const segs = s.draft ? 8 : 13;
  const b = s.bucket('leaf');
  for (let k = 0; k < tiers; k++) {
    const t = k / tiers;
    const y0 = h * (0.2 + 0.74 * t);
    const y1 = y0 + h * 0.24 * (1 - t * 0.5);
    const reach = (1 - t) * h * 0.2 + 0.2;
    const phase = s.rnd() * 6;
    const c = s.tinted(shade(leaf, 0.75 + 0.4 * t), 0.12);
    const apex = s.vertex(b, s.between(-0.04, 0.04), y1, 0, 0, 1, 0, shade(c, 1.2));
    const ring: number[] = [];
    for (let i = 0; i <= segs; i++) {
      const a = phase + ((i % segs) / segs) * Math.PI * 2;
      const jag = i % 2 === 0 ? 1 : 0.72;
      const rr = reach * jag;
      ring.push(
        s.vertex(
          b,
          Math.cos(a) * rr,
          y0 - (i % 2 === 0 ? 0.12 * reach : 0),
          Math.sin(a) * rr,
          Math.cos(a) * 0.8,
          0.6,
          Math.sin(a) * 0.8,
          shade(c, i % 2 === 0 ? 1.1 : 0.6),
        ),
      );
    }
    for (let i = 0; i < segs; i++) b.triangle(ring[i]!, apex, ring[i + 1]!);
  }
};

const broadleaf = (s: Shaper, h: number, r: number, bark: V3, leaf: V3): void => {
  const lean = s.between(-0.03, 0.03) * h;
  const fork = h * s.between(0.42, 0.52);
  const near = r > 0.25;
  s.tube(
    'wood-y',
    [
      [0, -0.1, 0],
      [0, h * 0.05, 0],
      [lean * 0.5, fork * 0.5, s.between(-0.06, 0.06)],
      [lean, fork, 0],
    ],
    [r * 1.15, r * 0.78, r * 0.6, r * 0.5],
    bark,
    { segs: near ? 12 : 8, rough: 0.14 },
  );
  for (let i = 0; i < 4; i++) {
    const a = i * 1.6 + s.rnd();
    s.tube(
      'wood-y',
      [
        [0, h * 0.06, 0],
        [Math.cos(a) * r * 1.1, 0.08, Math.sin(a) * r * 1.1],
        [Math.cos(a) * r * 2, -0.04, Math.sin(a) * r * 2],
      ],
      [r * 0.5, r * 0.36, r * 0.12],
      bark,
      { segs: 6, rough: 0.1 },
    );
  }
  const limbs = s.draft ? 3 : 5;
  for (let i = 0; i < limbs; i++) {
    const a = (i / limbs) * 6.28 + s.rnd();
    const reach = h * s.between(0.12, 0.2);
    const y = fork + h * s.between(0.1, 0.26);
    const tip: V3 = [lean + Math.cos(a) * reach, y, Math.sin(a) * reach];
    s.tube(
      'wood-y',
      [
        [lean, fork * 0.96, 0],
        [lean + Math.cos(a) * reach * 0.4, fork + (y - fork) * 0.55, Math.sin(a) * reach * 0.4],
        tip,
      ],
      [r * 0.4, r * 0.26, r * 0.1],
      bark,
      { segs: 6, rough: 0.1 },
    );
    for (let k = 0; k < (s.draft ? 1 : 3); k++) {
      const c = shade(leaf, s.between(0.65, 1.2));
      const w = h * s.between(0.09, 0.14);
      s.blob(
        'leaf',
        [
          tip[0] + s.between(-0.6, 0.6) * w,
          tip[1] + s.between(-0.2, 0.8) * w,
          tip[2] + s.between(-0.6, 0.6) * w,
        ],
        [w * 1.15, w * 0.85, w * 1.1],
        c,
        { rough: 0.24, detail: near ? 2 : 1, shade: k === 0 },
      );
    }
  }
  s.blob('leaf', [lean, h * 0.86, 0], [h * 0.15, h * 0.13, h * 0.15], leaf, {
    rough: 0.24,
    detail: near ? 2 : 1,
  });
};

const tree: Maker = (s, b) => {
  const tall = b.h > 4.7 && s.rnd() < 0.45;
  if (tall) conifer(s, b.h, Math.max(0.14, b.w * 0.3), b.t, b.c);
  else broadleaf(s, b.h, Math.max(0.12, b.w * 0.36), b.t, b.c);
};

const tuft: Maker = (s, b) => {
  const dry = b.c[0] > b.c[1] * 1.2;
  const n = s.draft ? 7 : b.h > 0.5 ? 16 : 18;
  const bucket = s.bucket('leaf');
  for (let i = 0; i < n; i++) {
    const a = s.rnd() * 6.28;
    const r0 = b.w * 0.28 * Math.sqrt(s.rnd());
    const x = Math.cos(a) * r0;
    const z = Math.sin(a) * r0;
    const h = b.h * s.between(0.55, 1.05);
    const bend = h * s.between(0.1, 0.5);
    const a2 = a + s.between(-0.9, 0.9);
    const w = Math.min(0.022, 0.008 + h * 0.014);
    const c = shade(s.tinted(b.c, 0.25), 0.9);
    const side: V3 = [-Math.sin(a2) * w, 0, Math.cos(a2) * w];
    const rows: number[][] = [];
    for (let k = 0; k <= 3; k++) {
      const t = k / 3;
      const px = x + Math.cos(a2) * bend * t * t;
      const pz = z + Math.sin(a2) * bend * t * t;
      const wide = 1 - t * 0.85;
      const tone = shade(c, 0.45 + 0.75 * t);
      rows.push(
        [-1, 1].map((q) =>
          s.vertex(
            bucket,
            px + side[0] * q * wide,
            h * t,
            pz + side[2] * q * wide,
            Math.cos(a2) * 0.3,
            0.9,
            Math.sin(a2) * 0.3,
            tone,
            0.1,
          ),
        ),
      );
    }
    for (let k = 0; k < 3; k++) bucket.quad(rows[k]![0]!, rows[k]![1]!, rows[k + 1]![1]!, rows[k + 1]![0]!);
    if (dry && b.h > 0.5) {
      // An ear of corn on the stalk.
      const tip: V3 = [x + Math.cos(a2) * bend, h, z + Math.sin(a2) * bend];
      const ear = shade(c, 1.35);
      const e = [
        [0, -0.02],
        [1, 0.03],
        [0, 0.1],
        [-1, 0.03],
      ].map(([q, y]) =>
        s.vertex(
          bucket,
          tip[0] + side[0] * q! * 1.9,
          tip[1] + y!,
          tip[2] + side[2] * q! * 1.9,
          0,
          0.8,
          0.4,
          ear,
          0.1,
        ),
      );
      bucket.quad(e[0]!, e[1]!, e[2]!, e[3]!);
    }
  }
};

const fence: Maker = (s, b) => {
  const picket = b.h > 1.1;
  const post = 0.09;
  s.box('wood', [-b.w / 2 + post / 2, b.h / 2, 0], [post, b.h, post], b.t, {
    rot: [s.between(-0.03, 0.03), s.rnd(), s.between(-0.04, 0.04)],
  });
  if (picket) {
    for (const y of [0.3, 0.78]) s.box('wood', [0, b.h * y, -0.03], [b.w, 0.07, 0.03], b.t);
    const n = Math.round(b.w / 0.13);
    for (let i = 0; i < n; i++) {
      const x = -b.w / 2 + ((i + 0.5) * b.w) / n;
      const h = b.h * s.between(0.93, 0.97);
      s.box('wood', [x, h / 2, 0], [0.085, h, 0.022], b.c, {
        shade: false,
        tint: 0.1,
        rot: [0, 0, s.between(-0.015, 0.015)],
      });
      s.box('wood', [x, h, 0], [0.06, 0.06, 0.022], b.c, { shade: false, rot: [0, 0, 0.785] });
    }
    s.occlude([0, b.h / 2, 0], [b.w / 2, b.h / 2, 0.03]);
    return;
  }
  for (const [y, k] of [
    [0.46, 1],
    [0.88, -1],
  ] as const)
    s.box('wood', [0, b.h * y, 0], [b.w + 0.12, 0.075, 0.055], b.c, {
      rot: [0, s.between(-0.01, 0.01), k * s.between(0, 0.018)],
      tint: 0.2,
    });
};

const lamppost: Maker = (s, b) => {
  if (b.id.startsWith('telegraph')) {
    s.tube(
      'wood-y',
      [
        [0, 0, 0],
        [0, b.h, 0],
      ],
      [0.13, 0.09],
      b.c,
      { segs: 9 },
    );
    for (const y of [0.9, 0.8]) {
      s.box('wood', [0, b.h * y, 0.08], [1.5, 0.09, 0.09], b.t);
      for (const x of [-0.6, -0.3, 0.3, 0.6])
        s.lathe(
          'ceramic',
          [
            [0.03, 0],
            [0.04, 0.05],
            [0.02, 0.1],
            [0, 0.11],
          ],
          [x, b.h * y + 0.05, 0.08],
          [0.2, 0.3, 0.3],
          { segs: 7 },
        );
    }
    for (const x of [-0.6, 0.6])
      s.tube(
        'metal',
        Array.from({ length: 9 }, (_, i) => {
          const t = i / 8;
          return [x + t * 7, b.h * 0.92 - Math.sin(t * Math.PI) * 0.6, 0.08] as const;
        }),
        [0.012],
        BLACK,
        { segs: 4 },
      );
    return;
  }
  s.lathe(
    'metal',
    [
      [0, 0],
      [0.17, 0],
      [0.16, 0.1],
      [0.1, 0.2],
      [0.09, 0.5],
      [0.065, 0.56],
      [0.055, b.h * 0.8],
      [0.075, b.h * 0.81],
      [0.05, b.h * 0.84],
    ],
    [0, 0, 0],
    b.c,
    { segs: 12 },
  );
  const y = b.h * 0.84;
  if (b.h > 4) {
    s.tube(
      'metal',
      [
        [0, y, 0],
        [0, y + 0.35, 0.05],
        [0, y + 0.45, 0.22],
        [0, y + 0.38, 0.4],
      ],
      [0.035, 0.03, 0.028],
      b.c,
    );
    s.lathe(
      'metal',
      [
        [0.24, -0.05],
        [0.2, 0.04],
        [0.05, 0.12],
        [0, 0.14],
      ],
      [0, y + 0.3, 0.42],
      b.c,
      { segs: 16 },
    );
    s.lathe(
      'glow',
      [
        [0, -0.1],
        [0.12, -0.07],
        [0.17, 0],
      ],
      [0, y + 0.28, 0.42],
      [1, 0.72, 0.4],
      { segs: 16, gloss: 0.7, tint: 0, shade: false },
    );
    return;
  }
  s.lathe(
    'glow',
    [
      [0.06, 0.02],
      [0.13, 0.06],
      [0.17, 0.34],
    ],
    [0, y, 0],
    [1, 0.7, 0.38],
    { segs: 6, gloss: 0.35, tint: 0, shade: false },
  );
  s.lathe(
    'metal',
    [
      [0.21, 0.34],
      [0.19, 0.38],
      [0.06, 0.5],
      [0.03, 0.56],
      [0, 0.58],
    ],
    [0, y, 0],
    b.c,
    { segs: 6 },
  );
  for (let i = 0; i < 6; i++) {
    const a = (i / 6) * 6.283;
    s.tube(
      'metal',
      [
        [Math.cos(a) * 0.09, y + 0.02, Math.sin(a) * 0.09],
        [Math.cos(a) * 0.18, y + 0.35, Math.sin(a) * 0.18],
      ],
      [0.01],
      b.c,
      { segs: 4 },
    );
  }
};

const window = (s: Shaper, x: number, y: number, z: number, w: number, h: number, trim: V3): void => {
  s.box('paint', [x, y - h / 2 - 0.05, z + 0.05], [w + 0.22, 0.09, 0.18], trim, { shade: false });
  s.box('paint', [x, y + h / 2 + 0.07, z + 0.03], [w + 0.2, 0.14, 0.1], trim, { shade: false });
  for (const k of [-1, 1])
    s.box('paint', [x + k * (w / 2 + 0.03), y, z + 0.02], [0.07, h, 0.08], trim, { shade: false });
  const b = s.bucket('pane');
  const warm: V3 = s.rnd() < 0.75 ? [1, 0.6, 0.26] : s.rnd() < 0.5 ? [0.7, 0.85, 1] : [1, 0.78, 0.5];
  const c = shade(warm, s.between(0.35, 1));
  const when = s.rnd();
  const q = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([i, k]) => {
    const id = s.vertex(b, x + (i! * w) / 2, y + (k! * h) / 2, z + 0.015, 0, 0, 1, c, when);
    return id;
  });
  b.quad(q[0]!, q[1]!, q[2]!, q[3]!);
  s.box('paint', [x, y, z + 0.03], [w, 0.035, 0.03], trim, { shade: false });
  if (!s.draft) s.box('paint', [x, y, z + 0.03], [0.03, h, 0.03], trim, { shade: false });
};

const building: Maker = (s, b) => {
  if (b.id.startsWith('house')) return house(s, b);
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
      window(
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
  for (const x of [-0.36, 0.22, 0.4]) window(s, b.w * x, 1.75, z + 0.02, 0.85, 1.15, b.t);
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

const stairs: Maker = (s, b) => {
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

const rock: Maker = (s, b) => {
  s.blob('stone', [0, b.h * 0.34, 0], [b.w / 2, b.h * 0.62, b.d / 2], b.c, { detail: 2, rough: 0.2 });
  if (b.w > 3)
    for (let i = 0; i < 5; i++)
      s.blob(
        'stone',
        [s.between(-0.5, 0.5) * b.w, b.h * 0.2, s.between(0, 0.5) * b.d],
        [b.w * 0.16, b.h * 0.3, b.d * 0.16],
        b.c,
        { rough: 0.25 },
      );
};

const boat: Maker = (s, b) => {
  const hull = (u: number, v: number, k: number): V3 => {
    const t = u * 2 - 1;
    const wide = (1 - Math.abs(t) ** 2.6 * (t > 0 ? 0.95 : 0.45)) * 0.5 * b.w * k;
    const a = (v - 0.5) * Math.PI;
    return [
      Math.sin(a) * wide,
      b.h * (1 - Math.cos(a) ** 0.8 * 0.94) + Math.max(0, t) ** 2 * 0.22,
      (t * b.d) / 2,
    ];
  };
  s.sheet('wood-z', 16, 12, (u, v) => hull(u, v, 1), b.c, { both: true });
  for (const e of [0, 1])
    s.tube(
      'wood-z',
      Array.from({ length: 15 }, (_, i) => hull(i / 14, e, 1.02)),
      [0.035],
      b.t,
      { segs: 6 },
    );
  for (const z of [-0.22, 0.12]) s.box('wood', [0, b.h * 0.62, z * b.d], [b.w * 0.86, 0.04, 0.26], b.t);
  for (const x of [-1, 1])
    s.tube(
      'wood-z',
      [
        [x * 0.25, b.h * 0.72, -b.d * 0.3],
        [x * 0.45, b.h * 0.84, b.d * 0.32],
      ],
      [0.025],
      CREAM,
    );
};

const wheelRim = (
  s: Shaper,
  x: number,
  y: number,
  z: number,
  r: number,
  c: V3,
  spokes: number,
  tyre: number,
): void => {
  s.tube(
    'paint',
    Array.from({ length: 21 }, (_, i) => {
      const a = (i / 20) * Math.PI * 2;
      return [x, y + Math.cos(a) * r, z + Math.sin(a) * r] as const;
    }),
    [tyre],
    c,
    { segs: 6 },
  );
  for (let i = 0; i < spokes; i++) {
    const a = (i / spokes) * Math.PI * 2;
    s.tube(
      'metal',
      [
        [x, y, z],
        [x, y + Math.cos(a) * r, z + Math.sin(a) * r],
      ],
      [tyre * 0.3],
      STEEL,
      { segs: 4 },
    );
  }
};

const bicycle: Maker = (s, b) => {
  const r = b.h * 0.33;
  const z = b.d / 2 - r;
  for (const k of [-1, 1]) wheelRim(s, 0, r, k * z, r, BLACK, s.draft ? 6 : 12, 0.022);
  const f = (p: readonly V3[], w = 0.017): void => void s.tube('paint', p, [w], b.c, { segs: 6 });
  f([
    [0, r, -z],
    [0, r * 1.05, -0.02],
    [0, b.h * 0.8, z * 0.72],
    [0, r, z],
  ]);
  f([
    [0, r * 1.05, -0.02],
    [0, b.h * 0.82, -z * 0.3],
    [0, b.h * 0.8, z * 0.72],
  ]);
  f([
    [0, r, -z],
    [0, b.h * 0.75, -z * 0.27],
  ]);
  s.box('leather', [0, b.h * 0.87, -z * 0.32], [0.13, 0.05, 0.24], BLACK, { r: 0.02 });
  s.tube(
    'metal',
    [
      [-b.w / 2, b.h * 0.93, z * 0.5],
      [-0.1, b.h * 0.97, z * 0.68],
      [0.1, b.h * 0.97, z * 0.68],
      [b.w / 2, b.h * 0.93, z * 0.5],
    ],
    [0.013],
    STEEL,
  );
};

const cart: Maker = (s, b) => {
  if (b.h < 0.9) {
    // A trolley.
    for (const y of [0.3, 1]) s.box('metal', [0, b.h * y - 0.02, 0], [b.w, 0.03, b.d], b.c, { gloss: 0.7 });
    for (const x of [-1, 1])
      for (const z of [-1, 1])
        s.tube(
          'metal',
          [
            [x * (b.w / 2 - 0.03), 0.08, z * (b.d / 2 - 0.03)],
            [x * (b.w / 2 - 0.03), b.h, z * (b.d / 2 - 0.03)],
          ],
          [0.015],
          STEEL,
        );
    return;
  }
  const y = b.h * 0.5;
  boards(s, 6, [0, y, 0], [b.w, 0.05, b.d * 0.8], b.c);
  for (const x of [-1, 1]) {
    for (let i = 0; i < 2; i++)
      s.box('wood', [x * (b.w / 2), y + 0.14 + i * 0.2, 0], [0.035, 0.16, b.d * 0.8], b.c, {
        rot: [0, 0, -x * 0.14],
        tint: 0.2,
      });
    wheelRim(s, x * (b.w / 2 + 0.1), b.h * 0.42, -0.1, b.h * 0.42, shade(b.c, 0.6), 10, 0.035);
  }
  for (const x of [-1, 1])
    s.tube(
      'wood-z',
      [
        [x * 0.35, y, b.d * 0.38],
        [x * 0.3, y - 0.12, b.d * 0.75],
      ],
      [0.04, 0.03],
      b.c,
    );
  for (let i = 0; i < 7; i++)
    s.blob(
      'grass',
      [s.between(-0.36, 0.36) * b.w, y + 0.35, s.between(-0.34, 0.34) * b.d],
      [0.34, 0.28, 0.34],
      [0.36, 0.26, 0.1],
      { rough: 0.3 },
    );
};

const tent: Maker = (s, b) => {
  const w = b.w / 2;
  for (const k of [-1, 1])
    s.sheet(
      'cloth',
      8,
      8,
      (u, v) => {
        const sag = Math.sin(u * Math.PI) * Math.sin(v * Math.PI) * 0.1;
        return [k * w * v * (1 - sag * 0.4), b.h * (1 - v) - sag, (u - 0.5) * b.d * (k > 0 ? 1 : -1) * -1];
      },
      b.c,
      { both: true, gloss: 0.1 },
    );
  s.sheet('cloth', 6, 6, (u, v) => [(u - 0.5) * 2 * w * v, b.h * (1 - v), -b.d / 2 + 0.02], shade(b.c, 0.8), {
    both: true,
  });
  for (const k of [-1, 1])
    s.sheet(
      'cloth',
      4,
      6,
      (u, v) => [k * w * v * (0.35 + 0.65 * u), b.h * (1 - v), b.d / 2 - 0.02 + (1 - u) * 0.3 * v],
      shade(b.c, 0.9),
      { both: true },
    );
  s.tube(
    'wood-y',
    [
      [0, 0, b.d / 2],
      [0, b.h + 0.12, b.d / 2],
    ],
    [0.03],
    WOOD_DARK,
  );
  s.tube(
    'wood-z',
    [
      [0, b.h, -b.d / 2],
      [0, b.h, b.d / 2 + 0.1],
    ],
    [0.02],
    WOOD_DARK,
  );
  for (const k of [-1, 1])
    s.tube(
      'cloth',
      [
        [0, b.h, b.d / 2],
        [k * w * 0.7, 0, b.d / 2 + 1.1],
      ],
      [0.008],
      CREAM,
      { segs: 4 },
    );
  s.occlude([0, b.h * 0.3, 0], [w * 0.7, b.h * 0.3, b.d / 2]);
};

const fire: Maker = (s, b) => {
  for (let i = 0; i < 9; i++) {
    const a = (i / 9) * 6.283;
    s.blob(
      'stone',
      [Math.cos(a) * b.w * 0.48, 0.06, Math.sin(a) * b.d * 0.48],
      [0.12, 0.09, 0.11],
      [0.14, 0.13, 0.12],
      { rough: 0.2 },
    );
  }
  for (let i = 0; i < 5; i++) {
    const a = i * 1.256 + 0.4;
    s.tube(
      'wood-y',
      [
        [Math.cos(a) * 0.3, 0.05, Math.sin(a) * 0.3],
        [-Math.cos(a) * 0.06, b.h * 0.6, -Math.sin(a) * 0.06],
      ],
      [0.05, 0.04],
      [0.05, 0.03, 0.018],
      { rough: 0.15 },
    );
  }
  s.blob('glow', [0, 0.07, 0], [0.24, 0.05, 0.24], [1, 0.24, 0.04], {
    gloss: 0.3,
    tint: 0,
    rough: 0.3,
    shade: false,
  });
  flames(s, 0, 0.04, 0, b.w * 0.42, b.h * 1.5, 5);
};

const column: Maker = (s, b) => {
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

export const OUTDOORS: Readonly<Record<string, Maker>> = {
  tree,
  'grass-tuft': tuft,
  fence,
  lamppost,
  building,
  stairs,
  rock,
  boat,
  bicycle,
  cart,
  tent,
  fire,
  column,
  hedge: (s, b) => {
    const n = Math.max(2, Math.round(b.w / 0.4));
    for (let i = 0; i < n; i++)
      for (let k = 0; k < 2; k++)
        s.blob(
          'leaf',
          [-b.w / 2 + ((i + 0.5) * b.w) / n, b.h * (0.3 + k * 0.42), 0],
          [(b.w / n) * 0.72, b.h * 0.36, b.d * 0.5],
          b.c,
          { rough: 0.18, detail: 2 },
        );
  },
  kerb: (s, b) => {
    if (b.id.startsWith('tarmac') || b.id.startsWith('path')) {
      s.sheet(
        b.id.startsWith('path') ? 'earth' : 'asphalt',
        s.draft ? 20 : 40,
        4,
        (v, u) => [(u - 0.5) * b.w, b.h, (v - 0.5) * b.d + Math.sin(u * 40) * 0.03],
        b.c,
        { gloss: 0.3 },
      );
      return;
    }
    const n = s.draft ? 12 : 22;
    const rows = 3;
    for (let i = 0; i < n; i++)
      for (let k = 0; k < rows; k++)
        s.box(
          'stone',
          [-b.w / 2 + ((i + 0.5) * b.w) / n, b.h / 2, -b.d / 2 + ((k + 0.5) * (b.d - 0.16)) / rows],
          [b.w / n - 0.012, b.h, (b.d - 0.16) / rows - 0.012],
          b.c,
          { r: 0.012, tint: 0.1, shade: false },
        );
    for (let i = 0; i < n; i++)
      s.box(
        'stone',
        [-b.w / 2 + ((i + 0.5) * b.w) / n, b.h / 2, b.d / 2 - 0.08],
        [b.w / n - 0.012, b.h + 0.012, 0.16],
        shade(b.c, 1.2),
        { r: 0.03, shade: false },
      );
  },
  'road-line': (s, b) => {
    s.sheet('paint', 4, 1, (v, u) => [(u - 0.5) * b.w, b.h + 0.006, (v - 0.5) * b.d], b.c);
  },
  hydrant: (s, b) => {
    const r = b.w / 2;
    s.lathe(
      'paint',
      [
        [0, 0],
        [r, 0],
        [r, 0.05],
        [r * 0.6, 0.07],
        [r * 0.62, b.h * 0.7],
        [r * 0.75, b.h * 0.74],
        [r * 0.7, b.h * 0.82],
        [r * 0.3, b.h * 0.96],
        [0, b.h],
      ],
      [0, 0, 0],
      b.c,
      { segs: 14, gloss: 0.6 },
    );
    for (const a of [0, 1.57, -1.57])
      s.lathe(
        'paint',
        [
          [0.07, 0],
          [0.07, 0.1],
          [0.05, 0.12],
          [0, 0.13],
        ],
        [Math.sin(a) * r * 0.5, b.h * 0.55, Math.cos(a) * r * 0.5],
        b.c,
        { rot: [Math.PI / 2, a, 0], segs: 10 },
      );
  },
  bin: (s, b) => {
    const r = b.w / 2;
    s.lathe(
      'metal',
      [
        [0, 0],
        [r * 0.82, 0],
        [r * 0.95, b.h * 0.86],
        [r, b.h * 0.88],
        [r, b.h * 0.91],
      ],
      [0, 0, 0],
      b.c,
      { segs: 18 },
    );
    s.lathe(
      'metal',
      [
        [r * 1.04, b.h * 0.9],
        [r * 0.9, b.h * 0.96],
        [0, b.h],
      ],
      [0.02, 0, 0],
      b.c,
      { segs: 18 },
    );
    for (let i = 0; i < 9; i++) {
      const a = (i / 9) * 6.283;
      s.tube(
        'metal',
        [
          [Math.cos(a) * r * 0.84, 0.05, Math.sin(a) * r * 0.84],
          [Math.cos(a) * r * 0.96, b.h * 0.84, Math.sin(a) * r * 0.96],
        ],
        [0.012],
        b.c,
        { segs: 4 },
      );
    }
  },
  'bus-stop': (s, b) => {
    s.lathe(
      'metal',
      [
        [0, 0],
        [0.16, 0],
        [0.14, 0.05],
        [0.04, 0.08],
        [0.035, b.h - 0.1],
      ],
      [0, 0, 0],
      STEEL,
      { segs: 12 },
    );
    s.box('paint', [0, b.h - 0.25, 0], [b.w, 0.46, 0.05], b.c, { r: 0.06 });
    letters(s, 'paint', b.text || 'BUS', [0, b.h - 0.25, 0.035], 0.24, b.w * 0.8, CREAM, { r: 0.016 });
    s.box('paper', [0, 1.35, 0.04], [b.w * 0.5, 0.6, 0.02], CREAM);
  },
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
  pier: (s, b) => {
    const n = s.draft ? 34 : 72;
    for (let i = 0; i < n; i++)
      s.box('wood-z', [-b.w / 2 + ((i + 0.5) * b.w) / n, b.h - 0.03, 0], [b.w / n - 0.014, 0.06, b.d], b.c, {
        tint: 0.24,
        shade: false,
        r: 0.008,
        rot: [s.between(-0.002, 0.002), s.between(-0.003, 0.003), s.between(-0.02, 0.02)],
      });
    s.box('paint', [0, b.h - 0.12, 0], [b.w - 0.1, 0.04, b.d - 0.1], [0.008, 0.007, 0.006], {
      shade: false,
      tint: 0,
    });
    s.box('wood', [0, b.h - 0.16, -b.d / 2 + 0.1], [b.w, 0.2, 0.2], b.t);
    s.box('wood', [0, b.h - 0.16, b.d / 2 - 0.1], [b.w, 0.2, 0.2], b.t);
    for (let i = 0; i < 9; i++)
      s.tube(
        'wood-y',
        [
          [-b.w / 2 + 0.4 + (i * (b.w - 0.8)) / 8, -2, -b.d / 2 + 0.02],
          [-b.w / 2 + 0.4 + (i * (b.w - 0.8)) / 8, b.h + 0.14, -b.d / 2 + 0.02],
        ],
        [0.15, 0.14],
        b.t,
        { segs: 9, rough: 0.05 },
      );
  },
  rail: (s, b) => {
    if (b.id.startsWith('drip')) {
      s.tube(
        'metal',
        [
          [0, 0, 0],
          [0, b.h, 0],
        ],
        [0.014],
        STEEL,
      );
      for (let i = 0; i < 4; i++)
        s.tube(
          'metal',
          [
            [0, 0.08, 0],
            [Math.cos(i * 1.57) * 0.22, 0.03, Math.sin(i * 1.57) * 0.22],
          ],
          [0.014],
          STEEL,
        );
      s.tube(
        'metal',
        [
          [-0.1, b.h - 0.05, 0],
          [0, b.h, 0],
          [0.1, b.h - 0.05, 0],
        ],
        [0.008],
        STEEL,
      );
      s.blob('ceramic', [0.1, b.h - 0.2, 0], [0.055, 0.11, 0.025], b.t, { gloss: 0.9, rough: 0.03 });
      s.tube(
        'ceramic',
        [
          [0.1, b.h - 0.3, 0],
          [0.12, b.h - 0.7, 0.05],
          [0.3, 0.75, 0.1],
        ],
        [0.004],
        b.t,
        { segs: 4 },
      );
      return;
    }
    if (b.id.startsWith('post')) {
      s.lathe(
        'metal',
        [
          [0, 0],
          [0.15, 0],
          [0.15, 0.02],
          [0.03, 0.05],
          [0.025, b.h - 0.08],
          [0.05, b.h - 0.05],
          [0, b.h],
        ],
        [0, 0, 0],
        BRASS,
        { segs: 14, gloss: 0.8 },
      );
      return;
    }
    if (b.id.startsWith('aerial')) {
      s.tube(
        'metal',
        [
          [0, 0, 0],
          [0, b.h, 0],
        ],
        [0.025],
        STEEL,
      );
      for (let i = 0; i < 4; i++)
        s.tube(
          'metal',
          [
            [-0.5 + i * 0.06, b.h * (0.7 + i * 0.09), 0],
            [0.5 - i * 0.06, b.h * (0.7 + i * 0.09), 0],
          ],
          [0.012],
          STEEL,
          { segs: 4 },
        );
      return;
    }
    s.box('wood', [-b.w / 2, b.h / 2 + 0.02, 0], [0.1, b.h + 0.04, 0.1], b.t, {
      rot: [0, s.rnd(), s.between(-0.03, 0.03)],
    });
    s.box('wood', [0, b.h - 0.03, 0], [b.w + 0.1, 0.06, 0.12], b.c, {
      rot: [0, 0, s.between(-0.008, 0.008)],
    });
    s.box('wood', [0, b.h * 0.5, 0], [b.w + 0.1, 0.055, 0.05], b.c, {
      rot: [0, 0, s.between(-0.012, 0.012)],
    });
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
  cloud: (s, b) => {
    for (let i = 0; i < 6; i++)
      s.blob(
        'paint',
        [(i / 5 - 0.5) * b.w * 0.8, b.h * (0.4 + 0.2 * Math.sin(i * 2)), 0],
        [b.w * 0.18, b.h * 0.34, 0.03],
        blend(b.c, [0.6, 0.62, 0.68], 0.5),
        { rough: 0.08 },
      );
    s.tube(
      'metal',
      [
        [0, b.h * 0.6, 0],
        [0, b.h + 2, 0],
      ],
      [0.006],
      BLACK,
      { segs: 4 },
    );
  },
  skyline: () => undefined,
  hill: (s, b) => {
    s.blob('grass', [0, 0, 0], [b.w / 2, b.h, b.d / 2], b.c, { detail: 3, rough: 0.06 });
  },
  wave: () => undefined,
};
