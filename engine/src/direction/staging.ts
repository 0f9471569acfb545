import { cos, sin } from '../base/maths.ts';
import { type Flicks, fromMilliseconds } from '../base/time.ts';
import { proportionsOf } from '../stage/proportions.ts';
import { floorHeight, stepsOf } from '../stage/sets/floor-height.ts';
import type { Piece } from '../stage/sets/plan.ts';
import type { StanceKind } from '../timeline/action.ts';
import type { Person } from '../timeline/person.ts';
import type { Stance } from '../timeline/timeline.ts';

/** Somebody on the floor at one instant, as a camera cares: millimetres, radians, millimetres a second. */
export interface Figure {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly z: number;
  /** Floor, seat or bed under the body. */
  readonly y: number;
  readonly yaw: number;
  /** Heights above the set's floor. */
  readonly eye: number;
  readonly crown: number;
  /** Lowest part that a full shot must hold. */
  readonly feet: number;
  /** Chin to crown. */
  readonly head: number;
  /** Where the head is over the floor; differs from x, z for one who lies. */
  readonly headX: number;
  readonly headZ: number;
  readonly kind: StanceKind;
  /** Velocity while on a path, else 0. */
  readonly vx: number;
  readonly vz: number;
  readonly stance: Stance;
  /** What the head is turned to, where that is not the partner of the shot. */
  readonly regard?: { readonly headX: number; readonly headZ: number };
}

const MOVING: ReadonlySet<StanceKind> = new Set(['walk', 'run', 'crawl', 'climb', 'swim', 'ride']);

/** Longest time from one pose to another, from the floor to one's feet. */
const SETTLING: Flicks = fromMilliseconds(1000);

/** How far hats stand above the crown. */
const HAT = 60;

interface Build {
  readonly name: string;
  readonly eyeHeight: number;
  readonly hips: number;
  readonly height: number;
  readonly head: number;
  readonly hat: number;
}

const AVERAGE: Build = { name: '', eyeHeight: 1500, hips: 690, height: 1690, head: 320, hat: 0 };

const buildOf = (p: Person): Build => {
  const b = proportionsOf(p);
  return {
    name: p.name,
    eyeHeight: b.eyeHeight * 1000,
    hips: b.hips * 1000,
    height: p.height,
    head: b.head * 1000,
    hat: p.hat.kind === 'none' ? 0 : HAT,
  };
};

/** Eye level above `y`, by stance: as the stage poses bodies (`stance/head-place.ts`). */
const eyeAbove = (kind: StanceKind, b: Build): number => {
  switch (kind) {
    case 'sit':
    case 'ride':
      return b.eyeHeight - b.hips + 0.052 * b.height;
    case 'kneel':
      return b.eyeHeight * 0.785;
    case 'crouch':
      return b.eyeHeight * 0.62;
    case 'crawl':
      return b.eyeHeight * 0.42;
    case 'lie':
      return b.eyeHeight * 0.14;
    case 'fall':
      return b.eyeHeight * 0.2;
    case 'swim':
      return b.eyeHeight * 0.08;
    case 'lean':
      return b.eyeHeight * 0.97;
    default:
      return b.eyeHeight;
  }
};

/** Point a share `u` of the way along x,z pairs, with the direction of travel there. */
const along = (path: readonly number[], u: number): { x: number; z: number; dx: number; dz: number } => {
  let total = 0;
  for (let i = 2; i + 1 < path.length; i += 2) total += segment(path, i);
  let left = total * (u < 0 ? 0 : Math.min(u, 1));
  for (let i = 2; i + 1 < path.length; i += 2) {
    const l = segment(path, i);
    if (left <= l || i + 3 >= path.length) {
      const k = l === 0 ? 0 : left / l;
      const x0 = path[i - 2]!;
      const z0 = path[i - 1]!;
      const dx = path[i]! - x0;
      const dz = path[i + 1]! - z0;
      const n = l === 0 ? 1 : l;
      return { x: x0 + dx * k, z: z0 + dz * k, dx: dx / n, dz: dz / n };
    }
    left -= l;
  }
  return { x: path[0] ?? 0, z: path[1] ?? 0, dx: 0, dz: 0 };
};

const segment = (path: readonly number[], i: number): number => {
  const dx = path[i]! - path[i - 2]!;
  const dz = path[i + 1]! - path[i - 1]!;
  return Math.sqrt(dx * dx + dz * dz);
};

const lengthOf = (path: readonly number[]): number => {
  let total = 0;
  for (let i = 2; i + 1 < path.length; i += 2) total += segment(path, i);
  return total;
};

/**
 * Where everyone is. Built from a whole performance, but `at(t)` reads only stances that have begun by `t`: what a
 * person will do next is nobody's business yet (law 2).
 */
