import { FLICKS_PER_SECOND, type Flicks } from '../base/time.ts';
import type { SetPlan } from '../stage/sets/plan.ts';
import type { Look } from '../timeline/look.ts';
import type { Person } from '../timeline/person.ts';
import type { Line, Scale, Shot, Stance } from '../timeline/timeline.ts';
import { sideOf } from './axis.ts';
import { project } from './lens.ts';
import { rung } from './scales.ts';
import { blocks, Sight } from './sight.ts';
import { type Figure, Staging } from './staging.ts';

/** A scene as cut, in any one time base: what can be judged without knowing how it was decided. */
export interface CutScene {
  readonly shots: readonly Shot[];
  readonly stances: readonly Stance[];
  readonly lines: readonly Line[];
  readonly plan: SetPlan;
  readonly look: Look;
  readonly cast: ReadonlyMap<string, Person>;
}

export interface Figures {
  readonly shots: number;
  /** Seconds. */
  readonly mean: number;
  readonly median: number;
  /** Standard deviation over mean. */
  readonly spread: number;
  readonly p95: number;
  /** Share of shots, by scale. */
  readonly scales: Readonly<Partial<Record<Scale, number>>>;
  /** Cuts between two views of one pair that swap their sides of the screen, nothing neutral between. */
  readonly crossings: readonly string[];
  /** Cuts between two like views of one subject. */
  readonly jumps: readonly string[];
  /** Cameras in solid pieces or walls. */
  readonly inSolids: readonly string[];
  /** Subjects of singles hidden by furniture as the shot begins. */
  readonly hidden: readonly string[];
  /** Heads of singles that the frame cuts, as the shot begins. */
  readonly cropped: readonly string[];
  /** Air over the crown of single subjects, share of the frame's height. */
  readonly headRoom: readonly number[];
  /** Share of speech time on listeners, of what is spoken on screen by two or more. */
  readonly onListeners: number;
}

const PERSONAL: ReadonlySet<string> = new Set(['single', 'reaction', 'over-shoulder']);

/** Kinds that show where people are to each other. */
const ABOUT_ALL: ReadonlySet<string> = new Set(['establishing', 'master', 'group', 'two-shot']);

const sorted = (list: readonly number[]): number[] => [...list].sort((a, b) => a - b);

