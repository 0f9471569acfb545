/** A character line, taken apart. */
export interface Cue {
  readonly name: string;
  /** What stood in parentheses after the name, joined by `, `; empty if nothing did. */
  readonly extension: string;
  readonly dual: boolean;
}

/** Offset of the `(` that opens the group which the last character of `text` closes, or -1. */
const openOfLast = (text: string): number => {
  let depth = 0;
  for (let i = text.length - 1; i >= 0; i--) {
    const c = text.charCodeAt(i);
    if (c === 41) depth++;
    else if (c === 40 && --depth === 0) return i;
  }
  return -1;
};

/** Splits `NAME (V.O.) (CONT'D) ^`; `line` is trimmed and without its force mark. */
export const splitCue = (line: string): Cue => {
  const dual = line.endsWith('^');
  let rest = dual ? line.slice(0, -1).trimEnd() : line;
  if (!rest.endsWith(')')) return { name: rest, extension: '', dual };
  const found: string[] = [];
  while (rest.endsWith(')')) {
    const at = openOfLast(rest);
    if (at < 0) break;
    const inner = rest.slice(at + 1, -1).trim();
    if (inner !== '') found.push(inner);
    rest = rest.slice(0, at).trimEnd();
  }
  return { name: rest, extension: found.reverse().join(', '), dual };
};

const UPPER = /[\p{Lu}\p{Lt}]/u;
/** Small letters, and letters of scripts without capitals (but not the ordinal signs). */
const NOT_CAPITAL = /[\p{Ll}\p{Lo}]/u;

/** Letters there are, every one a capital. Text in a script without capitals is never "in capitals". */
export const inCapitals = (text: string): boolean => {
  if (!UPPER.test(text)) return false;
  return !NOT_CAPITAL.test(text) || !NOT_CAPITAL.test(text.replace(/[ªº]/g, ''));
};

/** The cue that a trimmed line is, if there is an empty line before it and there are words under it. */
export const readCue = (line: string): Cue | undefined => {
  const cue = splitCue(line);
  return inCapitals(cue.name) && !cue.name.includes('^') ? cue : undefined;
};
