import type { MeshData } from './mesh-data.ts';
import { makePersonPart } from './people/jobs.ts';
import { makePropPart, makeSetPart } from './sets/jobs.ts';
import type { MeshJob } from './workshop.ts';

/** Raised when what a mesh job's code makes changes: it keys the Store. */
export const WORKSHOP_VERSION = 15;

/** Does one job, in whatever thread this is. */
export const runJob = async (job: MeshJob): Promise<Record<string, MeshData>> => {
  if (job.make === 'person') return makePersonPart(job);
  return job.make === 'set' ? makeSetPart(job) : makePropPart(job);
};
