import type { Flicks } from '../../base/time.ts';
import type { Timeline } from '../../timeline/timeline.ts';

export interface Chapter {
  readonly scene: number;
  readonly start: Flicks;
  readonly title: string;
}

/** The film's scenes as chapters, cards left out. */
export const chaptersOf = (timeline: Timeline): Chapter[] =>
  timeline.scenes
    .filter((s) => s.place >= 0)
    .map((s) => ({
      scene: s.index,
      start: s.start,
      title: s.heading || timeline.film.title || `Scene ${s.index + 1}`,
    }));

/** Start of the chapter before or after `t`; going back within the first two seconds goes to the one before. */
export const chapterStep = (timeline: Timeline, t: Flicks, step: 1 | -1): Flicks => {
  const starts = chaptersOf(timeline).map((c) => c.start);
  if (step > 0) return starts.find((s) => s > t) ?? timeline.duration;
  const grace = 1_411_200_000;
  return [...starts].reverse().find((s) => s < t - grace) ?? 0;
};
