import type { Flicks } from '../base/time.ts';
import type { Occasion } from './idioms.ts';
import type { Setup } from './setup.ts';

/** A shot that has been taken, as later choices remember it. */
export interface Taken {
  readonly n: number;
  readonly start: Flicks;
  readonly setup: Setup | undefined;
  /** Do pan and tilt stay with its subject? */
  readonly follows: boolean;
  readonly occasion: Occasion | 'card';
  /** Source line at which the script asked for it: it is held while that line plays. */
  readonly asked?: number;
}
