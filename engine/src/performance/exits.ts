import { type Flicks, roundToFrame } from '../base/time.ts';
import { businessFactor } from '../film/tempo.ts';
import type { Exit } from '../stage/sets/plan.ts';
import { distance, facing, ms, type Now, type Rehearsal } from './actors.ts';
import { type Gait, SPEED } from './gait.ts';
import { goTo, sitDown } from './moves.ts';
import type { Standing } from './standing.ts';

const exitFor = (r: Rehearsal, x: number, z: number): Exit | undefined => {
  let best: Exit | undefined;
  let least = Number.MAX_VALUE;
  for (const e of r.plan.exits) {
    const d = distance({ x, z }, { x: e.inX, z: e.inZ });
    if (d < least) {
      least = d;
      best = e;
    }
  }
  return best;
};

const swing = (r: Rehearsal, exit: Exit, from: Flicks, to: Flicks): void => {
  if (exit.door === undefined) return;
  r.ledger.door(from, exit.door, 1000);
  r.ledger.door(to, exit.door, 0);
};

/** How long the way through a door or off the edge takes at a gait. */
const crossing = (exit: Exit, gait: Gait, now: Now): Flicks => {
  const length = distance({ x: exit.outX, z: exit.outZ }, { x: exit.inX, z: exit.inZ });
  return roundToFrame(ms(Math.max(500, (length / (SPEED[gait] / businessFactor(now.settings))) * 1000)));
};

/**
 * Comes on through a way in and goes to a place; the time it takes. Without a way in (a car) they are where they
 * belong.
 */
export const enter = (r: Rehearsal, person: string, to: Standing, gait: Gait, now: Now): Flicks => {
  if (r.ledger.stanceOf(person) !== undefined) return goTo(r, person, to, gait, now);
  const free = r.ledger.freeFrom(person, now.t);
  if (free > now.t) return free - now.t + enter(r, person, to, gait, { ...now, t: free });
  const exit = exitFor(r, to.x, to.z) ?? r.plan.exits[0];
  if (exit === undefined || r.beat.place.kind === 'vehicle') {
    r.ledger.stance({
      person,
      start: now.t,
      kind: to.kind,
      x: to.x,
      z: to.z,
      y: to.y,
      yaw: to.yaw,
      blend: 0,
      ...(to.on === undefined ? {} : { on: to.on }),
    });
    return ms(300);
  }
  const through = crossing(exit, gait, now);
  const yaw = facing(exit.outX, exit.outZ, exit.inX, exit.inZ);
  const inside = { person, x: exit.inX, z: exit.inZ, y: 0, yaw } as const;
  const path = [exit.outX, exit.outZ, exit.inX, exit.inZ];
  r.ledger.stance({ ...inside, start: now.t, kind: gait, blend: 0, path });
  r.ledger.stance({ ...inside, start: now.t + through, kind: 'stand', blend: ms(200) });
  swing(r, exit, now.t, now.t + through + ms(500));
  const later = { ...now, t: now.t + through };
  const walked = goTo(r, person, { x: to.x, z: to.z, yaw: to.yaw }, gait, later, to.kind === 'sit');
  if (to.kind === 'sit')
    return through + walked + sitDown(r, person, { ...now, t: now.t + through + walked }, to);
  return through + walked;
};

/** Leaves by the nearest way out; the time it takes. `forGood`: by the script's word, not to make room. */
export const leave = (r: Rehearsal, person: string, gait: Gait, now: Now, forGood = true): Flicks => {
  const s = r.ledger.stanceOf(person);
  if (s === undefined) return 0;
  const exit = exitFor(r, s.x, s.z);
  if (exit === undefined || r.beat.place.kind === 'vehicle') return ms(400);
  const walked = goTo(r, person, { x: exit.inX, z: exit.inZ }, gait, now, true);
  const t = now.t + walked;
  const through = crossing(exit, gait, now);
  r.ledger.stance({
    person,
    start: t,
    kind: gait,
    x: exit.outX,
    z: exit.outZ,
    y: 0,
    yaw: facing(exit.inX, exit.inZ, exit.outX, exit.outZ),
    blend: ms(150),
    path: [exit.inX, exit.inZ, exit.outX, exit.outZ],
  });
  swing(r, exit, t, t + through + ms(400));
  r.ledger.leave(person, t + through, forGood);
  return walked + through;
};
