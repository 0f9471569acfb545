import type { Film } from '../film/film.ts';
import { openingState, type StoryState } from '../film/story-state.ts';
import type { Foresight } from '../narrative/foresight.ts';
import type { NativeState } from '../narrative/native-story.ts';
import { nativeTelling } from '../narrative/native-telling.ts';
import type { Run } from '../narrative/run.ts';
import type { Telling } from '../narrative/telling.ts';
import { toldTelling } from '../narrative/told-telling.ts';
import { rehearsed } from './rehearsal.ts';

/**
 * A film's telling, looked ahead in once and kept with the film. `foresight` replaces its own look-ahead: for tests.
 * `seed` is the chance in a story that another maker tells; our own has none. Ink must have been made ready
 * (`readyStory`).
 */
export const tellingFor = (film: Film, foresight?: Foresight, seed = 1): Telling => {
  const telling = (toldTelling(film, { seed }) ?? nativeTelling(rehearsed(film))) as unknown as Telling;
  return foresight === undefined ? telling : { ...telling, foresight };
};

/** The very state of a film's own story where a run stands; where another maker tells it, one that knows nothing. */
export const stateOf = (film: Film, run: Run): StoryState =>
  film.told === undefined
    ? nativeTelling(rehearsed(film)).story.exactly(run.state as NativeState)
    : openingState(film.story);

const bending = new WeakMap<Film, boolean>();

/** Whether a film leaves anything to decide: ways to go, or a band of tension to keep to. */
export const bends = (film: Film): boolean => {
  let b = bending.get(film);
  if (b === undefined) {
    const { story } = film;
    b =
      film.told !== undefined ||
      story.arc.length > 0 ||
      story.bounds.runtime !== undefined ||
      story.nodes.some(
        (n) => n.choice !== undefined || n.gotos.length > 0 || n.optional || n.alternative || n.loose,
      );
    bending.set(film, b);
  }
  return b;
};
