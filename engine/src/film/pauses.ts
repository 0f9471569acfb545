import type { Settings } from '../audience/settings.ts';
import { type Flicks, fromMilliseconds, roundToFrame } from '../base/time.ts';
import type { FeelingKind } from '../timeline/feeling.ts';
import type { Transition } from '../timeline/timeline.ts';
import type { SpeechItem } from './film.ts';
import { business } from './tempo.ts';

/** Feelings in which an answer comes late, and those in which it comes at once. */
const SLOW: ReadonlySet<FeelingKind> = new Set(['sadness', 'shame', 'tenderness']);
const QUICK: ReadonlySet<FeelingKind> = new Set(['anger', 'surprise', 'joy']);

/** `(beat)`, `(pause)`, `(a long silence)`: time, not a manner. Milliseconds beyond what the line itself begins with. */
export const pauseAsked = (parenthetical: string | undefined): number => {
  if (parenthetical === undefined) return 0;
  const m = /\b(?:(long|short)\s+)?(beat|pause|silence|then)\b/iu.exec(parenthetical);
  if (m === null || m[2] === undefined) return 0;
  if (m[2].toLowerCase() === 'then') return /^\s*then\b/iu.test(parenthetical) ? 350 : 0;
  return m[1]?.toLowerCase() === 'long' ? 1300 : m[1]?.toLowerCase() === 'short' ? 300 : 650;
};

/** What a line's breath depends on of the line before it. */
export type Heard = Pick<SpeechItem, 'speaker' | 'text' | 'feeling'>;

/**
 * The breath before a line: longer before a weighty or sad one and on a turn of feeling, short where tension is high
 * and the line answers a question, almost none when someone cuts in. `draw`: its free part, 0..1.
 */
export const breathBefore = (
  item: Pick<SpeechItem, 'speaker' | 'text' | 'feeling' | 'parenthetical' | 'weight' | 'tension'>,
  previous: Heard | undefined,
  settings: Settings,
  draw: () => number,
): Flicks => {
  const asked = pauseAsked(item.parenthetical);
  if (previous === undefined) return business(500 + asked, settings);
  if (/(?:--|—|–)\s*$/u.test(previous.text) && previous.speaker !== item.speaker && asked === 0)
    return fromMilliseconds(40);
  const trailing = /(?:\.\.\.|…)\s*$/u.test(previous.text) || /^(?:\.\.\.|…)/u.test(item.text);
  const same = previous.speaker === item.speaker;
  const { kind, strength } = item.feeling;
  let wait = same ? 260 : 230 + (560 - 230) * draw();
  if (!same && previous.feeling.kind !== kind) wait += 140;
  if (!same) wait += Math.max(0, item.weight - 450) * 0.5;
  if (SLOW.has(kind)) wait += 0.6 * strength;
  if (QUICK.has(kind)) wait *= 1 - strength / 2500;
  // A question under strain is answered before it has sounded out.
  if (!same && /[?？]["”’)]*\s*$/u.test(previous.text) && !SLOW.has(kind))
    wait *= 1 - 0.6 * Math.min(1, item.tension / 800);
  return business(wait + (trailing ? 520 : 0) + asked, settings);
};

/** How long the first picture stands before anything happens: time to see where we are, or to read the title. */
export const openingPause = (titled: boolean, speaks: boolean, settings: Settings): Flicks =>
  titled ? roundToFrame(fromMilliseconds(6200)) : business(speaks ? 1500 : 1100, settings);

/** What stays to be seen after the last word: longer where it weighs, or the picture goes out slowly. */
export const closingPause = (
  closing: Transition['kind'],
  last: Pick<SpeechItem, 'feeling'> | undefined,
  settings: Settings,
): Flicks => {
  const rest = closing === 'fade-out' ? 1900 : closing === 'dissolve' ? 1300 : 900;
  const heavy = last !== undefined && last.feeling.strength >= 400 ? 450 : 0;
  return business(rest + heavy, settings);
};

const STILL =
  /^(?:(?:an?|the|another|beat of|moment of|they share an?)\s+)*(?:(?:very\s+)?(long|short|brief|awkward|tense|heavy|uneasy|pregnant|dead|uncomfortable|quick|slight)\s+)*(beat|pause|silence|stillness|moment|hesitation)s?[.…!]*$/iu;

/** Milliseconds of stillness that a sentence asks for (`Beat.`, `A long pause.`, `Silence.`); 0 when it does not. */
export const stillnessOf = (sentence: string): number => {
  const m = STILL.exec(sentence.trim());
  if (m === null) return 0;
  const how = m[1]?.toLowerCase();
  const base = /silence|stillness/iu.test(m[2] ?? '') ? 1900 : 1200;
  if (how === 'long' || how === 'heavy' || how === 'pregnant' || how === 'uncomfortable' || how === 'awkward')
    return base + 1100;
  return how === 'short' || how === 'brief' || how === 'quick' || how === 'slight' ? 750 : base;
};
