import { canonical } from '../base/canonical.ts';
import { sha256 } from '../base/hash.ts';
import type { Store } from '../base/store.ts';
import { decodeMeshes, encodeMeshes } from './mesh-codec.ts';
import type { MeshData } from './mesh-data.ts';
import type { MeshJob, Workshop } from './workshop.ts';
import { runJob, WORKSHOP_VERSION } from './workshop-jobs.ts';

/** Store key of a job: `mesh-` and a hash of the workshop's version and the job itself. */
export const jobKey = (job: MeshJob): string =>
  `mesh-${sha256(`${WORKSHOP_VERSION}:${canonical(job)}`).slice(0, 40)}`;

interface Waiting {
  readonly job: MeshJob;
  readonly key: string;
  urgency: number;
  readonly order: number;
  readonly settle: (meshes: Promise<Record<string, MeshData>>) => void;
}

/**
 * A workshop in this thread: one job at a time, the most urgent first, through the Store. Equal jobs asked for while
 * one is waiting are built once.
 */
export class WorkshopHere implements Workshop {
  private readonly store: Store | undefined;
  private readonly waiting = new Map<string, Waiting>();
  private readonly promised = new Map<string, Promise<Record<string, MeshData>>>();
  private working = false;
  private order = 0;

  constructor(store?: Store) {
    this.store = store;
  }

  build(job: MeshJob, urgency: number): Promise<Readonly<Record<string, MeshData>>> {
    const key = jobKey(job);
    const promised = this.promised.get(key);
    if (promised) {
      const waits = this.waiting.get(key);
      if (waits && urgency > waits.urgency) waits.urgency = urgency;
      return promised;
    }
    const promise = new Promise<Record<string, MeshData>>((settle) => {
      this.waiting.set(key, { job, key, urgency, order: this.order++, settle });
    });
    this.promised.set(key, promise);
    if (!this.working) void this.work();
    return promise;
  }

  private async work(): Promise<void> {
    this.working = true;
    while (this.waiting.size > 0) {
      await Promise.resolve();
      let next: Waiting | undefined;
      for (const w of this.waiting.values())
        if (!next || w.urgency > next.urgency || (w.urgency === next.urgency && w.order < next.order))
          next = w;
      if (!next) break;
      this.waiting.delete(next.key);
      const made = this.make(next.job, next.key);
      next.settle(made);
      await made.catch(() => undefined);
      this.promised.delete(next.key);
    }
    this.working = false;
  }

  private async make(job: MeshJob, key: string): Promise<Record<string, MeshData>> {
    const kept = await this.store?.get(key).catch(() => undefined);
    const meshes = kept && decodeMeshes(kept);
    if (meshes) return meshes;
    const made = await runJob(job);
    void this.store?.put(key, encodeMeshes(made)).catch(() => undefined);
    return made;
  }
}
