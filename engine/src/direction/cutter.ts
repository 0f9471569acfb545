import { AS_WRITTEN, type Settings } from '../audience/settings.ts';
import { uniform } from '../base/random.ts';
import { type Flicks, frameAt, frameStart } from '../base/time.ts';
import type { Moment } from '../performance/performance.ts';
import type { Look } from '../timeline/look.ts';
import type { Want } from './coverage.ts';
import type { Occasion } from './idioms.ts';
import type { Known } from './known.ts';
import { lost } from './lost.ts';
import { SHORTEST, wantedLength } from './rhythm.ts';
import { rung } from './scales.ts';
import type { Setups } from './setups.ts';
import type { Taken } from './taken.ts';

const frames = (n: number): Flicks => frameStart(n, 24);

/** What is asked of the next shot, and how much of its wanted length the running shot must have had before. */
interface Demand {
  readonly want: Want;
  readonly share: number;
}

/** Too little of a moment left to open a new shot on it. */
const TAIL = frames(16);

/** Somebody may pass before a face, or an empty frame be held, for so long. */
const PATIENCE = frames(12);

/** A moment whose weight makes the listener's face worth a shot. */
const HEAVY = 560;

/** Kinds that hold several faces. */
const WIDE_KINDS: ReadonlySet<string> = new Set(['two-shot', 'group', 'master']);

const MOVES: ReadonlySet<string> = new Set(['walk', 'run', 'sit', 'rise', 'fall']);

/** Decides, at one frame after another, whether to cut now: a forward scan that knows only the past (law 2). */
export class Cutter {
  private readonly known: Known;
  private readonly setups: Setups;
  /** Since when the running shot has not shown its subject. */
  private gone: { readonly n: number; readonly since: Flicks } | undefined;
  private readonly look: Look;
  private readonly key: ReadonlyArray<string | number>;
  private lastSpeaker: string | undefined;
  /** What chance says of the moment that runs: drawn once, keyed by its line or number. */
  private drawn = -1;
  private dice = { lag: 0, tail: 0, overlap: 0, insert: 0 };
  private at = -1;

  private draw(m: Moment, i: number): void {
    if (this.drawn === i) return;
    this.drawn = i;
    const what = m.line ?? i;
    this.dice = {
      lag: uniform('lag', ...this.key, what),
      tail: uniform('tail', ...this.key, what),
      overlap: uniform('overlap', ...this.key, what),
      insert: uniform('insert', ...this.key, i),
    };
  }

  /** The wanted length last reckoned, and what for. */
  private asked: { n: number; moment: number; settings: Settings; length: Flicks } = {
    n: -1,
    moment: -1,
    settings: AS_WRITTEN,
    length: 1,
  };

  /** How the first shot's length is stretched: a place that is new is read for longer. */
  private readonly opening: number;

  constructor(known: Known, setups: Setups, look: Look, key: ReadonlyArray<string | number>, again: boolean) {
    this.setups = setups;
    this.opening = again ? 0.7 : 1.15;
    this.known = known;
    this.look = look;
    this.key = key;
  }

  /** The want of a moment as it stands: who leads, who is the other, what it is for. */
  want(m: Moment, t: Flicks, occasion: Occasion): Want {
    const { staging } = this.known;
    const on = (id: string | undefined): id is string =>
      id !== undefined && staging.stanceOf(id, t) !== undefined;
    const speech = m.kind === 'speech';
    const lead = m.subjects.find(on);
    const rest = staging.at(t);
    let other: string | undefined;
    if (on(m.to) && m.to !== lead) other = m.to;
    other ??= m.subjects.find((s) => on(s) && s !== lead);
    if (other === undefined && lead !== undefined) {
      const gaze = this.known.gaze(lead, Math.min(t, m.start));
      if (gaze?.target.kind === 'person' && on(gaze.target.id) && gaze.target.id !== lead)
        other = gaze.target.id;
    }
    if (other === undefined && on(this.lastSpeaker) && this.lastSpeaker !== lead) other = this.lastSpeaker;
    if (other === undefined && lead !== undefined) {
      const f = staging.figure(lead, t)!;
      let near = Number.POSITIVE_INFINITY;
      for (const g of rest) {
        if (g.id === lead) continue;
        const d = (g.x - f.x) * (g.x - f.x) + (g.z - f.z) * (g.z - f.z);
        if (d < near) {
          near = d;
          other = g.id;
        }
      }
    }
    // Nobody named: the place's people in general, the last speaker first.
    const anyone = lead ?? (on(this.lastSpeaker) ? this.lastSpeaker : rest[0]?.id);
    const unseen = speech && (m.offScreen || lead === undefined);
    // A voice that is not seen is covered on those who hear it.
    const shown = unseen && m.offScreen && on(m.to) ? m.to : anyone;
    if (other === undefined || other === shown) other = rest.find((g) => g.id !== shown)?.id;
    const asked = this.known.asked(m);
    return {
      ...(asked ? { asked } : {}),
      spectacle: this.known.settings(t).spectacle,
      occasion: unseen && (occasion === 'speech' || occasion === 'listen') ? 'voice-over' : occasion,
      moment: m,
      lead: shown,
      other,
      prop: m.prop !== undefined && this.known.prop(m.prop, t) ? m.prop : undefined,
      telephone: m.action === 'phone',
      tension: this.known.felt(m.tension, t),
    };
  }

