import type { Door, SetPlan, Wall, Window } from '../../stage/sets/plan.ts';
import { BRASS } from './pieces/body.ts';
import { linear, type Shaper, type Stuff, shade, type V3 } from './shaper.ts';

/** How far side walls, floor and ceiling run on beyond the open side, so that a camera out there sees no end. */
const RUN_ON = 3.6;

interface Opening {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

const FINISH: Readonly<Record<Wall['finish'], Stuff>> = {
  plaster: 'plaster',
  panel: 'plaster',
  brick: 'brick',
  tile: 'tile',
  planks: 'wood',
  glass: 'glass',
  bars: 'metal',
  metal: 'metal',
  fabric: 'cloth',
  stone: 'brick',
  wallpaper: 'plaster',
};

/** A wall's frame: x along it from its left end as seen from the room, z into the room. Metres. */
interface Standing {
  readonly x: number;
  readonly z: number;
  readonly yaw: number;
  readonly length: number;
}

/** The length and frame of a wall, run on past the open side where `plan` is a room. */
const stand = (plan: SetPlan, w: Wall): Standing => {
  let { x0, z0, x1, z1 } = w;
  if (plan.height > 0 && plan.walls.length >= 4) {
    const end = plan.depth / 2;
    if (w.id === 'left' && z1 === end) z1 += RUN_ON * 1000;
    if (w.id === 'right' && z0 === end) z0 += RUN_ON * 1000;
  }
  const length = Math.hypot(x1 - x0, z1 - z0) / 1000;
  return { x: x1 / 1000, z: z1 / 1000, yaw: Math.atan2(z1 - z0, -(x1 - x0)), length };
};

/** Where along its wall something stands, metres from the wall's left end. */
const along = (f: Standing, x: number, z: number): number =>
  (x / 1000 - f.x) * Math.cos(f.yaw) - (z / 1000 - f.z) * Math.sin(f.yaw);

/** The rectangles of a wall that openings leave. */
const pieces = (length: number, height: number, openings: readonly Opening[]): Opening[] => {
  const cuts = [0, length, ...openings.flatMap((o) => [o.x0, o.x1])]
    .map((x) => Math.max(0, Math.min(length, x)))
    .sort((a, b) => a - b);
  const out: Opening[] = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const x0 = cuts[i]!;
    const x1 = cuts[i + 1]!;
    if (x1 - x0 < 0.005) continue;
    const mid = (x0 + x1) / 2;
    const o = openings.find((q) => q.x0 < mid && q.x1 > mid);
    if (!o) out.push({ x0, x1, y0: 0, y1: height });
    else {
      if (o.y0 > 0.01) out.push({ x0, x1, y0: 0, y1: o.y0 });
      if (o.y1 < height - 0.01) out.push({ x0, x1, y0: o.y1, y1: height });
    }
  }
  return out;
};

const wallFace = (s: Shaper, w: Wall, r: Opening, c: V3): void => {
  const width = r.x1 - r.x0;
  const tall = r.y1 - r.y0;
  const step = s.draft ? 0.55 : 0.24;
  if (w.finish === 'planks') {
    const n = Math.max(1, Math.round(width / 0.19));
    for (let i = 0; i < n; i++)
      s.box(
        'wood-y',
        [r.x0 + ((i + 0.5) * width) / n, (r.y0 + r.y1) / 2, -0.02],
        [width / n - 0.008, tall, 0.04],
        c,
        {
          tint: 0.2,
          shade: false,
          r: 0.008,
        },
      );
    return;
  }
  const stripes = w.finish === 'wallpaper';
  const tint = s.tinted(c, 0.02);
  s.sheet(
    FINISH[w.finish],
    Math.max(1, Math.round(width / (stripes && !s.draft ? 0.12 : step))),
    Math.max(1, Math.round(tall / step)),
    (u, v) => {
      const x = r.x0 + u * width;
      const y = r.y0 + v * tall;
      return [x, y, Math.sin(x * 1.9 + y * 1.3) * 0.004];
    },
    stripes ? (u) => shade(tint, Math.round((r.x0 + u * width) / 0.12) % 2 === 0 ? 1.12 : 0.86) : () => tint,
  );
};

