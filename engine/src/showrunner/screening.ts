import type { Axis } from '../audience/directive.ts';
import { answerOf } from '../audience/toggles.ts';
import type { Trace, TraceEvent } from '../audience/trace.ts';
import type { Version } from '../audience/version.ts';
import { ContractError } from '../base/errors.ts';
import { type Flicks, fromMilliseconds } from '../base/time.ts';
import type { Programme } from '../delivery/programme.ts';
import type { Film } from '../film/film.ts';
import { answer } from '../narrative/run.ts';
import { SoundGraph } from '../sound/graph.ts';
import type { Mouths } from '../stage/face/mouth.ts';
import type { Stage } from '../stage/stage.ts';
import { stageAt } from '../stage/stage-at.ts';
import type { Manner } from '../timeline/look.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { carriedOver, lostOf } from './carried.ts';
import { CutRoom } from './cut-room.ts';
import { ENGINE_VERSION } from './engine-version.ts';
import { type Outlook, outlookOf } from './outlook.ts';
import {
  type Begun,
  type Holding,
  type PlanInput,
  type Planned,
  planInSteps,
  planScreening,
} from './plan.ts';
import { resumeAt } from './resume.ts';
import { type Slots, slotTakes, slotToggle } from './slots.ts';
import { tellingFor } from './telling-of.ts';
import { wordsOf } from './version-of.ts';

export interface ScreeningOptions {
  readonly seed?: number;
  readonly trace?: Trace;
  readonly manner?: Manner;
  readonly slots?: Slots;
  /** How far beyond the committed time a directive takes effect: a page's few milliseconds, a stream's segment. */
  readonly horizon?: Flicks;
  /**
   * Wishes are planned only so far beyond what is committed, at once, and `planOn` plans the rest a beat at a time: for
   * a host that must not wait. The timeline ends where planning stands until then.
   */
  readonly stride?: Flicks;
}

/** A page commits up to what it will have shown when a new plan is there; so much more for it to get there. */
export const PAGE_HORIZON: Flicks = fromMilliseconds(20);

/**
 * One performance. Plans the whole film from its trace; a directive is stamped with the film time at which it takes
 * effect, joins the trace, and all beyond it is planned anew, while everything before it comes out the same bytes,
 * because planning is causal. Holds no clock: hosts tell it how far they have shown.
 */
