import { slug } from '@kinetoscope/engine/film/slug';

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** "INT. KEEPER'S KITCHEN - NIGHT" as "Keeper’s kitchen". */
const placeIn = (heading: string): string => {
  const place = heading
    .replace(/^\s*\.?(?:(?:int|ext|est|i\/e)\.?(?:\s*\/\s*(?:int|ext)\.?)?)\s+/iu, '')
    .replace(/\s+[-\u2013\u2014]\s+[^-]*$/u, '');
  return sentence(place === place.toUpperCase() ? place.toLowerCase() : place).replaceAll("'", '\u2019');
};

/** What to call a beat before people: its director's own word for it, else its place. */
export const beatName = (id: string, heading: string): string => {
  const generated =
    heading !== '' && (id === slug(heading) || /-\d+$/u.test(id) || id.startsWith(slug(heading)));
  return generated || id === '' ? placeIn(heading) : sentence(id.replaceAll('-', ' '));
};
