import type { Axis } from '@kinetoscope/engine/audience/directive';
import type { Flicks } from '@kinetoscope/engine/base/time';
import type { Programme } from '@kinetoscope/engine/delivery/programme';
import type { Stage } from '@kinetoscope/engine/stage/stage';
import { stageAt } from '@kinetoscope/engine/stage/stage-at';
import type { Manner } from '@kinetoscope/engine/timeline/look';
import type { Timeline } from '@kinetoscope/engine/timeline/timeline';
import type { FilmText, FromScreening, ToScreening } from './screening-messages.ts';

type Phones = ReadonlyArray<readonly [string, Flicks, Flicks]>;

/** The page's side of the screening in its worker: the last plan, and wishes sent over. */
export class RemoteProgramme implements Programme {
  readonly #worker: Worker;
  #plan: FromScreening;
  #shown: Flicks = 0;
  readonly #spoken = new Map<string, Phones>();
  onPlan: (plan: FromScreening) => void = () => undefined;

  private constructor(worker: Worker, first: FromScreening) {
    this.#worker = worker;
    this.#plan = first;
    worker.onmessage = ({ data }: MessageEvent<FromScreening>) => {
      this.#plan = data;
      this.onPlan(data);
    };
  }

  /** Opens a film in the worker; settles with its first plan. */
  static open(worker: Worker, film: FilmText, seed = 1): Promise<RemoteProgramme> {
    return new Promise((done, failed) => {
      worker.onmessage = ({ data }: MessageEvent<FromScreening>) => done(new RemoteProgramme(worker, data));
      worker.onerror = (e) => failed(new Error(e.message || 'the screening could not start'));
      const open: ToScreening = { kind: 'open', film, seed, trace: [] };
      worker.postMessage(open);
    });
  }

  timeline(): Timeline {
    return this.#plan.timeline;
  }

  get plan(): FromScreening {
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

  spoke(line: string, phones: Phones): void {
    this.#spoken.set(line, phones);
  }

  direct(axis: Axis, value: number): void {
    this.#send({ kind: 'direct', axis, value, at: this.#shown });
  }

  setManner(manner: Manner): void {
    this.#spoken.clear();
    this.#send({ kind: 'manner', manner });
  }

  reload(film: FilmText): void {
    this.#send({ kind: 'reload', film, at: this.#shown });
  }

  #send(message: ToScreening): void {
    this.#worker.postMessage(message);
  }
}
