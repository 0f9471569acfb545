import { plainText } from '../screenplay/emphasis.ts';
import type { MarkNote } from './mark-notes.ts';
import type { RawBeat } from './raw-beats.ts';
import { slug } from './slug.ts';

/** A mark that gives a beat a name that is taken, or a second name. */
export interface RepeatedName {
  readonly note: MarkNote;
  readonly at: number;
  readonly name: string;
  /** What the beat is called instead. */
  readonly id: string;
}

/** The ids of beats [F2]: the mark's name, else the heading's slug; further occurrences get `.2`, `.3`. */
export const beatIds = (
  raws: readonly RawBeat[],
  notes: readonly (readonly MarkNote[])[],
): { ids: string[]; repeated: RepeatedName[] } => {
  const used = new Map<string, number>();
  const repeated: RepeatedName[] = [];
  const ids = raws.map((raw, i) => {
    const heading = raw.heading === undefined ? '' : plainText(raw.heading.text).trim();
    const marks = (notes[i] ?? []).flatMap((note) =>
      note.mark?.kind === 'beat' ? [{ note, part: note.mark.id }] : [],
    );
    const [first, ...more] = marks;
    const wanted = slug(first?.part.text ?? (heading === '' ? 'opening' : heading));
    const nth = (used.get(wanted) ?? 0) + 1;
    used.set(wanted, nth);
    const id = nth === 1 ? wanted : `${wanted}.${nth}`;
    if (first !== undefined && nth > 1)
      repeated.push({ note: first.note, at: first.part.at, name: wanted, id });
    for (const m of more) repeated.push({ note: m.note, at: m.part.at, name: m.part.text, id });
    return id;
  });
  return { ids, repeated };
};
