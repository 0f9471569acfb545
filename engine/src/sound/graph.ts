import type { Timeline } from '../timeline/timeline.ts';
import { fromDecibels } from './dsp/decibels.ts';
import { LIMITER_DELAY, Limiter } from './dsp/limiter.ts';
import { QUANTUM, RATE } from './dsp/rate.ts';
import { Reverb } from './dsp/reverb.ts';
import { warmTables } from './dsp/tables.ts';
import {
  type AmbienceLoaded,
  AmbienceSlot,
  FoleySlot,
  loadAmbience,
  loadScore,
  type ScoreLoaded,
  ScoreSlot,
  warmFoley,
} from './mix/cue-slots.ts';
import { Deck } from './mix/deck.ts';
import { LineSlot } from './mix/line-slot.ts';
import { type FoleyEntry, type LineEntry, type MixPlan, mixPlan, type RoomEntry } from './mix/plan.ts';
import { SCORE_HALL } from './mix/rooms.ts';

/** Seconds after a cold `seek` from which the samples are those of playing through (rule S3). */
export const PREROLL = 6;

/** How far a line presses score and ambience down, and how fast, seconds. */
const DUCK_SCORE = 1 - fromDecibels(-10.5);
const DUCK_AMBIENCE = 1 - fromDecibels(-3.5);
const DUCK_IN = QUANTUM / (0.09 * RATE);
const DUCK_OUT = QUANTUM / (0.55 * RATE);

/** A silent film's score carries the programme alone. */
const SILENT_SCORE = fromDecibels(0.5);

export interface SoundOptions {
  readonly rate: 48_000;
}

/** Left and right of one stem, one quantum long, before the limiter. */
export interface Stem {
  readonly left: Float32Array;
  readonly right: Float32Array;
}

const stem = (): Stem => ({ left: new Float32Array(QUANTUM), right: new Float32Array(QUANTUM) });

const clear = (s: Stem): void => {
  s.left.fill(0);
  s.right.fill(0);
};

/**
 * The film's sound: fills samples for a timeline, the lines' samples and a place to start. It works in quanta on a
 * grid counted from the film's start, so the caller's block size changes nothing; `fill` allocates nothing. It runs
 * the same in a plain loop and in an AudioWorklet (no host API is touched).
 */
