import type { Spans } from './insets.ts';
import type { Inset } from './script.ts';

/** What a line shows once notes and boneyard are taken out of it. */
export type LineKind = 'text' | 'blank' | 'spaced' | 'insets' | 'end';

/** An inset while its line is read; `at` is an offset in the line's `text` until it is moved to its element's. */
export type LineInset = Omit<Inset, 'at'> & { at: number };

/**
 * A logical line: source lines joined where a line end stands inside a note or boneyard. `blank` is a run of lines
 * without a visible character; `spaced` is one such line that begins with two spaces; `insets` shows nothing but
 * holds notes or boneyard; `end` comes after the last line.
 */
export interface Line {
  readonly kind: LineKind;
  readonly start: number;
  readonly line: number;
  readonly endLine: number;
  /** Visible text, untrimmed, without the line end. */
  readonly text: string;
  readonly insets: readonly LineInset[];
  /** Of each inset, `n` for a note and `b` for boneyard. */
  readonly kinds: string;
}

const NONE: readonly LineInset[] = [];
const LF = 10;
const CR = 13;
const SPACE = 32;

/** Same set as `String.prototype.trim`, for the characters that occur; the rest is asked of trim itself. */
const isSpace = (c: number): boolean =>
  c === SPACE || (c >= 9 && c <= 13) || (c >= 160 && String.fromCharCode(c).trim() === '');

/** Reads `source` line by line from `from`, with look-ahead. Each character is looked at a constant number of times. */
export class LineReader {
  readonly #source: string;
  readonly #spans: Spans;
  #at: number;
  #line: number;
  #span = 0;
  /** Lines read ahead, from `#head`. */
  readonly #ahead: Line[] = [];
  #head = 0;

  constructor(source: string, from: number, line: number, spans: Spans) {
    this.#source = source;
    this.#at = from;
    this.#line = line;
    this.#spans = spans;
  }

  next(): Line {
    if (this.#head < this.#ahead.length) {
      const line = this.#ahead[this.#head++]!;
      if (this.#head === this.#ahead.length) {
        this.#ahead.length = 0;
        this.#head = 0;
      }
      return line;
    }
    return this.#read();
  }

  /** The line `n` after the current one, from 0. */
  peek(n: number): Line {
    while (this.#ahead.length - this.#head <= n) this.#ahead.push(this.#read());
    return this.#ahead[this.#head + n]!;
  }

  /** Offset after the line end at `at`. */
  #past(at: number): number {
    return this.#source.charCodeAt(at) === CR && this.#source.charCodeAt(at + 1) === LF ? at + 2 : at + 1;
  }

  #read(): Line {
    const source = this.#source;
    const length = source.length;
    const start = this.#at;
    const line = this.#line;
    if (start >= length)
      return { kind: 'end', start: length, line, endLine: line, text: '', insets: NONE, kinds: '' };
    const nextSpan = this.#spans.start[this.#span] ?? length;
    let stop = start;
    let seen = false;
    while (stop < length) {
      const c = source.charCodeAt(stop);
      if (c === LF || c === CR) break;
      if (stop === nextSpan) return this.#readWithInsets(start, line);
      if (!seen && !isSpace(c)) seen = true;
      stop++;
    }
    this.#at = stop < length ? this.#past(stop) : stop;
    this.#line = line + 1;
    if (seen)
      return {
        kind: 'text',
        start,
        line,
        endLine: line,
        text: source.slice(start, stop),
        insets: NONE,
        kinds: '',
      };
    if (source.charCodeAt(start) === SPACE && source.charCodeAt(start + 1) === SPACE)
      return { kind: 'spaced', start, line, endLine: line, text: '', insets: NONE, kinds: '' };
    this.#skipBlank(nextSpan);
    return { kind: 'blank', start, line, endLine: this.#line - 1, text: '', insets: NONE, kinds: '' };
  }

  /** Runs over further lines without any character but their ends. */
  #skipBlank(stop: number): void {
    while (this.#at < stop) {
      const c = this.#source.charCodeAt(this.#at);
      if (c !== LF && c !== CR) return;
      this.#at = this.#past(this.#at);
      this.#line++;
    }
  }

  #readWithInsets(start: number, line: number): Line {
    const source = this.#source;
    const { notes, start: from, end: to } = this.#spans;
    const insets: LineInset[] = [];
    let kinds = '';
    let text = '';
    let piece = start;
    let at = start;
    let lineStart = start;
    let here = line;
    for (;;) {
      if (at === from[this.#span]) {
        const i = this.#span++;
        const opened = here;
        const column = at - lineStart + 1;
        const end = to[i]!;
        while (at < end) {
          const c = source.charCodeAt(at);
          if (c === LF || c === CR) {
            at = this.#past(at);
            lineStart = at;
            here++;
          } else at++;
        }
        text += source.slice(piece, closesGap(source, piece, from[i]!, end) ? from[i]! - 1 : from[i]!);
        piece = end;
        const inner = source.slice(from[i]! + 2, end - 2).trim();
        kinds += notes[i]! ? 'n' : 'b';
        insets.push({ text: inner, line: opened, column, endLine: here, at: text.length });
        continue;
      }
      const c = source.charCodeAt(at);
      if (at >= source.length || c === LF || c === CR) break;
      at++;
    }
    text += source.slice(piece, at);
    this.#at = at < source.length ? this.#past(at) : at;
    this.#line = here + 1;
    const kind = text.trim() === '' ? 'insets' : 'text';
    return { kind, start, line, endLine: here, text, insets, kinds };
  }
}

/** Where a note stood between two spaces, or a space and the line's end, the space before it goes with it. */
const closesGap = (source: string, piece: number, start: number, end: number): boolean => {
  if (start <= piece || source.charCodeAt(start - 1) !== SPACE) return false;
  const after = source.charCodeAt(end);
  return end >= source.length || after === SPACE || after === LF || after === CR;
};
