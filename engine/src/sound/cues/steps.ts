import type { Flicks } from '../../base/time.ts';
import { footfalls } from '../../stage/footfalls.ts';
import { emptyTimeline, type Stance } from '../../timeline/timeline.ts';
import { whereabouts } from '../mix/listener.ts';
import type { SceneSlice } from './slice.ts';

/** A foot set down: when, and where, mm. */
export interface Footfall {
  readonly at: Flicks;
  readonly x: number;
  readonly z: number;
}

/** Steps at even pace along a stance's path. */
export const evenSteps = (stance: Stance): Footfall[] => {
  const path = stance.path;
  if (!path || path.length < 4 || (stance.kind !== 'walk' && stance.kind !== 'run')) return [];
  let total = 0;
  for (let i = 2; i + 1 < path.length; i += 2) {
    const dx = path[i]! - path[i - 2]!;
    const dz = path[i + 1]! - path[i - 1]!;
    total += Math.sqrt(dx * dx + dz * dz);
  }
  const stride = stance.kind === 'run' ? 1150 : 700;
  const n = Math.max(1, Math.round(total / stride));
  return Array.from({ length: n }, (_, i) => {
    const at = stance.start + Math.round((stance.duration * (i + 0.75)) / n);
    const [x, z] = whereabouts(stance, at);
    return { at, x: Math.round(x), z: Math.round(z) };
  });
};

/**
 * Every landing of every foot in a beat, where the stage puts it: of walks and runs, and of the small steps with which
 * a body turns. People whom the slice does not describe step evenly.
 */
export const stepsOf = (
  slice: SceneSlice,
): { readonly stance: Stance; readonly steps: readonly Footfall[] }[] => {
  const known = new Set((slice.cast ?? []).map((p) => p.id));
  const stances = slice.stances.map((s) => ({ ...s, scene: 0 }));
  const alone = {
    ...emptyTimeline(slice.look),
    duration: slice.duration,
    cast: slice.cast ?? [],
    places: slice.place ? [slice.place] : [],
    scenes: [{ ...slice.scene, index: 0, start: 0, duration: slice.duration, place: slice.place ? 0 : -1 }],
    stances,
  };
  return stances.map((stance) => ({
    stance,
    steps: known.has(stance.person) ? footfalls(alone, stance) : evenSteps(stance),
  }));
};
