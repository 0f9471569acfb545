import type { TitleEntry } from './script.ts';
import { isHeading } from './shape.ts';

export interface TitlePage {
  readonly entries: readonly TitleEntry[];
  /** Offset and number of the first line after the title page. */
  readonly end: number;
  readonly line: number;
}

/** Keys that make a block at the top of a file a title page: the specification's and those that its programs added. */
const KNOWN = new Set(
  (
    'title credit credits author authors source notes note copyright revision version draft date contact ' +
    'language font watermark header footer format genre logline series episode studio production company'
  ).split(' '),
);
const KNOWN_PAIRS = new Set([
  'draft date',
  'written by',
  'contact info',
  'episode title',
  'episode number',
  'production number',
]);
const LONGEST_KEY = 60;

const isKnown = (key: string): boolean => {
  const plain = key.toLowerCase();
  return KNOWN.has(plain) || KNOWN_PAIRS.has(plain);
};

/** The key of a title line: not indented, short, before a colon. */
const keyOf = (line: string): string | undefined => {
  const colon = line.indexOf(':');
  if (colon <= 0 || colon > LONGEST_KEY || line.charAt(0).trim() === '') return undefined;
  const key = line.slice(0, colon).trim();
  return /^[\p{L}\p{N}]/u.test(key) ? key : undefined;
};

const LINE = /([^\r\n]*)(\r\n|\r|\n|$)/y;

/**
 * Reads the title page at `from`, if there is one. It ends at the first empty line, or at the first line that is
 * neither `Key: value` nor an indented value. A block counts as a title page only if one of its keys is a known one,
 * so that an opening `FADE IN:` or a first line of action with a colon in it stays what it is.
 */
export const readTitlePage = (source: string, from: number, firstLine: number): TitlePage => {
  const entries: { key: string; values: string[]; line: number }[] = [];
  let at = from;
  let line = firstLine;
  let known = false;
  while (at < source.length) {
    LINE.lastIndex = at;
    const text = LINE.exec(source)?.[1] ?? '';
    const trimmed = text.trim();
    if (trimmed === '') break;
    const key = keyOf(text);
    const open = entries.at(-1);
    if (key !== undefined && !(open === undefined && isHeading(trimmed))) {
      known ||= isKnown(key);
      const value = text.slice(text.indexOf(':') + 1).trim();
      entries.push({ key, values: value === '' ? [] : [value], line });
    } else if (open !== undefined && (text.startsWith('   ') || text.startsWith('\t')))
      open.values.push(trimmed);
    else break;
    at = LINE.lastIndex;
    line++;
  }
  return known ? { entries, end: at, line } : { entries: [], end: from, line: firstLine };
};
