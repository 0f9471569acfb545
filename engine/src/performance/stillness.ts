import type { Flicks } from '../base/time.ts';
import type { ActionEvent } from '../language/action.ts';
import type { Line } from '../timeline/timeline.ts';
import { type Now, partner, present, type Rehearsal } from './actors.ts';
import { moment } from './moment.ts';
import { business } from './tempo.ts';

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
