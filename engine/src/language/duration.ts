import { type Flicks, fromMilliseconds } from '../base/time.ts';
import type { FeelingKind } from './feeling.ts';
import { isVowel, type Phone } from './phone-set.ts';
import { phonesOf } from './phones.ts';
import { tokensOf } from './words.ts';

export interface LineTimingOptions {
  /** Speech rate in thousandths of an ordinary delivery; 1000 when absent, held to 500..2000. */
  readonly ratePermille?: number;
  readonly feeling?: { readonly kind: FeelingKind; readonly strength: number };
  readonly parenthetical?: string;
}

export interface TimedPhone {
  readonly phone: Phone;
  /** Index in `words`; -1 for a pause between words. */
  readonly word: number;
  readonly start: Flicks;
  readonly duration: Flicks;
}

export interface TimedWord {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly start: Flicks;
  readonly duration: Flicks;
}

/** All times are flicks from the line's first sound. */
export interface LineTiming {
  readonly duration: Flicks;
  readonly phones: TimedPhone[];
  readonly words: TimedWord[];
}

/** How long a spoken line lasts, phone by phone and word by word. */
export const lineTiming = (text: string, opts: LineTimingOptions = {}): LineTiming => {
  const rate = Math.min(2000, Math.max(500, Math.round(opts.ratePermille ?? 1000)));
  const marks = tokensOf(text);
  const phones: TimedPhone[] = [];
  const words: TimedWord[] = [];
  let t: Flicks = 0;
  const add = (phone: Phone, word: number, ms: number) => {
    const duration = Math.round(fromMilliseconds(Math.round(ms)) * (1000 / rate));
    phones.push({ phone, word, start: t, duration });
    t += duration;
  };
  for (const w of phonesOf(text)) {
    const start = t;
    for (const p of w.phones) add(p, words.length, isVowel(p) ? 110 : 75);
    words.push({ text: w.word, from: w.from, to: w.to, start, duration: t - start });
    const next = marks.find((m) => m.from >= w.to);
    if (next?.kind === 'mark') add('pau', -1, /[.!?…]/.test(next.text) ? 400 : 200);
  }
  return { duration: t, phones, words };
};
