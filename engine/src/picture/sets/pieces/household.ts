import type { Shaper, V3 } from '../shaper.ts';
import { blend, shade } from '../shaper.ts';
import { BLACK, BRASS, CREAM, type Maker, STEEL, turnedLeg, WARM, WOOD_DARK } from './body.ts';
import { letters } from './letters.ts';

const WHITE: V3 = [0.62, 0.6, 0.54];

/** A lit shade: the outside glows a little, the inside much. */
const lampShade = (s: Shaper, y: number, r0: number, r1: number, h: number, c: V3): void => {
  const group = s.group;
  s.lathe(
    'glow',
    [
      [r0, y],
      [r1, y + h],
    ],
    [0, 0, 0],
    blend(c, WARM, 0.6),
    { segs: 20, gloss: 0.11, tint: 0, shade: false },
  );
  s.lathe(
    'glow',
    [
      [r1 * 0.97, y + h],
      [r0 * 0.97, y],
    ],
    [0, 0, 0],
    [1, 0.72, 0.4],
    { segs: 20, gloss: 0.2, tint: 0, shade: false },
  );
  s.blob('glow', [0, y + h * 0.45, 0], [0.035, 0.045, 0.035], [1, 0.8, 0.5], {
    gloss: 0.8,
    tint: 0,
    rough: 0,
    shade: false,
  });
  s.group = group;
};

const lamp: Maker = (s, b) => {
  if (b.id.startsWith('footlight')) {
    s.lathe(
      'metal',
      [
        [0.1, 0],
        [0.12, 0.06],
        [0.12, 0.14],
        [0.02, 0.16],
      ],
      [0, 0, 0.02],
      b.c,
      { segs: 12, squash: [1, 0.6] },
    );
    s.blob('glow', [0, 0.09, -0.05], [0.07, 0.06, 0.03], [1, 0.75, 0.42], {
      gloss: 0.25,
      tint: 0,
      shade: false,
    });
    return;
  }
  if (b.id.startsWith('microphone')) {
    s.lathe(
      'metal',
      [
        [0, 0],
        [0.14, 0],
        [0.14, 0.02],
        [0.02, 0.05],
        [0.012, b.h * 0.9],
      ],
      [0, 0, 0],
      b.c,
      { segs: 14 },
    );
    s.blob('metal', [0, b.h * 0.95, 0.02], [0.04, 0.07, 0.045], b.t, { rough: 0, gloss: 0.6 });
    return;
  }
  const tall = b.h > 1;
  const r = b.w / 2;
  const shadeH = tall ? 0.32 : b.h * 0.46;
  if (!tall && b.t[1] > b.t[2] && b.id.startsWith('desk')) {
    // A banker's lamp.
    s.lathe(
      'metal',
      [
        [0, 0],
        [0.09, 0],
        [0.09, 0.02],
        [0.02, 0.05],
        [0.014, b.h - 0.1],
      ],
      [0, 0, 0],
      BRASS,
      { segs: 14, gloss: 0.7 },
    );
    s.sheet(
      'glow',
      12,
      6,
      (u, v) => [(v - 0.5) * 0.34, b.h - 0.04 + Math.sin(u * Math.PI) * 0.07, Math.cos(u * Math.PI) * 0.085],
      b.c,
      { both: true, gloss: 0.07, tint: 0 },
    );
    s.blob('glow', [0, b.h - 0.045, 0], [0.1, 0.02, 0.03], [1, 0.85, 0.55], {
      gloss: 0.5,
      tint: 0,
      shade: false,
    });
    return;
  }
  if (tall)
    s.lathe(
      'wood-y',
      [
        [0, 0],
        [0.16, 0],
        [0.16, 0.02],
        [0.05, 0.05],
        [0.022, 0.09],
        [0.03, 0.3],
        [0.018, 0.5],
        [0.016, b.h - shadeH],
      ],
      [0, 0, 0],
      b.t,
      { segs: 14 },
    );
  else
    s.lathe(
      'ceramic',
      [
        [0, 0],
        [r * 0.5, 0],
        [r * 0.5, 0.015],
        [r * 0.25, 0.04],
        [r * 0.5, b.h * 0.22],
        [r * 0.42, b.h * 0.36],
        [0.02, b.h * 0.44],
        [0.012, b.h * 0.6],
      ],
      [0, 0, 0],
      [0.2, 0.28, 0.26],
      { segs: 14, gloss: 0.7 },
    );
  lampShade(s, b.h - shadeH, r, r * 0.62, shadeH, b.c);
};

