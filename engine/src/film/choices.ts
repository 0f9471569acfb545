import { fromMilliseconds } from '../base/time.ts';
import { effectsOf } from './effects.ts';
import type { Choice, ChoiceOption } from './graph.ts';
import type { Mark } from './mark.ts';
import type { MarkLocator } from './mark-notes.ts';
import type { Names } from './names.ts';
import type { PlacedMark } from './placed-marks.ts';
import { conditionOf, type SayMark } from './say-mark.ts';
import { slug } from './slug.ts';
import { targetOf } from './target.ts';

/** How long a question stands open where no option says `within`, milliseconds. */
const WINDOW = 8000;
/** Nobody can read more in a window. */
const MOST_OPTIONS = 40;

type ChoiceMark = PlacedMark<Extract<Mark, { kind: 'choice' }>>;

/** The question that a beat's options make [F21]; undefined where there is none. */
export const choiceOf = (
  marks: readonly ChoiceMark[],
  names: Names,
  say: SayMark,
  locate: MarkLocator,
): Choice | undefined => {
  const options: ChoiceOption[] = [];
  let fallback = -1;
  let window = 0;
  for (const { mark, note } of marks) {
    const to = mark.to === undefined ? undefined : targetOf(mark.to, note, names, say);
    if (options.length === MOST_OPTIONS) {
      say(note, {
        code: 'K2021',
        message: `A choice has at most ${MOST_OPTIONS} options; this one and those after it are left out.`,
        remedy: 'Ask in two beats.',
        at: 0,
      });
      break;
    }
    // An option that leads nowhere is no option: what it meant is not "go on".
    if (mark.to !== undefined && to === undefined) continue;
    const when = mark.when === undefined ? undefined : conditionOf(mark.when, note, names, say);
    const wanted = slug(mark.words.text);
    let id = wanted;
    for (let n = 2; options.some((o) => o.id === id); n++) id = `${wanted}.${n}`;
    if (id !== wanted)
      say(note, {
        code: 'K2031',
        message: `This choice has the option "${mark.words.text.slice(0, 60)}" twice.`,
        remedy: 'Give each option words of its own.',
        at: mark.words.at,
      });
    if (mark.fallback && fallback >= 0)
      say(note, {
        code: 'K2031',
        message: 'This choice has two defaults.',
        remedy: 'Leave "default" at one of its options.',
        at: mark.words.at,
      });
    else if (mark.fallback) fallback = options.length;
    if (mark.within !== undefined) window = Math.max(window, mark.within);
    const spot = locate.spot(note, 0);
    options.push({
      id,
      text: mark.words.text,
      ...(to === undefined ? {} : { to }),
      ...(when === undefined ? {} : { when }),
      effects: effectsOf(mark.effects, note, names, say),
      line: spot.line,
      column: spot.column,
    });
  }
  const first = marks[0];
  if (first === undefined || options.length === 0) return undefined;
  if (marks.length === 1)
    say(first.note, {
      code: 'K2032',
      message: `"${first.mark.words.text.slice(0, 60)}" is the only option, so this asks nothing.`,
      remedy: `Add [[@choice "..." -> beat]]${first.mark.to === undefined ? '' : `, or write [[@goto ${first.mark.to.text}]] instead`}.`,
      at: 0,
    });
  return {
    options,
    fallback: Math.max(0, fallback),
    window: fromMilliseconds(window === 0 ? WINDOW : window),
  };
};
