import { hash32 } from '../../base/hash.ts';
import { isPropKind, PROP_SPECS } from '../../stage/props/specs.ts';
import { setPlan } from '../../stage/sets/build.ts';
import { layoutName } from '../../stage/sets/outside.ts';
import type { Piece, SetPlan } from '../../stage/sets/plan.ts';
import type { Place } from '../../timeline/place.ts';
import type { MeshData } from '../mesh-data.ts';
import type { MeshJob } from '../workshop.ts';
import { makerOf } from './makers.ts';
import { linear, Shaper } from './shaper.ts';
import { shell } from './shell.ts';
import { world } from './world.ts';

/** Part names of a set: what stands in it and around it, and what is far behind. */
export const SET_PARTS = ['room', 'world'] as const;

/** A place as its meshes depend on it: one layout serves every hour, weather and wording. */
export const layoutOf = (place: Place): Place => ({
  ...place,
  name: layoutName(place),
  hour: 'day',
  weather: 'clear',
  guessed: false,
});

/** Which wall, if any, a piece hangs on or stands against so closely that it hides with it. */
const wallOf = (plan: SetPlan, p: Piece): string | undefined => {
  if (plan.walls.length < 4) return undefined;
  const near = (gap: number, half: number): boolean => gap < half + 120 && (p.y > 500 || p.h > 1000);
  const half = Math.min(p.w, p.d) / 2;
  if (near(p.x + plan.width / 2, half)) return 'left';
  if (near(plan.width / 2 - p.x, half)) return 'right';
  if (plan.depth / 2 - p.z < Math.min(p.w, p.d) / 2 + 60) return 'front';
  return undefined;
};

/** The cone of lit air under a hanging lamp, down to about a table's height. */
const beam = (s: Shaper, y: number, r: number, drop: number, c: readonly [number, number, number]): void => {
  const n = s.draft ? 14 : 32;
  s.sheet(
    'beam',
    n,
    5,
    (u, v) => {
      const a = u * Math.PI * 2;
      const k = r + v * drop * 0.54;
      return [Math.cos(a) * k, y - v * drop, Math.sin(a) * k];
    },
    () => c,
    { gloss: 1 },
  );
  const b = s.bucket('beam');
  for (let i = 0; i <= n; i++)
    for (let k = 0; k <= 5; k++) b.surfaceY(b.vertices - (n + 1) * 6 + i * 6 + k, 1 - k / 5);
};

const makeRoom = (s: Shaper, plan: SetPlan): void => {
  shell(s, plan);
  for (const p of plan.pieces) {
    const wall = wallOf(plan, p);
    s.group = wall ? `wall:${wall}` : 'set';
    const colour = linear(p.colour);
    s.stand(p.x / 1000, p.y / 1000, p.z / 1000, p.yaw / 1000, hash32(p.id, plan.place.seed));
    makerOf(p.kind)(s, {
      kind: p.kind,
      id: p.id,
      w: p.w / 1000,
      h: p.h / 1000,
      d: p.d / 1000,
      c: colour,
      t: p.trim === undefined ? [colour[0] * 0.6, colour[1] * 0.6, colour[2] * 0.6] : linear(p.trim),
      text: p.text ?? '',
    });
  }
  // Lamps that hang or stand on no piece of their own.
  plan.lamps.forEach((l, n) => {
    s.group = 'set';
    s.stand(l.x / 1000, 0, l.z / 1000, 0, n + 17);
    const y = l.y / 1000;
    const c = linear(l.colour);
    if (l.kind === 'pendant' && plan.height > 0) {
      const top = plan.height / 1000;
      s.lathe(
        'metal',
        [
          [0.19, -0.06],
          [0.185, -0.045],
          [0.13, 0.02],
          [0.07, 0.06],
          [0.03, 0.085],
          [0.02, 0.13],
        ],
        [0, y, 0],
        [0.03, 0.1, 0.075],
        { segs: 24, shade: false, gloss: 0.6 },
      );
      s.lathe(
        'glow',
        [
          [0, 0.056],
          [0.066, 0.05],
          [0.128, 0.012],
          [0.186, -0.058],
        ],
        [0, y, 0],
        c,
        { segs: 24, gloss: 0.16, tint: 0, shade: false },
      );
      s.blob('glow', [0, y - 0.015, 0], [0.036, 0.042, 0.036], [1, 0.86, 0.6], {
        gloss: 0.8,
        tint: 0,
        rough: 0,
        shade: false,
      });
      beam(s, y - 0.06, 0.18, Math.max(0.35, y - 0.95), c);
      s.tube(
        'metal',
        [
          [0, y + 0.12, 0],
          [0, top, 0],
        ],
        [0.007],
        [0.01, 0.01, 0.01],
        { segs: 6 },
      );
    } else if (l.kind === 'sconce' && (plan.height > 0 || plan.place.kind === 'skyline')) {
      const side = Math.abs(l.x) > Math.abs(l.z) && Math.abs(l.x) > plan.width / 2 - 300;
      s.lathe(
        'glow',
        [
          [0.075, y - 0.07],
          [0.052, y + 0.07],
        ],
        [0, 0, 0],
        [1, 0.62, 0.28],
        { segs: 18, gloss: 0.15, tint: 0, shade: false },
      );
      s.tube(
        'metal',
        side
          ? [
              [0, y - 0.08, 0],
              [Math.sign(l.x) * 0.12, y - 0.1, 0],
            ]
          : [
              [0, y - 0.08, 0],
              [0, y - 0.1, -0.12],
            ],
        [0.012],
        [0.3, 0.2, 0.07],
        { segs: 6 },
      );
    } else if (l.kind === 'strip' && plan.height > 0 && y > 2.4) {
      s.box('paint', [0, y + 0.03, 0], [1.3, 0.05, 0.2], [0.6, 0.6, 0.58], { shade: false });
      s.box('glow', [0, y, 0], [1.2, 0.03, 0.12], [0.85, 0.95, 1], { shade: false, tint: 0, gloss: 0.22 });
    }
  });
};

/** The meshes of a part of a set, named `group|stuff`. Pure: the job says everything. */
export const makeSetPart = (job: Extract<MeshJob, { make: 'set' }>): Record<string, MeshData> => {
  const plan = setPlan(layoutOf(job.place));
  const s = new Shaper(job.quality);
  if (job.part === 'world') world(s, plan);
  else makeRoom(s, plan);
  return s.finish();
};

/** The meshes of a prop at its own size, base at the origin; `part` is its kind. */
export const makePropPart = (job: Extract<MeshJob, { make: 'prop' }>): Record<string, MeshData> => {
  const kind = isPropKind(job.part) ? job.part : 'thing';
  const spec = PROP_SPECS[kind];
  const s = new Shaper(job.quality);
  const [w, h, d] = spec.size;
  const c = linear(spec.colour);
  s.stand(0, 0, 0, 0, hash32(kind));
  makerOf(kind)(s, {
    kind,
    id: kind,
    w: w / 1000,
    h: h / 1000,
    d: d / 1000,
    c,
    t: [c[0] * 0.6, c[1] * 0.6, c[2] * 0.6],
    text: '',
  });
  return s.finish();
};
