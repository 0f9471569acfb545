import type { Part } from './mark.ts';
import type { MarkNote } from './mark-notes.ts';
import { indexOfId, type Names } from './names.ts';
import { meant } from './nearest.ts';
import type { SayMark } from './say-mark.ts';
import { slug } from './slug.ts';

/** Index of the beat that a mark leads to; undefined where there is none, which is said. */
export const targetOf = (part: Part, note: MarkNote, names: Names, say: SayMark): number | undefined => {
  const node = indexOfId(names.beats, part.text);
  if (node >= 0) return node;
  say(note, {
    code: 'K2024',
    message: `There is no beat "${part.text.slice(0, 60)}".`,
    remedy: meant(
      part.text,
      names.beats,
      `Give the heading of the beat that you mean [[@beat ${slug(part.text)}]].`,
    ),
    at: part.at,
  });
  return undefined;
};