const wainscot = (s: Shaper, spans: readonly Opening[], c: V3, top: number): void => {
  for (const r of spans) {
    const h = Math.min(top, r.y1) - r.y0;
    if (r.y0 > 0.01 || h < 0.2) continue;
    const width = r.x1 - r.x0;
    const n = Math.max(1, Math.round(width / (s.draft ? 0.4 : 0.19)));
    for (let i = 0; i < n; i++)
      s.box('wood-y', [r.x0 + ((i + 0.5) * width) / n, h / 2, 0.012], [width / n - 0.008, h, 0.022], c, {
        j: 0.003,
        shade: false,
        tint: 0.14,
      });
    s.box('wood-x', [(r.x0 + r.x1) / 2, h, 0.03], [width, 0.05, 0.07], c, { shade: false });
    s.box('wood-x', [(r.x0 + r.x1) / 2, 0.06, 0.025], [width, 0.12, 0.045], shade(c, 0.85), { shade: false });
  }
};

const STAINS: readonly V3[] = [
  [0.6, 0.06, 0.05],
  [0.07, 0.16, 0.6],
  [0.8, 0.5, 0.08],
  [0.08, 0.4, 0.16],
  [0.4, 0.09, 0.45],
  [0.75, 0.7, 0.5],
];

/** A church's window: a figure's few shapes in a border, in leaded lights. */
const stainedGlass = (s: Shaper, o: Opening): void => {
  const width = o.x1 - o.x0;
  const tall = o.y1 - o.y0;
  const nu = Math.max(4, Math.round(width / 0.16));
  const nv = Math.max(6, Math.round(tall / 0.16));
  for (let i = 0; i < nu; i++)
    for (let k = 0; k < nv; k++) {
      const u = (i + 0.5) / nu - 0.5;
      const v = (k + 0.5) / nv;
      const rim = i === 0 || k === 0 || i === nu - 1 || k === nv - 1;
      const head = Math.hypot(u * width, (v - 0.74) * tall) < 0.17;
      const halo = Math.hypot(u * width, (v - 0.74) * tall) < 0.32;
      const robe = Math.abs(u) < 0.3 - v * 0.26 && v < 0.72;
      const n = rim ? (i + k) % 2 : head ? 5 : halo ? 2 : robe ? 0 : 1 + ((i * 3 + k * 5) % 2) * 2;
      const c = s.tinted(STAINS[n]!, 0.3);
      s.sheet(
        'stain',
        1,
        1,
        (a, b) => [
          o.x0 + ((i + 0.06 + a * 0.88) * width) / nu,
          o.y0 + ((k + 0.06 + b * 0.88) * tall) / nv,
          -0.045,
        ],
        () => c,
      );
    }
  s.box('metal', [(o.x0 + o.x1) / 2, (o.y0 + o.y1) / 2, -0.06], [width, tall, 0.01], [0.01, 0.01, 0.01], {
    shade: false,
  });
};

const windowFrame = (s: Shaper, o: Opening, w: Window, wood: V3, stained: boolean): void => {
  const width = o.x1 - o.x0;
  const tall = o.y1 - o.y0;
  const x = (o.x0 + o.x1) / 2;
  const y = (o.y0 + o.y1) / 2;
  for (const k of [-1, 1])
    s.box('wood-y', [x + k * (width / 2 + 0.02), y, 0], [0.085, tall + 0.1, 0.15], wood, { shade: false });
  s.box('wood-x', [x, o.y1 + 0.03, 0], [width + 0.14, 0.09, 0.16], wood, { shade: false });
  s.box('wood-x', [x, o.y0 - 0.025, 0.05], [width + 0.18, 0.05, 0.24], wood, { shade: false });
  const uprights = Math.max(1, Math.round(width / 0.68) - 1);
  for (let i = 1; i <= uprights; i++)
    s.box('wood-y', [o.x0 + (i * width) / (uprights + 1), y, -0.02], [0.034, tall, 0.045], wood, {
      shade: false,
    });
  for (const k of tall > 1.9 ? [0.33, 0.66] : [0.64])
    s.box('wood-x', [x, o.y0 + tall * k, -0.02], [width, 0.03, 0.045], wood, { shade: false });
  if (stained) stainedGlass(s, o);
  else s.sheet('glass', 1, 1, (u, v) => [o.x0 + u * width, o.y0 + v * tall, -0.045], [1, 1, 1]);
  if (w.curtains === undefined) return;
  const c = linear(w.curtains);
  s.tube(
    'metal',
    [
      [x - width / 2 - 0.3, o.y1 + 0.16, 0.13],
      [x + width / 2 + 0.3, o.y1 + 0.16, 0.13],
    ],
    [0.016],
    BRASS,
    { segs: 8 },
  );
  for (const k of [-1, 1]) {
    s.blob('metal', [x + k * (width / 2 + 0.31), o.y1 + 0.16, 0.13], [0.035, 0.035, 0.035], BRASS, {
      rough: 0,
      shade: false,
    });
    const inner = width * 0.34;
    const drop = Math.min(o.y1 + 0.15, tall + 0.55);
    s.sheet(
      'cloth',
      s.draft ? 16 : 34,
      s.draft ? 4 : 8,
      (u, v) => {
        const tie = Math.exp(-(((v - 0.62) / 0.2) ** 2)) * 0.42;
        const span = (0.26 + inner * 0.55) * (1 - tie);
        const xx = width / 2 + 0.26 - u * span;
        return [
          x + k * xx,
          o.y1 + 0.14 - v * drop,
          0.12 + Math.sin(u * 34 + v * 1.5) * 0.03 * (1 - tie * 0.6) + (k < 0 ? 0 : 0.001),
        ];
      },
      (u) => shade(c, 0.86 + 0.22 * Math.sin(u * 34)),
      { both: true, gloss: 0.1 },
    );
  }
};