/** Judges scenes from what a timeline says alone. */
export const figuresOf = (scenes: readonly CutScene[]): Figures => {
  const lengths: number[] = [];
  const scales: Partial<Record<Scale, number>> = {};
  const crossings: string[] = [];
  const jumps: string[] = [];
  const inSolids: string[] = [];
  const hidden: string[] = [];
  const cropped: string[] = [];
  const headRoom: number[] = [];
  let spoken: Flicks = 0;
  let listening: Flicks = 0;
  for (const scene of scenes) {
    const staging = new Staging(scene.stances, scene.cast, scene.plan.pieces);
    const sight = new Sight(scene.plan);
    /** Side of each pair's line on which it was last shown, and where the two then were. */
    const sides = new Map<string, { side: number; at: readonly number[] }>();
    for (const [i, shot] of scene.shots.entries()) {
      if (shot.kind === 'card') continue;
      const t = shot.start;
      lengths.push(shot.duration / FLICKS_PER_SECOND);
      scales[shot.scale] = (scales[shot.scale] ?? 0) + 1;
      const c = shot.camera;
      if (sight.inside(c.x, c.y, c.z, 0) || sight.atWall(c.x, c.y, c.z, 60)) inSolids.push(shot.id);
      const all = staging.at(t);
      const f = staging.figure(shot.subject, t);
      if (f && PERSONAL.has(shot.kind)) {
        if (sight.hidden(c.x, c.y, c.z, f.headX, f.eye, f.headZ)) hidden.push(shot.id);
        const top = project(c, scene.look, f.headX, f.crown, f.headZ);
        const chin = project(c, scene.look, f.headX, f.crown - f.head, f.headZ);
        headRoom.push((1 - top.v) / 2);
        const closest = rung(shot.scale) >= 6;
        if (top.depth < 200 || Math.abs(chin.u) > 0.95 || chin.v < -1 || (!closest && top.v > 1))
          cropped.push(shot.id);
      }
      const seen = all.filter((g) => visible(c, scene.look, g, all, shot));
      const talks = new Set<string>();
      if (PERSONAL.has(shot.kind))
        for (const l of scene.lines) {
          if (
            l.channel !== 'on' ||
            l.start > t + FLICKS_PER_SECOND / 2 ||
            l.start + l.duration <= t ||
            l.to === undefined
          )
            continue;
          if (l.speaker === shot.subject) talks.add(l.to);
          else if (l.to === shot.subject) talks.add(l.speaker);
        }
      // Somebody who speaks with two at once is between two lines: neither binds the shot.
      if (talks.size > 1) talks.clear();
      for (const p of all)
        for (const q of all) {
          if (p.id >= q.id) continue;
          const key = `${p.id} ${q.id}`;
          const both =
            ABOUT_ALL.has(shot.kind) &&
            seen.includes(p) &&
            seen.includes(q) &&
            (shot.kind !== 'two-shot' || all.length === 2);
          const single =
            (shot.subject === p.id && talks.has(q.id)) || (shot.subject === q.id && talks.has(p.id));
          if (!both && !single) continue;
          const s = sideOf(p.x, p.z, q.x, q.z, c.x, c.z);
          const at = [p.x, p.z, q.x, q.z];
          const before = sides.get(key);
          if (
            before &&
            before.side * s < 0 &&
            before.at.every((v, k) => Math.abs(v - at[k]!) < 200) &&
            !(both && !single && all.length > 2)
          )
            crossings.push(`${shot.id}: ${key}`);
          sides.set(key, { side: s, at });
        }
      const last = scene.shots[i - 1];
      if (last && last.setup === shot.setup && last.kind !== 'card') jumps.push(shot.id);
    }
    const people = new Set(scene.stances.map((s) => s.person)).size;
    if (people >= 2)
      for (const l of scene.lines) {
        if (l.channel !== 'on') continue;
        spoken += l.duration;
        for (const s of scene.shots) {
          const from = Math.max(s.start, l.start);
          const to = Math.min(s.start + s.duration, l.start + l.duration);
          if (to > from && (s.kind === 'reaction' || s.kind === 'single') && s.subject !== l.speaker)
            listening += to - from;
          if (to > from && s.kind === 'over-shoulder' && s.subject !== l.speaker) listening += to - from;
        }
      }
  }
  const order = sorted(lengths);
  const n = Math.max(1, order.length);
  const mean = order.reduce((a, b) => a + b, 0) / n;
  const variance = order.reduce((a, b) => a + (b - mean) * (b - mean), 0) / n;
  const shares: Partial<Record<Scale, number>> = {};
  for (const [k, v] of Object.entries(scales)) shares[k as Scale] = v / n;
  return {
    shots: lengths.length,
    mean,
    median: order[Math.floor(order.length / 2)] ?? 0,
    spread: mean > 0 ? Math.sqrt(variance) / mean : 0,
    p95: order[Math.floor(order.length * 0.95)] ?? 0,
    scales: shares,
    crossings,
    jumps,
    inSolids,
    hidden,
    cropped,
    headRoom,
    onListeners: spoken > 0 ? listening / spoken : 0,
  };
};

const visible = (c: Shot['camera'], look: Look, g: Figure, all: readonly Figure[], shot: Shot): boolean => {
  const p = project(c, look, g.headX, g.eye, g.headZ);
  if (p.depth < 300 || Math.abs(p.u) > 0.95 || Math.abs(p.v) > 0.98) return false;
  if (shot.kind === 'insert') return false;
  return all.every((o) => o.id === g.id || blocks(o, c.x, c.y, c.z, g.headX, g.eye, g.headZ) >= 1);
};
