import type { Film } from '../film/film.ts';
import type { Foresight } from '../narrative/foresight.ts';
import { nativeTelling } from '../narrative/native-telling.ts';
import type { Telling } from '../narrative/telling.ts';

/** A film's telling, looked ahead in once and kept with the film. `foresight` replaces its own look-ahead: for tests. */
export const tellingFor = (film: Film, foresight?: Foresight): Telling => {
  const telling = nativeTelling(film) as unknown as Telling;
  return foresight === undefined ? telling : { ...telling, foresight };
};

const bending = new WeakMap<Film, boolean>();

/** Whether a film leaves anything to decide: ways to go, or a band of tension to keep to. */
export const bends = (film: Film): boolean => {
  let b = bending.get(film);
  if (b === undefined) {
    const { story } = film;
    b =
      story.arc.length > 0 ||
      story.bounds.runtime !== undefined ||
      story.nodes.some(
        (n) => n.choice !== undefined || n.gotos.length > 0 || n.optional || n.alternative || n.loose,
      );
    bending.set(film, b);
  }
  return b;
};