  /** What a moment is for when a shot begins on it. */
  occasionOf(m: Moment): Occasion {
    switch (m.kind) {
      case 'open':
        return 'open';
      case 'close':
        return 'close';
      case 'title':
        return 'title';
      case 'pause':
        return 'pause';
      case 'speech':
        return m.offScreen ? 'voice-over' : 'speech';
      default:
        if (m.action === 'enter' || m.action === 'exit') return m.action;
        if (m.action === 'walk' || m.action === 'run') return 'walk';
        return m.prop !== undefined ? 'prop' : 'gesture';
    }
  }

  /** Is it time to cut at `t`, and to what? */
  due(current: Taken, t: Flicks): Demand['want'] | undefined {
    while ((this.known.moment(this.at + 1)?.start ?? Number.POSITIVE_INFINITY) <= t) this.at++;
    const i = this.at;
    const m = this.known.moment(i);
    if (!m) return undefined;
    const elapsed = t - current.start;
    if (elapsed < SHORTEST) return undefined;
    this.draw(m, i);
    const next = this.known.decided(i + 1, t);
    const mark = this.known.asked(m);
    // What the script asks for is shown, and held for as long as its line plays.
    if (mark) return current.asked === m.source ? undefined : this.want(m, t, this.occasionOf(m));
    const left = m.start + m.duration - t;
    if (m.kind === 'speech' && !m.offScreen && m.subjects[0]) this.lastSpeaker = m.subjects[0];
    if (this.unseen(current, t)) return this.want(m, t, this.occasionOf(m));
    const settings = this.known.settings(t);
    const kind = current.setup?.ask.kind ?? 'card';
    if (this.asked.n !== current.n || this.asked.moment !== i || this.asked.settings !== settings)
      this.asked = {
        n: current.n,
        moment: i,
        settings,
        length:
          wantedLength([...this.key, current.n], kind, this.look, this.known.felt(m.tension, t), settings) *
          (current.n === 0 ? this.opening : 1),
      };
    const r = elapsed / this.asked.length;
    const d = this.lead(current, m, next, t) ?? this.demand(current, m, i, next, t, left, r);
    // A quick film also waits less for its reasons to cut.
    return d && r >= d.share * (1 - 0.06 * settings.pace) ? d.want : undefined;
  }

  /** Has the running shot been without its subject for longer than somebody takes to pass? Asked at every third frame. */
  private unseen(current: Taken, t: Flicks): boolean {
    if (frameAt(t, 24) % 3 !== 0) return this.gone?.n === current.n && t - this.gone.since >= PATIENCE;
    if (!lost(current, t, this.known, this.setups, this.look)) {
      this.gone = undefined;
      return false;
    }
    if (this.gone?.n !== current.n) this.gone = { n: current.n, since: t };
    return t - this.gone.since >= PATIENCE;
  }

  /** Picture goes ahead of the voice: only to a speech that is decided already. */
  private lead(current: Taken, m: Moment, next: Moment | undefined, t: Flicks): Demand | undefined {
    if (next?.kind !== 'speech' || next.offScreen) return undefined;
    const early = next.start - t;
    if (early > frames(9) || early <= 0) return undefined;
    const speaker = next.subjects[0];
    if (!speaker || current.setup?.faces.includes(speaker)) return undefined;
    if (uniform('lead', ...this.key, next.line ?? next.text) > 0.22) return undefined;
    if (early > frames(3 + Math.floor(6 * uniform('early', ...this.key, next.line ?? next.text))))
      return undefined;
    if (m.kind === 'close' || this.known.asked(next)) return undefined;
    return { want: this.want(next, t, 'speech'), share: 0.4 };
  }

  /**
   * The listener before the answer: the picture leaves a speaker while the last words still sound, so that the next
   * cut, if the listener answers, has been made already.
   */
  private overlap(current: Taken, m: Moment, t: Flicks, left: Flicks): Demand | undefined {
    const speaker = m.subjects[0];
    if (m.offScreen || speaker === undefined || m.duration < frames(40)) return undefined;
    const tail = frames(18 + Math.floor(16 * this.dice.tail));
    if (left > tail || left < frames(12)) return undefined;
    const eager = m.weight >= HEAVY ? 0.75 : 0.5;
    if (this.dice.overlap > eager) return undefined;
    const w = this.want(m, t, m.weight >= HEAVY ? 'reaction' : 'listen');
    if (w.other === undefined || w.other === speaker || current.setup?.ask.subjects[0] === w.other)
      return undefined;
    return { want: w, share: 0.5 };
  }

