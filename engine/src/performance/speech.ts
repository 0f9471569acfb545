import { between, uniform } from '../base/random.ts';
import { type Flicks, roundToFrame } from '../base/time.ts';
import type { SpeechItem } from '../film/film.ts';
import { lineTiming } from '../language/duration.ts';
import type { FeelingKind } from '../timeline/feeling.ts';
import type { Line } from '../timeline/timeline.ts';
import { ms, type Now, partner, type Rehearsal } from './actors.ts';
import { active } from './company.ts';
import { takeDistance } from './converse.ts';
import { gestures } from './gestures.ts';
import { listen } from './listening.ts';
import { business, speechRate } from './tempo.ts';

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

/**
 * The breath before a line: longer before a weighty or sad one and on a turn of feeling, short where tension is high
 * and the line answers a question, almost none when someone cuts in.
 */
const gapBefore = (r: Rehearsal, item: SpeechItem, previous: Line | undefined, now: Now): Flicks => {
  const asked = pauseAsked(item.parenthetical);
  if (previous === undefined) return business(500 + asked, now.settings);
  if (/(?:--|—|–)\s*$/u.test(previous.text) && previous.speaker !== item.speaker && asked === 0)
    return ms(40);
  const trailing = /(?:\.\.\.|…)\s*$/u.test(previous.text) || /^(?:\.\.\.|…)/u.test(item.text);
  const same = previous.speaker === item.speaker;
  const { kind, strength } = item.feeling;
  let wait = same ? 260 : between(230, 560, r.seed, item.id, 'gap');
  if (!same && previous.feeling.kind !== kind) wait += 140;
  if (!same) wait += Math.max(0, item.weight - 450) * 0.5;
  if (SLOW.has(kind)) wait += 0.6 * strength;
  if (QUICK.has(kind)) wait *= 1 - strength / 2500;
  // A question under strain is answered before it has sounded out.
  if (!same && /[?？]["”’)]*\s*$/u.test(previous.text) && !SLOW.has(kind))
    wait *= 1 - 0.6 * Math.min(1, item.tension / 800);
  return business(wait + (trailing ? 520 : 0) + asked, now.settings);
};

/** What stands around a line while it is said. */
export interface Cue {
  readonly previous: Line | undefined;
  /** Who speaks next, if known. */
  readonly next: string | undefined;
  /** Spoken over another line: it starts at this time. */
  readonly at?: Flicks;
}

/** Speaks one line: its place in time, who looks where, what shows on faces and hands. Returns the moment's length. */
export const speak = (r: Rehearsal, item: SpeechItem, cue: Cue, now: Now): Flicks => {
  const { previous, next } = cue;
  const person = r.cast.get(item.speaker);
  const timing = lineTiming(item.text, {
    ratePermille: speechRate(person?.voice.rate ?? 1000, now.settings),
    feeling: item.feeling,
    ...(item.parenthetical === undefined ? {} : { parenthetical: item.parenthetical }),
  });
  const here = item.channel === 'on' && r.ledger.stanceOf(item.speaker) !== undefined;
  const to =
    here && item.telephone !== true
      ? partner(r, item.speaker, previous?.speaker !== item.speaker ? previous?.speaker : next)
      : undefined;
  const up = here ? takeDistance(r, item.speaker, to, item.delivery === 'shout', now) : 0;
  const gap =
    cue.at === undefined ? Math.max(up, gapBefore(r, item, previous, now)) : Math.max(0, cue.at - now.t);
  const start = now.t + gap;
  const line: Line = {
    id: item.id,
    start,
    duration: timing.duration,
    scene: 0,
    speaker: item.speaker,
    text: item.text,
    channel: item.channel === 'on' && !here ? 'off-screen' : item.channel,
    delivery: item.delivery,
    feeling: item.feeling,
    ...(to === undefined ? {} : { to }),
    phones: timing.phones.map((p) => [p.phone, p.start, p.duration] as const),
    words: timing.words.map((w) => [w.from, w.to, w.start, w.duration] as const),
    source: item.line,
  };
  r.ledger.lines.push(line);
  if (here) {
    active(r, item.speaker, start);
    if (item.telephone === true) onTelephone(r, item, line);
    face(r, item, line, to, now.t);
  }
  listen(r, item, line, here);
  const clipped = /(?:--|—)\s*$/u.test(item.text) ? ms(120) : 0;
  return roundToFrame(Math.max(ms(250), gap + timing.duration - clipped));
};

/** The receiver at the ear while the line lasts, and while the answer is waited for. */
const onTelephone = (r: Rehearsal, item: SpeechItem, line: Line): void => {
  const before = r.ledger.actions.findLast((a) => a.person === item.speaker && a.action === 'phone');
  if (before !== undefined && before.start + before.duration > line.start + line.duration) return;
  r.ledger.actions.push({
    start: line.start,
    duration: line.duration + ms(2200),
    scene: 0,
    person: item.speaker,
    action: 'phone',
    strength: 600,
    hand: r.ledger.held(item.speaker).right === undefined ? 'right' : 'left',
  });
};

const face = (r: Rehearsal, item: SpeechItem, line: Line, to: string | undefined, from: Flicks): void => {
  const aside = item.delivery === 'aside' || item.feeling.kind === 'shame';
  if (to !== undefined)
    r.ledger.gaze(
      Math.max(from, line.start - ms(60)),
      line.speaker,
      { kind: 'person', id: to },
      aside ? 250 : 800,
    );
  if (item.feeling.strength > 120)
    r.ledger.mood(
      {
        start: line.start,
        duration: line.duration,
        scene: 0,
        person: line.speaker,
        kind: item.feeling.kind,
        strength: item.feeling.strength,
        attack: ms(220),
        decay: ms(1400),
      },
      item.feeling.strength >= 400,
    );
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
  gestures(r, item, line);
};
