/** Notes and boneyard as spans of the source: `kind[i]` at `[start[i], end[i])`, brackets included, in order, never overlapping. */
export interface Spans {
  readonly notes: readonly boolean[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Offsets of a `[[` and of a `/*` that nothing closes. */
  readonly open: readonly number[];
}

const LF = 10;
const CR = 13;
const SPACE = 32;
const TAB = 9;

/**
 * Offset of the first line end from `from` that is followed by an empty line, which ends a note. A line of two
 * spaces or more is not empty: the specification's way to let a note run on.
 */
const nextEmptyLine = (source: string, from: number): number => {
  let at = from;
  while (at < source.length) {
    const c = source.charCodeAt(at);
    if (c !== LF && c !== CR) {
      at++;
      continue;
    }
    const stop = at;
    at += c === CR && source.charCodeAt(at + 1) === LF ? 2 : 1;
    const begin = at;
    while (source.charCodeAt(at) === SPACE || source.charCodeAt(at) === TAB) at++;
    const next = source.charCodeAt(at);
    const two = source.charCodeAt(begin) === SPACE && source.charCodeAt(begin + 1) === SPACE;
    if ((next === LF || next === CR) && !two) return stop;
  }
  return source.length;
};

/**
 * Finds notes `[[ ]]` and boneyard from `from` on. Whichever opens first wins; inside one the other means nothing.
 * One pass: every search starts where the last one of its kind ended.
 */
export const findSpans = (source: string, from: number): Spans => {
  const notes: boolean[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const open: number[] = [];
  const find = (what: string, at: number): number => {
    const found = source.indexOf(what, at);
    return found < 0 ? source.length : found;
  };
  let at = from;
  let note = find('[[', at);
  let bone = find('/*', at);
  let noteClose = -1;
  let boneClose = -1;
  let empty = -1;
  while (note < source.length || bone < source.length) {
    if (note < bone) {
      if (noteClose < note + 2) noteClose = find(']]', note + 2);
      if (noteClose < source.length && empty < note) empty = nextEmptyLine(source, note);
      if (noteClose < source.length && noteClose < empty) {
        notes.push(true);
        start.push(note);
        end.push((at = noteClose + 2));
      } else {
        if (open.length < 1000) open.push(note);
        at = note + 2;
      }
    } else {
      if (boneClose < bone + 2) boneClose = find('*/', bone + 2);
      if (boneClose < source.length) {
        notes.push(false);
        start.push(bone);
        end.push((at = boneClose + 2));
      } else {
        if (open.length < 1000) open.push(bone);
        at = bone + 2;
      }
    }
    if (note < at) note = find('[[', at);
    if (bone < at) bone = find('/*', at);
  }
  return { notes, start, end, open };
};
