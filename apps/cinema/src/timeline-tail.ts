import type { Flicks } from '@kinetoscope/engine/base/time';
import type { Timeline } from '@kinetoscope/engine/timeline/timeline';

/** The records of a timeline by when they begin. */
const LISTS = [
  'scenes',
  'shots',
  'lines',
  'stances',
  'actions',
  'gazes',
  'moods',
  'props',
  'doors',
  'titles',
  'transitions',
  'lights',
  'cues',
  'choices',
] as const;

type Timed = Readonly<Record<(typeof LISTS)[number], readonly { readonly start: Flicks }[]>>;

/** What of a timeline begins at `from` or later, and the few things that have no time. */
export type TimelineTail = Pick<Timeline, (typeof LISTS)[number] | 'decisions' | 'places' | 'duration'> & {
  readonly from: Flicks;
};

/** The end of a timeline from `from` on, which is a seam: records of earlier scenes all begin before it. */
export const tailOf = (timeline: Timeline, from: Flicks): TimelineTail => {
  const timed = timeline as Timed;
  const lists = Object.fromEntries(LISTS.map((l) => [l, timed[l].filter((r) => r.start >= from)]));
  return {
    ...(lists as unknown as Pick<Timeline, (typeof LISTS)[number]>),
    from,
    decisions: timeline.decisions.filter((d) => d.at >= from),
    places: timeline.places,
    duration: timeline.duration,
  };
};

/** A timeline whose end is replaced. Until the rest is planned it is as long as it was at least. */
export const withTail = (timeline: Timeline, tail: TimelineTail): Timeline => {
  const timed = timeline as Timed;
  const coming = tail as unknown as Timed;
  const lists = Object.fromEntries(
    LISTS.map((l) => [l, [...timed[l].filter((r) => r.start < tail.from), ...coming[l]]]),
  );
  return {
    ...timeline,
    ...lists,
    decisions: [...timeline.decisions.filter((d) => d.at < tail.from), ...tail.decisions],
    places: tail.places,
    duration: Math.max(timeline.duration, tail.duration),
  };
};
