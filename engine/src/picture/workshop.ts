import type { Person } from '../timeline/person.ts';
import type { Place } from '../timeline/place.ts';
import type { MeshData, Quality } from './mesh-data.ts';

/**
 * What the workshop is asked to make. Jobs are plain data, so that they can be posted to a worker, and pure, so that
 * a job's canonical JSON and the workshop's version key its cache.
 */
export type MeshJob =
  | { readonly make: 'person'; readonly part: string; readonly person: Person; readonly quality: Quality }
  | { readonly make: 'set'; readonly part: string; readonly place: Place; readonly quality: Quality }
  | { readonly make: 'prop'; readonly part: string; readonly quality: Quality };

/** Port: builds meshes somewhere (this thread, workers), soonest-needed first, through the Store. */
export interface Workshop {
  /** Named meshes of the part. Settles with a rejection only if the job itself is at fault. */
  build(job: MeshJob, urgency: number): Promise<Readonly<Record<string, MeshData>>>;
}
