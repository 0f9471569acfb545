import { type Flicks, fromMilliseconds } from '../../base/time.ts';
import type { Line } from '../../timeline/timeline.ts';

/** A stretch of a line between two pauses of the table: what is said in one breath, and where it must lie. */
export interface Phrase {
  readonly text: string;
  readonly start: Flicks;
  readonly end: Flicks;
  /** The next phrase's start, or the line's end: how far an overrun may spill. */
  readonly limit: Flicks;
}

/** A gap of this length between words is a pause that the timeline commands. */
const PAUSE = fromMilliseconds(90);

/** Cuts a line where the duration table pauses. */
export const phrasesOf = (line: Line): Phrase[] => {
  const words = line.words;
  if (words.length === 0) return [{ text: line.text, start: 0, end: line.duration, limit: line.duration }];
  const out: { text: string; start: Flicks; end: Flicks }[] = [];
  let first = 0;
  for (let i = 0; i < words.length; i++) {
    const w = words[i]!;
    const next = words[i + 1];
    const end = w[2] + w[3];
    if (next && next[2] - end < PAUSE) continue;
    // The mark that closes the phrase is said with it: it bends the voice.
    const text = line.text.slice(words[first]![0], next ? next[0] : line.text.length);
    out.push({ text, start: words[first]![2], end });
    first = i + 1;
  }
  return out.map((p, i) => ({ ...p, limit: out[i + 1]?.start ?? line.duration }));
};

/** What an English reader can say of a text: plain letters, one closing mark. Empty when nothing is left. */
export const sayable = (text: string): string => {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’‛]/g, "'")
    .replace(/[“”„«»*_~^<>{}[\]()|\\/"]/g, ' ')
    .replace(/…|\.{2,}/g, '.')
    .replace(/—|–|--+/g, ', ')
    .replace(/&/g, ' and ')
    .replace(/[^\x20-\x7e]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.!?;:])/g, '$1')
    .replace(/[,\s]+$/, '')
    .trim();
  return /[A-Za-z0-9]/.test(plain) ? plain : '';
};
