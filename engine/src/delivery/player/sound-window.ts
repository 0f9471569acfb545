import { FLICKS_PER_SECOND, type Flicks } from '../../base/time.ts';
import type { Timeline } from '../../timeline/timeline.ts';

/** How much of the film around the play head the mixer is given. */
export const BEHIND: Flicks = 45 * FLICKS_PER_SECOND;
export const AHEAD: Flicks = 150 * FLICKS_PER_SECOND;
/** With less than this left ahead, the next window is given. */
export const REFILL: Flicks = 60 * FLICKS_PER_SECOND;

export interface SoundWindow {
  readonly timeline: Timeline;
  readonly from: Flicks;
  readonly to: Flicks;
}

/**
 * The part of a timeline that sounds around `t`: whole scenes, with all their records, so that every entry of the mix
 * comes out as it would from the whole film. A feature's mix need not be made, nor posted, at once.
 */
export const soundWindow = (timeline: Timeline, t: Flicks): SoundWindow => {
  const inside = timeline.scenes.filter((s) => s.start < t + AHEAD && s.start + s.duration >= t - BEHIND);
  const wanted = new Set(inside.map((s) => s.index));
  const from = inside[0]?.start ?? 0;
  const last = inside.at(-1);
  const to = last ? last.start + last.duration : timeline.duration;
  if (wanted.size === timeline.scenes.length) return { timeline, from: 0, to: timeline.duration };
  const here = <T extends { readonly scene: number }>(list: readonly T[]): T[] =>
    list.filter((r) => wanted.has(r.scene));
  return {
    timeline: {
      ...timeline,
      lines: here(timeline.lines),
      shots: here(timeline.shots),
      stances: here(timeline.stances),
      cues: here(timeline.cues),
    },
    from,
    to: Math.min(to, timeline.duration),
  };
};
