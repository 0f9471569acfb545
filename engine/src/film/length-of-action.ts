import type { Settings } from '../audience/settings.ts';
import { fromMilliseconds } from '../base/time.ts';
import type { ActionEvent } from '../language/action.ts';
import { AWAY_LENGTHS, CAR_LENGTHS, DEED_LENGTHS, type DeedLength } from './deed-lengths.generated.ts';
import type { ActionItem } from './film.ts';
import { stillnessOf } from './pauses.ts';
import { chance, hull, mapped, plus, type Spread, sure } from './spread.ts';
import { business, businessFactor, readingTime, wordsIn } from './tempo.ts';
import type { Whereabouts } from './whereabouts.ts';

/** No deed is shown for less, flicks. */
const LEAST = fromMilliseconds(700);
/** Deeds that take as long as their sentence has words, ms (`performance/overlay.ts`). */
const byWords = (event: ActionEvent, settings: Settings): number =>
  business(Math.min(3600, 1100 + 90 * wordsIn(event.sentence)), settings);

/** Where people go one after the other, the second waits for the first, ms. */
const lateness = (event: ActionEvent): number =>
  fromMilliseconds(event.action === 'enter' || event.action === 'exit' ? 700 : 180);

/** A fitted length at the pace in force. Steps, turns and doors scale less than pauses do; the ends allow for all of it. */
const fitted = (d: DeedLength, settings: Settings): Spread => {
  const f = businessFactor(settings);
  const ms = fromMilliseconds(1);
  const deviation = d[3] * ms * f;
  return chance(d[0] * Math.min(f, 1) * ms, d[1] * f * ms, d[2] * Math.max(f, 1) * ms, deviation * deviation);
};

const deedOf = (
  event: ActionEvent,
  where: 'here' | 'away' | 'gone' | 'maybe',
  car: boolean,
  settings: Settings,
): Spread => {
  const here = (): Spread => {
    const d = (car ? CAR_LENGTHS[event.action] : undefined) ?? DEED_LENGTHS[event.action];
    return d === undefined ? sure(byWords(event, settings)) : fitted(d, settings);
  };
  const away = (): Spread =>
    event.action === 'exit' ? sure(0) : fitted(AWAY_LENGTHS[car ? 'car' : 'set'] as DeedLength, settings);
  if (where === 'here') return here();
  if (where === 'maybe') return hull(here(), away());
  return away();
};

/** Length of one event of an action line: exact where nobody acts, fitted where somebody does. */
const lengthOfEvent = (
  event: ActionEvent,
  people: readonly string[],
  at: Whereabouts,
  settings: Settings,
): Spread => {
  const wait = stillnessOf(event.sentence);
  if (wait > 0) return sure(business(wait, settings));
  let took: Spread;
  if (people.length > 0 && event.state !== true) {
    const first = people[0] as string;
    const each = people.map((p) => deedOf(event, at.of(p), at.car, settings));
    const late = lateness(event) * (people.length - 1);
    const all = hull(deedOf(event, at.of(first), at.car, settings), ...each);
    took = plus(all, sure(late));
  } else took = sure(business(Math.min(5200, 1000 + 150 * wordsIn(event.sentence)), settings));
  const words = event.signs?.join(' ') ?? '';
  const least =
    words === '' ? LEAST : Math.max(LEAST, business(Math.min(9000, readingTime(words)), settings));
  return mapped(took, (t) => Math.max(t, least));
};

/** Length of an action line read as these events; follows who comes and goes in it. */
export const lengthOfEvents = (
  item: Pick<ActionItem, 'text'>,
  events: readonly ActionEvent[],
  at: Whereabouts,
  settings: Settings,
): Spread => {
  if (events.length === 0) return sure(business(Math.min(6000, readingTime(item.text) * 0.7), settings));
  let sum = sure(0);
  for (const [n, event] of events.entries()) {
    const people = at.who(event);
    if (n > 0 && event.from === events[n - 1]?.from && people.length === 0) continue;
    sum = plus(sum, lengthOfEvent(event, people, at, settings));
    if (stillnessOf(event.sentence) === 0 && event.state !== true) at.after(event, people);
  }
  return sum;
};
