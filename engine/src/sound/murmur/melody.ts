import { hash32 } from '../../base/hash.ts';
import { between } from '../../base/random.ts';
import type { FeelingKind } from '../../timeline/feeling.ts';
import type { Person } from '../../timeline/person.ts';
import type { Line } from '../../timeline/timeline.ts';
import { RATE, sampleAt } from '../dsp/rate.ts';
import { mouthOf } from './vowels.ts';

/** One syllable's note. Samples from the line's start; semitones from the speaker's own pitch. */
export interface Syllable {
  readonly start: number;
  readonly end: number;
  readonly semitones: number;
  /** Where the note has slid to by its end. */
  readonly slide: number;
  readonly strength: number;
}

/** How a feeling sings: semitones up, range factor, scale, slide at ends, weight. */
interface Temper {
  readonly lift: number;
  readonly range: number;
  readonly scale: readonly number[];
  readonly slide: number;
}
const OPEN = [0, 2, 4, 7, 9];
const SHADED = [0, 3, 5, 7, 10];
const HARD = [0, 1, 5, 6, 10];
const TEMPERS: Readonly<Record<FeelingKind, Temper>> = {
  neutral: { lift: 0, range: 1, scale: OPEN, slide: -0.4 },
  joy: { lift: 2, range: 1.35, scale: OPEN, slide: 0.3 },
  sadness: { lift: -2, range: 0.7, scale: SHADED, slide: -1.6 },
  anger: { lift: 1, range: 0.95, scale: HARD, slide: -0.8 },
  fear: { lift: 3, range: 1.1, scale: SHADED, slide: 0.6 },
  surprise: { lift: 3, range: 1.5, scale: OPEN, slide: 1 },
  disgust: { lift: -1, range: 0.8, scale: HARD, slide: -1.2 },
  tenderness: { lift: 0.5, range: 0.85, scale: OPEN, slide: -0.6 },
  contempt: { lift: -1, range: 0.75, scale: SHADED, slide: -1 },
  shame: { lift: -1.5, range: 0.6, scale: SHADED, slide: -1.2 },
  resolve: { lift: -0.5, range: 0.8, scale: OPEN, slide: -0.5 },
};

/** Scale steps to semitones. */
const semitonesOf = (steps: number, scale: readonly number[]): number => {
  const whole = Math.round(steps);
  const octave = Math.floor(whole / scale.length);
  return scale[whole - octave * scale.length]! + 12 * octave;
};

type Ending = 'falls' | 'asks' | 'cries' | 'waits' | 'trails';

/** The mark that closes a phrase: what stands in the text between its last word and the next. */
const endingOf = (line: Line, phraseEnd: number): Ending => {
  let last: readonly [number, number, number, number] | undefined;
  let next: readonly [number, number, number, number] | undefined;
  for (const w of line.words)
    if (sampleAt(w[2]) < phraseEnd) last = w;
    else {
      next = w;
      break;
    }
  const mark = last ? line.text.slice(last[1], next ? next[0] : line.text.length) : line.text;
  if (/[?？؟]/u.test(mark)) return 'asks';
  if (/[!！]/u.test(mark)) return 'cries';
  if (/\.\.|…|--|—/u.test(mark)) return 'trails';
  if (/[,;:、，]/u.test(mark)) return 'waits';
  return 'falls';
};

/** Contour in scale steps over a phrase, u = 0..1. */
const contour = (ending: Ending, u: number): number => {
  switch (ending) {
    case 'asks':
      return u < 0.65 ? 1.2 - 1.5 * u : 0.2 + ((u - 0.65) / 0.35) * 4;
    case 'cries':
      return u < 0.3 ? 2 + 7 * u : 4.1 - (u - 0.3) * 4.6;
    case 'waits':
      return 0.8 + 2.4 * u * (1.2 - u) + (u > 0.8 ? 0.8 : 0);
    case 'trails':
      return 1.6 - 0.9 * u;
    case 'falls':
      return u < 0.35 ? 1 + 4.5 * u : 2.6 - (u - 0.35) * 4.4;
  }
};

/** Timed phones as samples; a line without any is given even syllables, so that every text has a voice. */
export const timedPhones = (line: Line): { phone: string; start: number; end: number }[] => {
  if (line.phones.length > 0)
    return line.phones.map(([phone, start, duration]) => ({
      phone,
      start: sampleAt(start),
      end: sampleAt(start + duration),
    }));
  const total = sampleAt(line.duration);
  const n = Math.max(1, Math.round(total / (0.2 * RATE)));
  return Array.from({ length: n * 2 }, (_, i) => ({
    phone: i % 2 ? 'ax' : 'm',
    start: Math.floor((total * i) / (2 * n)),
    end: Math.floor((total * (i + 1)) / (2 * n)),
  }));
};

/** The notes of a line: one a syllable, by sentence mark, feeling and the speaker's range. */
export const melodyOf = (line: Line, person: Person): Syllable[] => {
  const phones = timedPhones(line);
  const temper = TEMPERS[line.feeling.kind];
  const amount = line.feeling.kind === 'neutral' ? 0 : line.feeling.strength / 1000;
  const lift = temper.lift * amount + (line.delivery === 'shout' ? 3 : line.delivery === 'whisper' ? -1 : 0);
  const range = (1 + (temper.range - 1) * amount) * (person.voice.range / 1000);
  const scale = amount > 0.3 ? temper.scale : OPEN;
  const slide = -0.4 + (temper.slide + 0.4) * amount;
  const out: Syllable[] = [];
  let from = 0;
  const phrase = (to: number) => {
    const nuclei: number[] = [];
    for (let i = from; i < to; i++) if (mouthOf(phones[i]!.phone).vowel) nuclei.push(i);
    if (nuclei.length === 0 && to > from) nuclei.push(from);
    const end = phones[to - 1]?.end ?? 0;
    const ending = endingOf(line, end);
    let mean = 0;
    for (const i of nuclei) mean += phones[i]!.end - phones[i]!.start;
    mean /= nuclei.length || 1;
    nuclei.forEach((i, k) => {
      const p = phones[i]!;
      const u = nuclei.length === 1 ? (ending === 'asks' ? 0.9 : 0.55) : k / (nuclei.length - 1);
      const long = (p.end - p.start) / (mean || 1);
      const stress = long > 1.15 ? 1 : long < 0.8 ? -0.5 : 0;
      const jitter = between(-0.9, 0.9, person.seed, hash32(line.id), k, out.length);
      const lastOne = k === nuclei.length - 1;
      const steps = contour(ending, u) * range + (lastOne ? 0 : stress * 0.6 + jitter) * range;
      const bend =
        ending === 'asks' && lastOne
          ? 2.2
          : ending === 'trails' && lastOne
            ? -0.8
            : lastOne
              ? slide * 1.6
              : slide * 0.4;
      out.push({
        start: p.start,
        end: p.end,
        semitones: semitonesOf(steps, scale) + lift,
        slide: bend,
        strength: 0.82 + 0.14 * stress + (lastOne && ending === 'falls' ? -0.06 : 0),
      });
    });
  };
  for (let i = 0; i < phones.length; i++) {
    const p = phones[i]!;
    if (p.phone === 'pau' && p.end - p.start > 0.09 * RATE) {
      if (i > from) phrase(i);
      from = i + 1;
    }
  }
  if (from < phones.length) phrase(phones.length);
  return out;
};
