/** A stretch of text in one style. */
export interface Run {
  readonly text: string;
  readonly italic: boolean;
  readonly bold: boolean;
  readonly underline: boolean;
}

/** A run of one mark, unescaped. What is left unpaired of an opener stays outside (before) its style, of a closer after. */
interface Mark {
  readonly char: '*' | '_';
  readonly opens: boolean;
  readonly closes: boolean;
  /** Characters not yet paired. */
  left: number;
  /** How often italic, bold and underline begin here. */
  italicOn: number;
  boldOn: number;
  underlineOn: number;
  /** And end. */
  italicOff: number;
  boldOff: number;
  underlineOff: number;
  /** Index among the pieces of the line. */
  readonly place: number;
}

type Piece = string | Mark;

const WORD = /[\p{L}\p{N}]/u;
const isSpace = (c: string): boolean => c.trim() === '';
const isWord = (c: string): boolean => WORD.test(c);

/** The whole character before `at`; empty at the start. */
const characterBefore = (text: string, at: number): string => {
  const low = text.charCodeAt(at - 1);
  const size = low >= 0xdc00 && low <= 0xdfff ? 2 : 1;
  return text.slice(Math.max(0, at - size), at);
};

/**
 * A mark opens if no space follows it and closes if no space comes before it, as the specification says. `_` does not
 * open after a letter or close before one, so that `snake_case` and addresses stay whole.
 */
const markAt = (line: string, at: number, run: string, place: number): Mark => {
  const before = characterBefore(line, at);
  const after = String.fromCodePoint(line.codePointAt(at + run.length) ?? 32);
  const low = run.startsWith('_');
  return {
    char: low ? '_' : '*',
    opens: !isSpace(after) && !(low && isWord(before)),
    closes: !isSpace(before) && !(low && isWord(after)),
    left: run.length,
    italicOn: 0,
    boldOn: 0,
    underlineOn: 0,
    italicOff: 0,
    boldOff: 0,
    underlineOff: 0,
    place,
  };
};

const SPECIAL = /\\[*_\\]|\*+|_+/g;

const piecesOf = (line: string): Piece[] => {
  const pieces: Piece[] = [];
  let at = 0;
  for (const found of line.matchAll(SPECIAL)) {
    const token = found[0];
    if (found.index > at) pieces.push(line.slice(at, found.index));
    at = found.index + token.length;
    pieces.push(token.startsWith('\\') ? token.slice(1) : markAt(line, found.index, token, pieces.length));
  }
  if (at < line.length) pieces.push(line.slice(at));
  return pieces;
};

/** Three stars are bold and italic, two bold, one italic; an underscore underlines. */
const join = (opener: Mark, closer: Mark): void => {
  const size = opener.char === '_' ? 1 : Math.min(3, opener.left, closer.left);
  if (opener.char === '_') {
    opener.underlineOn++;
    closer.underlineOff++;
  } else {
    if (size !== 2) {
      opener.italicOn++;
      closer.italicOff++;
    }
    if (size >= 2) {
      opener.boldOn++;
      closer.boldOff++;
    }
  }
  opener.left -= size;
  closer.left -= size;
};

/** A closer takes the nearest opener of its kind; openers of the other kind between them are then plain text. */
const pair = (pieces: readonly Piece[]): void => {
  const stars: Mark[] = [];
  const lows: Mark[] = [];
  for (const mark of pieces) {
    if (typeof mark === 'string') continue;
    const [mine, others] = mark.char === '*' ? [stars, lows] : [lows, stars];
    while (mark.closes && mark.left > 0) {
      const opener = mine.at(-1);
      if (opener === undefined) break;
      join(opener, mark);
      while (others.length > 0 && others.at(-1)!.place > opener.place) others.pop();
      if (opener.left === 0 || mark.char === '_') mine.pop();
      if (mark.char === '_') break;
    }
    if (mark.opens && mark.left > 0) mine.push(mark);
  }
};

/** Collects runs, joining neighbours of one style. */
class Runs {
  readonly list: { text: string; italic: boolean; bold: boolean; underline: boolean }[] = [];
  #italic = 0;
  #bold = 0;
  #underline = 0;

  end(mark: Mark): void {
    this.#italic -= mark.italicOff;
    this.#bold -= mark.boldOff;
    this.#underline -= mark.underlineOff;
  }

  begin(mark: Mark): void {
    this.#italic += mark.italicOn;
    this.#bold += mark.boldOn;
    this.#underline += mark.underlineOn;
  }

  add(text: string): void {
    if (text === '') return;
    const italic = this.#italic > 0;
    const bold = this.#bold > 0;
    const underline = this.#underline > 0;
    const last = this.list.at(-1);
    if (last?.italic === italic && last.bold === bold && last.underline === underline) last.text += text;
    else this.list.push({ text, italic, bold, underline });
  }
}

/** The emphasis of `text`, without its marks. Emphasis never runs over a line end; `\*` and `\_` are plain characters. */
export const parseEmphasis = (text: string): readonly Run[] => {
  if (!/[*_\\]/.test(text))
    return text === '' ? [] : [{ text, italic: false, bold: false, underline: false }];
  const runs = new Runs();
  let first = true;
  for (const line of text.split('\n')) {
    if (!first) runs.add('\n');
    first = false;
    const pieces = piecesOf(line);
    pair(pieces);
    for (const piece of pieces) {
      if (typeof piece === 'string') {
        runs.add(piece);
        continue;
      }
      runs.end(piece);
      runs.add(piece.char.repeat(piece.left));
      runs.begin(piece);
    }
  }
  return runs.list;
};

/** `text` without its emphasis marks: what is spoken and what a title shows. */
export const plainText = (text: string): string =>
  parseEmphasis(text)
    .map((run) => run.text)
    .join('');
