/** What a line looks like, by itself. Whether it is that thing also depends on the lines around it: see `parse.ts`. */

/** INT, EXT, EST, INT./EXT, INT/EXT, I/E (and the reverse) before a dot or a space; emphasis marks may come first. */
const HEADING = /^[*_]*(?:INT\.?\/EXT|EXT\.?\/INT|INT|EXT|EST|I\.?\/E)[.\s]/i;
/** The Russian and Ukrainian form of the same, which must have its dot. */
const HEADING_CYRILLIC = /^[*_]*(?:ИНТ|НАТ|ЭКСТ|ІНТ|ЕКСТ)\.?(?:\/(?:ИНТ|НАТ|ЭКСТ|ІНТ|ЕКСТ)\.?)?(?<=\.)/i;

export const isHeading = (line: string): boolean => {
  const first = line.charCodeAt(0);
  return first < 0x400 ? HEADING.test(line) : HEADING_CYRILLIC.test(line);
};

const ALPHANUMERIC = /^[\p{L}\p{N}]/u;

/** A single full stop and then a letter or digit; so `...` and `. x` stay action. */
export const isForcedHeading = (line: string): boolean =>
  line.charCodeAt(0) === 46 && ALPHANUMERIC.test(line.slice(1, 3));

const SCENE_NUMBER = /^[\p{L}\p{N}.-]+$/u;

/** `PLACE - DAY #12A#` into its text and number. */
export const splitSceneNumber = (line: string): { text: string; number: string } => {
  if (line.endsWith('#')) {
    const open = line.lastIndexOf('#', line.length - 2);
    const number = open < 0 ? '' : line.slice(open + 1, -1).trim();
    if (open > 0 && SCENE_NUMBER.test(number)) return { text: line.slice(0, open).trimEnd(), number };
  }
  return { text: line, number: '' };
};

const SMALL = /\p{Ll}/u;

/** In capitals, ending in `TO:` as a word. `line` must not be trimmed at its end: a space after the colon makes it action. */
export const isTransition = (line: string): boolean => {
  if (!line.endsWith('TO:') || SMALL.test(line)) return false;
  return line.length === 3 || !/[\p{L}\p{N}]$/u.test(line.slice(-5, -3));
};

/** Three or more `=` and nothing else. */
export const isPageBreak = (line: string): boolean => /^={3,}$/.test(line);

/** In parentheses, which may stand inside emphasis marks that are closed in the same order: `_(softly)_`. */
export const isParenthetical = (line: string): boolean => {
  const last = line.length - 1;
  let i = 0;
  while (i < last && (line[i] === '*' || line[i] === '_') && line[last - i] === line[i]) i++;
  return i < last && line[i] === '(' && line[last - i] === ')';
};
