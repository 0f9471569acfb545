import type { Beat, Film } from '../film/film.ts';

const order = new WeakMap<Film, ReadonlyMap<string, number>>();

/**
 * The beat after `beat` (the first where undefined); undefined at the end. A bare script tells its beats in the order
 * written: this is the port's simplest story.
 */
export const nextBeat = (film: Film, beat: string | undefined): Beat | undefined => {
  if (beat === undefined) return film.beats[0];
  let known = order.get(film);
  if (known === undefined) {
    known = new Map(film.beats.map((b, i) => [b.id, i] as const));
    order.set(film, known);
  }
  const i = known.get(beat);
  return i === undefined ? undefined : film.beats[i + 1];
};