const bed: Maker = (s, b) => {
  const cot = b.w < 1.35 || b.d < 1.2;
  const top = cot ? b.h * 0.72 : 0.48;
  const long = b.d;
  if (b.w > b.d * 1.4 && cot) {
    // A bunk along x, its head at -x.
    s.box('metal', [0, 0.2, 0], [b.w, 0.06, b.d], [0.1, 0.1, 0.1]);
    for (const x of [-1, 1])
      for (const z of [-1, 1])
        s.box(
          'metal',
          [x * (b.w / 2 - 0.03), 0.12, z * (b.d / 2 - 0.03)],
          [0.04, 0.26, 0.04],
          [0.1, 0.1, 0.1],
        );
    s.box('cloth', [0, 0.31, 0], [b.w - 0.04, 0.16, b.d - 0.04], b.t, { r: 0.05, j: 0.014 });
    s.box('cloth', [0.15, 0.38, 0.01], [b.w * 0.72, 0.07, b.d + 0.01], b.c, { r: 0.03, j: 0.016 });
    s.box('cloth', [-b.w / 2 + 0.2, 0.43, 0], [0.34, 0.12, b.d * 0.7], WHITE, { r: 0.05, j: 0.014 });
    return;
  }
  for (const [z, h] of [
    [-1, b.h],
    [1, Math.min(b.h, 0.66)],
  ] as const) {
    for (const x of [-1, 1]) turnedLeg(s, x * (b.w / 2 - 0.04), z * (long / 2 - 0.05), h, 0.045, WOOD_DARK);
    s.box('wood', [0, h * 0.62, z * (long / 2 - 0.05)], [b.w - 0.08, h * 0.5, 0.045], [0.13, 0.065, 0.03], {
      r: 0.02,
    });
    if (h > 0.8)
      s.box('wood', [0, h * 0.9, z * (long / 2 - 0.05)], [b.w - 0.04, 0.09, 0.07], [0.13, 0.065, 0.03], {
        r: 0.03,
      });
  }
  s.box('wood', [0, 0.24, 0], [b.w - 0.04, 0.16, long - 0.12], [0.13, 0.065, 0.03]);
  s.box('cloth', [0, top - 0.1, 0], [b.w - 0.05, 0.22, long - 0.14], b.t, { r: 0.06, j: 0.012 });
  // A quilt of patches, falling over the sides.
  const nx = s.draft ? 4 : 7;
  const nz = s.draft ? 4 : 7;
  const z0 = -long / 2 + long * 0.3;
  const z1 = long / 2 - 0.08;
  s.sheet(
    'cloth',
    s.draft ? 12 : 28,
    s.draft ? 10 : 24,
    (v, u) => {
      const x = (u - 0.5) * (b.w + 0.34);
      const over = Math.max(0, Math.abs(x) - b.w / 2 + 0.03);
      const fold = Math.sin(v * 26 + u * 5) * 0.012 * Math.min(1, over * 8);
      return [
        Math.sign(x) * Math.min(Math.abs(x), b.w / 2 - 0.01 + over * 0.16) + Math.sign(x) * fold,
        top +
          0.045 -
          over * 1.5 +
          Math.sin(u * 9 + v * 7) * 0.008 +
          Math.exp(-(((u - 0.28) * 5) ** 2)) * 0.05 +
          Math.exp(-(((u - 0.72) * 5) ** 2)) * 0.05,
        z0 + (z1 - z0) * v,
      ];
    },
    (v, u) => {
      const i = Math.floor(u * nx);
      const k = Math.floor(v * nz);
      const pattern = (i + k) % 2 === 0 ? 1 : (i * 3 + k) % 3 === 0 ? 0.5 : 0.72;
      return blend(shade(b.c, pattern), b.t, (i + k) % 4 === 1 ? 0.35 : 0);
    },
    { gloss: 0.1 },
  );
  const pillows = b.w > 1.4 ? 2 : 1;
  for (let i = 0; i < pillows; i++)
    s.blob(
      'cloth',
      [pillows === 1 ? 0 : (i - 0.5) * b.w * 0.46, top + 0.09, -long / 2 + 0.34],
      [b.w * (pillows === 1 ? 0.34 : 0.21), 0.1, 0.19],
      WHITE,
      { detail: 2, rough: 0.09, tint: 0.05, under: 0.5 },
    );
};

const hospitalBed: Maker = (s, b) => {
  const metal: V3 = [0.46, 0.48, 0.48];
  for (const x of [-1, 1])
    for (const z of [-1, 1]) {
      s.tube(
        'metal',
        [
          [x * (b.w / 2 - 0.04), 0.06, z * (b.d / 2 - 0.12)],
          [x * (b.w / 2 - 0.04), 0.5, z * (b.d / 2 - 0.12)],
        ],
        [0.02],
        metal,
      );
      s.lathe(
        'metal',
        [
          [0.02, -0.02],
          [0.055, -0.02],
          [0.055, 0.02],
          [0.02, 0.02],
        ],
        [x * (b.w / 2 - 0.04), 0.055, z * (b.d / 2 - 0.12)],
        BLACK,
        { rot: [0, 0, Math.PI / 2], segs: 10 },
      );
    }
  s.box('metal', [0, 0.46, 0], [b.w - 0.04, 0.05, b.d - 0.1], metal);
  for (const z of [-1, 1]) {
    const h = z < 0 ? b.h : b.h * 0.8;
    s.tube(
      'metal',
      [
        [-b.w / 2 + 0.02, 0.4, z * (b.d / 2 - 0.05)],
        [-b.w / 2 + 0.02, h - 0.06, z * (b.d / 2 - 0.05)],
        [-b.w / 2 + 0.1, h, z * (b.d / 2 - 0.05)],
        [b.w / 2 - 0.1, h, z * (b.d / 2 - 0.05)],
        [b.w / 2 - 0.02, h - 0.06, z * (b.d / 2 - 0.05)],
        [b.w / 2 - 0.02, 0.4, z * (b.d / 2 - 0.05)],
      ],
      [0.018],
      metal,
    );
    s.box('paint', [0, h * 0.76, z * (b.d / 2 - 0.05)], [b.w - 0.14, h * 0.3, 0.025], b.t);
  }
  s.box('cloth', [0, 0.55, 0.06], [b.w - 0.06, 0.14, b.d - 0.24], b.c, { r: 0.05 });
  s.box('cloth', [0, 0.68, -b.d / 2 + 0.42], [b.w - 0.08, 0.1, 0.72], b.c, { rot: [-0.3, 0, 0], r: 0.04 });
  s.blob('cloth', [0, 0.8, -b.d / 2 + 0.28], [b.w * 0.32, 0.09, 0.18], WHITE, {
    detail: 2,
    rough: 0.08,
    tint: 0.04,
  });
  s.sheet(
    'cloth',
    14,
    12,
    (v, u) => {
      const x = (u - 0.5) * (b.w + 0.3);
      const over = Math.max(0, Math.abs(x) - b.w / 2 + 0.03);
      return [
        Math.sign(x) * Math.min(Math.abs(x), b.w / 2),
        0.655 - over * 1.3 + Math.sin(u * 12 + v * 9) * 0.008,
        -b.d * 0.12 + v * b.d * 0.56,
      ];
    },
    b.t,
    { gloss: 0.1 },
  );
  for (const x of [-1, 1]) {
    s.tube(
      'metal',
      [
        [x * (b.w / 2 + 0.01), 0.72, -b.d * 0.2],
        [x * (b.w / 2 + 0.01), 0.72, b.d * 0.15],
      ],
      [0.014],
      metal,
    );
    for (const z of [-0.2, 0, 0.15])
      s.tube(
        'metal',
        [
          [x * (b.w / 2 + 0.01), 0.46, b.d * z],
          [x * (b.w / 2 + 0.01), 0.72, b.d * z],
        ],
        [0.01],
        metal,
      );
  }
};

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
  s.blob('glow', [0, 0.13, 0], [0.2, 0.05, 0.12], [1, 0.22, 0.04], {
    gloss: 0.3,
    tint: 0,
    rough: 0.3,
    shade: false,
  });
};

