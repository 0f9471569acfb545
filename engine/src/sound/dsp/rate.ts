import { FLICKS_PER_SECOND, type Flicks } from '../../base/time.ts';

/** Samples a second everywhere in this room. */
export const RATE = 48_000;

/** Samples in the unit of work: control values are taken once a quantum, on a grid counted from the film's start. */
export const QUANTUM = 128;

const FLICKS_PER_SAMPLE = FLICKS_PER_SECOND / RATE;

/** The sample at or just before a time. */
export const sampleAt = (t: Flicks): number => Math.floor(t / FLICKS_PER_SAMPLE);
