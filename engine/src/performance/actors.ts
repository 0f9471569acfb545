import type { Settings, SettingsTrack } from '../audience/settings.ts';
import { atan2, TAU } from '../base/maths.ts';
import { type Flicks, fromMilliseconds } from '../base/time.ts';
import type { Beat } from '../film/film.ts';
import type { SetPlan } from '../stage/sets/plan.ts';
import type { Person } from '../timeline/person.ts';
import type { Ledger } from './ledger.ts';
import type { Standing } from './standing.ts';

/** What every part of a performance reads while it is made. Passed down, never kept. */
export interface Rehearsal {
  readonly beat: Beat;
  readonly plan: SetPlan;
  readonly cast: ReadonlyMap<string, Person>;
  /** Upper-case names as action lines give them -> person id. */
  readonly ids: ReadonlyMap<string, string>;
  /** Upper-case plural -> person ids of its extras. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly track: SettingsTrack;
  readonly seed: number;
  readonly ledger: Ledger;
  /** Each person's place on this set: where they start, or go when they come in. */
  readonly seats: ReadonlyMap<string, Standing>;
  /** Prop id -> who has it in hand when first seen. */
  readonly carried: ReadonlyMap<string, string>;
  /** When each person last said or did something: a record of the fold, like the ledger. */
  readonly busy: Map<string, Flicks>;
  /** Who has died in this beat: they lie where they fell. */
  readonly dead: Set<string>;
}

/** The settings and the time at which something is decided. */
export interface Now {
  readonly t: Flicks;
  readonly settings: Settings;
}

/** Facing from one floor point to another, milliradians. */
export const facing = (fromX: number, fromZ: number, toX: number, toZ: number): number => {
  if (fromX === toX && fromZ === toZ) return 0;
  const a = atan2(toX - fromX, toZ - fromZ);
  return Math.round((a < 0 ? a + TAU : a) * 1000);
};

export const distance = (a: { x: number; z: number }, b: { x: number; z: number }): number =>
  Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.z - b.z) * (a.z - b.z));

export const ms = (n: number): Flicks => fromMilliseconds(Math.round(n));

/** Who is on the set now, in the beat's order. */
export const present = (r: Rehearsal): string[] =>
  r.beat.people.filter((p) => r.ledger.stanceOf(p) !== undefined);

/** Whom a person would speak or turn to: whoever spoke last, else the nearest. */
export const partner = (r: Rehearsal, person: string, last: string | undefined): string | undefined => {
  const others = present(r).filter((p) => p !== person);
  if (last !== undefined && others.includes(last)) return last;
  const me = r.ledger.stanceOf(person);
  if (me === undefined) return others[0];
  let best: string | undefined;
  let least = Number.MAX_VALUE;
  for (const other of others) {
    const s = r.ledger.stanceOf(other);
    if (s === undefined) continue;
    const d = distance(me, s);
    if (d < least) {
      least = d;
      best = other;
    }
  }
  return best;
};
