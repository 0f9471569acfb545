import { FLICKS_PER_SECOND, type Flicks } from '../base/time.ts';
import { BASE_MICROSECONDS, FACTORS } from './durations.generated.ts';
import type { FeelingKind } from './feeling-kind.ts';
import {
  factorsOf,
  type PauseKind,
  type PhrasePlace,
  pausesAfter,
  placesOf,
  shapeOf,
} from './phone-context.ts';
import type { Phone } from './phone-set.ts';
import { phonesOf, type WordPhones } from './phones.ts';

export interface LineTimingOptions {
  /** Speech rate in thousandths of an ordinary delivery; 1000 when absent, held to 500..2000. */
  readonly ratePermille?: number;
  readonly feeling?: { readonly kind: FeelingKind; readonly strength: number };
  readonly parenthetical?: string;
}

export interface TimedPhone {
  readonly phone: Phone;
  /** Index in `words`; -1 for a pause. */
  readonly word: number;
  readonly start: Flicks;
  readonly duration: Flicks;
}

export interface TimedWord {
  readonly text: string;
  /** UTF-16 offsets in the line; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  readonly start: Flicks;
  readonly duration: Flicks;
}

/** Times are flicks from the line's start; phones lie end to end and sum to `duration`. */
export interface LineTiming {
  readonly duration: Flicks;
  readonly phones: TimedPhone[];
  readonly words: TimedWord[];
}

/**
 * An actor's phones in thousandths of flite's speed. Flite reads at about 190 words a minute, film dialogue lies
 * near 165; the rest of the difference is in the pauses below. A voice reaches it by a stretch of 1.08.
 */
export const ACTING_RATE = 925;

/** An actor's pauses in milliseconds: flite makes 93 to 149 at every mark alike, people do not. */
export const ACTING_PAUSES: Readonly<Record<PauseKind, number>> = {
  comma: 190,
  colon: 260,
  semicolon: 300,
  dash: 280,
  stop: 380,
  exclamation: 360,
  question: 420,
  ellipsis: 620,
};

/** Change of speed at full strength, in thousandths. After Scherer 2003 (table of vocal cues), halved: film, not theatre. */
const FEELING_RATES: Readonly<Record<FeelingKind, number>> = {
  neutral: 0,
  joy: 70,
  sadness: -140,
  anger: 90,
  fear: 110,
  surprise: 60,
  disgust: -60,
  tenderness: -90,
  contempt: -50,
  shame: -100,
  resolve: -40,
};

const SLOW =
  /\b(slow|slowly|weary|wearily|tired|hesitant|hesitating|drunk|drunken|sleepy|measured|careful|carefully|deliberate|deliberately|groggy|weak|weakly|dazed|drowsy|drawl\w*)\b/i;
const FAST =
  /\b(fast|faster|quick|quickly|rapid|rapidly|rushed|rushing|hurried|hurriedly|urgent|urgently|breathless|excited|excitedly|panicked|panicking|babbling|rapid-fire)\b/i;
const SOFT = /\b(whisper\w*|sotto|softly|quietly|under \w+ breath|to (?:him|her)self)\b/i;
const LOUD = /\b(shout\w*|yell\w*|scream\w*|bellow\w*|call\w* out|roar\w*)\b/i;
const BEAT = /\b(beat|pause|pausing|silence|then)\b/i;

/** Speed in thousandths of flite's from the options. */
const rateOf = (opts: LineTimingOptions): number => {
  const asked = Number.isFinite(opts.ratePermille) ? (opts.ratePermille as number) : 1000;
  let rate = ACTING_RATE * (Math.min(2000, Math.max(500, asked)) / 1000);
  if (opts.feeling) {
    const strength = Math.min(1000, Math.max(0, opts.feeling.strength || 0));
    rate *= (1000 + ((FEELING_RATES[opts.feeling.kind] ?? 0) * strength) / 1000) / 1000;
  }
  const how = opts.parenthetical ?? '';
  if (SLOW.test(how)) rate *= 0.86;
  if (FAST.test(how)) rate *= 1.15;
  if (SOFT.test(how)) rate *= 0.94;
  if (LOUD.test(how)) rate *= 0.95;
  return rate;
};

const FLICKS_PER_MICROSECOND = FLICKS_PER_SECOND / 1_000_000;
/** The shortest phone and the longest, in microseconds. */
const LEAST = 18_000;
const MOST = 420_000;

/** Lengths of words already asked for; forgotten whole when full, so memory stays bounded and answers the same. */
const known = new Map<string, readonly number[]>();

/** Microseconds of each phone of a word at flite's speed. */
const lengthsOf = (word: WordPhones, at: PhrasePlace): readonly number[] => {
  const key = `${word.word}|${at.before}|${at.after}|${at.first ? 1 : 0}${at.last ? 1 : 0}`;
  const found = known.get(key);
  if (found) return found;
  const shape = shapeOf(word);
  const lengths = word.phones.map((_, i) => {
    let us = BASE_MICROSECONDS;
    for (const f of factorsOf(shape, i, at)) us = (us * (FACTORS[f] ?? 1000)) / 1000;
    return Math.min(MOST, Math.max(LEAST, us));
  });
  if (known.size >= 20_000) known.clear();
  known.set(key, lengths);
  return lengths;
};

/**
 * How long a spoken line lasts, phone by phone and word by word: the table fitted to flite (see README), slowed to an
 * actor, with an actor's pauses. Integers throughout, linear time, never throws; a line with no word lasts 0.
 */
export const lineTiming = (text: string, opts: LineTimingOptions = {}): LineTiming => {
  const rate = rateOf(opts);
  const said = phonesOf(text);
  const pauses = pausesAfter(text, said);
  const phones: TimedPhone[] = [];
  const words: TimedWord[] = [];
  let t: Flicks = 0;
  const add = (phone: Phone, word: number, microseconds: number): void => {
    const duration = Math.round((microseconds * FLICKS_PER_MICROSECOND * 1000) / rate);
    phones.push({ phone, word, start: t, duration });
    t += duration;
  };
  if (said.length > 0 && BEAT.test(opts.parenthetical ?? '')) add('pau', -1, 500_000);
  const places = placesOf(said, pauses);
  said.forEach((w, k) => {
    const start = t;
    const lengths = lengthsOf(w, places[k] as PhrasePlace);
    w.phones.forEach((phone, i) => {
      add(phone, k, lengths[i] as number);
    });
    words.push({ text: w.word, from: w.from, to: w.to, start, duration: t - start });
    const pause = pauses[k];
    if (pause !== undefined && k < said.length - 1) add('pau', -1, ACTING_PAUSES[pause] * 1000);
  });
  return { duration: t, phones, words };
};
