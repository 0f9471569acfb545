import { type Flicks, fromSeconds } from '../base/time.ts';
import type { Stance, Timeline } from '../timeline/timeline.ts';
import { gaitFootfalls } from './gait/gait.ts';
import { indexOf } from './timeline-index.ts';

export interface Footfall {
  /** Film time of the landing. */
  readonly at: Flicks;
  /** Where, mm. */
  readonly x: number;
  readonly z: number;
  readonly foot: 'left' | 'right';
}

/**
 * The landings of a stance's feet, in order: of a walk or run, and of the few steps with which a standing body shifts
 * or turns. Times are whole flicks, places whole millimetres.
 */
export const footfalls = (timeline: Timeline, stance: Stance): readonly Footfall[] => {
  const track = indexOf(timeline).scene(stance.scene)?.tracks.get(stance.person);
  const pace = track?.paces.find((p) => p.start === stance.start && p.stance.kind === stance.kind);
  if (!track || !pace?.gait) return [];
  return gaitFootfalls(pace.gait, track.body)
    .map(
      (f): Footfall => ({
        at: stance.start + fromSeconds(f.at),
        x: Math.round(f.x * 1000),
        z: Math.round(f.z * 1000),
        foot: f.foot === 0 ? 'left' : 'right',
      }),
    )
    .filter((f) => f.at < stance.start + stance.duration);
};
