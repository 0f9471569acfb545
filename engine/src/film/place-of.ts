import { hash32 } from '../base/hash.ts';
import { hourFrom, isIndoors, type PropWords, placeFrom, weatherFrom } from '../language/place.ts';
import { placeKindOf } from '../language/place-table.ts';
import { splitHeading } from '../screenplay/heading.ts';
import type { Hour, Place, Weather } from '../timeline/place.ts';
import { slug } from './slug.ts';

/** Prop kinds that are furniture or scenery: they dress the set instead of lying about. */
const FURNITURE = new Set([
  'chair',
  'table',
  'bed',
  'desk',
  'sofa',
  'counter',
  'stool',
  'bench',
  'shelf',
  'cabinet',
  'stove',
  'fridge',
  'sink',
  'car',
  'bicycle',
  'boat',
  'ladder',
  'painting',
  'clock',
  'television',
  'computer',
  'piano',
  'plant',
  'tree',
  'rock',
  'fire',
  'sign',
  'cart',
  'barrel',
  'crate',
  'mirror',
  'flag',
  'machine',
  'rug',
  'lamp',
  'radio',
  'telephone',
]);
export const isFurniture = (kind: string): boolean => FURNITURE.has(kind);

const NONE: ReadonlyMap<string, string> = new Map();

const INHERITS_WEATHER = /continuous|same|moments? later/iu;

/**
 * The place of a beat: from its heading, the scene's own words for weather and dressing, and, where the heading is
 * silent, from the place before (mini-slugs, CONTINUOUS, LATER).
 */
export const placeOf = (
  heading: string | undefined,
  words: string,
  props: readonly PropWords[],
  people: number,
  before: Place | undefined,
  /** What film.yaml says that places are, by their upper-case names. */
  described: ReadonlyMap<string, string> = NONE,
): Place => {
  const parts = splitHeading(heading ?? '');
  const said = hourFrom(parts.time ?? '');
  const hour: Hour =
    said === 'same' || said === 'later' || said === 'unknown' ? (before?.hour ?? 'day') : said;
  const ownWeather = weatherFrom(`${heading ?? ''}. ${words}`);
  const weather: Weather =
    ownWeather === 'clear' && before !== undefined && INHERITS_WEATHER.test(parts.time ?? '')
      ? before.weather
      : ownWeather;
  const dressing = [...new Set(props.filter((p) => FURNITURE.has(p.kind)).map((p) => p.kind))].slice(0, 12);
  const capacity = Math.min(Math.max(people, 2), 12);
  if (parts.place === '' && before !== undefined) return { ...before, hour, weather, dressing, capacity };
  const interior = parts.interior ?? (before === undefined ? 'unknown' : before.interior ? 'int' : 'ext');
  // The most particular place decides what it looks like: HOUSE - KITCHEN is a kitchen.
  const names = [...parts.within]
    .reverse()
    .concat(parts.place)
    .map((n) => described.get(n.trim().toUpperCase()) ?? n);
  const readings = names.map((n) => placeFrom(n, interior, names.join(' ')));
  const sure = readings.filter((r) => !r.guessed);
  // A word that is the place itself goes before one read for what is inside or around it (a market indoors).
  const read =
    sure.find((r) => placeKindOf(r.noun) === r.kind) ??
    sure[0] ??
    placeFrom(names.at(-1) ?? parts.place, interior);
  if (parts.interior === undefined && before !== undefined && read.guessed)
    return { ...before, name: parts.place, hour, weather, dressing, capacity };
  const name = [parts.place, ...parts.within].join(' - ');
  const inside = interior === 'unknown' ? !read.guessed && isIndoors(read.kind) : interior !== 'ext';
  const id = slug(`${inside ? 'int' : 'ext'} ${name}`);
  return {
    id,
    kind: parts.place === '' ? 'void' : read.kind,
    guessed: read.guessed,
    interior: inside,
    name,
    hour,
    weather,
    dressing,
    capacity,
    seed: hash32('place', id),
  };
};
