import type { Axis } from '../audience/directive.ts';
import { AXES } from '../audience/directive.ts';
import { settingsAt, settingsTrack } from '../audience/settings.ts';
import type { Trace } from '../audience/trace.ts';
import { ContractError } from '../base/errors.ts';
import { type Flicks, fromMilliseconds } from '../base/time.ts';
import type { Programme } from '../delivery/programme.ts';
import type { Film } from '../film/film.ts';
import { SoundGraph } from '../sound/graph.ts';
import type { Mouths } from '../stage/face/mouth.ts';
import type { Stage } from '../stage/stage.ts';
import { stageAt } from '../stage/stage-at.ts';
import type { Manner } from '../timeline/look.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { CutRoom } from './cut-room.ts';
import { planFilm } from './plan.ts';
import { resumeAt } from './resume.ts';

export interface ScreeningOptions {
  readonly seed?: number;
  readonly trace?: Trace;
  readonly manner?: Manner;
  /** How far beyond the committed time a directive takes effect: a page's 100 ms, a stream's segment. */
  readonly horizon?: Flicks;
}

export const PAGE_HORIZON: Flicks = fromMilliseconds(100);

/**
 * One performance. Plans the whole film from its trace; a directive is stamped with the film time at which it takes
 * effect, joins the trace, and all beyond it is planned anew, while everything before it comes out the same bytes,
 * because planning is causal. Holds no clock: hosts tell it how far they have shown.
 */
export class Screening implements Programme {
  private film: Film;
  private readonly seed: number;
  private readonly horizon: Flicks;
  private manner: Manner | undefined;
  private events: Trace;
  private planned: Timeline;
  private committed: Flicks = 0;
  private readonly room = new CutRoom();
  private readonly listeners = new Set<(timeline: Timeline) => void>();
  private graph: SoundGraph | undefined;
  private heard = -1;
  /** Phone times of lines that a voice really spoke; mouths move by them. */
  private readonly spoken = new Map<string, NonNullable<ReturnType<Mouths>>>();

  constructor(film: Film, options: ScreeningOptions = {}) {
    this.film = film;
    this.seed = options.seed ?? 1;
    this.horizon = options.horizon ?? PAGE_HORIZON;
    this.manner = options.manner;
    this.events = options.trace ?? [];
    this.planned = this.plan();
  }

  timeline(): Timeline {
    return this.planned;
  }

  /** All that reached this screening so far: with film, seed and manner it is the version. */
  trace(): Trace {
    return this.events;
  }

  stageAt(t: Flicks): Stage {
    return stageAt(this.planned, t, (id) => this.spoken.get(id));
  }

  commit(t: Flicks): void {
    if (t > this.committed) this.committed = t;
  }

  /**
   * The viewer went back and watches again from `t`: a new take. Until a wish comes it is the same film; a wish replaces
   * what was wished for later in the take before.
   */
  rewind(t: Flicks): void {
    if (t < this.committed) this.committed = Math.max(0, t);
  }

  committedTo(): Flicks {
    return this.committed;
  }

  /** Asks for a setting; it takes effect at the returned film time, never before what is committed. */
  direct(axis: Axis, value: number, confidence = 3): Flicks {
    if (!Number.isInteger(value) || value < -5 || value > 5)
      throw new ContractError(`direct: ${value} is not a whole number from -5 to 5`);
    const at = this.committed + this.horizon;
    const past = this.events.filter((e) => e.at <= at);
    this.events = [...past, { at, kind: 'directive', axis, value, confidence }];
    this.replan();
    return at;
  }

  /** Says the words another way from now on: a host's wish, not a directive; the picture of spoken and murmured is the same. */
  setManner(manner: Manner): void {
    if (manner === (this.manner ?? this.film.look.manner)) return;
    this.manner = manner;
    this.replan();
  }

  /**
   * Goes on with an edited film. Returns the time at which the line now playing is in it, else its beat's start;
   * directives in force stay in force.
   */
  reload(film: Film, t: Flicks): Flicks {
    const before = this.planned;
    const settings = settingsAt(settingsTrack(this.events), t);
    this.film = film;
    this.room.keepOnly(new Set(film.beats.map((b) => b.id)));
    this.events = AXES.filter((axis) => settings[axis] !== 0).map((axis) => ({
      at: 0,
      kind: 'directive',
      axis,
      value: settings[axis],
      confidence: 3,
    }));
    this.committed = 0;
    this.replan();
    const at = resumeAt(before, this.planned, t);
    this.committed = at;
    return at;
  }

  /** Samples of a line at 48 kHz, and when its phones really fall. */
  addVoice(line: string, samples: Float32Array, phones?: NonNullable<ReturnType<Mouths>>): void {
    if (phones) this.spoken.set(line, phones);
    this.sound().addLine(line, samples);
  }

  fill(left: Float32Array, right: Float32Array, n: number, at: number): void {
    const graph = this.sound();
    if (at !== this.heard) graph.seek(at);
    graph.fill(left, right, n);
    this.heard = at + n;
  }

  /** Calls back with every new plan; returns how to stop. */
  onPlan(listener: (timeline: Timeline) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private sound(): SoundGraph {
    this.graph ??= new SoundGraph(this.planned, { rate: 48000 });
    return this.graph;
  }

  private plan(): Timeline {
    return planFilm(
      {
        film: this.film,
        seed: this.seed,
        trace: this.events,
        ...(this.manner === undefined ? {} : { manner: this.manner }),
      },
      this.room,
    );
  }

  private replan(): void {
    this.planned = this.plan();
    this.graph?.replaceTimeline(this.planned);
    for (const listener of this.listeners) listener(this.planned);
  }
}