/** Upright tongues of fire about a point: crossed cards with the tongue's shape left to the material. */
export const flames = (s: Shaper, x: number, y: number, z: number, r: number, h: number, n: number): void => {
  const group = s.group;
  const b = s.bucket('flame');
  for (let i = 0; i < n; i++) {
    const a = (i / n) * Math.PI;
    const dx = Math.cos(a) * r;
    const dz = Math.sin(a) * r;
    const hh = h * s.between(0.75, 1.1);
    const ids: number[] = [];
    for (let k = 0; k <= 6; k++)
      for (const side of [0, 1]) {
        const t = k / 6;
        const u = side * 2 - 1;
        const id = s.vertex(b, x + dx * u, y + hh * t, z + dz * u, 0, 0, 1, [side, 0, 0], 0);
        b.surfaceX(id, t);
        ids.push(id);
      }
    for (let k = 0; k < 6; k++) b.quad(ids[k * 2]!, ids[k * 2 + 1]!, ids[k * 2 + 3]!, ids[k * 2 + 2]!);
  }
  s.group = group;
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
    for (let i = -2; i <= 2; i++)
      s.box(
        'glow',
        [i * b.w * 0.09, b.h * 0.55, b.d / 2 + 0.028],
        [0.022, b.h * 0.24, 0.01],
        [1, 0.3, 0.06],
        { shade: false, tint: 0, gloss: 0.28 },
      );
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

const sink: Maker = (s, b) => {
  const n = Math.max(2, Math.round(b.w / 0.55));
  s.box('paint', [0, (b.h - 0.04) / 2, -0.02], [b.w, b.h - 0.04, b.d - 0.06], shade(b.c, 0.85));
  for (let i = 0; i < n; i++) {
    const w = b.w / n;
    s.box(
      'paint',
      [-b.w / 2 + (i + 0.5) * w, b.h * 0.46, b.d / 2 - 0.03],
      [w - 0.03, b.h * 0.72, 0.024],
      b.c,
      { shade: false },
    );
    s.lathe(
      'metal',
      [
        [0.012, 0],
        [0.018, 0.02],
        [0, 0.026],
      ],
      [-b.w / 2 + (i + 0.5) * w + w * 0.32, b.h * 0.6, b.d / 2 - 0.02],
      STEEL,
      { rot: [Math.PI / 2, 0, 0], segs: 8, shade: false },
    );
  }
  const bw = Math.min(0.6, b.w * 0.4);
  for (const x of [-1, 1])
    s.box('wood', [x * (bw / 2 + (b.w - bw) / 4), b.h - 0.02, 0.01], [(b.w - bw) / 2, 0.04, b.d], b.t);
  s.box('ceramic', [0, b.h - 0.1, 0.01], [bw, 0.22, b.d - 0.02], WHITE, { r: 0.03 });
  s.box('ceramic', [0, b.h + 0.012, 0.02], [bw - 0.08, 0.006, b.d - 0.16], [0.08, 0.08, 0.08], {
    shade: false,
  });
  s.tube(
    'metal',
    [
      [0, b.h, -b.d / 2 + 0.08],
      [0, b.h + 0.24, -b.d / 2 + 0.08],
      [0, b.h + 0.28, -b.d / 2 + 0.14],
      [0, b.h + 0.22, -b.d / 2 + 0.2],
    ],
    [0.014],
    STEEL,
    { gloss: 0.8 },
  );
  for (const x of [-1, 1])
    s.lathe(
      'metal',
      [
        [0.012, 0],
        [0.012, 0.04],
        [0.028, 0.05],
        [0, 0.06],
      ],
      [x * 0.1, b.h, -b.d / 2 + 0.07],
      STEEL,
      { segs: 8, shade: false },
    );
  // A rack of plates.
  for (let i = 0; i < 5; i++)
    s.lathe(
      'ceramic',
      [
        [0, 0],
        [0.06, 0.004],
        [0.11, 0.014],
        [0.112, 0.018],
        [0, 0.012],
      ],
      [b.w * 0.28 + i * 0.05, b.h + 0.12, -0.04],
      WHITE,
      { rot: [0, 0, -Math.PI / 2 + 0.15], segs: 14, shade: false },
    );
};

const curtain: Maker = (s, b) => {
  const hung = b.h > 3;
  const folds = Math.max(4, Math.round(b.w / (hung ? 0.24 : 0.16)));
  const n = s.draft ? folds * 2 : folds * 6;
  const rows = s.draft ? 3 : hung ? 10 : 5;
  const border = b.id.startsWith('border');
  s.sheet(
    'cloth',
    n,
    rows,
    (u, v) => {
      const y = b.h * (1 - v);
      const a = u * folds * Math.PI * 2;
      const depth = b.d * 0.36 * (0.7 + 0.3 * v) * (1 + 0.3 * Math.sin(u * 17));
      const x = (u - 0.5) * b.w * (1 - 0.05 * Math.sin(v * Math.PI));
      const drop = border ? -(0.5 - Math.abs(((u * 4) % 1) - 0.5)) * 0.35 * v : 0;
      return [x, y + drop, -Math.sin(a + Math.sin(v * 3) * 0.4) * depth];
    },
    (u, v) =>
      shade(v > 0.955 && hung ? b.t : b.c, 0.82 + 0.3 * Math.sin(u * folds * Math.PI * 2 + Math.PI) ** 2),
    { both: true, gloss: 0.15 },
  );
  if (!hung)
    s.tube(
      'metal',
      [
        [-b.w / 2 - 0.05, b.h + 0.02, 0],
        [b.w / 2 + 0.05, b.h + 0.02, 0],
      ],
      [0.014],
      STEEL,
    );
  s.occlude([0, b.h / 2, 0], [b.w / 2, b.h / 2, b.d * 0.25]);
};

const frame = (s: Shaper, b: Parameters<Maker>[1], c: V3): void => {
  const f = Math.min(0.07, b.w * 0.12);
  const z = 0.012;
  for (const y of [0, 1]) s.box('wood', [0, y * (b.h - f) + f / 2, z], [b.w, f, 0.045], c, { r: 0.014 });
  for (const x of [-1, 1])
    s.box('wood', [x * (b.w / 2 - f / 2), b.h / 2, z], [f, b.h, 0.045], c, { r: 0.014 });
};

const painting: Maker = (s, b) => {
  if (b.text === 'MAP') {
    s.box('paper', [0, b.h / 2, 0], [b.w, b.h, 0.012], [0.32, 0.4, 0.42], { shade: false });
    for (let i = 0; i < 6; i++)
      s.blob(
        'paper',
        [s.between(-0.4, 0.4) * b.w, b.h * s.between(0.25, 0.8), 0.006],
        [b.w * s.between(0.06, 0.16), b.h * s.between(0.05, 0.15), 0.006],
        [
          [0.35, 0.32, 0.14],
          [0.4, 0.22, 0.12],
          [0.2, 0.3, 0.12],
        ][i % 3] as unknown as V3,
        { rough: 0.5, shade: false },
      );
    for (const y of [0, 1]) s.box('wood', [0, y * b.h, 0.01], [b.w + 0.06, 0.035, 0.035], b.t);
    return;
  }
  frame(s, b, b.t);
  // A landscape in a few strokes: sky, hills, a tree or a house.
  s.box('paper', [0, b.h / 2, 0], [b.w - 0.06, b.h - 0.06, 0.012], blend(b.c, [0.62, 0.6, 0.5], 0.72), {
    shade: false,
    tint: 0,
  });
  const w = b.w - 0.14;
  for (let i = 0; i < 3; i++) {
    const y = b.h * (0.52 - i * 0.13);
    const ph = s.rnd() * 6;
    const c = blend(shade(b.c, 1.7 - i * 0.45), [0.3, 0.22, 0.09], 0.15 + i * 0.22);
    s.sheet(
      'paper',
      10,
      1,
      (u, v) => [(u - 0.5) * w, 0.07 + v * (y + Math.sin(u * 5 + ph) * 0.04 * b.h - 0.07), 0.008 + i * 0.002],
      c,
      { tint: 0.05 },
    );
  }
};

const photograph: Maker = (s, b) => {
  const stands = b.h < 0.28 && b.d < 0.035;
  if (b.h < 0.02) {
    s.box('paper', [0, b.h / 2, 0], [b.w, 0.003, b.d], [0.6, 0.56, 0.48], { shade: false });
    s.box('paper', [0, b.h / 2 + 0.002, 0], [b.w * 0.86, 0.002, b.d * 0.84], [0.14, 0.11, 0.08], {
      shade: false,
    });
    return;
  }
  frame(s, b, stands ? [0.3, 0.22, 0.1] : b.t);
  s.box('paper', [0, b.h / 2, 0], [b.w - 0.03, b.h - 0.03, 0.01], b.c, { shade: false });
  s.box('paper', [0, b.h / 2, 0.006], [b.w * 0.62, b.h * 0.66, 0.006], shade(b.c, 0.35), { shade: false });
  s.blob('paper', [0, b.h * 0.56, 0.01], [b.w * 0.12, b.h * 0.13, 0.004], b.c, { rough: 0.05, shade: false });
  s.blob('paper', [0, b.h * 0.32, 0.01], [b.w * 0.2, b.h * 0.14, 0.004], shade(b.c, 0.75), {
    rough: 0.05,
    shade: false,
  });
};

const clock: Maker = (s, b) => {
  const r = Math.min(b.w, b.h) / 2;
  const y = b.h / 2;
  if (b.d > 0.1) s.box('wood', [0, b.h / 2, -0.03], [b.w, b.h, b.d * 0.8], b.c, { r: 0.04 });
  s.lathe(
    'wood-y',
    [
      [0, 0],
      [r, 0],
      [r, 0.03],
      [r * 0.92, 0.05],
      [r * 0.88, 0.03],
      [0, 0.03],
    ],
    [0, y, 0],
    b.t,
    { rot: [Math.PI / 2, 0, 0], segs: 24, shade: false },
  );
  s.lathe(
    'paper',
    [
      [0.001, 0.034],
      [r * 0.86, 0.034],
    ].reverse() as [number, number][],
    [0, y, 0],
    [0.62, 0.57, 0.45],
    { rot: [Math.PI / 2, 0, 0], segs: 24, shade: false, tint: 0 },
  );
  for (let i = 0; i < 12; i++) {
    const a = (i / 12) * Math.PI * 2;
    s.box(
      'paint',
      [Math.sin(a) * r * 0.72, y + Math.cos(a) * r * 0.72, 0.038],
      [r * 0.045, r * (i % 3 === 0 ? 0.2 : 0.12), 0.004],
      BLACK,
      { rot: [0, 0, -a], shade: false },
    );
  }
  const hour = s.rnd() * 6.28;
  for (const [a, l, w] of [
    [hour, 0.42, 0.06],
    [hour * 12, 0.66, 0.04],
  ] as const)
    s.box(
      'paint',
      [Math.sin(a) * r * l * 0.45, y + Math.cos(a) * r * l * 0.45, 0.044],
      [r * w, r * l, 0.005],
      BLACK,
      { rot: [0, 0, -a], shade: false },
    );
};

const mirror: Maker = (s, b) => {
  frame(s, b, b.t);
  s.box('metal', [0, b.h / 2, 0], [b.w - 0.05, b.h - 0.05, 0.012], [0.28, 0.33, 0.36], {
    shade: false,
    gloss: 1,
    tint: 0,
  });
};

const radio: Maker = (s, b) => {
  s.box('wood', [0, b.h / 2, 0], [b.w, b.h, b.d], b.c, { r: 0.04, gloss: 0.6 });
  s.box('cloth', [-b.w * 0.16, b.h * 0.55, b.d / 2], [b.w * 0.52, b.h * 0.62, 0.016], [0.32, 0.24, 0.12], {
    shade: false,
  });
  s.lathe(
    'glow',
    [
      [0.001, 0.012],
      [b.h * 0.2, 0.01],
    ].reverse() as [number, number][],
    [b.w * 0.28, b.h * 0.6, b.d / 2],
    [1, 0.66, 0.25],
    { rot: [Math.PI / 2, 0, 0], gloss: 0.1, tint: 0, shade: false },
  );
  for (let i = 0; i < 3; i++)
    s.lathe(
      'ceramic',
      [
        [0.02, 0],
        [0.018, 0.02],
        [0, 0.022],
      ],
      [b.w * (0.16 + i * 0.12), b.h * 0.22, b.d / 2],
      [0.5, 0.44, 0.3],
      { rot: [Math.PI / 2, 0, 0], segs: 10, shade: false },
    );
};

const television: Maker = (s, b) => {
  s.box('wood', [0, b.h / 2, -b.d * 0.1], [b.w, b.h, b.d * 0.8], b.c, { r: 0.05 });
  s.box('metal', [-b.w * 0.08, b.h * 0.53, b.d * 0.3], [b.w * 0.72, b.h * 0.76, 0.03], BLACK, { r: 0.06 });
  s.blob('glow', [-b.w * 0.08, b.h * 0.53, b.d * 0.3], [b.w * 0.33, b.h * 0.34, 0.045], [0.35, 0.55, 0.8], {
    detail: 2,
    rough: 0,
    gloss: 0.045,
    tint: 0,
    shade: false,
  });
  for (let i = 0; i < 2; i++)
    s.lathe(
      'metal',
      [
        [0.03, 0],
        [0.026, 0.03],
        [0, 0.032],
      ],
      [b.w * 0.38, b.h * (0.45 + i * 0.2), b.d * 0.31],
      STEEL,
      { rot: [Math.PI / 2, 0, 0], segs: 10 },
    );
  for (const x of [-1, 1])
    s.tube(
      'metal',
      [
        [x * 0.03, b.h, -b.d * 0.1],
        [x * 0.22, b.h + 0.34, -b.d * 0.1],
      ],
      [0.005],
      STEEL,
      { segs: 5 },
    );
};

const computer: Maker = (s, b) => {
  s.box('paint', [0, 0.045, -b.d * 0.05], [b.w, 0.09, b.d * 0.7], b.c, { r: 0.015 });
  s.box('paint', [0, b.h * 0.6, -b.d * 0.08], [b.w * 0.82, b.h * 0.72, b.d * 0.56], b.c, {
    r: 0.03,
    rot: [-0.06, 0, 0],
  });
  s.box('glow', [0, b.h * 0.62, b.d * 0.205], [b.w * 0.62, b.h * 0.48, 0.01], [0.2, 0.8, 0.5], {
    gloss: 0.03,
    tint: 0,
    shade: false,
  });
  for (let i = 0; i < 5; i++)
    s.box(
      'glow',
      [-b.w * 0.08, b.h * (0.78 - i * 0.075), b.d * 0.213],
      [b.w * s.between(0.2, 0.45), 0.012, 0.004],
      [0.35, 1, 0.65],
      { gloss: 0.09, tint: 0, shade: false },
    );
  s.box('paint', [0, 0.018, b.d * 0.46], [b.w * 0.92, 0.036, 0.15], b.c, { r: 0.01, rot: [0.1, 0, 0] });
};

const telephone: Maker = (s, b) => {
  s.lathe(
    'ceramic',
    [
      [0, 0],
      [b.w * 0.46, 0],
      [b.w * 0.48, 0.02],
      [b.w * 0.3, b.h * 0.55],
      [b.w * 0.16, b.h * 0.66],
      [0, b.h * 0.68],
    ],
    [0, 0, 0],
    b.c,
    { segs: 16, gloss: 0.8, squash: [1, b.d / b.w] },
  );
  s.lathe(
    'metal',
    [
      [0.001, 0.004],
      [b.w * 0.19, 0.008],
      [b.w * 0.2, 0],
    ].reverse() as [number, number][],
    [0, b.h * 0.38, b.d * 0.27],
    [0.5, 0.46, 0.36],
    { rot: [0.95, 0, 0], segs: 16, shade: false },
  );
  s.tube(
    'ceramic',
    [
      [-b.w * 0.46, b.h * 0.72, 0],
      [-b.w * 0.36, b.h * 0.9, 0],
      [0, b.h * 0.96, 0],
      [b.w * 0.36, b.h * 0.9, 0],
      [b.w * 0.46, b.h * 0.72, 0],
    ],
    [0.034, 0.02, 0.018, 0.02, 0.034],
    b.c,
    { segs: 10, gloss: 0.8 },
  );
};

const piano: Maker = (s, b) => {
  s.box('wood', [0, b.h / 2, -b.d * 0.2], [b.w, b.h, b.d * 0.5], b.c, { r: 0.016, gloss: 0.9 });
  s.box('wood', [0, b.h - 0.02, -b.d * 0.18], [b.w + 0.04, 0.045, b.d * 0.58], b.c, { gloss: 0.9 });
  s.box('wood', [0, 0.6, b.d * 0.22], [b.w, 0.12, b.d * 0.5], b.c, { r: 0.02, gloss: 0.9 });
  for (const x of [-1, 1]) {
    s.box('wood', [x * (b.w / 2 - 0.04), 0.3, b.d * 0.36], [0.08, 0.6, 0.08], b.c, { gloss: 0.9 });
    s.box('wood', [x * (b.w / 2 - 0.03), 0.7, b.d * 0.2], [0.06, 0.12, b.d * 0.46], b.c);
  }
  s.box('ceramic', [0, 0.668, b.d * 0.28], [b.w - 0.16, 0.02, 0.17], [0.66, 0.62, 0.52], {
    tint: 0,
    shade: false,
    gloss: 0.6,
  });
  const n = s.draft ? 14 : 28;
  for (let i = 0; i < n; i++) {
    const x = -(b.w - 0.18) / 2 + ((i + 0.5) * (b.w - 0.18)) / n;
    if (i % 7 !== 2 && i % 7 !== 6)
      s.box('ceramic', [x + (b.w - 0.18) / n / 2, 0.685, b.d * 0.25], [0.022, 0.02, 0.1], BLACK, {
        shade: false,
      });
  }
  s.box('paper', [0, b.h * 0.82, b.d * 0.09], [0.4, 0.28, 0.012], [0.62, 0.58, 0.46], {
    rot: [-0.16, 0, 0],
    shade: false,
  });
};

/** Leaves as bent blades about a stem. */
export const foliage = (
  s: Shaper,
  y: number,
  n: number,
  reach: number,
  rise: number,
  c: V3,
  wide = 0.16,
): void => {
  for (let i = 0; i < n; i++) {
    const a = i * 2.4 + s.rnd();
    const l = reach * s.between(0.6, 1.05);
    const up = rise * s.between(0.35, 1.1);
    const tone = shade(c, s.between(0.65, 1.25));
    s.sheet(
      'leaf',
      4,
      1,
      (u, v) => {
        const w = Math.sin(Math.min(1, u * 1.05) * Math.PI) * wide * l * (v - 0.5) * 2;
        const r = l * u;
        const h = up * (1.9 * u - 1.25 * u * u);
        return [
          Math.cos(a) * r - Math.sin(a) * w,
          y + h - Math.abs(w) * 0.3,
          Math.sin(a) * r + Math.cos(a) * w,
        ];
      },
      tone,
      { tint: 0.15 },
    );
  }
};

const plant: Maker = (s, b) => {
  const pot = Math.min(0.34, b.h * 0.36);
  const r = Math.min(b.w * 0.36, pot * 0.62);
  s.lathe(
    'ceramic',
    [
      [0, 0],
      [r * 0.7, 0],
      [r * 0.95, pot * 0.85],
      [r * 1.08, pot * 0.86],
      [r * 1.08, pot],
      [r * 0.95, pot],
      [r * 0.9, pot * 0.9],
      [0, pot * 0.9],
    ],
    [0, 0, 0],
    [0.3, 0.12, 0.06],
    { segs: 16 },
  );
  foliage(s, pot * 0.9, s.draft ? 9 : 18, b.w * 0.72, b.h - pot, b.c, 0.2);
  if (b.h > 0.9)
    foliage(s, pot + (b.h - pot) * 0.4, s.draft ? 5 : 10, b.w * 0.5, (b.h - pot) * 0.55, b.c, 0.2);
};

const flower: Maker = (s, b) => {
  if (b.w > 0.7) {
    // A bed of them.
    for (let i = 0; i < Math.round(b.w * (s.draft ? 6 : 12)); i++) {
      const x = s.between(-0.5, 0.5) * b.w;
      const z = s.between(-0.5, 0.5) * b.d;
      const h = b.h * s.between(0.5, 1);
      s.tube(
        'leaf',
        [
          [x, 0, z],
          [x + 0.02, h, z],
        ],
        [0.008, 0.005],
        [0.09, 0.17, 0.05],
        { segs: 4 },
      );
      s.blob('cloth', [x + 0.02, h, z], [0.06, 0.045, 0.06], shade(b.c, s.between(0.7, 1.3)), {
        rough: 0.25,
        detail: 0,
        shade: false,
      });
    }
    return;
  }
  const pot = b.h * 0.42;
  const r = b.w * 0.3;
  s.lathe(
    'ceramic',
    [
      [0, 0],
      [r * 0.8, 0],
      [r, pot * 0.5],
      [r * 0.62, pot * 0.9],
      [r * 0.75, pot],
      [r * 0.6, pot * 0.95],
      [0, pot * 0.8],
    ],
    [0, 0, 0],
    [0.45, 0.46, 0.44],
    { segs: 14, gloss: 0.7 },
  );
  foliage(s, pot, 6, b.w * 0.55, b.h * 0.4, [0.08, 0.15, 0.05], 0.14);
  for (let i = 0; i < 6; i++) {
    const a = i * 1.9;
    const x = Math.cos(a) * r * 0.9;
    const z = Math.sin(a) * r * 0.9;
    const y = b.h * s.between(0.78, 1);
    s.tube(
      'leaf',
      [
        [x * 0.3, pot, z * 0.3],
        [x, y, z],
      ],
      [0.006],
      [0.09, 0.17, 0.05],
      { segs: 4 },
    );
    s.blob('cloth', [x, y, z], [b.w * 0.2, b.w * 0.15, b.w * 0.2], b.c, {
      rough: 0.3,
      tint: 0.3,
      shade: false,
    });
  }
};

const rug: Maker = (s, b) => {
  const rim = Math.min(0.16, b.w * 0.12);
  s.sheet(
    'cloth',
    s.draft ? 12 : 30,
    s.draft ? 12 : 30,
    (v, u) => [
      (u - 0.5) * b.w + Math.sin(v * 11) * 0.006,
      0.012 + Math.sin(u * 13 + v * 9) * 0.0025,
      (v - 0.5) * b.d + Math.sin(u * 9) * 0.006,
    ],
    (v, u) => {
      const ex = Math.min(u, 1 - u) * b.w;
      const ez = Math.min(v, 1 - v) * b.d;
      const e = Math.min(ex, ez);
      if (e < rim * 0.35) return shade(b.c, 0.6);
      if (e < rim) return b.t;
      const k = Math.abs((u - 0.5) * b.w) + Math.abs((v - 0.5) * b.d);
      return k % 0.5 < 0.1 ? blend(b.c, b.t, 0.5) : b.c;
    },
    { gloss: 0.05 },
  );
};

const coat: Maker = (s, b) => {
  s.box('wood', [0, b.h - 0.02, -0.03], [b.w * 0.4, 0.04, 0.03], WOOD_DARK, { shade: false });
  s.sheet(
    'cloth',
    26,
    8,
    (u, v) => {
      const a = (u - 0.5) * Math.PI * 1.15;
      const w = b.w * (v < 0.12 ? 0.16 + v * 1.9 : 0.4 + 0.06 * v);
      const f = 1 + 0.12 * Math.sin(u * 24) * v;
      return [-Math.sin(a) * w * 0.95 * -1, b.h * (0.97 - v * 0.95), (Math.cos(a) * 0.09 + 0.02) * f];
    },
    b.c,
    { both: true, gloss: 0.1 },
  );
  for (const x of [-1, 1])
    s.tube(
      'cloth',
      [
        [x * b.w * 0.36, b.h * 0.8, 0.03],
        [x * b.w * 0.44, b.h * 0.6, 0.05],
        [x * b.w * 0.42, b.h * 0.34, 0.06],
      ],
      [0.06, 0.055, 0.05],
      b.c,
      { segs: 10 },
    );
  for (let i = 0; i < 3; i++)
    s.lathe(
      'ceramic',
      [
        [0.014, 0],
        [0, 0.008],
      ],
      [0, b.h * (0.74 - i * 0.14), 0.12],
      BLACK,
      { rot: [Math.PI / 2, 0, 0], segs: 8, shade: false },
    );
};

const jukebox: Maker = (s, b) => {
  const r = b.w / 2;
  s.box('wood', [0, (b.h - r) / 2, 0], [b.w, b.h - r, b.d], [0.16, 0.06, 0.03], { r: 0.03, gloss: 0.7 });
  s.lathe(
    'wood-x',
    [
      [0, -b.d / 2],
      [r, -b.d / 2],
      [r, b.d / 2],
      [0, b.d / 2],
    ],
    [0, b.h - r, 0],
    [0.16, 0.06, 0.03],
    { rot: [Math.PI / 2, 0, 0], segs: 28 },
  );
  const arch = (k: number, c: V3, gloss: number, z: number): void => {
    s.tube(
      'glow',
      [
        [-r * k, 0.2, z],
        ...Array.from({ length: 13 }, (_, i) => {
          const a = Math.PI - (i / 12) * Math.PI;
          return [Math.cos(a) * r * k, b.h - r + Math.sin(a) * r * k, z] as const;
        }),
        [r * k, 0.2, z],
      ],
      [0.035],
      c,
      { segs: 6, tint: 0, gloss },
    );
  };
  arch(0.88, [1, 0.42, 0.1], 0.09, b.d / 2 + 0.005);
  arch(0.68, [0.2, 0.8, 0.55], 0.05, b.d / 2 + 0.005);
  s.box('metal', [0, b.h * 0.32, b.d / 2], [b.w * 0.6, b.h * 0.34, 0.04], [0.4, 0.38, 0.34], {
    r: 0.03,
    gloss: 0.8,
  });
  for (let i = 0; i < 5; i++)
    s.box('metal', [0, b.h * (0.2 + i * 0.06), b.d / 2 + 0.025], [b.w * 0.52, 0.02, 0.02], BRASS, {
      shade: false,
    });
  s.box('glow', [0, b.h * 0.68, b.d / 2 + 0.004], [b.w * 0.52, b.h * 0.2, 0.02], [1, 0.75, 0.4], {
    gloss: 0.08,
    tint: 0,
    shade: false,
  });
};

export const HOUSEHOLD: Readonly<Record<string, Maker>> = {
  lamp,
  bed,
  'hospital-bed': hospitalBed,
  fireplace,
  stove,
  fridge: (s, b) => {
    s.box('ceramic', [0, b.h / 2, 0], [b.w, b.h, b.d], b.c, { r: 0.06, tint: 0.03 });
    s.box('ceramic', [0, b.h * 0.36, b.d / 2 + 0.012], [b.w - 0.03, b.h * 0.66, 0.03], b.c, {
      r: 0.03,
      tint: 0.03,
      shade: false,
    });
    s.box('ceramic', [0, b.h * 0.85, b.d / 2 + 0.012], [b.w - 0.03, b.h * 0.27, 0.03], b.c, {
      r: 0.03,
      tint: 0.03,
      shade: false,
    });
    for (const y of [0.58, 0.8])
      s.tube(
        'metal',
        [
          [-b.w * 0.4, b.h * (y - 0.05), b.d / 2 + 0.06],
          [-b.w * 0.4, b.h * (y + 0.05), b.d / 2 + 0.06],
        ],
        [0.014],
        STEEL,
      );
    s.box('paper', [b.w * 0.15, b.h * 0.56, b.d / 2 + 0.03], [0.13, 0.17, 0.004], [0.6, 0.5, 0.3], {
      rot: [0, 0, 0.1],
      shade: false,
    });
    s.box('paper', [-b.w * 0.06, b.h * 0.5, b.d / 2 + 0.03], [0.1, 0.1, 0.004], [0.3, 0.42, 0.5], {
      rot: [0, 0, -0.14],
      shade: false,
    });
  },
  sink,
  bath: (s, b) => {
    // Rolled rim, hollow, on claw feet.
    const ring = (k: number, y: number): [number, number] => [k * 0.5, y];
    s.lathe(
      'ceramic',
      [
        ring(0.55, 0.1),
        ring(0.86, 0.16),
        ring(0.97, b.h * 0.6),
        ring(0.99, b.h - 0.05),
        ring(1.04, b.h - 0.02),
        ring(1.02, b.h),
        ring(0.94, b.h - 0.01),
        ring(0.9, b.h * 0.5),
        ring(0.7, 0.2),
        [0, 0.19],
      ],
      [0, 0, 0],
      WHITE,
      { segs: 32, squash: [b.w, b.d], rot: [0, 0, 0], gloss: 0.8, tint: 0.02 },
    );
    s.occlude([0, b.h * 0.4, 0], [b.w * 0.44, b.h * 0.36, b.d * 0.42]);
    for (const x of [-1, 1])
      for (const z of [-1, 1])
        s.lathe(
          'metal',
          [
            [0.05, 0],
            [0.03, 0.05],
            [0.06, 0.14],
          ],
          [x * b.w * 0.34, 0, z * b.d * 0.28],
          BRASS,
          { segs: 8 },
        );
    s.tube(
      'metal',
      [
        [b.w * 0.42, b.h * 0.9, 0],
        [b.w * 0.42, b.h + 0.22, 0],
        [b.w * 0.3, b.h + 0.2, 0],
      ],
      [0.016],
      STEEL,
      { gloss: 0.8 },
    );
  },
  toilet: (s, b) => {
    s.lathe(
      'ceramic',
      [
        [0, 0],
        [0.13, 0],
        [0.11, 0.1],
        [0.13, 0.22],
        [0.2, 0.34],
        [0.215, 0.38],
        [0.2, 0.4],
        [0.15, 0.38],
        [0, 0.26],
      ],
      [0, 0, 0.08],
      WHITE,
      { segs: 20, squash: [0.9, 1.15], rot: [0, 0, 0], gloss: 0.8, tint: 0.02 },
    );
    s.box('ceramic', [0, b.h * 0.72, -b.d / 2 + 0.11], [b.w, b.h * 0.44, 0.2], WHITE, {
      r: 0.03,
      tint: 0.02,
    });
    s.box('wood', [0, 0.56, -0.12], [0.38, 0.36, 0.03], [0.2, 0.1, 0.05], { rot: [-0.14, 0, 0], r: 0.03 });
  },
  washbasin: (s, b) => {
    s.lathe(
      'ceramic',
      [
        [0, 0],
        [0.15, 0],
        [0.1, 0.1],
        [0.08, b.h * 0.6],
        [0.12, b.h * 0.75],
      ],
      [0, 0, -0.04],
      WHITE,
      { segs: 16, gloss: 0.8, tint: 0.02 },
    );
    s.box('ceramic', [0, b.h - 0.09, 0], [b.w, 0.18, b.d], WHITE, { r: 0.06, tint: 0.02 });
    s.lathe(
      'ceramic',
      [
        [0, 0.006],
        [0.17, 0.006],
      ].reverse() as [number, number][],
      [0, b.h, 0.03],
      [0.25, 0.25, 0.24],
      { segs: 18, shade: false, squash: [1.2, 0.8], rot: [0, 0, 0] },
    );
    for (const x of [-1, 1])
      s.lathe(
        'metal',
        [
          [0.014, 0],
          [0.012, 0.05],
          [0.03, 0.06],
          [0, 0.075],
        ],
        [x * 0.13, b.h, -b.d / 2 + 0.07],
        STEEL,
        { segs: 10 },
      );
    s.tube(
      'metal',
      [
        [0, b.h, -b.d / 2 + 0.07],
        [0, b.h + 0.1, -b.d / 2 + 0.08],
        [0, b.h + 0.1, -b.d / 2 + 0.17],
      ],
      [0.014],
      STEEL,
    );
  },
  curtain,
  painting,
  photograph,
  clock,
  mirror,
  radio,
  television,
  computer,
  telephone,
  piano,
  plant,
  flower,
  rug,
  coat,
  jukebox,
  candle: (s, b) => {
    const r = b.w * 0.22;
    s.lathe(
      'metal',
      [
        [0, 0],
        [b.w * 0.5, 0.004],
        [b.w * 0.52, 0.016],
        [r * 1.4, 0.02],
        [r * 1.2, b.h * 0.3],
      ],
      [0, 0, 0],
      BRASS,
      { segs: 14, gloss: 0.7 },
    );
    s.lathe(
      'paper',
      [
        [r, b.h * 0.2],
        [r, b.h * 0.8],
        [r * 0.8, b.h * 0.82],
        [0, b.h * 0.8],
      ],
      [0, 0, 0],
      CREAM,
      { segs: 10 },
    );
    s.lathe(
      'glow',
      [
        [0.001, b.h * 0.82],
        [r * 0.5, b.h * 0.9],
        [r * 0.3, b.h * 1.0],
        [0, b.h * 1.1],
      ],
      [0, 0, 0],
      [1, 0.7, 0.3],
      { segs: 8, gloss: 0.6, tint: 0, shade: false },
    );
  },
  lantern: (s, b) => {
    const r = b.w * 0.38;
    s.lathe(
      'metal',
      [
        [0, 0],
        [r, 0],
        [r, b.h * 0.1],
        [r * 0.8, b.h * 0.14],
      ],
      [0, 0, 0],
      b.c,
      { segs: 14 },
    );
    s.lathe(
      'glow',
      [
        [r * 0.7, b.h * 0.16],
        [r * 0.86, b.h * 0.4],
        [r * 0.6, b.h * 0.66],
      ],
      [0, 0, 0],
      [1, 0.62, 0.25],
      { segs: 14, gloss: 0.12, tint: 0, shade: false },
    );
    s.blob('glow', [0, b.h * 0.38, 0], [r * 0.25, b.h * 0.13, r * 0.25], [1, 0.8, 0.45], {
      gloss: 0.8,
      tint: 0,
      rough: 0.1,
      shade: false,
    });
    s.lathe(
      'metal',
      [
        [r * 0.8, b.h * 0.66],
        [r * 0.9, b.h * 0.7],
        [r * 0.4, b.h * 0.82],
        [0, b.h * 0.86],
      ],
      [0, 0, 0],
      b.c,
      { segs: 14 },
    );
    for (const x of [-1, 1])
      s.tube(
        'metal',
        [
          [x * r * 0.95, b.h * 0.08, 0],
          [x * r * 0.95, b.h * 0.7, 0],
        ],
        [0.008],
        b.c,
        { segs: 5 },
      );
    s.tube(
      'metal',
      [
        [-r * 0.9, b.h * 0.72, 0],
        [-r * 0.7, b.h * 0.94, 0],
        [0, b.h, 0],
        [r * 0.7, b.h * 0.94, 0],
        [r * 0.9, b.h * 0.72, 0],
      ],
      [0.006],
      b.c,
      { segs: 5 },
    );
  },
  screen: (s, b) => {
    s.box('paint', [0, b.h / 2, 0], [b.w, b.h, 0.03], [0.5, 0.5, 0.48]);
  },
  sign: (s, b) => {
    if (b.id.startsWith('cross')) {
      s.box('metal', [0, b.h / 2, 0], [b.w * 0.16, b.h, 0.05], BRASS, { gloss: 0.8 });
      s.box('metal', [0, b.h * 0.68, 0], [b.w * 0.8, b.w * 0.16, 0.05], BRASS, { gloss: 0.8 });
      return;
    }
    if (b.id.startsWith('scarecrow')) {
      s.tube(
        'wood-y',
        [
          [0, 0, 0],
          [0.02, b.h * 0.86, 0],
        ],
        [0.04],
        b.c,
        { rough: 0.1 },
      );
      s.tube(
        'wood-x',
        [
          [-0.75, b.h * 0.68, 0],
          [0.75, b.h * 0.71, 0],
        ],
        [0.03],
        b.c,
        { rough: 0.1 },
      );
      s.lathe(
        'cloth',
        [
          [0.2, b.h * 0.34],
          [0.24, b.h * 0.5],
          [0.2, b.h * 0.7],
          [0.06, b.h * 0.75],
        ],
        [0, 0, 0],
        [0.1, 0.13, 0.2],
        { segs: 14, squash: [1.3, 0.8] },
      );
      for (const x of [-1, 1])
        s.tube(
          'cloth',
          [
            [x * 0.2, b.h * 0.69, 0],
            [x * 0.45, b.h * 0.69, 0],
            [x * 0.68, b.h * 0.66, 0],
          ],
          [0.08, 0.07, 0.085],
          [0.1, 0.13, 0.2],
        );
      s.blob('cloth', [0, b.h * 0.83, 0], [0.13, 0.15, 0.13], [0.45, 0.34, 0.18], { rough: 0.08 });
      s.lathe(
        'cloth',
        [
          [0.3, b.h * 0.86],
          [0.14, b.h * 0.88],
          [0.12, b.h * 0.98],
          [0, b.h],
        ],
        [0, 0, 0],
        [0.3, 0.22, 0.1],
        { segs: 14 },
      );
      return;
    }
    const neon = b.c[0] > 0.45 && b.c[1] < 0.15;
    const road = b.h > 1.2;
    const y = road ? b.h * 0.8 : b.h / 2;
    const h = road ? b.h * 0.36 : b.h;
    if (road)
      for (const x of [-1, 1])
        s.box('wood', [x * b.w * 0.3, b.h * 0.4, -0.03], [0.07, b.h * 0.8, 0.07], WOOD_DARK);
    s.box(neon ? 'paint' : 'wood', [0, y, 0], [b.w, h, 0.04], neon ? b.t : b.c, { r: 0.012 });
    if (neon) {
      letters(s, 'glow', b.text || 'OPEN', [0, y, 0.06], h * 0.6, b.w * 0.82, b.c, { r: 0.016, gloss: 0.16 });
      s.tube(
        'glow',
        [
          [-b.w * 0.46, y - h * 0.42, 0.045],
          [b.w * 0.46, y - h * 0.42, 0.045],
          [b.w * 0.46, y + h * 0.42, 0.045],
          [-b.w * 0.46, y + h * 0.42, 0.045],
          [-b.w * 0.46, y - h * 0.42, 0.045],
        ],
        [0.009],
        [0.2, 0.6, 1],
        { segs: 5, tint: 0, gloss: 0.14 },
      );
    } else {
      s.box('paint', [0, y, 0.022], [b.w * 0.94, h * 0.88, 0.006], shade(b.c, 0.9), { shade: false });
      if (b.text)
        letters(
          s,
          'paint',
          b.text,
          [0, y, 0.032],
          h * 0.36,
          b.w * 0.8,
          b.t[0] + b.t[1] > 0.6 ? b.t : shade(b.t, 0.6),
          { r: h * 0.03 },
        );
    }
  },
};
