import type { Shaper } from '../shaper.ts';
import { shade } from '../shaper.ts';
import type { V3 } from '../stuff.ts';
import type { Maker } from './body.ts';

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
  const near = r > 0.2 && s.afar < 6;
  const far = s.afar > 8;
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
  const limbs = s.draft ? 3 : far ? 4 : 5;
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
    for (let k = 0; k < (s.draft ? 1 : far ? 2 : 3); k++) {
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
  const n = s.draft ? 4 : s.afar > 7 ? 9 : 15;
  const bends = s.draft || s.afar > 7 ? 2 : 3;
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
    for (let k = 0; k <= bends; k++) {
      const t = k / bends;
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
    for (let k = 0; k < bends; k++)
      bucket.quad(rows[k]![0]!, rows[k]![1]!, rows[k + 1]![1]!, rows[k + 1]![0]!);
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

export const TREES: Readonly<Record<string, Maker>> = {
  tree,
  'grass-tuft': tuft,
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
};
