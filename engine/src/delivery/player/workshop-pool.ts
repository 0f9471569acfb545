import type { MeshData } from '../../picture/mesh-data.ts';
import type { MeshJob, Workshop } from '../../picture/workshop.ts';

export interface MeshOrder {
  readonly n: number;
  readonly job: MeshJob;
}
export type MeshAnswer =
  | { readonly n: number; readonly meshes: Readonly<Record<string, MeshData>> }
  | { readonly n: number; readonly fault: string };

type Meshes = Readonly<Record<string, MeshData>>;

interface Waiting {
  readonly order: MeshOrder;
  urgency: number;
  readonly done: (meshes: Meshes) => void;
  readonly failed: (error: Error) => void;
}

interface Hand {
  readonly worker: Worker;
  job: Waiting | undefined;
}

/** A draft goes before finer work that is a little more urgent: something to see comes first. */
const DRAFT_FIRST = 5;

/**
 * A Workshop of web workers: the most urgent job goes next, drafts before finer work, equal jobs are made once. A
 * worker that breaks is replaced and its job fails; others go on.
 */
export class WorkshopPool implements Workshop {
  readonly #make: () => Worker;
  readonly #most: number;
  readonly #hands: Hand[] = [];
  readonly #queue: Waiting[] = [];
  readonly #known = new Map<string, { promise: Promise<Meshes>; waiting: Waiting; ahead: boolean }>();
  readonly #given = new Map<string, Promise<Meshes | undefined>>();
  #n = 0;

  /** @param most workers at once: a core is left to the picture. */
  constructor(make: () => Worker, most: number) {
    this.#make = make;
    this.#most = Math.max(1, most);
  }

  /** Starts the workers before there is work, so that the first job does not wait for their code. */
  wake(): void {
    while (this.#hands.length < this.#most) this.#start();
  }

  /** Has a job done before it is asked for; its result waits for the first `build` of it. */
  ahead(job: MeshJob, urgency: number): void {
    const key = JSON.stringify(job);
    if (!this.#known.has(key)) this.#order(key, job, urgency, true).catch(() => undefined);
  }

  /** Takes what was made elsewhere and is on its way: the first `build` of it gets it, or has it made if it fails. */
  give(job: MeshJob, meshes: Promise<Meshes>): void {
    const given = meshes.catch(() => undefined);
    this.#given.set(JSON.stringify(job), given);
  }

  build(job: MeshJob, urgency: number): Promise<Meshes> {
    const key = JSON.stringify(job);
    const given = this.#given.get(key);
    if (given) {
      return given.then((meshes) => {
        // Who asks at the same time gets the same; later it is made anew, as all else.
        this.#given.delete(key);
        return meshes ?? this.build(job, urgency);
      });
    }
    const known = this.#known.get(key);
    if (!known) return this.#order(key, job, urgency, false);
    known.waiting.urgency = Math.max(known.waiting.urgency, urgency);
    if (known.ahead) {
      known.ahead = false;
      const forget = () => this.#known.delete(key);
      known.promise.then(forget, forget);
    }
    return known.promise;
  }

  close(): void {
    for (const { worker } of this.#hands.splice(0)) worker.terminate();
  }

  #order(key: string, job: MeshJob, urgency: number, ahead: boolean): Promise<Meshes> {
    const { promise, resolve, reject } = withResolvers<Meshes>();
    const waiting: Waiting = { order: { n: this.#n++, job }, urgency, done: resolve, failed: reject };
    const known = { promise, waiting, ahead };
    this.#known.set(key, known);
    const forget = () => {
      if (!known.ahead) this.#known.delete(key);
    };
    promise.then(forget, () => this.#known.delete(key));
    this.#queue.push(waiting);
    this.#next();
    return promise;
  }

  #next(): void {
    while (this.#queue.length > 0) {
      const hand =
        this.#hands.find((h) => h.job === undefined) ??
        (this.#hands.length < this.#most ? this.#start() : undefined);
      if (hand === undefined) return;
      let best = 0;
      for (let i = 1; i < this.#queue.length; i++)
        if (rank(this.#queue[i] as Waiting) > rank(this.#queue[best] as Waiting)) best = i;
      const [w] = this.#queue.splice(best, 1) as [Waiting];
      hand.job = w;
      hand.worker.postMessage(w.order);
    }
  }

  #start(): Hand {
    const worker = this.#make();
    const hand: Hand = { worker, job: undefined };
    this.#hands.push(hand);
    worker.onmessage = ({ data }: MessageEvent<MeshAnswer>) => {
      const w = hand.job;
      hand.job = undefined;
      if ('fault' in data) w?.failed(new Error(data.fault));
      else w?.done(data.meshes);
      this.#next();
    };
    worker.onerror = (e) => {
      const w = hand.job;
      this.#hands.splice(this.#hands.indexOf(hand), 1);
      worker.terminate();
      w?.failed(new Error(e.message || 'a mesh worker broke'));
      this.#next();
    };
    return hand;
  }
}

const rank = (w: Waiting): number => w.urgency + (w.order.job.quality === 'draft' ? DRAFT_FIRST : 0);

const withResolvers = <T>() => {
  let resolve!: (value: T) => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<T>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  return { promise, resolve, reject };
};