const doorFrame = (s: Shaper, o: Opening, wood: V3): void => {
  const width = o.x1 - o.x0;
  const x = (o.x0 + o.x1) / 2;
  for (const k of [-1, 1])
    s.box('wood-y', [x + k * (width / 2 + 0.045), o.y1 / 2, 0.005], [0.1, o.y1, 0.15], wood, { r: 0.014 });
  s.box('wood-x', [x, o.y1 + 0.05, 0.005], [width + 0.24, 0.11, 0.16], wood, { r: 0.014 });
  // What is beyond: a dim passage.
  s.box('plaster', [x, 1.2, -1.3], [width + 1.4, 2.6, 0.06], [0.05, 0.043, 0.035], { shade: false });
  for (const k of [-1, 1])
    s.box('plaster', [x + k * (width / 2 + 0.5), 1.2, -0.66], [0.06, 2.6, 1.25], [0.04, 0.034, 0.028], {
      shade: false,
    });
  s.sheet(
    'wood-x',
    2,
    2,
    (v, u) => [x + (u - 0.5) * (width + 1), 0.002, -1.3 + v * 1.35],
    [0.07, 0.045, 0.028],
  );
};

/** A door's leaf in its own space: hinge at the origin, the leaf along +x, its room side toward +z. */
const doorLeaf = (s: Shaper, d: Door): void => {
  const w = d.width / 1000 - 0.01;
  const h = d.height / 1000 - 0.01;
  const c = linear(d.colour);
  s.stand(0, 0, 0, 0, d.x * 7 + d.z);
  s.box('wood-y', [w / 2, h / 2, 0], [w, h, 0.045], c, { r: 0.008, shade: false });
  for (const z of [-1, 1]) {
    for (const y of [0.24, 0.72])
      for (const x of [0.28, 0.72])
        s.box(
          'wood-y',
          [w * x, h * y, z * 0.026],
          [w * 0.32, h * (y < 0.5 ? 0.3 : 0.4), 0.014],
          shade(c, 0.82),
          { r: 0.006, shade: false },
        );
    s.lathe(
      'metal',
      [
        [0.012, 0],
        [0.014, 0.03],
        [0.03, 0.045],
        [0.026, 0.065],
        [0, 0.07],
      ],
      [w * 0.91, h * 0.46, z * 0.02],
      BRASS,
      {
        rot: [(z * Math.PI) / 2, 0, 0],
        segs: 12,
        gloss: 0.8,
        shade: false,
      },
    );
    s.box('metal', [w * 0.91, h * 0.46, z * 0.024], [0.05, 0.2, 0.006], BRASS, { shade: false });
  }
};

