import type { Flicks } from './time.ts';

/** Port: where a screening learns the time. Hosts give a real one, tests a hand-wound one. */
export interface Clock {
  /** Monotonic time since an arbitrary start. */
  now(): Flicks;
}