export class Screening implements Programme {
  private film: Film;
  private readonly seed: number;
  private readonly horizon: Flicks;
  private readonly stride: Flicks | undefined;
  /** The rest of a plan of which only the beginning is shown. */
  private planning: Generator<Begun, Planned, undefined> | undefined;
  private manner: Manner | undefined;
  private slots: Slots;
  private events: Trace;
  private planned: Planned;
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
    this.stride = options.stride;
    this.manner = options.manner;
    this.slots = options.slots ?? {};
    this.events = options.trace ?? [];
    this.planned = this.plan();
  }

  timeline(): Timeline {
    return this.planned.timeline;
  }

  /** The timeline with the story behind it. */
  story(): Planned {
    return this.planned;
  }

  /** All that reached this screening so far: with film, seed, slots and manner it is the version. */
  trace(): Trace {
    return this.events;
  }

  /** What may still be wished for at `t` (where the last wish has taken effect), and the space the film moves in. */
  outlook(t: Flicks = this.soon()): Outlook {
    return outlookOf(this.film, this.planned, this.events, this.slots, t);
  }

  /** All it takes to perform this screening again; `printed` makes codes of it. */
  version(): Version {
    return {
      kind: 'kinetoscope.version',
      version: 1,
      film: { hash: this.film.hash, title: this.film.title },
      engine: ENGINE_VERSION,
      seed: this.seed,
      slots: this.slots,
      ...(this.manner === undefined ? {} : { manner: this.manner }),
      casting: {},
      trace: this.events,
    };
  }

  /** The words that a code of this film takes by number. */
  words(): string[] {
    return wordsOf(this.film);
  }

  stageAt(t: Flicks): Stage {
    return stageAt(this.planned.timeline, t, (id) => this.spoken.get(id));
  }

  /** Shown up to `t`. A question whose time has passed without an answer is answered: by what a time-out takes. */
  commit(t: Flicks): void {
    if (t <= this.committed) return;
    this.committed = t;
    for (const c of this.planned.timeline.choices) {
      const end = c.start + c.duration;
      if (end > t || answerOf(this.events, c.id, end) !== undefined) continue;
      const after = this.events.findIndex((e) => e.at > end);
      const event: TraceEvent = { at: end, kind: 'choice', id: c.id, option: c.taken };
      this.events =
        after < 0
          ? [...this.events, event]
          : [...this.events.slice(0, after), event, ...this.events.slice(after)];
    }
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
    return this.add({ at: this.soon(), kind: 'directive', axis, value, confidence });
  }

  /** Throws a switch from now on: whom to save, which ending to hope for, what the setting is. */
  toggle(id: string, on: boolean): Flicks {
    return this.add({ at: this.soon(), kind: 'toggle', id, on });
  }

  /**
   * Answers a question. It takes effect where the question's window ends, which is returned; undefined where there is no
   * such question or option, or its window is past.
   */
  choose(question: string, option: string): Flicks | undefined {
    const c = this.planned.timeline.choices.find((o) => o.id === question);
    if (c === undefined || !c.options.some((o) => o.id === option)) return undefined;
    const end = c.start + c.duration;
    if (this.committed >= end) return undefined;
    this.add({ at: Math.min(this.soon(), end), kind: 'choice', id: question, option });
    return end;
  }

  /**
   * After the beat `after` (empty: at the start) takes `beat` instead: by another answer where a question stood there,
   * else by another way of the director's. The screening goes back to that seam if it lies in the past. Returns the
   * seam; undefined where no such seam is on the path, or the bounds do not let the beat come there.
   */
  take(after: string, beat: string): Flicks | undefined {
    const i = after === '' ? 0 : this.planned.steps.findIndex((s) => s.beat.id === after) + 1;
    if (i === 0 && after !== '') return undefined;
    const last = this.planned.steps[i - 1];
    const run = last?.run ?? this.planned.steps[0]?.before;
    if (run === undefined) return undefined;
    const seam = last?.end ?? 0;
    const leads = (next: typeof run.next): boolean =>
      next.kind === 'beats' && next.options.some((o) => o.id === beat);
    const moves: Omit<Extract<TraceEvent, { kind: 'choice' }>, 'at'>[] = [];
    if (run.next.kind === 'choice') {
      const telling = tellingFor(this.film, undefined, this.seed);
      const option = last?.offer?.options.find((o) => leads(answer(telling, run, o.index).next));
      if (last?.offer === undefined || option === undefined) return undefined;
      moves.push({ kind: 'choice', id: last.offer.id, option: option.id });
    } else if (!leads(run.next)) return undefined;
    moves.push({ kind: 'choice', id: `after:${after}`, option: beat });
    const kept = { events: this.events, committed: this.committed };
    this.rewind(seam);
    const at = Math.min(this.soon(), seam);
    this.events = [...this.events.filter((e) => e.at <= at), ...moves.map((m) => ({ ...m, at }))];
    const planned = this.plan({ planned: this.planned, at: Math.min(seam, at) });
    if (planned.steps[i]?.beat.id !== beat) {
      this.events = kept.events;
      this.committed = kept.committed;
      return undefined;
    }
    this.show(planned);
    return seam;
  }

  /** Fills a slot: in the whole film where nothing was shown yet, else from the next beat on. False: it takes no such value. */
  setSlot(name: string, value: string): boolean {
    if (!slotTakes(this.film, name, value)) return false;
    if (this.committed === 0 && this.events.length === 0) {
      this.slots = { ...this.slots, [name]: value };
      this.replan();
    } else this.add({ at: this.soon(), kind: 'toggle', id: slotToggle(name, value), on: true });
    return true;
  }

  /** Says the words another way from now on: a host's wish, not a directive; the picture of spoken and murmured is the same. */
  setManner(manner: Manner): void {
    if (manner === (this.manner ?? this.film.look.manner)) return;
    this.manner = manner;
    this.replan();
  }

  /**
   * Goes on with an edited film. `at` is the time at which the line now playing is in it, else its beat's start; what is
   * in force stays in force, and the path played so far is played again as far as it still can be. `lost` says in words
   * what could not.
   */
  reload(film: Film, t: Flicks): { readonly at: Flicks; readonly lost: readonly string[] } {
    const before = this.planned;
    this.film = film;
    this.room.keepOnly(new Set(film.beats.map((b) => b.id)));
    this.events = carriedOver(before, this.events, t, film);
    this.committed = 0;
    this.replan();
    const at = resumeAt(before.timeline, this.planned.timeline, t);
    this.committed = at;
    return { at, lost: lostOf(before, this.planned, t, film) };
  }

  /** False while only the beginning of what a wish left open is planned. */
  get whole(): boolean {
    return this.planning === undefined;
  }

  /** Plans one beat more of what a wish left open; true when the plan is whole, and shown. */
  planOn(): boolean {
    const next = this.planning?.next();
    if (next?.done === true) this.show(next.value);
    return this.planning === undefined;
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

  private soon(): Flicks {
    return this.committed + this.horizon;
  }

  /** A wish joins the trace; what was wished for later, in a take before, does not count any more. */
  private add(event: TraceEvent): Flicks {
    this.events = [...this.events.filter((e) => e.at <= event.at), event];
    const holding = { planned: this.planned, at: event.at };
    if (this.stride === undefined) this.show(this.plan(holding));
    else this.begin(holding, this.committed + this.stride);
    return event.at;
  }

  /** Plans and shows up to the first seam at or after `reach`. */
  private begin(holding: Holding, reach: Flicks): void {
    this.planning = planInSteps(this.terms(), this.room, holding);
    for (;;) {
      const next = this.planning.next();
      if (next.done === true) this.planning = undefined;
      else if (next.value.at < reach) continue;
      this.showing(next.done === true ? next.value : next.value.soFar());
      return;
    }
  }

  private sound(): SoundGraph {
    this.graph ??= new SoundGraph(this.planned.timeline, { rate: 48000 });
    return this.graph;
  }

  private terms(): PlanInput {
    return {
      film: this.film,
      seed: this.seed,
      trace: this.events,
      slots: this.slots,
      ...(this.manner === undefined ? {} : { manner: this.manner }),
    };
  }

  private plan(holding?: Holding): Planned {
    return planScreening(this.terms(), this.room, undefined, holding);
  }

  private replan(): void {
    this.show(this.plan());
  }

  private show(planned: Planned): void {
    this.planning = undefined;
    this.showing(planned);
  }

  private showing(planned: Planned): void {
    this.planned = planned;
    this.graph?.replaceTimeline(this.planned.timeline);
    for (const listener of this.listeners) listener(this.planned.timeline);
  }
}
