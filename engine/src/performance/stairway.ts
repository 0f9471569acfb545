import type { ActionEvent } from '../language/action.ts';
import { stepsOf } from '../stage/sets/floor-height.ts';
import type { SetPlan, Spot } from '../stage/sets/plan.ts';
import { distance } from './actors.ts';

const DOWN = /\b(?:down|downstairs|descends?)\b/iu;
const STEPS = /\b(?:stairs?|steps?|staircase|stairwell|ladder|upstairs|downstairs|landing)\b/iu;

/** Whether a sentence takes its people up or down the steps of the set. */
export const stairsSaid = (event: ActionEvent): 'up' | 'down' | undefined => {
  if (event.action === 'descend') return 'down';
  if (event.action === 'climb') return DOWN.test(event.sentence) ? 'down' : 'up';
  if (!['walk', 'run', 'approach', 'exit', 'enter'].includes(event.action) || !STEPS.test(event.sentence))
    return undefined;
  if (DOWN.test(event.sentence)) return 'down';
  return /\b(?:up|upstairs|climbs?)\b/iu.test(event.sentence) ? 'up' : undefined;
};

/** Places on a set's steps that nobody has, the highest first; none where it has no steps that are walked. */
export const stepSpots = (
  plan: SetPlan,
  taken: ReadonlyArray<{ readonly x: number; readonly z: number }>,
): readonly Spot[] =>
  stepsOf(plan.pieces).length === 0
    ? []
    : plan.spots
        .filter((s) => s.kind === 'stand' && s.y > 0 && taken.every((t) => distance(t, s) > 480))
        .sort((a, b) => b.y - a.y);

/** Where somebody at height `y` comes to by going up or down; undefined where there is nowhere to go. */
export const stairGoal = (
  plan: SetPlan,
  way: 'up' | 'down',
  from: { readonly x: number; readonly y: number; readonly z: number },
  taken: ReadonlyArray<{ readonly x: number; readonly z: number }>,
): Spot | undefined => {
  if (way === 'up') return stepSpots(plan, taken).find((s) => s.y > from.y + 100);
  if (from.y < 100) return undefined;
  return plan.spots
    .filter((s) => s.kind === 'stand' && s.y === 0 && taken.every((t) => distance(t, s) > 480))
    .sort((a, b) => distance(a, from) - distance(b, from))[0];
};
