import { turn } from '../base/maths.ts';
import { type Flicks, roundToFrame } from '../base/time.ts';
import { businessFactor } from '../film/tempo.ts';
import { floorHeight, stepsOf } from '../stage/sets/floor-height.ts';
import { walkable } from '../stage/sets/walk.ts';
import { distance, facing, ms, type Now, type Rehearsal } from './actors.ts';
import { besideWhom, freeNear, lengthOf, others, wayFor } from './floor.ts';
import { seatNear } from './free-spots.ts';
import { type Gait, SPEED } from './gait.ts';
import type { Standing } from './standing.ts';

const SIT_BLEND = 750;
const RISE_BLEND = 650;
const LONGEST_WALK = 9000;

/** Stands up if seated or lying; the time it takes. */
export const rise = (r: Rehearsal, person: string, now: Now): Flicks => {
  const s = r.ledger.stanceOf(person);
  if (s === undefined || !['sit', 'lie', 'kneel', 'crouch', 'fall'].includes(s.kind)) return 0;
  if (r.beat.place.kind === 'vehicle') return 0;
  const { kind: _kind, path: _path, on: _on, y: _y, blend: _blend, ...rest } = s;
  const start = r.ledger.freeFrom(person, now.t);
  r.ledger.stance({ ...rest, start, kind: 'stand', y: 0, blend: ms(RISE_BLEND) });
  return start - now.t + roundToFrame(ms(RISE_BLEND + 120));
};

/**
 * Goes along a planned path to a point and stands there facing `yaw`; the time it takes. Where somebody stands there
 * already the walk ends beside them, unless the point is meant exactly (a seat, a doorway).
 */
export const goTo = (
  r: Rehearsal,
  person: string,
  goal: { x: number; z: number; yaw?: number },
  gait: Gait,
  now: Now,
  exactly = false,
): Flicks => {
  const s = r.ledger.stanceOf(person);
  // Nobody walks in a car.
  if (s === undefined || r.beat.place.kind === 'vehicle') return 0;
  const to = exactly ? goal : { ...goal, ...freeNear(r, person, goal) };
  let t = r.ledger.freeFrom(person, now.t);
  t += rise(r, person, { ...now, t });
  const path = wayFor(r, person, s, to);
  const length = lengthOf(path);
  if (length < 150 || path.length < 4) {
    if (to.yaw !== undefined)
      r.ledger.stance({
        person,
        start: t,
        kind: 'stand',
        x: to.x,
        z: to.z,
        y: 0,
        yaw: to.yaw ?? s.yaw,
        blend: ms(450),
      });
    return t - now.t + ms(350);
  }
  const speed = SPEED[gait] / businessFactor(now.settings);
  // Stairs are taken a step at a time.
  const rises = Math.abs(floorHeight(stepsOf(r.plan.pieces), to.x, to.z) - s.y);
  const climbing = s.kind === 'sit' ? 0 : (rises / (speed * (gait === 'run' ? 0.24 : 0.3))) * 1000;
  const took = roundToFrame(ms(Math.min(LONGEST_WALK, Math.max((length / speed) * 1000, climbing) + 250)));
  const n = path.length;
  const endYaw = facing(path[n - 4]!, path[n - 3]!, path[n - 2]!, path[n - 1]!);
  r.ledger.stance({
    person,
    start: t,
    kind: gait,
    x: to.x,
    z: to.z,
    y: 0,
    yaw: endYaw,
    path,
    blend: ms(180),
  });
  r.ledger.stance({
    person,
    start: t + took,
    kind: 'stand',
    x: to.x,
    z: to.z,
    y: 0,
    yaw: to.yaw ?? endYaw,
    blend: ms(350),
  });
  return t + took - now.t;
};

/** Sits down on the seat given, or the nearest free one; the time it takes. */
export const sitDown = (r: Rehearsal, person: string, now: Now, wanted?: Standing): Flicks => {
  const s = r.ledger.stanceOf(person);
  if (s === undefined || s.kind === 'sit' || r.beat.place.kind === 'vehicle') return 0;
  const seat = wanted ?? seatNear(r.plan, s.x, s.z, others(r, person));
  if (seat === undefined) {
    r.ledger.stance({
      person,
      start: r.ledger.freeFrom(person, now.t),
      kind: 'crouch',
      x: s.x,
      z: s.z,
      y: 0,
      yaw: s.yaw,
      blend: ms(700),
    });
    return ms(900);
  }
  let t = r.ledger.freeFrom(person, now.t);
  if (distance(s, seat) > 700)
    t += goTo(r, person, { x: seat.x, z: seat.z, yaw: seat.yaw }, 'walk', { ...now, t }, true);
  r.ledger.stance({
    person,
    start: t,
    kind: seat.kind === 'lie' ? 'lie' : 'sit',
    x: seat.x,
    z: seat.z,
    y: seat.y,
    yaw: seat.yaw,
    blend: ms(SIT_BLEND),
    ...(seat.on === undefined ? {} : { on: seat.on }),
  });
  return t - now.t + roundToFrame(ms(SIT_BLEND + 150));
};

/** Turns on the spot to face somebody, where the body stands and looks elsewhere by more than `tolerance` rad. */
export const turnTo = (r: Rehearsal, person: string, other: string, at: Flicks, tolerance = 0.7): void => {
  const me = r.ledger.stanceOf(person);
  const you = r.ledger.stanceOf(other);
  if (me === undefined || you === undefined || (me.kind !== 'stand' && me.kind !== 'lean')) return;
  if (distance(me, you) < 100) return;
  const yaw = facing(me.x, me.z, you.x, you.z);
  if (Math.abs(turn(me.yaw / 1000, yaw / 1000)) < tolerance) return;
  const { path: _path, on: _on, ...rest } = me;
  r.ledger.stance({ ...rest, kind: 'stand', start: r.ledger.freeFrom(person, at), yaw, blend: ms(550) });
};

/** Comes within `gap` mm of someone; both then face each other. The time it takes. */
export const approach = (
  r: Rehearsal,
  person: string,
  other: string,
  gap: number,
  gait: Gait,
  now: Now,
): Flicks => {
  const me = r.ledger.stanceOf(person);
  const you = r.ledger.stanceOf(other);
  if (me === undefined || you === undefined) return 0;
  const d = distance(me, you);
  let took = 0;
  if (d > gap + 150) {
    const k = (d - gap) / d;
    const x = Math.round(me.x + (you.x - me.x) * k) + 0;
    const z = Math.round(me.z + (you.z - me.z) * k) + 0;
    const straight = { x, z, yaw: facing(x, z, you.x, you.z) };
    const free =
      walkable(r.plan, x, z) &&
      others(r, person).every((p) => (p.x === you.x && p.z === you.z) || distance(p, straight) > 520);
    const to = free ? straight : (besideWhom(r, person, other, gap) ?? straight);
    took = goTo(r, person, to, gait, now, true);
  }
  turnTo(r, person, other, now.t + took, 0.4);
  turnTo(r, other, person, now.t + Math.round(took * 0.6), 1.1);
  return took;
};
