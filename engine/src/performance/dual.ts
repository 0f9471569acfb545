import { type Flicks, roundToFrame } from '../base/time.ts';
import type { Dual } from '../film/dual-speech.ts';
import type { SpeechItem } from '../film/film.ts';
import type { Line } from '../timeline/timeline.ts';
import { ms, type Now, present, type Rehearsal } from './actors.ts';
import { arriveToSpeak } from './company.ts';
import { moment } from './moment.ts';
import { type Cue, speak } from './speech.ts';
import { isHere } from './turns.ts';

/** Two speeches over each other begin so far apart: nobody starts on the same frame. */
const LAG = 90;

/** Both speak at once; it lasts as long as the longer of the two, as one moment with two faces. */
export const speakBoth = (r: Rehearsal, sides: Dual, cue: Cue, from: Now): Flicks => {
  const first = sides.left[0] as SpeechItem;
  const second = sides.right[0] as SpeechItem;
  let t = from.t;
  for (const item of [first, second])
    if (item.channel === 'on' && !isHere(r, item))
      t += roundToFrame(arriveToSpeak(r, item.speaker, cue.previous?.speaker, { ...from, t }) ?? 0);
  if (t > from.t)
    moment(r, {
      kind: 'action',
      start: from.t,
      duration: t - from.t,
      subjects: [first.speaker],
      action: 'enter',
    });
  const now = { ...from, t };
  let left = speak(r, first, { ...cue, next: second.speaker }, now);
  const opening = r.ledger.lines.at(-1) as Line;
  const heard = { previous: opening, next: second.speaker };
  for (const item of sides.left.slice(1)) left += speak(r, item, heard, { ...now, t: t + left });
  const begins = opening.start + ms(LAG);
  let right = speak(r, second, { previous: opening, next: first.speaker, at: begins }, now);
  const own = { previous: r.ledger.lines.at(-1) as Line, next: first.speaker };
  for (const item of sides.right.slice(1)) right += speak(r, item, own, { ...now, t: t + right });
  const took = roundToFrame(Math.max(left, right));
  const heavier = second.weight > first.weight ? second : first;
  const here = [first, second].filter((i) => isHere(r, i)).map((i) => i.speaker);
  moment(r, {
    kind: 'speech',
    start: t,
    duration: took,
    subjects: here.length > 0 ? here : present(r).slice(0, 1),
    ...(opening.to === undefined ? {} : { to: opening.to }),
    line: first.id,
    offScreen: here.length === 0,
    feeling: heavier.feeling,
    tension: heavier.tension,
    weight: heavier.weight,
    text: `${first.text} / ${second.text}`,
  });
  return t + took - from.t;
};
