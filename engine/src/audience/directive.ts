import type { Flicks } from '../base/time.ts';

/** What an audience can ask for. Tension, pace and talk act from the first version on; the others are kept. */
export const AXES = ['tension', 'pace', 'warmth', 'spectacle', 'talk'] as const;
export type Axis = (typeof AXES)[number];

/** Thousandths of tension that a tenth of that axis lifts what is played. */
export const TENSION_PER_TENTH = 90;

/** Absolute, sticky setting of an axis from the film time at which it takes effect. */
export interface Directive {
  readonly at: Flicks;
  readonly kind: 'directive';
  readonly axis: Axis;
  /** Tenths, -5..+5; 0 is as written. */
  readonly value: number;
  /** 0 a guess .. 3 said outright. */
  readonly confidence: number;
}