const floor = (s: Shaper, plan: SetPlan): void => {
  const c = linear(plan.floor.colour);
  s.group = 'set';
  s.stand(0, 0, 0, 0, 911);
  const w = plan.width / 1000;
  const d = plan.depth / 1000;
  const z0 = -d / 2;
  const z1 = d / 2 + RUN_ON;
  const kind = plan.floor.kind;
  if (kind === 'wood') {
    const n = Math.round(w / 0.17);
    for (let i = 0; i < n; i++) {
      const tone = s.tinted(c, 0.16);
      const x0 = -w / 2 + (i * w) / n;
      s.sheet(
        'wood-z',
        s.draft ? 10 : 26,
        1,
        (v, u) => [x0 + 0.003 + u * (w / n - 0.006), Math.sin(i * 7.7) * 0.0015, z0 + v * (z1 - z0)],
        () => tone,
      );
    }
    s.sheet('wood-z', 1, 1, (v, u) => [(u - 0.5) * w, -0.006, z0 + v * (z1 - z0)], shade(c, 0.15));
    return;
  }
  const cell = kind === 'tile' ? 0.4 : s.draft ? 0.5 : 0.3;
  const nx = Math.round(w / cell);
  const nz = Math.round((z1 - z0) / cell);
  const stuff: Stuff =
    kind === 'carpet' ? 'cloth' : kind === 'tile' ? 'tile' : kind === 'metal' ? 'metal' : 'stone';
  if (kind === 'tile')
    for (let i = 0; i < nx; i++)
      for (let k = 0; k < nz; k++) {
        const tone = s.tinted(shade(c, (i + k) % 2 === 0 ? 1.25 : 0.55), 0.06);
        s.sheet(
          stuff,
          1,
          1,
          (v, u) => [-w / 2 + ((i + u) * w) / nx, 0, z0 + ((k + v) * (z1 - z0)) / nz],
          () => tone,
          { gloss: 0.2 },
        );
      }
  else
    s.sheet(
      stuff,
      nz,
      nx,
      (v, u) => [(u - 0.5) * w, 0, z0 + v * (z1 - z0)],
      () => c,
    );
};

/** Walls with their openings, doors, windows, floor and ceiling of a room. */
export const shell = (s: Shaper, plan: SetPlan): void => {
  const interior = plan.height > 0;
  const h = plan.height / 1000;
  if (interior) {
    floor(s, plan);
    s.occlude([0, -0.1, 0], [plan.width / 2000, 0.1, plan.depth / 2000]);
  }
  for (const w of plan.walls) {
    const f = stand(plan, w);
    const tall = w.height / 1000;
    s.group = `wall:${w.id}`;
    s.stand(f.x, 0, f.z, f.yaw, w.x0 + w.z0 * 3);
    if (w.id !== 'front') s.occlude([f.length / 2, tall / 2, -0.1], [f.length / 2, tall / 2, 0.1]);
    const doors = plan.doors.filter((d) => d.wall === w.id);
    const windows = plan.windows.filter((o) => o.wall === w.id);
    const holes: Opening[] = [
      ...doors.map((d) => {
        const x = along(f, d.x, d.z);
        return { x0: x - d.width / 2000, x1: x + d.width / 2000, y0: 0, y1: d.height / 1000 };
      }),
      ...windows.map((o) => {
        const x = along(f, o.x, o.z);
        return {
          x0: x - o.width / 2000,
          x1: x + o.width / 2000,
          y0: o.y / 1000,
          y1: (o.y + o.height) / 1000,
        };
      }),
    ];
    const c = linear(w.colour);
    const spans = pieces(f.length, tall, holes);
    for (const r of spans) wallFace(s, w, r, c);
    const low = w.wainscot === undefined ? undefined : linear(w.wainscot);
    if (low && w.finish !== 'stone')
      wainscot(s, spans, low, w.finish === 'tile' ? 0.16 : w.finish === 'panel' ? 1.05 : 0.7);
    else if (low)
      for (const r of spans)
        if (r.y0 < 0.01)
          s.box('stone', [(r.x0 + r.x1) / 2, 0.14, 0.03], [r.x1 - r.x0, 0.28, 0.08], low, { shade: false });
    if (interior)
      s.box('plaster', [f.length / 2, tall - 0.05, 0.04], [f.length, 0.1, 0.09], shade(c, 1.25), {
        r: 0.03,
        shade: false,
      });
    const wood = low && low[0] < 0.2 ? low : ([0.12, 0.065, 0.033] as const);
    for (const [i, o] of windows.entries())
      windowFrame(s, holes[doors.length + i]!, o, wood, plan.place.kind === 'church');
    for (const i of doors.keys()) doorFrame(s, holes[i]!, wood);
  }
  if (interior) {
    s.group = 'ceiling';
    s.stand(0, 0, 0, 0, 77);
    const w = plan.width / 1000;
    const d = plan.depth / 1000;
    const n = s.draft ? 6 : 14;
    const c = linear(plan.walls[0]?.finish === 'planks' ? 0x6a5236 : 0xb0a68f);
    s.sheet(
      'plaster',
      n,
      n,
      (u, v) => [(u - 0.5) * w, h, -d / 2 + v * (d + RUN_ON)],
      () => shade(c, 0.8),
    );
  }
  for (const d of plan.doors) {
    s.group = `door:${d.id}`;
    doorLeaf(s, d);
  }
  s.group = 'set';
};
