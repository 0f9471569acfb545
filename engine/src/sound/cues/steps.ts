import type { Flicks } from '../../base/time.ts';
import type { Stance } from '../../timeline/timeline.ts';
import { whereabouts } from '../mix/listener.ts';

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
