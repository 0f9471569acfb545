import type { MeshData } from '../../picture/mesh-data.ts';
import type { MeshJob, Workshop } from '../../picture/workshop.ts';

export interface MeshOrder {
  readonly n: number;
  readonly job: MeshJob;
}
export type MeshAnswer =
  | { readonly n: number; readonly meshes: Readonly<Record<string, MeshData>> }
  | { readonly n: number; readonly fault: string };

interface Waiting {
  readonly order: MeshOrder;
  urgency: number;
  readonly done: (meshes: Readonly<Record<string, MeshData>>) => void;
  readonly failed: (error: Error) => void;
}

/** A Workshop of web workers: the most urgent job goes next, equal jobs are made once. */
export class WorkshopPool implements Workshop {
  readonly #make: () => Worker;
  readonly #most: number;
  readonly #idle: Worker[] = [];
  #started = 0;
  readonly #queue: Waiting[] = [];
  readonly #running = new Map<number, Waiting>();
  readonly #known = new Map<
    string,
    { promise: Promise<Readonly<Record<string, MeshData>>>; waiting: Waiting }
  >();
  #n = 0;

  /** @param most workers at once: a core is left to the picture. */
  constructor(make: () => Worker, most: number) {
    this.#make = make;
    this.#most = Math.max(1, most);
  }

  build(job: MeshJob, urgency: number): Promise<Readonly<Record<string, MeshData>>> {
    const key = JSON.stringify(job);
    const known = this.#known.get(key);
    if (known) {
      known.waiting.urgency = Math.max(known.waiting.urgency, urgency);
      return known.promise;
    }
    let waiting: Waiting | undefined;
    const promise = new Promise<Readonly<Record<string, MeshData>>>((done, failed) => {
      waiting = { order: { n: this.#n++, job }, urgency, done, failed };
    });
    const w = waiting as unknown as Waiting;
    this.#known.set(key, { promise, waiting: w });
    const forget = () => this.#known.delete(key);
    promise.then(forget, forget);
    this.#queue.push(w);
    this.#next();
    return promise;
  }

  #next(): void {
    while (this.#queue.length > 0) {
      const worker = this.#idle.pop() ?? (this.#started < this.#most ? this.#start() : undefined);
      if (worker === undefined) return;
      let best = 0;
      for (let i = 1; i < this.#queue.length; i++)
        if ((this.#queue[i] as Waiting).urgency > (this.#queue[best] as Waiting).urgency) best = i;
      const [w] = this.#queue.splice(best, 1) as [Waiting];
      this.#running.set(w.order.n, w);
      worker.postMessage(w.order);
    }
  }

  #start(): Worker {
    this.#started++;
    const worker = this.#make();
    worker.onmessage = ({ data }: MessageEvent<MeshAnswer>) => {
      const w = this.#running.get(data.n);
      this.#running.delete(data.n);
      this.#idle.push(worker);
      if ('fault' in data) w?.failed(new Error(data.fault));
      else w?.done(data.meshes);
      this.#next();
    };
    return worker;
  }
}
