import { between, uniform } from '../base/random.ts';
import type { SpeechItem } from '../film/film.ts';
import type { Line } from '../timeline/timeline.ts';
import { ms, type Rehearsal } from './actors.ts';

/** Hands on stressed words: more with stronger feeling, none in short answers. */
export const gestures = (r: Rehearsal, item: SpeechItem, line: Line): void => {
  if (item.telephone === true || line.duration < ms(1100) || r.ledger.held(line.speaker).right !== undefined)
    return;
  let free = line.start + ms(100);
  let n = 0;
  for (const [from, to, start] of line.words) {
    const at = line.start + start;
    const long = to - from >= 6;
    if (at < free || at > line.start + line.duration - ms(500)) continue;
    const wish = (long ? 0.34 : 0.06) + item.feeling.strength / 2600;
    if (uniform(r.seed, line.id, 'hand', n++) > wish) continue;
    const big = uniform(r.seed, line.id, 'big', n) < 0.35 + item.feeling.strength / 2500;
    const length = ms(between(700, 1300, r.seed, line.id, 'length', n));
    r.ledger.actions.push({
      start: Math.max(line.start, at - ms(120)),
      duration: length,
      scene: 0,
      person: line.speaker,
      action: big ? 'gesture' : 'beat',
      strength: Math.min(1000, 350 + item.feeling.strength),
      hand:
        uniform(r.seed, line.id, 'which', n) < 0.3
          ? 'left'
          : big && item.feeling.strength > 600
            ? 'both'
            : 'right',
    });
    free = at + length + ms(500);
  }
  const yes = /^(yes|yeah|yep|sure|right|of course|okay|ok|exactly|да|はい)\b/iu.test(item.text);
  const no = /^(no|nope|never|not|nothing|нет|いいえ)\b/iu.test(item.text);
  if (yes || no)
    r.ledger.actions.push({
      start: line.start,
      duration: ms(800),
      scene: 0,
      person: line.speaker,
      action: yes ? 'nod' : 'shake-head',
      strength: 500,
      hand: 'none',
    });
};
