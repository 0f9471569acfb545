import type { Settings } from '../audience/settings.ts';
import type { Flicks } from '../base/time.ts';
import type { Length } from '../film/graph.ts';

/** How briefly the audience wants it: pace less talk, tenths, -10..10. */
export const brevity = (settings: Settings): number => settings.pace - settings.talk;

/**
 * Length that the story reckons with for a beat: as expected, drawn out or shortened by pace and talk as they stand
 * when it begins. Not the length of any performance: the story's clock must not depend on how a beat is played.
 */
export const nominalLength = (length: Length, settings: Settings, held: boolean): Flicks => {
  const wish = held ? 0 : brevity(settings);
  const { expected, free } = length;
  const room = wish > 0 ? expected - free.least : free.greatest - expected;
  // Ten tenths use six of the room that the bounds of all performances leave.
  return Math.round(expected - (room * wish * 6) / 100);
};
