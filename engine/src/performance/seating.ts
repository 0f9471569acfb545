import type { Beat } from '../film/film.ts';
import type { SetPlan, Spot } from '../stage/sets/plan.ts';
import { driverFirst, speakersFirst } from './billing.ts';
import { ELBOW, inCrowd } from './crowd.ts';
import { standing } from './free-spots.ts';
import type { Standing } from './standing.ts';

const SITS =
  /\b(sits?|sitting|seated|slumped|at (?:the|a|his|her|their) (?:table|desk|bar|counter)|behind the wheel|drives?|driving|eats?|eating|dines?|breakfast|dinner|on (?:the|a) (?:sofa|couch|chair|bench|stool))\b/iu;
const LIES = /\b(lies|lying|asleep|sleeps|sleeping|in bed|unconscious|dead|body of)\b/iu;
const STANDS = /\b(stands?|standing|walks?|walking|paces?|pacing|enters?|runs?|dances?|leans?|crosses)\b/iu;

/** Seats are taken without being asked in places where people sit: their plans list seats first. */
const SITTING_PLACES = new Set(['diner', 'vehicle', 'office', 'living-room', 'bar', 'church', 'jail']);

/** The beginning of what the action says: where people are when the beat opens. */
const openingWords = (beat: Beat): string => {
  let words = '';
  for (const i of beat.items) {
    if (words.length >= 600) break;
    if (i.kind === 'action') words += `${i.text} `;
  }
  return words.slice(0, 600);
};

/** Places are kept for so many; who comes beyond them finds room when they come. */
const MOST_SEATED = 40;

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
