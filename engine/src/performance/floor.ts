import { atan2, cos, sin, turn } from '../base/maths.ts';
import { planPath, walkable } from '../stage/sets/walk.ts';
import { distance, facing, type Rehearsal } from './actors.ts';

/** Nobody stands nearer to somebody than this, middle to middle, mm; only touch brings people closer. */
export const APART = 560;
/** How far those who talk stand apart: near enough for one frame, far enough for two shoulders. */
export const TALKING = 1250;

export interface Point {
  readonly x: number;
  readonly z: number;
}

/** Where everybody else is, or is going. */
export const others = (r: Rehearsal, but: string): Point[] => {
  const out: Point[] = [];
  for (const p of r.beat.people) {
    if (p === but) continue;
    const s = r.ledger.stanceOf(p);
    if (s !== undefined) out.push({ x: s.x, z: s.z });
  }
  return out;
};

const clear = (taken: readonly Point[], p: Point, gap: number): boolean =>
  !taken.some((t) => distance(t, p) < gap);

const within = (r: Rehearsal, p: Point): boolean =>
  Math.abs(p.x) < r.plan.width / 2 - 200 && Math.abs(p.z) < r.plan.depth / 2 - 150;

/** The floor nearest to a wanted point on which nobody stands; the point itself where all is full. */
export const freeNear = (r: Rehearsal, person: string, wanted: Point, gap = APART): Point => {
  const taken = others(r, person);
  if (clear(taken, wanted, gap)) return wanted;
  const away = atan2(wanted.x, wanted.z);
  for (let ring = 1; ring <= 8; ring++)
    for (let k = 0; k < 12; k++) {
      const side = k % 2 === 0 ? 1 : -1;
      const a = away + side * Math.ceil(k / 2) * 0.5236;
      const p = {
        x: Math.round(wanted.x + sin(a) * ring * 220) + 0,
        z: Math.round(wanted.z + cos(a) * ring * 220) + 0,
      };
      if (within(r, p) && walkable(r.plan, p.x, p.z) && clear(taken, p, gap)) return p;
    }
  return wanted;
};

/**
 * Where to stand to talk with somebody: about `gap` off, rather before them than behind, rather beside them than
 * nearer to the lens, no farther to walk than need be. Undefined when there is no floor.
 */
export const besideWhom = (
  r: Rehearsal,
  person: string,
  other: string,
  gap: number,
): (Point & { readonly yaw: number }) | undefined => {
  const you = r.ledger.stanceOf(other);
  if (you === undefined) return undefined;
  const me = r.ledger.stanceOf(person);
  const taken = others(r, person).filter((p) => p.x !== you.x || p.z !== you.z);
  let best: (Point & { yaw: number }) | undefined;
  let least = Number.MAX_VALUE;
  for (const reach of [gap, gap * 1.15, gap * 0.87])
    for (let k = 0; k < 16; k++) {
      const a = (k * 6.283185) / 16;
      const p = { x: Math.round(you.x + sin(a) * reach) + 0, z: Math.round(you.z + cos(a) * reach) + 0 };
      if (!within(r, p) || !walkable(r.plan, p.x, p.z) || !clear(taken, p, APART)) continue;
      const off = Math.abs(turn(you.yaw / 1000, a));
      const cost =
        (me === undefined ? 0 : distance(me, p) / 1000) +
        (you.kind === 'stand' ? 0.35 : 0.8) * off +
        0.7 * Math.abs(cos(a)) +
        Math.abs(reach - gap) / gap;
      if (cost < least) {
        least = cost;
        best = { ...p, yaw: facing(p.x, p.z, you.x, you.z) };
      }
    }
  return best;
};

/** How near a walk may pass to somebody who stands. */
const PASSING = 430;

/** A planned way that also goes around people: past whoever stands on it by a step to the side. */
export const wayFor = (r: Rehearsal, person: string, from: Point, to: Point): readonly number[] => {
  const taken = others(r, person);
  let path = planPath(r.plan, from, to);
  for (let pass = 0; pass < 3; pass++) {
    const detour = firstDetour(r, path, taken);
    if (detour === undefined) break;
    const there = planPath(r.plan, from, detour);
    const on = planPath(r.plan, detour, to);
    const joined = [...there, ...on.slice(2)];
    if (lengthOf(joined) > lengthOf(path) + 2500) break;
    path = joined;
  }
  return path;
};

/** Length of x, z pairs, mm. */
export const lengthOf = (path: readonly number[]): number => {
  let length = 0;
  for (let i = 2; i + 1 < path.length; i += 2)
    length += distance(
      { x: path[i - 2] as number, z: path[i - 1] as number },
      { x: path[i] as number, z: path[i + 1] as number },
    );
  return length;
};

const firstDetour = (r: Rehearsal, path: readonly number[], taken: readonly Point[]): Point | undefined => {
  const start = { x: path[0] as number, z: path[1] as number };
  const end = { x: path.at(-2) as number, z: path.at(-1) as number };
  for (let i = 2; i + 1 < path.length; i += 2) {
    const ax = path[i - 2] as number;
    const az = path[i - 1] as number;
    const dx = (path[i] as number) - ax;
    const dz = (path[i + 1] as number) - az;
    const l2 = dx * dx + dz * dz;
    if (l2 < 1) continue;
    for (const t of taken) {
      if (distance(t, start) < PASSING + 60 || distance(t, end) < PASSING + 60) continue;
      const u = ((t.x - ax) * dx + (t.z - az) * dz) / l2;
      if (u <= 0 || u >= 1) continue;
      const miss = distance(t, { x: ax + dx * u, z: az + dz * u });
      if (miss >= PASSING) continue;
      const l = Math.sqrt(l2);
      const nx = -dz / l;
      const nz = dx / l;
      // The side on which the way already passes first.
      const side = (ax + dx * u - t.x) * nx + (az + dz * u - t.z) * nz >= 0 ? 1 : -1;
      for (const s of [side, -side])
        for (const step of [640, 520]) {
          const p = { x: Math.round(t.x + nx * s * step) + 0, z: Math.round(t.z + nz * s * step) + 0 };
          if (walkable(r.plan, p.x, p.z) && clear(taken, p, PASSING)) return p;
        }
    }
  }
  return undefined;
};
