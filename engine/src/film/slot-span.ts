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
 * Finds an offset of an element's text in the lines made of it: which of them, and where. Emphasis marks, list marks
 * and quotation marks may be gone from the lines, and spaces changed; every line's visible characters stand in the
 * element's, in order.
 */
export const placeInLines = (
  elementText: string,
  at: number,
  lines: readonly string[],
): { line: number; at: number } | undefined => {
  const marker = markerFor(elementText);
  const marked = plainText(`${elementText.slice(0, at)}${marker}${elementText.slice(at)}`);
  const cut = marked.indexOf(marker);
  if (cut < 0) return undefined;
  const before = visible(marked.slice(0, cut)).length;
  const whole = visible(marked.slice(0, cut) + marked.slice(cut + 1));
  let from = 0;
  for (const [line, text] of lines.entries()) {
    const own = visible(text);
    const start = whole.indexOf(own, from);
    if (start < 0) continue;
    from = start + own.length;
    if (before > from) continue;
    let place = after(text, Math.max(0, before - start));
    if (/\s$/u.test(marked.slice(0, cut))) while (/\s/u.test(text.charAt(place))) place++;
    return { line, at: place };
  }
  return undefined;
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
