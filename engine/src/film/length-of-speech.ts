import type { Settings } from '../audience/settings.ts';
import { fromMilliseconds, roundToFrame } from '../base/time.ts';
import { lineTiming } from '../language/duration.ts';
import { spoken } from './beat-for.ts';
import type { Slot, SpeechItem } from './film.ts';
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
  readonly slots: readonly Slot[];
}

/** A moment is rounded to the film's frame: half of one, and the roundings of phones to flicks. */
const ROUNDED = fromMilliseconds(21);

/** Times already found: a line is reckoned again for every pace and manner. */
const times = new WeakMap<SpeechItem, number>();

/** Time a text takes to say at the table's rate. */
const said = (item: SpeechItem): number => {
  let time = times.get(item);
  if (time === undefined) {
    time = lineTiming(item.text, {
      feeling: item.feeling,
      ...(item.parenthetical === undefined ? {} : { parenthetical: item.parenthetical }),
    }).duration;
    times.set(item, time);
  }
  return time;
};

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

/** One line as it stands, from the end of what came before to its own. `up`: time to rise first. */
const saidAs = (
  item: SpeechItem,
  heard: readonly (Heard | undefined)[],
  how: Speaking,
  up: number,
): Spread => {
  const { text } = item;
  const breath = breaths(item, heard, how.settings);
  const gap: Spread = { ...breath, greatest: Math.max(breath.greatest, up) };
  const rate = how.rate(item.speaker);
  const unit = said(item) * 1000;
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

/** The ways in which a line may be said: as written first. Long words are said in pieces. */
export const sayings = (item: SpeechItem, slots: readonly Slot[]): readonly (readonly SpeechItem[])[] =>
  wordingsOf(item, item.text, slots).map(({ text, other }, n) =>
    n === 0 ? [item] : spoken(item, text, other),
  );

/** A line with the breath before it, however it is worded, after whichever of `heard` was said last. */
export const lengthOfSpeech = (
  item: SpeechItem,
  heard: readonly (Heard | undefined)[],
  how: Speaking,
  up = 0,
): Spread => {
  const [own = sure(0), ...others] = sayings(item, how.slots).map((pieces) =>
    pieces
      .map((p, n) => saidAs(p, n === 0 ? heard : [pieces[n - 1]], how, n === 0 ? up : 0))
      .reduce(plus, sure(0)),
  );
  return hull(own, ...others);
};
