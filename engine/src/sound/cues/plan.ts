import { setPlan } from '../../stage/sets/build.ts';
import type { Cue } from '../../timeline/cue.ts';
import { planAmbience } from './ambience.ts';
import { planFoley } from './foley.ts';
import { planScore } from './score.ts';
import type { SceneSlice } from './slice.ts';

/**
 * Everything that sounds in a beat besides voices, times from the beat's start, ordered by start. Pure, and causal:
 * no cue, up to its moment, depends on a record that starts after it (rule S1).
 */
export const planCues = (slice: SceneSlice): Cue[] => {
  const plan = slice.place && setPlan(slice.place);
  const cues: Cue[] = [...planScore(slice), ...planAmbience(slice), ...planFoley(slice, plan)];
  return cues.sort((a, b) => a.start - b.start || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0));
};
