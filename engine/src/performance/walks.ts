import { pick } from '../base/random.ts';
import type { ActionEvent } from '../language/action.ts';
import type { Now, Rehearsal } from './actors.ts';
import type { Deed } from './deed.ts';
import { leave } from './exits.ts';
import { type Found, targetOf } from './find.ts';
import { others as othersOn } from './floor.ts';
import { standNear } from './free-spots.ts';
import { approach, goTo } from './moves.ts';
import { stairGoal, stairsSaid, stepSpots } from './stairway.ts';

/** Whether a sentence has its people run. */
export const running = (event: ActionEvent): boolean =>
  event.action === 'run' ||
  /\b(runs?|running|rush\w*|sprint\w*|dash\w*|hurr\w+|race[sd]?|bolts?|bursts?)\b/iu.test(event.sentence);

/** Goes where the sentence says: to somebody, to a thing, off the set, or just elsewhere. */
export const walk = (
  r: Rehearsal,
  person: string,
  event: ActionEvent,
  found: Found | undefined,
  gait: 'walk' | 'run' | 'crawl' | 'swim',
  now: Now,
): Deed => {
  const s = r.ledger.stanceOf(person);
  if (s === undefined) return { took: 0, name: 'walk' };
  const way = stairsSaid(event);
  const taken = othersOn(r, person);
  const ahead = found?.kind === 'person' ? r.ledger.stanceOf(found.id) : undefined;
  // Whoever is followed up the stairs is followed step by step.
  const step =
    ahead !== undefined && ahead.kind !== 'sit' && ahead.y > 100
      ? stepSpots(r.plan, taken).find((p) => p.y < ahead.y && p.y > s.y)
      : way === undefined
        ? undefined
        : stairGoal(r.plan, way, s, taken);
  if (step !== undefined)
    return { took: goTo(r, person, step, gait, now, true), name: gait === 'run' ? 'run' : 'walk' };
  if (found !== undefined && found.kind !== 'prop') {
    r.ledger.gaze(now.t, person, targetOf(found), 800);
    if (found.kind === 'person')
      return {
        took: approach(r, person, found.id, 950, gait, now),
        name: gait === 'run' ? 'run' : 'walk',
        to: found.id,
      };
    return { took: goTo(r, person, found.reach, gait, now), name: gait === 'run' ? 'run' : 'walk' };
  }
  if (
    /\b(away|off|out|leaves?|down the (?:road|street|path|hall))\b/iu.test(event.sentence) &&
    r.plan.exits.length > 0 &&
    /\b(off|out|leaves?)\b/iu.test(event.sentence)
  )
    return { took: leave(r, person, gait, now), name: 'exit' };
  const others = [...othersOn(r, person), s];
  const far = pick([-1, 1], r.seed, person, now.t, 'side') * r.plan.width * 0.35;
  const spot = standNear(r.plan, s.x > 0 ? -Math.abs(far) : Math.abs(far), s.z, others);
  const to = spot ?? { x: Math.round(s.x > 0 ? s.x - 1600 : s.x + 1600), z: s.z, yaw: s.yaw };
  return { took: goTo(r, person, to, gait, now), name: gait === 'run' ? 'run' : 'walk' };
};
