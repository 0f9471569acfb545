import type { Settings } from '../audience/settings.ts';
import { clamp } from '../base/maths.ts';
import { type Flicks, fromMilliseconds, roundToFrame } from '../base/time.ts';

/** Pauses and business grow shorter with pace: +5 takes 30 % off, -5 adds 35 %. */
export const businessFactor = (settings: Settings): number =>
  settings.pace >= 0 ? 1 - 0.06 * settings.pace : 1 - 0.07 * settings.pace;

/** Speaking rate in thousandths: a voice hurries less than a pair of scissors. */
export const speechRate = (voiceRate: number, settings: Settings): number =>
  Math.round(clamp(voiceRate * (1 + 0.022 * settings.pace), 700, 1400));

/** A length of business in milliseconds at the settings in force, on the film's frame grid. */
export const business = (ms: number, settings: Settings): Flicks =>
  roundToFrame(fromMilliseconds(Math.max(120, ms * businessFactor(settings))));

/** Weights below this may go at a given want of talk: none at 0, half the scale at -5. */
export const trimLine = (settings: Settings): number => (settings.talk >= 0 ? 0 : -settings.talk * 110);

/** Words of a text as a reader counts them: two ideographs or kana read like a word, whatever stands between spaces else. */
export const wordsIn = (text: string): number => {
  let dense = 0;
  for (const c of text) {
    const code = c.codePointAt(0) as number;
    if ((code >= 0x3041 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || code >= 0x20000) dense++;
  }
  const spaced = text.split(/\s+/u).filter((w) => w !== '').length;
  // A word of a hundred letters is several words run together.
  return Math.max(spaced, Math.ceil(dense / 2), Math.min(40, Math.ceil(text.length / 40)));
};

/**
 * How long words take to read for an audience that also looks at a picture: 0.3 s a word (six or seven ideographs a second), at least 1.8 s, at most 20 s.
 */
export const readingTime = (words: string): number =>
  Math.min(20_000, Math.max(1800, 700 + 300 * wordsIn(words)));
