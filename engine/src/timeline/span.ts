import type { Flicks } from '../base/time.ts';

/** A stretch of film time. */
export interface Span {
  readonly start: Flicks;
  readonly duration: Flicks;
}
