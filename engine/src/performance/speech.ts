import { between, uniform } from '../base/random.ts';
import { type Flicks, roundToFrame } from '../base/time.ts';
import type { SpeechItem } from '../film/film.ts';
import { lineTiming } from '../language/duration.ts';
import type { FeelingKind } from '../timeline/feeling.ts';
import type { Line } from '../timeline/timeline.ts';
import { ms, type Now, partner, present, type Rehearsal } from './actors.ts';
import { business, speechRate } from './tempo.ts';

/** How a listener's face answers a feeling it hears. */
const ANSWER: Readonly<Record<FeelingKind, FeelingKind>> = {
  neutral: 'neutral',
  joy: 'joy',
  sadness: 'tenderness',
  anger: 'fear',
  fear: 'fear',
  surprise: 'surprise',
  disgust: 'shame',
  tenderness: 'tenderness',
  contempt: 'anger',
  shame: 'tenderness',
  resolve: 'resolve',
};

/** The breath before a line: longer on a turn of feeling, almost none when someone cuts in. */
const gapBefore = (r: Rehearsal, item: SpeechItem, previous: Line | undefined, now: Now): Flicks => {
  if (previous === undefined) return business(500, now.settings);
  const cutIn = /(?:--|—|–)\s*$/u.test(previous.text);
  if (cutIn) return ms(40);
  const trailing = /(?:\.\.\.|…)\s*$/u.test(previous.text) || /^(?:\.\.\.|…)/u.test(item.text);
  const same = previous.speaker === item.speaker;
  const turn = previous.feeling.kind !== item.feeling.kind ? 160 : 0;
  const heavy = item.weight > 700 ? 220 : 0;
  const base = same ? 260 : between(230, 560, r.seed, item.id, 'gap');
  return business(base + turn + heavy + (trailing ? 520 : 0), now.settings);
};

/** Speaks one line: its place in time, who looks where, what shows on faces and hands. Returns the moment's length. */
export const speak = (
  r: Rehearsal,
  item: SpeechItem,
  previous: Line | undefined,
  next: string | undefined,
  now: Now,
): Flicks => {
  const person = r.cast.get(item.speaker);
  const timing = lineTiming(item.text, {
    ratePermille: speechRate(person?.voice.rate ?? 1000, now.settings),
    feeling: item.feeling,
    ...(item.parenthetical === undefined ? {} : { parenthetical: item.parenthetical }),
  });
  const over = item.dual && previous !== undefined;
  const gap = over ? 0 : gapBefore(r, item, previous, now);
  const start = now.t + gap;
  const here = item.channel === 'on' && r.ledger.stanceOf(item.speaker) !== undefined;
  const to = here
    ? partner(r, item.speaker, previous?.speaker !== item.speaker ? previous?.speaker : next)
    : undefined;
  const line: Line = {
    id: item.id,
    start,
    duration: timing.duration,
    scene: 0,
    speaker: item.speaker,
    text: item.text,
    channel: item.channel,
    delivery: item.delivery,
    feeling: item.feeling,
    ...(to === undefined ? {} : { to }),
    phones: timing.phones.map((p) => [p.phone, p.start, p.duration] as const),
    words: timing.words.map((w) => [w.from, w.to, w.start, w.duration] as const),
    source: item.line,
  };
  r.ledger.lines.push(line);
  if (here) face(r, item, line, to);
  listen(r, item, line, here);
  const clipped = /(?:--|—)\s*$/u.test(item.text) ? ms(120) : 0;
  return roundToFrame(Math.max(ms(250), gap + timing.duration - clipped));
};

const face = (r: Rehearsal, item: SpeechItem, line: Line, to: string | undefined): void => {
  const aside = item.delivery === 'aside' || item.feeling.kind === 'shame';
  if (to !== undefined)
    r.ledger.gaze(
      line.start - ms(120) > 0 ? Math.max(0, line.start - ms(60)) : 0,
      line.speaker,
      { kind: 'person', id: to },
      aside ? 250 : 800,
    );
  if (item.feeling.strength > 120)
    r.ledger.moods.push({
      start: line.start,
      duration: line.duration,
      scene: 0,
      person: line.speaker,
      kind: item.feeling.kind,
      strength: item.feeling.strength,
      attack: ms(220),
      decay: ms(1400),
    });
  // Looks away to think in longer speech, and comes back for its end.
  if (line.duration > ms(3600) && to !== undefined && uniform(r.seed, line.id, 'away') < 0.7) {
    const away = line.start + Math.round(line.duration * between(0.25, 0.45, r.seed, line.id, 'when'));
    const s = r.ledger.stanceOf(line.speaker);
    if (s !== undefined) {
      const side = uniform(r.seed, line.id, 'side') < 0.5 ? -1 : 1;
      r.ledger.gaze(away, line.speaker, { kind: 'point', x: s.x + side * 1500, y: 900, z: s.z + 1200 }, 300);
      r.ledger.gaze(
        away + ms(between(700, 1300, r.seed, line.id, 'long')),
        line.speaker,
        { kind: 'person', id: to },
        700,
      );
    }
  }
  gesture(r, item, line);
};

/** Hands on stressed words: more with stronger feeling, none in short answers. */
const gesture = (r: Rehearsal, item: SpeechItem, line: Line): void => {
  if (line.duration < ms(1100) || r.ledger.held(line.speaker).right !== undefined) return;
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

const listen = (r: Rehearsal, item: SpeechItem, line: Line, here: boolean): void => {
  for (const other of present(r)) {
    if (other === item.speaker) continue;
    const late = ms(between(140, 420, r.seed, line.id, other, 'turn'));
    if (here) r.ledger.gaze(line.start + late, other, { kind: 'person', id: item.speaker }, 700);
    else if (item.channel !== 'voice-over')
      r.ledger.actions.push({
        start: line.start + late,
        duration: ms(900),
        scene: 0,
        person: other,
        action: 'listen',
        strength: 500,
        hand: 'none',
      });
    if (item.channel === 'voice-over') continue;
    if (item.feeling.strength >= 450 && (other === line.to || uniform(r.seed, line.id, other, 'moved') < 0.5))
      r.ledger.moods.push({
        start: line.start + Math.round(line.duration * 0.55),
        duration: Math.round(line.duration * 0.45) + ms(600),
        scene: 0,
        person: other,
        kind: ANSWER[item.feeling.kind],
        strength: Math.round(item.feeling.strength * 0.6),
        attack: ms(350),
        decay: ms(1200),
      });
    else if (other === line.to && line.duration > ms(2400) && uniform(r.seed, line.id, 'nod') < 0.3)
      r.ledger.actions.push({
        start: line.start + Math.round(line.duration * 0.7),
        duration: ms(900),
        scene: 0,
        person: other,
        action: 'nod',
        strength: 300,
        hand: 'none',
      });
  }
};