export class Staging {
  private readonly byPerson = new Map<string, Stance[]>();
  private readonly builds = new Map<string, Build>();
  private readonly memo = new Map<string, Figure>();
  /** Many cameras are thought of at one time: who was where when last asked. */
  private seen: Flicks = -1;
  private there: readonly Figure[] = [];

  private readonly steps: readonly Piece[];

  constructor(stances: readonly Stance[], cast: ReadonlyMap<string, Person>, pieces: readonly Piece[] = []) {
    this.steps = stepsOf(pieces);
    for (const s of stances) {
      const list = this.byPerson.get(s.person);
      if (list) list.push(s);
      else this.byPerson.set(s.person, [s]);
    }
    for (const list of this.byPerson.values()) list.sort((a, b) => a.start - b.start);
    for (const id of this.byPerson.keys()) {
      const p = cast.get(id);
      this.builds.set(id, p ? buildOf(p) : { ...AVERAGE, name: id });
    }
  }

  /** The stance somebody is in at `t`; undefined while they are not on the set. */
  stanceOf(id: string, t: Flicks): Stance | undefined {
    const list = this.byPerson.get(id);
    if (!list) return undefined;
    let low = 0;
    let high = list.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (list[mid]!.start <= t) low = mid + 1;
      else high = mid;
    }
    const s = list[low - 1];
    return s && t < s.start + s.duration ? s : undefined;
  }

  nameOf(id: string): string {
    return this.builds.get(id)?.name || id;
  }

  figure(id: string, t: Flicks): Figure | undefined {
    const s = this.stanceOf(id, t);
    if (!s) return undefined;
    const still = !s.path || s.path.length < 4 || !MOVING.has(s.kind);
    const key = `${id}@${s.start}`;
    const known = still ? this.memo.get(key) : undefined;
    if (known) return known;
    const b = this.builds.get(id) ?? AVERAGE;
    let { x, y, z } = s;
    let yaw = s.yaw / 1000;
    let vx = 0;
    let vz = 0;
    if (!still) {
      const u = s.duration > 0 ? (t - s.start) / s.duration : 1;
      const p = along(s.path!, u);
      x = p.x;
      z = p.z;
      const speed = (lengthOf(s.path!) / Math.max(1, s.duration)) * 705_600_000;
      vx = p.dx * speed;
      vz = p.dz * speed;
      yaw = Number.NaN;
      if (this.steps.length > 0) y = floorHeight(this.steps, x, z);
    }
    const up = eyeAbove(s.kind, b);
    // On their back, feet the way they face; one who falls does so backward from where they stood.
    const back = s.kind === 'lie' ? b.eyeHeight - b.hips : s.kind === 'fall' ? b.eyeHeight - b.hips * 0.6 : 0;
    const low = s.kind === 'lie' || s.kind === 'fall' || s.kind === 'swim';
    const figure: Figure = {
      id,
      name: b.name,
      x,
      z,
      y,
      yaw,
      eye: y + up,
      crown: y + up + (low ? 150 : b.head * 0.53 + b.hat),
      feet: low ? y : s.kind === 'sit' || s.kind === 'ride' ? Math.max(0, y - b.hips * 0.9) : y,
      head: b.head,
      headX: back === 0 ? x : x - back * sin(s.yaw / 1000),
      headZ: back === 0 ? z : z - back * cos(s.yaw / 1000),
      kind: s.kind,
      vx,
      vz,
      stance: s,
    };
    if (still) this.memo.set(key, figure);
    return figure;
  }

  /** Is somebody on the way up or down, to where `figure` has them already? Bodies take about a second for it. */
  settling(id: string, t: Flicks): boolean {
    const now = this.stanceOf(id, t);
    if (!now || t - now.start > SETTLING) return false;
    const before = this.stanceOf(id, now.start - 1);
    if (!before) return false;
    const b = this.builds.get(id) ?? AVERAGE;
    const rise = now.y + eyeAbove(now.kind, b) - before.y - eyeAbove(before.kind, b);
    return Math.abs(rise) > 200;
  }

  /** Everyone on the set at `t`, in order of id. */
  at(t: Flicks): readonly Figure[] {
    if (t === this.seen) return this.there;
    const out: Figure[] = [];
    for (const id of this.byPerson.keys()) {
      const f = this.figure(id, t);
      if (f) out.push(f);
    }
    out.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    this.seen = t;
    this.there = out;
    return out;
  }
}

/** Unit vector on the floor that somebody faces: the way they walk, else their yaw. */
export const facing = (
  f: Figure,
  sinCos: (a: number) => readonly [number, number],
): readonly [number, number] => {
  const v = Math.sqrt(f.vx * f.vx + f.vz * f.vz);
  if (v > 1) return [f.vx / v, f.vz / v];
  return sinCos(Number.isNaN(f.yaw) ? 0 : f.yaw);
};
