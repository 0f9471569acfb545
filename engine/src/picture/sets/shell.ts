import { chamberOf } from '../../stage/sets/chambers.ts';
import type { SetPlan } from '../../stage/sets/plan.ts';
import { terrainOf } from '../../stage/sets/terrain.ts';
import { linear, type Shaper, shade } from './shaper.ts';
import { doorFrame, doorLeaf } from './shell/doors.ts';
import { floor } from './shell/floors.ts';
import {
  along,
  backing,
  type Opening,
  pieces,
  RUN_ON,
  rockFace,
  stand,
  wainscot,
  wallFace,
} from './shell/wall.ts';
import { sunShafts, windowFrame } from './shell/windows.ts';

/** Walls with their openings, doors, windows, floor and ceiling of a room. */
export const shell = (s: Shaper, plan: SetPlan): void => {
  const interior = plan.height > 0;
  const chamber = chamberOf(plan.place);
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
    const cave = terrainOf(plan.place) === 'cave';
    for (const r of spans) {
      if (cave) rockFace(s, r, c);
      else wallFace(s, w, r, c);
      // Boards let the day in; other walls do not.
      if (interior && w.id !== 'front' && w.finish !== 'planks') backing(s, r, f.length);
    }
    const low = w.wainscot === undefined ? undefined : linear(w.wainscot);
    if (low && w.finish !== 'stone')
      wainscot(s, spans, low, w.finish === 'tile' ? 0.16 : w.finish === 'panel' ? 1.05 : 0.7);
    else if (low)
      for (const r of spans)
        if (r.y0 < 0.01)
          s.box('stone', [(r.x0 + r.x1) / 2, 0.14, 0.03], [r.x1 - r.x0, 0.28, 0.08], low, { shade: false });
    if (interior && !cave && chamber !== 'tower-stair')
      s.box('plaster', [f.length / 2, tall - 0.05, 0.04], [f.length, 0.1, 0.09], shade(c, 1.25), {
        r: 0.03,
        shade: false,
      });
    const wood = low && low[0] < 0.2 ? low : ([0.12, 0.065, 0.033] as const);
    for (const [i, o] of windows.entries())
      windowFrame(s, holes[doors.length + i]!, o, wood, plan.place.kind === 'church');
    if (interior && w.id !== 'front') for (const i of windows.keys()) sunShafts(s, holes[doors.length + i]!);
    for (const i of doors.keys()) doorFrame(s, holes[i]!, wood);
  }
  if (interior) {
    s.group = 'ceiling';
    s.stand(0, 0, 0, 0, 77);
    const w = plan.width / 1000;
    const d = plan.depth / 1000;
    const n = s.draft ? 6 : 14;
    const cave = terrainOf(plan.place) === 'cave';
    const c = linear(
      cave
        ? 0x4a4641
        : chamber === 'lantern-room'
          ? 0x5d6a5c
          : plan.walls[0]?.finish === 'planks'
            ? 0x6a5236
            : 0xc4bba6,
    );
    s.sheet(
      cave ? 'stone' : 'plaster',
      n,
      n,
      (u, v) => [
        (u - 0.5) * w,
        h - (cave ? 0.25 + 0.25 * Math.sin(u * 9 + Math.sin(v * 7) * 2) : 0),
        -d / 2 + v * (d + RUN_ON),
      ],
      () => shade(c, 0.8),
    );
  }
  for (const d of plan.doors) {
    s.group = `door:${d.id}`;
    doorLeaf(s, d);
  }
  s.group = 'set';
};
