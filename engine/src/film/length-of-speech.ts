import type { Settings } from '../audience/settings.ts';
import { fromMilliseconds, roundToFrame } from '../base/time.ts';
import { lineTiming } from '../language/duration.ts';
import type { SpeechItem } from './film.ts';
import { breathBefore, type Heard } from './pauses.ts';
import { evenly, hull, mapped, plus, type Spread, sure } from './spread.ts';
import { business, readingTime, speechRate } from './tempo.ts';
import { wordingsOf } from './wordings.ts';

/** Slowest and fastest voice that a part may be given, thousandths (`voice-casting.ts`). */
const VOICES = [860, 1090] as const;

export interface Speaking {
  readonly settings: Settings;
  /** Words are heard, spoken or murmured; else they are shown on cards. */
  readonly voiced: boolean;
  /** Rate of a speaker's voice, thousandths; undefined where nobody knows. */
  rate(speaker: string): number | undefined;
  /** Values a slot may have; empty: any text. */
  readonly options: (slot: string) => readonly string[];
}

/** A moment is rounded to the film's frame: half of one, and the roundings of phones to flicks. */
const ROUNDED = fromMilliseconds(21);

/** Time a text takes to say at the table's rate. */
const said = (text: string, item: SpeechItem): number =>
  lineTiming(text, {
    feeling: item.feeling,
    ...(item.parenthetical === undefined ? {} : { parenthetical: item.parenthetical }),
  }).duration;

/** Breaths that may stand before a line after any of these. */
const breaths = (item: SpeechItem, heard: readonly (Heard | undefined)[], settings: Settings): Spread => {
  const all = heard.map((h) =>
    evenly(
      breathBefore(item, h, settings, () => 0),
      breathBefore(item, h, settings, () => 1),
    ),
  );
  return hull(all[0] ?? sure(0), ...all.slice(1));
};

/** One wording of a line, from the end of what came before to its own. `up`: time to rise first. */
const worded = (
  item: SpeechItem,
  text: string,
  heard: readonly (Heard | undefined)[],
  how: Speaking,
  up: number,
): Spread => {
  const breath = breaths(text === item.text ? item : { ...item, text }, heard, how.settings);
  const gap: Spread = { ...breath, greatest: Math.max(breath.greatest, up) };
  const rate = how.rate(item.speaker);
  const unit = said(text, item) * 1000;
  const voice = (r: number) => sure(unit / speechRate(rate ?? r, how.settings));
  const own = hull(voice(1000), voice(VOICES[0]), voice(VOICES[1]));
  const rounded = (s: Spread): Spread => ({
    ...s,
    least: s.least - ROUNDED,
    low: s.low - ROUNDED,
    high: s.high + ROUNDED,
    greatest: s.greatest + ROUNDED,
  });
  if (how.voiced) {
    const clipped = /(?:--|—)\s*$/u.test(text) ? fromMilliseconds(120) : 0;
    return rounded(mapped(plus(gap, own), (t) => Math.max(fromMilliseconds(250), t - clipped)));
  }
  const lips = mapped(own, (t) => roundToFrame(Math.min(t, fromMilliseconds(1500))));
  return rounded(plus(plus(gap, lips), sure(business(readingTime(text), how.settings))));
};

/** A line with the breath before it, however it is worded, after whichever of `heard` was said last. */
export const lengthOfSpeech = (
  item: SpeechItem,
  heard: readonly (Heard | undefined)[],
  how: Speaking,
  up = 0,
): Spread => {
  const [own, ...others] = wordingsOf(item, item.text, how.options).map((text) =>
    worded(item, text, heard, how, up),
  );
  return own === undefined ? sure(0) : hull(own, ...others);
};
