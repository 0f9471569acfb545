import type { Axis } from '@kinetoscope/engine/audience/directive';
import type { Flicks } from '@kinetoscope/engine/base/time';
import type { Programme } from '@kinetoscope/engine/delivery/programme';
import type { Stage } from '@kinetoscope/engine/stage/stage';
import { stageAt } from '@kinetoscope/engine/stage/stage-at';
import type { Manner } from '@kinetoscope/engine/timeline/look';
import type { Timeline } from '@kinetoscope/engine/timeline/timeline';
import type {
  FilmText,
  FromScreening,
  Glanced,
  Plan,
  Refused,
  ToScreening,
  VersionNow,
} from './screening-messages.ts';
import { withTail } from './timeline-tail.ts';

type Phones = ReadonlyArray<readonly [string, Flicks, Flicks]>;

/** The page's side of the screening in its worker: the last plan, and wishes sent over. */
export class RemoteProgramme implements Programme {
  readonly #screening: () => Worker;
  #worker: Worker | undefined;
  #plan: Plan;
  #shown: Flicks = 0;
  readonly #spoken = new Map<string, Phones>();
  onPlan: (plan: Plan) => void = () => undefined;
  onBroken: (message: string) => void = () => undefined;
  onRefused: (refused: Refused) => void = () => undefined;
  readonly #asked: ((version: VersionNow) => void)[] = [];
  readonly #glancing: ((glanced: Glanced) => void)[] = [];

  /** `screening`: its worker, asked for when there is something to tell it. */
  constructor(screening: () => Worker, first: Plan) {
    this.#screening = screening;
    this.#plan = first;
  }

  #listen(worker: Worker): Worker {
    worker.onmessage = ({ data }: MessageEvent<FromScreening>) => {
      if (data.kind === 'broken') this.onBroken(data.message);
      if (data.kind === 'refused') this.onRefused(data);
      if (data.kind === 'version') for (const tell of this.#asked.splice(0)) tell(data);
      if (data.kind === 'glanced') this.#glancing.shift()?.(data);
      if (data.kind === 'near') {
        const timeline = withTail(this.#plan.timeline, data.tail);
        const { seek: _, shift: __, lost: ___, ...plan } = this.#plan;
        this.#plan = { ...plan, timeline, trace: data.trace, near: true };
        this.onPlan(this.#plan);
      }
      if (data.kind !== 'plan') return;
      this.#plan = data;
      this.onPlan(data);
    };
    worker.onerror = (e) => this.onBroken(e.message || 'the screening broke');
    return worker;
  }

  timeline(): Timeline {
    return this.#plan.timeline;
  }

  get plan(): Plan {
    return this.#plan;
  }

  stageAt(t: Flicks): Stage {
    return stageAt(this.#plan.timeline, t, (id) => this.#spoken.get(id));
  }

  /** In a page the worklet fills; nothing calls this. */
  fill(left: Float32Array, right: Float32Array): void {
    left.fill(0);
    right.fill(0);
  }

  commit(t: Flicks): void {
    this.#shown = t;
  }

  /** The viewer went back to `t`: what was shown beyond it may come otherwise. */
  rewound(t: Flicks): void {
    this.#shown = t;
  }

  spoke(line: string, phones: Phones): void {
    this.#spoken.set(line, phones);
  }

  /** The first picture is there: the rest of the film may be planned. */
  planRest(): void {
    if (!this.#plan.whole) this.#send({ kind: 'rest' });
  }

  /** Film time at which the last wish was said. */
  wishedAt: Flicks = 0;

  /** `at`: film time now; what was shown or heard by then stays as it was. */
  direct(axis: Axis, value: number, at: Flicks): void {
    this.wishedAt = Math.max(at, this.#shown);
    this.#send({ kind: 'direct', axis, value, at: Math.max(at, this.#shown) });
  }

  toggle(id: string, on: boolean, at: Flicks): void {
    this.#send({ kind: 'toggle', id, on, at: Math.max(at, this.#shown) });
  }

  choose(question: string, option: string, at: Flicks): void {
    this.#send({ kind: 'choose', question, option, at: Math.max(at, this.#shown) });
  }

  /** After the beat `after` (empty: at the start) takes `beat`; the plan that comes says where to go on. */
  take(after: string, beat: string, at: Flicks): void {
    this.#send({ kind: 'take', after, beat, at });
  }

  setSlot(name: string, value: string, at: Flicks): void {
    this.#send({ kind: 'slot', name, value, at: Math.max(at, this.#shown) });
  }

  /** The version performed so far. */
  version(): Promise<VersionNow> {
    return new Promise((done) => {
      this.#asked.push(done);
      this.#send({ kind: 'version', at: this.#shown });
    });
  }

  /** How another version goes: a code, or a version file's text. */
  glance(version: string): Promise<Glanced> {
    return new Promise((done) => {
      this.#glancing.push(done);
      this.#send({ kind: 'glance', version });
    });
  }

  /** Begins anew with a version: a code, or a version file's text. */
  perform(version: string): void {
    this.#spoken.clear();
    this.#send({ kind: 'perform', version });
  }

  setManner(manner: Manner, at: Flicks): void {
    this.#spoken.clear();
    this.#send({ kind: 'manner', manner, at });
  }

  reload(film: FilmText, at: Flicks): void {
    this.#send({ kind: 'reload', film, at });
  }

  #send(message: ToScreening): void {
    this.#worker ??= this.#listen(this.#screening());
    this.#worker.postMessage({ ...message, said: performance.timeOrigin + performance.now() });
  }
}