  private demand(
    current: Taken,
    m: Moment,
    i: number,
    next: Moment | undefined,
    t: Flicks,
    left: Flicks,
    r: number,
  ): Demand | undefined {
    const setup = current.setup;
    if (!setup) return { want: this.want(m, t, this.occasionOf(m)), share: 0 };
    const off = t - m.start;
    const fresh = current.start < m.start;
    const over = m.kind === 'speech' ? this.overlap(current, m, t, left) : undefined;
    if (over) return over;
    // What remains must carry a shot, unless what follows is known and goes on with the same person.
    const short =
      left < TAIL && !(next && left + next.duration >= TAIL * 2 && next.subjects[0] === m.subjects[0]);
    if (short) return undefined;
    const close = rung(setup.scale) >= 4;
    const lead = m.subjects[0];
    const seen = lead !== undefined && setup.inFrame.includes(lead);
    const face = lead !== undefined && setup.faces.includes(lead);

    if (fresh && m.kind === 'speech' && !m.offScreen && lead !== undefined && !face) {
      // The listener is kept while the first words sound: longer under longer lines.
      const most = m.duration > frames(72) ? 20 : 8;
      const lag = frames(1 + Math.floor(most * this.dice.lag));
      if (off < lag) return undefined;
      const long = m.duration > frames(38);
      return { want: this.want(m, t, 'speech'), share: long ? 0.42 : 0.75 };
    }
    // Both are seen already; a line that matters asks for the one face all the same.
    if (fresh && m.kind === 'speech' && !m.offScreen && WIDE_KINDS.has(setup.ask.kind) && off >= frames(3)) {
      if (m.duration > frames(30))
        return {
          want: this.want(m, t, 'speech'),
          share: m.weight >= 700 ? 0.2 : m.weight >= 420 ? 0.45 : 0.7,
        };
    }
    if (fresh && m.kind === 'action') {
      const a = m.action;
      if (a === 'enter' && off >= frames(2) && (close || !seen))
        return { want: this.want(m, t, 'enter'), share: 0.2 };
      if (a === 'exit' && off >= frames(2) && (close || !seen))
        return { want: this.want(m, t, 'exit'), share: 0.25 };
      if (a !== undefined && MOVES.has(a) && off >= frames(4) && (close || !seen)) {
        const on = a === 'walk' || a === 'run' ? 'walk' : 'gesture';
        return { want: this.want(m, t, on), share: seen ? 0.12 : 0.4 };
      }
      if (m.prop !== undefined && setup.ask.kind !== 'insert' && off >= frames(6) && left > frames(20)) {
        // What nobody does is about the thing itself.
        const shows = m.subjects.length === 0 ? 1 : 0.3 + (0.6 * m.weight) / 1000;
        if (this.dice.insert < shows)
          return { want: this.want(m, t, 'prop'), share: m.subjects.length === 0 ? 0.15 : 0.32 };
      }
      if (!face && lead !== undefined && setup.ask.kind === 'establishing' && off >= frames(3))
        return { want: this.want(m, t, this.occasionOf(m)), share: 0.5 };
      if (!seen && lead !== undefined) return { want: this.want(m, t, this.occasionOf(m)), share: 0.45 };
    }
    if (fresh && m.kind === 'title' && close) return { want: this.want(m, t, 'title'), share: 0.5 };
    const previous = this.known.moment(i - 1);
    if (
      fresh &&
      m.kind === 'pause' &&
      previous?.kind === 'speech' &&
      previous.weight >= HEAVY &&
      !previous.offScreen &&
      off >= frames(3)
    ) {
      const w = this.want(previous, t, 'reaction');
      if (w.other && !setup.faces.includes(w.other)) return { want: w, share: 0.5 };
    }
    if (r < 1) return undefined;
    // The shot has had its length: something else, where this moment offers it.
    if (m.kind === 'close')
      return r > 1.6 && left > frames(36) ? { want: this.want(m, t, 'close'), share: 1.6 } : undefined;
    if (left < frames(15) && r < 1.7) return undefined;
    if (m.kind === 'speech' && !m.offScreen) {
      const single =
        setup.ask.kind !== 'two-shot' && setup.ask.kind !== 'master' && setup.ask.kind !== 'group';
      if (face && single && left > frames(30) && uniform('away', ...this.key, current.n) < 0.72) {
        const w = this.want(m, t, m.weight >= HEAVY ? 'reaction' : 'listen');
        if (w.other) return { want: w, share: 1 };
      }
      return { want: this.want(m, t, 'speech'), share: 1 };
    }
    if (m.kind === 'open' && setup.ask.kind === 'establishing') {
      return { want: this.want(m, t, 'open'), share: 1 };
    }
    return { want: this.want(m, t, this.occasionOf(m)), share: 1 };
  }
}
