import type { Flicks } from '../base/time.ts';
import { distance, ms, type Now, partner, present, type Rehearsal } from './actors.ts';
import { enter, leave } from './exits.ts';
import { besideWhom, freeNear, TALKING } from './floor.ts';
import type { Gait } from './gait.ts';
import type { Standing } from './standing.ts';

/** So many people can be told apart on one set; when another comes, whoever had least to do for longest goes. */
export const MOST_ON_SET = 12;

/** Somebody said or did something: they belong to what goes on. */
export const active = (r: Rehearsal, person: string, at: Flicks): void => {
  r.busy.set(person, at);
};

const makeRoom = (r: Rehearsal, now: Now): void => {
  const there = present(r);
  if (there.length < MOST_ON_SET) return;
  let idle: string | undefined;
  let since = Number.MAX_VALUE;
  for (const p of there) {
    const last = r.busy.get(p) ?? -1;
    if (last < since) {
      since = last;
      idle = p;
    }
  }
  if (idle !== undefined) leave(r, idle, 'walk', now, false);
};

/** Where somebody who comes in goes: their own place where it is free and near the others, else near whom they will talk to. */
const placeFor = (r: Rehearsal, person: string, to: string | undefined, seated: boolean): Standing => {
  const own = r.seats.get(person);
  const whom = to ?? partner(r, person, undefined);
  const you = whom === undefined ? undefined : r.ledger.stanceOf(whom);
  const stand = (p: { x: number; z: number; yaw: number }): Standing => ({ ...p, y: 0, kind: 'stand' });
  if (own !== undefined && r.beat.place.kind === 'vehicle') return own;
  if (own !== undefined) {
    const spot = seated ? own : { ...own, kind: 'stand' as const, y: 0 };
    const free = freeNear(r, person, own);
    const d = you === undefined ? 1200 : distance(own, you);
    if (free.x === own.x && free.z === own.z && d > 850 && d < (seated ? 2400 : 1900)) return spot;
  }
  const beside = whom === undefined ? undefined : besideWhom(r, person, whom, TALKING);
  if (beside !== undefined) return stand(beside);
  const base = own ?? { x: 0, z: 0, yaw: 0 };
  return stand({ ...freeNear(r, person, base), yaw: base.yaw });
};

/** Comes on, makes room for themselves, goes near `to`; the time it takes. */
export const comeIn = (
  r: Rehearsal,
  person: string,
  to: string | undefined,
  gait: Gait,
  now: Now,
  seated = false,
): Flicks => {
  makeRoom(r, now);
  active(r, person, now.t);
  return enter(r, person, placeFor(r, person, to, seated), gait, now);
};

/**
 * Somebody must be here to speak: comes in before the line, and speaks from the door on. Undefined where they cannot
 * come (they have left by the script's word, or there is no room in the car): they are heard from elsewhere.
 */
export const arriveToSpeak = (
  r: Rehearsal,
  person: string,
  to: string | undefined,
  now: Now,
): Flicks | undefined => {
  if (!r.beat.people.includes(person) || r.ledger.departed.has(person)) return undefined;
  if (r.beat.place.kind === 'vehicle' && !r.seats.has(person)) return undefined;
  const took = comeIn(r, person, to, 'walk', now);
  return Math.min(took, ms(1300));
};
