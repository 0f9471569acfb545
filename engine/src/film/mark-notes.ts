import type { Element } from '../screenplay/script.ts';
import type { Spot } from './fault.ts';
import { type ReadMark, readMark } from './marks.ts';
import type { RawBeat } from './raw-beats.ts';

/** A note that is a mark, and where it stood. */
export interface MarkNote extends ReadMark {
  readonly text: string;
  /** The element it is, or stands in. */
  readonly element: Element;
  /** Offset in that element's text; undefined for a note of its own. */
  readonly at?: number;
  /** On the heading of its beat. */
  readonly heading: boolean;
  readonly line: number;
  /** Column of its `[[`; for a note of its own, how many notes begin in the line before it. */
  readonly column?: number;
  readonly nth: number;
}

/** The notes of a beat that begin with `@` and a word, in the order written. Most beats have none. */
export const markNotes = (raw: RawBeat): readonly MarkNote[] => {
  const out: MarkNote[] = [];
  let line = 0;
  let nth = 0;
  const inside = (element: Element, heading: boolean) => {
    for (const n of element.notes ?? []) {
      const read = n.text.startsWith('@') ? readMark(n.text) : undefined;
      if (read !== undefined)
        out.push({
          ...read,
          text: n.text,
          element,
          at: n.at,
          heading,
          line: n.line,
          column: n.column,
          nth: 0,
        });
    }
  };
  if (raw.heading !== undefined && raw.resumed !== true) inside(raw.heading, true);
  for (const element of raw.elements) {
    if (element.type !== 'note') {
      if (element.notes !== undefined) inside(element, false);
      continue;
    }
    nth = element.line === line ? nth + 1 : 0;
    line = element.line;
    const read = element.text.startsWith('@') ? readMark(element.text) : undefined;
    if (read !== undefined) out.push({ ...read, text: element.text, element, heading: false, line, nth });
  }
  return out;
};

const BREAK = /\r\n|\n|\r/u;

/** Finds in the source where a part of a note stands. */
export class MarkLocator {
  private lines: readonly string[] | undefined;
  private readonly source: () => string;
  private readonly file: string | undefined;

  constructor(source: () => string, file: string | undefined) {
    this.source = source;
    this.file = file;
  }

  /** Line and column of an offset in a note's text. */
  spot(note: MarkNote, offset: number): Spot {
    this.lines ??= this.source().split(BREAK);
    const lines = this.lines;
    let at = -1;
    if (note.column !== undefined) at = note.column - 1;
    else for (let n = 0; n <= note.nth; n++) at = (lines[note.line - 1] ?? '').indexOf('[[', at + 1);
    let line = note.line;
    let column = Math.max(0, at) + 3;
    // The note's text begins after the spaces and line ends that follow its brackets.
    for (let rest = (lines[line - 1] ?? '').slice(column - 1); ; rest = lines[line - 1] as string) {
      const lead = rest.length - rest.trimStart().length;
      column += lead;
      if (lead < rest.length || line >= lines.length || line > note.element.endLine) break;
      line++;
      column = 1;
    }
    const before = note.text.slice(0, offset).split(BREAK);
    const last = before.at(-1) as string;
    const spot =
      before.length === 1
        ? { line, column: column + last.length }
        : { line: line + before.length - 1, column: last.length + 1 };
    return this.file === undefined ? spot : { ...spot, file: this.file };
  }
}
