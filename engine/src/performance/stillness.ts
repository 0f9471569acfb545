import type { Flicks } from '../base/time.ts';
import { business } from '../film/tempo.ts';
import type { ActionEvent } from '../language/action.ts';
import type { Line } from '../timeline/timeline.ts';
import { type Now, partner, present, type Rehearsal } from './actors.ts';
import { moment } from './moment.ts';

/** Nobody does anything: a moment on the face of whoever was spoken to last, eyes on the one who spoke. */
export const still = (
  r: Rehearsal,
  event: ActionEvent,
  long: number,
  previous: Line | undefined,
  tension: number,
  now: Now,
): Flicks => {
  const took = business(long, now.settings);
  const said = previous ?? r.ledger.lines.at(-1);
  const hearer = said === undefined ? undefined : (said.to ?? partner(r, said.speaker, undefined));
  const here = present(r);
  const subject = [hearer, said?.speaker, here[0]].find((p) => p !== undefined && here.includes(p));
  if (subject !== undefined && said !== undefined && subject !== said.speaker && here.includes(said.speaker))
    r.ledger.gaze(now.t, subject, { kind: 'person', id: said.speaker }, 700);
  moment(r, {
    kind: 'pause',
    start: now.t,
    duration: took,
    subjects: subject === undefined ? [] : [subject],
    ...(said !== undefined && subject !== said.speaker && here.includes(said.speaker)
      ? { to: said.speaker }
      : {}),
    feeling: said?.feeling ?? { kind: 'neutral', strength: 0 },
    tension,
    weight: 600,
    text: event.sentence,
  });
  return took;
};
