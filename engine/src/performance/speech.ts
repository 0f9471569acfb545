import { between, uniform } from '../base/random.ts';
import { type Flicks, roundToFrame } from '../base/time.ts';
import type { SpeechItem } from '../film/film.ts';
import { breathBefore } from '../film/pauses.ts';
import { speechRate } from '../film/tempo.ts';
import { lineTiming } from '../language/duration.ts';
import type { Line } from '../timeline/timeline.ts';
import { ms, type Now, partner, type Rehearsal } from './actors.ts';
import { active } from './company.ts';
import { takeDistance } from './converse.ts';
import { gestures } from './gestures.ts';
import { listen } from './listening.ts';
import { softened } from './softened.ts';

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
    cue.at === undefined
      ? Math.max(
          up,
          breathBefore(item, previous, now.settings, () => uniform(r.seed, item.id, 'gap')),
        )
      : Math.max(0, cue.at - now.t);
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
    feeling: softened(item.feeling, now.settings),
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
  if (line.feeling.strength > 120)
    r.ledger.mood(
      {
        start: line.start,
        duration: line.duration,
        scene: 0,
        person: line.speaker,
        kind: line.feeling.kind,
        strength: line.feeling.strength,
        attack: ms(220),
        decay: ms(1400),
      },
      line.feeling.strength >= 400,
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
