import type { Flicks } from '../base/time.ts';
import type { Moment } from './performance.ts';

/** What one event became: how long it took and what it was about, for the moment it makes. */
export interface Deed {
  readonly took: Flicks;
  readonly name: NonNullable<Moment['action']> | undefined;
  readonly prop?: string;
  readonly to?: string;
}
