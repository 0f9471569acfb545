import { type Flicks, roundToFrame } from '../base/time.ts';
import type { Item, SpeechItem } from '../film/film.ts';
import { pauseAsked } from '../film/pauses.ts';
import { business, readingTime, trimLine } from '../film/tempo.ts';
import type { Manner } from '../timeline/look.ts';
import type { Line } from '../timeline/timeline.ts';
import { ms, type Now, present, type Rehearsal } from './actors.ts';
import { arriveToSpeak } from './company.ts';
import { moment } from './moment.ts';
import { type Cue, speak } from './speech.ts';

/** For each item, who is the next to speak on the set other than its own speaker. One pass from the end. */
export const nextSpeakers = (items: readonly Item[]): (string | undefined)[] => {
  const out: (string | undefined)[] = new Array(items.length).fill(undefined);
  let nearest: { speaker: string; other: string | undefined } | undefined;
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i];
    if (item?.kind !== 'speech') continue;
    const other = nearest?.speaker === item.speaker ? nearest.other : nearest?.speaker;
    out[i] = other;
    if (item.channel === 'on') nearest = { speaker: item.speaker, other };
  }
  return out;
};

/** Whether a speech is left out at the settings in force [P5]. */
export const trimmed = (item: SpeechItem, now: Now): boolean =>
  item.trimmable && item.weight < trimLine(now.settings);

export const isHere = (r: Rehearsal, item: SpeechItem): boolean =>
  item.channel === 'on' && r.ledger.stanceOf(item.speaker) !== undefined;

/** One speech: the speaker is fetched if need be, waits if the script says so, and speaks. Its length. */
export const takeTurn = (r: Rehearsal, item: SpeechItem, cue: Cue, manner: Manner, from: Now): Flicks => {
  let t = from.t;
  if (item.channel === 'on' && !isHere(r, item)) {
    const came = arriveToSpeak(r, item.speaker, cue.previous?.speaker ?? cue.next, from);
    if (came !== undefined) {
      const long = roundToFrame(Math.max(came, ms(700)));
      moment(r, { kind: 'action', start: t, duration: long, subjects: [item.speaker], action: 'enter' });
      t += long;
    }
  }
  if (pauseAsked(item.parenthetical) > 500 && cue.previous !== undefined) {
    // The picture waits on the face; the rest of the pause is the line's own.
    const long = business(700, from.settings);
    moment(r, {
      kind: 'pause',
      start: t,
      duration: long,
      subjects: isHere(r, item) ? [item.speaker] : present(r).slice(0, 1),
      tension: item.tension,
      feeling: item.feeling,
    });
    t += long;
  }
  const now = { ...from, t };
  const took = manner === 'silent' ? mouthed(r, item, cue, now) : speak(r, item, cue, now);
  spoken(r, item, t, took);
  return t + took - from.t;
};

/** Enters the moment of a line just said. */
const spoken = (r: Rehearsal, item: SpeechItem, at: Flicks, took: Flicks): void => {
  const line = r.ledger.lines.at(-1) as Line;
  const here = isHere(r, item);
  moment(r, {
    kind: 'speech',
    start: at,
    duration: took,
    subjects: here ? [item.speaker] : present(r).slice(0, 1),
    ...(line.to === undefined ? {} : { to: line.to }),
    line: item.id,
    offScreen: !here,
    feeling: item.feeling,
    tension: item.tension,
    weight: item.weight,
    text: item.text,
  });
};

/** The silent manner: a moment of moving lips, then the words on a card for as long as they take to read. */
const mouthed = (r: Rehearsal, item: SpeechItem, cue: Cue, now: Now): Flicks => {
  speak(r, item, cue, now);
  const line = r.ledger.lines.pop() as Line;
  const lips = roundToFrame(Math.min(line.duration, ms(1500)));
  r.ledger.lines.push({
    ...line,
    duration: lips,
    phones: line.phones.filter((p) => p[1] < lips),
    words: line.words.filter((w) => w[2] < lips),
  });
  const read = business(readingTime(item.text), now.settings);
  r.ledger.titles.push({
    id: `card-${item.id}`,
    kind: 'intertitle',
    start: line.start + lips,
    duration: read,
    text: [item.text],
    fadeIn: ms(160),
    fadeOut: ms(160),
    card: true,
  });
  return roundToFrame(line.start + lips + read - now.t);
};