export class SoundGraph {
  /** The last quantum's parts, for measurement. */
  readonly stems: {
    readonly dialogue: Stem;
    readonly foley: Stem;
    readonly ambience: Stem;
    readonly score: Stem;
    /** The set's answer to voices and foley. */
    readonly room: Stem;
  } = { dialogue: stem(), foley: stem(), ambience: stem(), score: stem(), room: stem() };
  readonly #voices = new Map<string, Float32Array>();
  readonly #lines = new Deck<LineEntry, LineSlot>(Array.from({ length: 8 }, () => new LineSlot()));
  readonly #foley = new Deck<FoleyEntry, FoleySlot>(Array.from({ length: 20 }, () => new FoleySlot()));
  readonly #ambience = new Deck<AmbienceLoaded, AmbienceSlot>(
    Array.from({ length: 3 }, () => new AmbienceSlot()),
  );
  readonly #score = new Deck<ScoreLoaded, ScoreSlot>(Array.from({ length: 3 }, () => new ScoreSlot()));
  readonly #room = new Reverb();
  readonly #hall = new Reverb();
  readonly #limiter = new Limiter();
  readonly #send = new Float32Array(QUANTUM);
  readonly #hallSend = new Float32Array(QUANTUM);
  readonly #left = new Float32Array(QUANTUM);
  readonly #right = new Float32Array(QUANTUM);
  #rooms: readonly RoomEntry[] = [];
  #roomIndex = -1;
  #duration = 0;
  #silent = false;
  #duck = 0;
  /** Film sample at which the next quantum starts, and how much of the last one is still to be given out. */
  #at = 0;
  #read = QUANTUM;
  #skip = LIMITER_DELAY;

  constructor(timeline: Timeline | MixPlan, opts: SoundOptions) {
    if (opts.rate !== RATE) throw new RangeError(`SoundGraph runs at ${RATE} Hz`);
    warmTables();
    this.#hall.setRoom(SCORE_HALL, true);
    this.replaceTimeline(timeline);
    this.seek(0);
  }

  /**
   * Takes a new plan without a break: what sounds and is still planned goes on, what is not is faded in 10 ms. A
   * `MixPlan` made elsewhere (`mixPlan`) is taken as it is, which spares this thread the work.
   */
  replaceTimeline(timeline: Timeline | MixPlan): void {
    const plan = 'kind' in timeline ? mixPlan(timeline) : timeline;
    this.#duration = plan.duration;
    this.#silent = plan.manner === 'silent';
    this.#rooms = plan.rooms;
    this.#roomIndex = -1;
    this.#lines.load(this.#silent ? [] : plan.lines, this.#at);
    warmFoley(plan.foley);
    this.#foley.load(plan.foley, this.#at);
    this.#ambience.load(plan.ambience.map(loadAmbience), this.#at);
    this.#score.load(plan.score.map(loadScore), this.#at);
  }

  /**
   * Gives a line its voice: mono, 48 kHz, from the line's first sample, levelled (`levelLine`). It replaces an earlier
   * one unless that already sounds; one that comes after the line has begun fades in where the line is.
   */
  addLine(lineId: string, samples: Float32Array): void {
    this.#voices.set(lineId, samples);
  }

  removeLine(lineId: string): void {
    this.#voices.delete(lineId);
  }

  hasLine(lineId: string): boolean {
    return this.#voices.has(lineId);
  }

  /** Goes to a film sample: the next `fill` starts there, cold; see `PREROLL`. */
  seek(sample: number): void {
    const at = Math.max(0, Math.floor(sample));
    this.#at = Math.floor(at / QUANTUM) * QUANTUM;
    this.#skip = at - this.#at + LIMITER_DELAY;
    this.#read = QUANTUM;
    this.#room.clear();
    this.#hall.clear();
    this.#limiter.clear();
    this.#roomIndex = -1;
    this.#lines.seek(this.#at);
    this.#foley.seek(this.#at);
    this.#ambience.seek(this.#at);
    this.#score.seek(this.#at);
    this.#duck = this.#speaking(this.#at) ? 1 : 0;
  }

  /** Film sample that the next `fill` begins with. */
  get position(): number {
    return this.#at - LIMITER_DELAY - (QUANTUM - this.#read) + (this.#read === QUANTUM ? this.#skip : 0);
  }

  /** Deepest gain the limiter has applied since the last seek, linear: 1 when it never worked. */
  get limited(): number {
    return this.#limiter.least;
  }

  /** The next n samples. */
  fill(left: Float32Array, right: Float32Array, n: number): void {
    let done = 0;
    while (done < n) {
      if (this.#read === QUANTUM) {
        this.#quantum();
        this.#read = 0;
      }
      if (this.#skip > 0) {
        const s = Math.min(this.#skip, QUANTUM - this.#read);
        this.#read += s;
        this.#skip -= s;
        continue;
      }
      const m = Math.min(n - done, QUANTUM - this.#read);
      for (let i = 0; i < m; i++) {
        left[done + i] = this.#left[this.#read + i]!;
        right[done + i] = this.#right[this.#read + i]!;
      }
      this.#read += m;
      done += m;
    }
  }

  #speaking(at: number): boolean {
    for (let i = 0; i < this.#lines.slots.length; i++) {
      const e = this.#lines.slots[i]!.entry;
      if (e && e.start <= at && e.stop > at) return true;
    }
    return false;
  }

  #enterRoom(at: number): void {
    let i = this.#roomIndex;
    if (i < 0 || this.#rooms[i]!.start > at) i = 0;
    while (i + 1 < this.#rooms.length && this.#rooms[i + 1]!.start <= at) i++;
    if (i === this.#roomIndex) return;
    const entry = this.#rooms[i];
    if (entry) this.#room.setRoom(entry.room, this.#roomIndex < 0);
    this.#roomIndex = entry ? i : -1;
  }

  #quantum(): void {
    const n = QUANTUM;
    const at = this.#at;
    const { dialogue, foley, ambience, score, room } = this.stems;
    clear(dialogue);
    clear(foley);
    clear(ambience);
    clear(score);
    clear(room);
    this.#send.fill(0);
    if (this.#rooms.length > 0) this.#enterRoom(at);
    this.#lines.advance(at, n);
    this.#foley.advance(at, n);
    this.#ambience.advance(at, n);
    this.#score.advance(at, n);

    for (let i = 0; i < this.#lines.slots.length; i++) {
      const s = this.#lines.slots[i]!;
      if (s.entry) s.render(this.#voices, dialogue.left, dialogue.right, this.#send, at, n);
    }
    for (let i = 0; i < this.#foley.slots.length; i++) {
      const s = this.#foley.slots[i]!;
      if (s.entry) s.render(foley.left, foley.right, this.#send, at, n);
    }
    this.#room.process(this.#send, room.left, room.right, n);
    for (let i = 0; i < this.#ambience.slots.length; i++) {
      const s = this.#ambience.slots[i]!;
      if (s.entry) s.render(ambience.left, ambience.right, at, n);
    }
    for (let i = 0; i < this.#score.slots.length; i++) {
      const s = this.#score.slots[i]!;
      if (s.entry) s.render(score.left, score.right, at, n);
    }
    for (let i = 0; i < n; i++) this.#hallSend[i] = (score.left[i]! + score.right[i]!) * 0.35;
    this.#hall.process(this.#hallSend, score.left, score.right, n);

    const wanted = this.#speaking(at) ? 1 : 0;
    const before = this.#duck;
    this.#duck += (wanted - before) * (wanted > before ? DUCK_IN : DUCK_OUT);
    const manner = this.#silent ? SILENT_SCORE : 1;
    let s = manner * (1 - DUCK_SCORE * before);
    const stepS = (manner * (1 - DUCK_SCORE * this.#duck) - s) / n;
    let a = 1 - DUCK_AMBIENCE * before;
    const stepA = (1 - DUCK_AMBIENCE * this.#duck - a) / n;
    const closing = at + n > this.#duration - 480;
    for (let i = 0; i < n; i++) {
      s += stepS;
      a += stepA;
      score.left[i] = score.left[i]! * s;
      score.right[i] = score.right[i]! * s;
      ambience.left[i] = ambience.left[i]! * a;
      ambience.right[i] = ambience.right[i]! * a;
      let l = dialogue.left[i]! + foley.left[i]! + ambience.left[i]! + score.left[i]! + room.left[i]!;
      let r = dialogue.right[i]! + foley.right[i]! + ambience.right[i]! + score.right[i]! + room.right[i]!;
      if (closing) {
        const left = this.#duration - (at + i);
        const g = left <= 0 ? 0 : left >= 480 ? 1 : left / 480;
        l *= g;
        r *= g;
      }
      this.#left[i] = l;
      this.#right[i] = r;
    }
    this.#limiter.process(this.#left, this.#right, n);
    this.#at = at + n;
  }
}
