import type { Cast } from './cast.ts';
import { isBox } from './channel.ts';
import type { Film } from './film.ts';
import { NameFinder } from './named-in.ts';

/** The cast of a compiled film as its beats were read with. */
export interface FilmCast {
  readonly cast: Cast;
  readonly finder: NameFinder;
  readonly sexes: Readonly<Record<string, 'female' | 'male'>>;
}

const made = new WeakMap<Film, FilmCast>();

/** Names, ids and groups of a film's people. Made once for a film. */
export const filmCast = (film: Film): FilmCast => {
  const known = made.get(film);
  if (known !== undefined) return known;
  const extras = new Set(Object.values(film.groups).flat());
  const own = film.cast.filter((p) => !extras.has(p.id));
  const ids = new Map(own.map((p) => [p.name.toUpperCase(), p.id]));
  const cast: Cast = {
    people: film.cast,
    ids,
    names: own.map((p) => p.name.toUpperCase()),
    groups: new Map(Object.entries(film.groups)),
    boxes: new Set([...ids].flatMap(([name, id]) => (isBox(name) ? [id] : []))),
  };
  const sexes = Object.fromEntries(own.map((p) => [p.name.toUpperCase(), p.sex] as const));
  const result = { cast, finder: new NameFinder(cast), sexes };
  made.set(film, result);
  return result;
};
