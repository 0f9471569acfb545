import type { MixPlan } from '../../sound/mix/plan.ts';

/** What the page tells its mixer. Times are film samples at 48 kHz. */
export type DeskMessage =
  | { readonly kind: 'plan'; readonly plan: MixPlan }
  | { readonly kind: 'line'; readonly id: string; readonly samples: Float32Array }
  | { readonly kind: 'drop'; readonly ids: readonly string[] }
  | { readonly kind: 'play'; readonly at: number }
  | { readonly kind: 'stop' };

export interface DeskAnswer {
  readonly kind: 'started';
  /** Film sample that sounds first, and the device frame at which it does. */
  readonly at: number;
  readonly frame: number;
}
