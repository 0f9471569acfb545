import { type Cast, partName } from './cast.ts';
import type { Part } from './mark.ts';
import type { MarkNote } from './mark-notes.ts';
import { meant } from './nearest.ts';
import type { SayMark } from './say-mark.ts';
import { slug } from './slug.ts';

/** Id of the person that a mark names: as the script writes the name, or the id. */
export const personNamed = (part: Part, note: MarkNote, cast: Cast, say: SayMark): string | undefined => {
  const byName = cast.ids.get(partName(part.text));
  if (byName !== undefined) return byName;
  const id = slug(part.text);
  if (cast.people.some((p) => p.id === id)) return id;
  say(note, {
    code: 'K2026',
    message: `There is nobody called "${part.text.slice(0, 60)}" in this film.`,
    remedy: meant(part.text.toUpperCase(), cast.names, 'Write the name as it stands above a speech.'),
    at: part.at,
  });
  return undefined;
};
