import { plainText } from '../screenplay/emphasis.ts';
import type { Item } from './film.ts';

/** A character that the text does not have, to mark a place in it. */
const markerFor = (text: string): string => {
  for (let code = 0xf8ff; code > 0xe000; code--) {
    const c = String.fromCharCode(code);
    if (!text.includes(c)) return c;
  }
  return '\u0000';
};

/** Text in which a line's slots have their offsets: a title's is its lines, joined by line breaks. */
export const lineText = (item: Exclude<Item, { kind: 'transition' }>): string =>
  item.kind === 'title' ? item.text.join('\n') : item.text;

const visible = (text: string): string => text.replace(/\s+/gu, '');

/** Offset in `text` after its first `count` visible characters. */
const after = (text: string, count: number): number => {
  let at = 0;
  for (let left = count; at < text.length && left > 0; at++) if ((text[at] as string).trim() !== '') left--;
  return at;
};

/**
 * Finds offsets of an element's text (ascending) in the lines made of it: which of them, and where; undefined where no
 * line has the place. Emphasis marks, list marks and quotation marks may be gone from the lines, and spaces changed;
 * every line's visible characters stand in the element's, in order.
 */
export const placeInLines = (
  elementText: string,
  offsets: readonly number[],
  lines: readonly string[],
): readonly ({ line: number; at: number } | undefined)[] => {
  const marker = markerFor(elementText);
  let marked = '';
  for (const [i, at] of offsets.entries()) marked += elementText.slice(offsets[i - 1] ?? 0, at) + marker;
  const parts = plainText(marked + elementText.slice(offsets.at(-1) ?? 0)).split(marker);
  const whole = visible(parts.join(''));
  const starts: number[] = [];
  const ends: number[] = [];
  for (const text of lines) {
    const own = visible(text);
    const start = whole.indexOf(own, ends.at(-1) ?? 0);
    starts.push(start < 0 ? (ends.at(-1) ?? 0) : start);
    ends.push(start < 0 ? (ends.at(-1) ?? 0) : start + own.length);
  }
  let before = 0;
  return offsets.map((_, i) => {
    const part = parts[i] ?? '';
    before += visible(part).length;
    const line = ends.findIndex((end) => before <= end);
    const text = lines[line];
    if (text === undefined) return undefined;
    let at = after(text, Math.max(0, before - (starts[line] as number)));
    if (/\s$/u.test(part)) while (/\s/u.test(text.charAt(at))) at++;
    return { line, at };
  });
};

/**
 * The words right before `at` that a slot stands for: its default, whole words, in any case, spaces between allowed;
 * an empty span where they are not there, at which its value is put in.
 */
export const slotSpan = (text: string, at: number, initial: string): { from: number; to: number } => {
  const before = text.slice(0, at).trimEnd();
  const wanted = initial.toLowerCase();
  const from = before.length - initial.length;
  const found =
    initial !== '' &&
    from >= 0 &&
    before.slice(from).toLowerCase() === wanted &&
    !/[\p{L}\p{N}]/u.test(before.charAt(from - 1));
  return found ? { from, to: before.length } : { from: at, to: at };
};
