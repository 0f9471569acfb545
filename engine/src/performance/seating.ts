import { cos, sin, turn } from '../base/maths.ts';
import { between } from '../base/random.ts';
import type { Beat } from '../film/film.ts';
import type { SetPlan, Spot } from '../stage/sets/plan.ts';
import { walkable } from '../stage/sets/walk.ts';
import { facing } from './actors.ts';

export interface Standing {
  readonly x: number;
  readonly z: number;
  readonly y: number;
  readonly yaw: number;
  readonly kind: 'stand' | 'sit' | 'lie' | 'lean';
  readonly on?: string;
  readonly spot?: string;
}

const SITS =
  /\b(sits?|sitting|seated|slumped|at (?:the|a|his|her|their) (?:table|desk|bar|counter)|behind the wheel|drives?|driving|eats?|eating|dines?|breakfast|dinner|on (?:the|a) (?:sofa|couch|chair|bench|stool))\b/iu;
const LIES = /\b(lies|lying|asleep|sleeps|sleeping|in bed|unconscious|dead|body of)\b/iu;
const STANDS = /\b(stands?|standing|walks?|walking|paces?|pacing|enters?|runs?|dances?|leans?|crosses)\b/iu;

/** Seats are taken without being asked in places where people sit: their plans list seats first. */
const SITTING_PLACES = new Set(['diner', 'vehicle', 'office', 'living-room', 'bar', 'church', 'jail']);

const kindFor = (s: Spot): Standing['kind'] =>
  s.kind === 'sit' || s.kind === 'drive'
    ? 'sit'
    : s.kind === 'lie'
      ? 'lie'
      : s.kind === 'lean'
        ? 'lean'
        : 'stand';

const standing = (s: Spot): Standing => ({
  x: s.x,
  z: s.z,
  y: s.y,
  yaw: s.yaw,
  kind: kindFor(s),
  spot: s.id,
  ...(s.on === undefined ? {} : { on: s.on }),
});

/** The beginning of what the action says: where people are when the beat opens. */
const openingWords = (beat: Beat): string => {
  let words = '';
  for (const i of beat.items) {
    if (words.length >= 600) break;
    if (i.kind === 'action') words += `${i.text} `;
  }
  return words.slice(0, 600);
};

/** Those who speak have the good places; extras stand where room is left. */
const speakersFirst = (beat: Beat, people: readonly string[]): string[] => {
  const speak = new Set(
    beat.items.flatMap((i) => (i.kind === 'speech' && i.channel === 'on' ? [i.speaker] : [])),
  );
  return [...people.filter((p) => speak.has(p)), ...people.filter((p) => !speak.has(p))];
};

/** Who has the wheel comes first in a car; else people are as they appear. */
const driverFirst = (
  beat: Beat,
  people: readonly string[],
  ids: ReadonlyMap<string, string>,
): readonly string[] => {
  if (beat.place.kind !== 'vehicle') return people;
  for (const item of beat.items) {
    if (item.kind !== 'action') continue;
    for (const e of item.events)
      if (e.action === 'drive' || /\b(?:behind|at) the wheel\b|\bdriving\b/iu.test(e.sentence)) {
        const driver = ids.get((e.subject?.[0] ?? '').toUpperCase());
        if (driver !== undefined && people.includes(driver))
          return [driver, ...people.filter((p) => p !== driver)];
      }
  }
  return people;
};

/** Places are kept for so many; who comes beyond them finds room when they come. */
const MOST_SEATED = 40;

/** Nobody starts nearer to another than this, mm. */
const ELBOW = 600;

/** A place for one more than there are spots: on open floor behind and beside the others, never before them. */
const inCrowd = (
  plan: SetPlan,
  taken: readonly Standing[],
  seed: number,
  person: string,
): Standing | undefined => {
  const centre = taken[0] ?? { x: 0, z: 0 };
  const turned = between(-1, 1, seed, person, 'crowd');
  for (let ring = 2; ring < 14; ring++)
    for (let k = 0; k < 10; k++) {
      // From the back (pi) outward to both sides.
      const a = Math.PI + (k % 2 === 0 ? 1 : -1) * (Math.ceil(k / 2) * 0.33 + 0.1 * turned);
      const x = Math.round(centre.x + sin(a) * ring * 350) + 0;
      const z = Math.round(centre.z + cos(a) * ring * 350) + 0;
      if (Math.abs(x) > plan.width / 2 - 250 || Math.abs(z) > plan.depth / 2 - 250) continue;
      if (!walkable(plan, x, z)) continue;
      if (taken.some((t) => (t.x - x) * (t.x - x) + (t.z - z) * (t.z - z) < ELBOW * ELBOW)) continue;
      return { x, z, y: 0, yaw: facing(x, z, centre.x, centre.z), kind: 'stand' };
    }
  return undefined;
};

/**
 * Where each person starts, in order of `people`: those who talk share a group of spots (they face each other); seats
 * where the place or the words ask for them. Spots are the plan's own, so that what one scene finds stands in the next.
 */
