import { isForcedHeading, isHeading } from '../screenplay/shape.ts';
import type { Mark, MarkKind } from './mark.ts';
import type { MarkNote } from './mark-notes.ts';
import type { RawBeat } from './raw-beats.ts';

/** A mark that is written well, and its note. */
export interface PlacedMark<M extends Mark = Mark> {
  readonly mark: M;
  readonly note: MarkNote;
}

/** Which marks of a beat speak of the beat, and which of a line. */
export interface PlacedMarks {
  readonly beat: readonly PlacedMark[];
  /** By source line of the played element. */
  readonly lines: ReadonlyMap<number, readonly PlacedMark[]>;
  /** Stand where they do nothing. */
  readonly idle: readonly PlacedMark[];
}

/** Marks that only beats can have, wherever in the beat they stand. */
const OF_BEATS: ReadonlySet<MarkKind> = new Set([
  'beat',
  'set',
  'goto',
  'choice',
  'ending',
  'save',
  'loose',
  'tells',
  'needs',
  'warmth',
  'spectacle',
  'look',
  'light',
]);

/** Marks that mean something on a heading or before the first line of a beat. */
const ON_BEATS: ReadonlySet<MarkKind> = new Set(['when', 'lock', 'optional', 'tension', 'shot', 'alt']);

const headingWords = (mark: Mark): boolean =>
  mark.kind === 'alt' &&
  (mark.words === undefined || isHeading(mark.words.text) || isForcedHeading(mark.words.text));

/**
 * Gives each mark of a beat its place. `played` are the source lines of elements that are seen or heard. A mark in a
 * played element is that element's; on a cue, or between it and its words, the whole speech's; a note of its own is
 * the beat's before the first played element, else the next one's.
 */
export const placeMarks = (
  raw: RawBeat,
  notes: readonly MarkNote[],
  played: ReadonlySet<number>,
): PlacedMarks => {
  const beat: PlacedMark[] = [];
  const idle: PlacedMark[] = [];
  const lines = new Map<number, PlacedMark[]>();
  const give = (line: number, marks: readonly PlacedMark[]) => {
    if (marks.length > 0) lines.set(line, [...(lines.get(line) ?? []), ...marks]);
  };
  const byElement = new Map<unknown, MarkNote[]>();
  for (const note of notes) {
    const mark = note.mark;
    if (mark === undefined) continue;
    if (OF_BEATS.has(mark.kind)) beat.push({ mark, note });
    else if (note.heading) (ON_BEATS.has(mark.kind) ? beat : idle).push({ mark, note });
    else {
      const list = byElement.get(note.element);
      if (list === undefined) byElement.set(note.element, [note]);
      else list.push(note);
    }
  }
  if (byElement.size === 0) return { beat, lines, idle };
  /** Notes of their own that wait for what they speak of. */
  let waiting: PlacedMark[] = [];
  /** Marks on a cue: for every line of its speech. */
  let cue: PlacedMark[] | undefined;
  let begun = false;
  const arrive = (): PlacedMark[] => {
    const here = waiting;
    waiting = [];
    if (begun) return here;
    begun = true;
    const ofBeat = (p: PlacedMark) =>
      ON_BEATS.has(p.mark.kind) && (p.mark.kind !== 'alt' || headingWords(p.mark));
    beat.push(...here.filter(ofBeat));
    return here.filter((p) => !ofBeat(p));
  };
  for (const e of raw.elements) {
    const own = (byElement.get(e) ?? []).map((note) => ({ mark: note.mark as Mark, note }));
    const spoken = e.type === 'dialogue' || e.type === 'lyrics';
    if (e.type === 'character') {
      cue = [...arrive(), ...own];
    } else if (played.has(e.line) && e.type !== 'note') {
      const here = [...arrive(), ...own];
      if (spoken && cue !== undefined) {
        give(e.line, [...cue, ...here]);
        // Other words stand in for one line, not for each of a speech.
        cue = cue.filter((p) => p.mark.kind !== 'alt' && p.mark.kind !== 'shot');
      } else {
        give(e.line, here);
        cue = undefined;
      }
    } else waiting.push(...own);
  }
  idle.push(...waiting);
  return { beat, lines, idle };
};

type MarkOf<K extends Mark['kind'], M = Mark> = M extends { readonly kind: infer Kinds }
  ? K extends Kinds
    ? M
    : never
  : never;

/** Those of one kind. */
export const only = <K extends Mark['kind']>(marks: readonly PlacedMark[], kind: K) =>
  marks.filter((p): p is PlacedMark<Mark & MarkOf<K>> => p.mark.kind === kind);
