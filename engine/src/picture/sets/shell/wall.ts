import type { SetPlan, Wall } from '../../../stage/sets/plan.ts';
import { type Shaper, shade } from '../shaper.ts';
import type { Stuff, V3 } from '../stuff.ts';

/** How far side walls, floor and ceiling run on beyond the open side, so that a camera out there sees no end. */
export const RUN_ON = 3.6;

export interface Opening {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

export const FINISH: Readonly<Record<Wall['finish'], Stuff>> = {
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
export interface Standing {
  readonly x: number;
  readonly z: number;
  readonly yaw: number;
  readonly length: number;
}

/** The length and frame of a wall, run on past the open side where `plan` is a room. */
export const stand = (plan: SetPlan, w: Wall): Standing => {
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
export const along = (f: Standing, x: number, z: number): number =>
  (x / 1000 - f.x) * Math.cos(f.yaw) - (z / 1000 - f.z) * Math.sin(f.yaw);

/** The rectangles of a wall that openings leave. */
export const pieces = (length: number, height: number, openings: readonly Opening[]): Opening[] => {
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

export const wallFace = (s: Shaper, w: Wall, r: Opening, c: V3): void => {
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

export const wainscot = (s: Shaper, spans: readonly Opening[], c: V3, top: number): void => {
  for (const r of spans) {
    const h = Math.min(top, r.y1) - r.y0;
    if (r.y0 > 0.01 || h < 0.2) continue;
    const width = r.x1 - r.x0;
    const n = Math.max(1, Math.round(width / (s.draft ? 0.4 : 0.19)));
    // Between the boards it is dark.
    s.sheet('wood-y', 1, 1, (u, v) => [r.x0 + u * width, v * h, 0.006], shade(c, 0.25));
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

/** Rock where a wall would be: lumps that lean into the cave. */
export const rockFace = (s: Shaper, r: Opening, c: V3): void => {
  const [width, tall] = [r.x1 - r.x0, r.y1 - r.y0];
  const step = s.draft ? 0.5 : 0.22;
  s.sheet(
    'stone',
    Math.max(2, Math.round(width / step)),
    Math.max(2, Math.round(tall / step)),
    (u, v) => {
      const x = r.x0 + u * width;
      const y = r.y0 + v * tall;
      const lump = Math.sin(x * 2.1 + Math.sin(y * 1.7) * 1.4) * 0.5 + Math.sin(x * 4.7 - y * 3.1) * 0.22;
      return [x, y, 0.16 * lump + 0.04 * y * y];
    },
    (u, v) =>
      shade(
        c,
        0.8 + 0.35 * Math.sin((r.x0 + u * width) * 2.1 + Math.sin((r.y0 + v * tall) * 1.7) * 1.4) ** 2,
      ),
  );
};

/** What keeps the day out where parts of a wall meet. */
export const backing = (s: Shaper, r: Opening, length: number): void => {
  const x0 = r.x0 < 0.01 ? -0.16 : r.x0 + 0.05;
  const x1 = r.x1 > length - 0.01 ? length + 0.16 : r.x1 - 0.05;
  s.box(
    'plaster',
    [(x0 + x1) / 2, (r.y0 + r.y1) / 2, -0.12],
    [x1 - x0, r.y1 - r.y0 + (r.y1 > 2.4 ? 0.2 : 0), 0.03],
    [0.02, 0.02, 0.02],
    {
      shade: false,
      j: 0,
      r: 0.001,
      rot: [0, 0, 0],
    },
  );
};