export const seat = (
  beat: Beat,
  plan: SetPlan,
  everybody: readonly string[],
  seed: number,
  said: ReadonlyMap<string, Standing>,
  ids: ReadonlyMap<string, string>,
): Map<string, Standing> => {
  const people = driverFirst(beat, speakersFirst(beat, everybody).slice(0, MOST_SEATED), ids);
  const opening = openingWords(beat);
  const wantsSeat =
    beat.place.kind === 'vehicle' ||
    SITS.test(opening) ||
    (SITTING_PLACES.has(beat.place.kind) && !STANDS.test(opening));
  const wantsBed = LIES.test(opening);
  const orders = new Map(plan.spots.map((s, i) => [s, i] as const));
  const score = (s: Spot): number => {
    const order = orders.get(s) ?? 0;
    const seated = s.kind === 'sit' || s.kind === 'drive';
    return (
      (wantsSeat === seated ? 0 : 40) +
      (s.kind === 'lie' ? (wantsBed ? 20 : 90) : 0) +
      (s.kind === 'work' ? 8 : 0) +
      order
    );
  };
  const groups = new Map<string, Spot[]>();
  for (const s of plan.spots) {
    const g = groups.get(s.group);
    if (g) g.push(s);
    else groups.set(s.group, [s]);
  }
  const ranked = [...groups.values()]
    .map((spots) => {
      const best = [...spots].sort((a, b) => score(a) - score(b));
      const used = best.slice(0, people.length);
      const short = Math.max(0, Math.min(people.length, 4) - used.length);
      return {
        best,
        cost: used.reduce((sum, s) => sum + score(s), 0) / Math.max(1, used.length) + short * 25,
      };
    })
    .sort((a, b) => a.cost - b.cost);
  const free = ranked.flatMap((g) => g.best);
  const out = new Map<string, Standing>(said);
  // Those whose place is said draw the others near: talk happens within two metres.
  const anchor = out.values().next().value;
  if (anchor !== undefined) {
    const talking = (s: Spot): number => {
      const d = Math.sqrt((s.x - anchor.x) * (s.x - anchor.x) + (s.z - anchor.z) * (s.z - anchor.z));
      return Math.abs(d - 1350) / 60 + (d < 700 ? 60 : 0) + score(s) / 3;
    };
    free.sort((a, b) => talking(a) - talking(b));
  }
  const apart = (a: { x: number; z: number }, b: { x: number; z: number }) =>
    (a.x - b.x) * (a.x - b.x) + (a.z - b.z) * (a.z - b.z);
  // One bed is enough: only the first person named as lying takes it.
  let bedTaken = false;
  for (const person of people) {
    if (out.has(person)) continue;
    const at = free.findIndex(
      (s) => (s.kind !== 'lie' || !bedTaken) && ![...out.values()].some((o) => apart(o, s) < ELBOW * ELBOW),
    );
    const spot = at >= 0 ? free[at] : undefined;
    if (spot !== undefined) {
      if (spot.kind === 'lie') bedTaken = true;
      free.splice(at, 1);
      out.set(person, standing(spot));
      continue;
    }
    // Nobody stands in a car, and there is no room on the bonnet.
    if (beat.place.kind === 'vehicle') continue;
    const loose = inCrowd(plan, [...out.values()], seed, person);
    if (loose !== undefined) out.set(person, loose);
  }
  return out;
};

/** The nearest free seat to a point, if the set has one within `reach` mm. */
export const seatNear = (
  plan: SetPlan,
  x: number,
  z: number,
  taken: ReadonlyArray<{ x: number; z: number }>,
  reach = 4000,
): Standing | undefined => {
  let best: Spot | undefined;
  let least = reach * reach;
  for (const s of plan.spots) {
    if (s.kind !== 'sit' && s.kind !== 'drive') continue;
    if (taken.some((t) => (t.x - s.x) * (t.x - s.x) + (t.z - s.z) * (t.z - s.z) < 90_000)) continue;
    const d = (s.x - x) * (s.x - x) + (s.z - z) * (s.z - z);
    if (d < least) {
      least = d;
      best = s;
    }
  }
  return best === undefined ? undefined : standing(best);
};

/** The free seat that faces somebody's: across the same table. */
export const seatAcross = (
  plan: SetPlan,
  from: { readonly x: number; readonly z: number; readonly yaw: number },
  taken: ReadonlyArray<{ x: number; z: number }>,
): Standing | undefined => {
  const own = plan.spots.find((s) => s.x === from.x && s.z === from.z);
  let best: Spot | undefined;
  let least = 2200;
  for (const s of plan.spots) {
    if (s.kind !== 'sit') continue;
    if (taken.some((t) => (t.x - s.x) * (t.x - s.x) + (t.z - s.z) * (t.z - s.z) < 90_000)) continue;
    const turned = Math.abs(turn(from.yaw / 1000, s.yaw / 1000));
    if (turned < 1.6) continue;
    const d =
      Math.sqrt((from.x - s.x) * (from.x - s.x) + (from.z - s.z) * (from.z - s.z)) -
      (s.group === own?.group ? 400 : 0);
    if (d < least) {
      least = d;
      best = s;
    }
  }
  return best === undefined ? undefined : standing(best);
};

/** A free standing spot other than where one is: nearest to a wanted point. */
export const standNear = (
  plan: SetPlan,
  x: number,
  z: number,
  taken: ReadonlyArray<{ x: number; z: number }>,
): Standing | undefined => {
  let best: Spot | undefined;
  let least = Number.MAX_VALUE;
  for (const s of plan.spots) {
    if (s.kind !== 'stand' && s.kind !== 'work' && s.kind !== 'lean') continue;
    if (taken.some((t) => (t.x - s.x) * (t.x - s.x) + (t.z - s.z) * (t.z - s.z) < 250_000)) continue;
    const d = (s.x - x) * (s.x - x) + (s.z - z) * (s.z - z);
    if (d < least) {
      least = d;
      best = s;
    }
  }
  return best === undefined
    ? undefined
    : { ...standing(best), kind: 'stand', y: best.kind === 'stand' ? best.y : 0 };
};
