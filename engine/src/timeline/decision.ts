import type { Flicks } from '../base/time.ts';
import type { Span } from './span.ts';

/** A beat that could have come. */
export interface Candidate {
  readonly beat: string;
  readonly heading: string;
  /** Tension as it would be played, thousandths. */
  readonly tension: number;
  /** Distance from what is wanted, thousandths: the least is taken. */
  readonly score: number;
  /** The bound or wish that excluded it, in words. */
  readonly excluded?: string;
}

/** Why a beat came. */
export interface Decision {
  /** Film time of the seam: the start of the scene it led to. */
  readonly at: Flicks;
  readonly scene: number;
  /** The director's breath: as in Left 4 Dead's. */
  readonly phase: 'build-up' | 'sustain' | 'fade' | 'relax';
  /** Share of the film told, as expected then, thousandths. */
  readonly told: number;
  /** Arc's band there, and the tension wanted inside it, thousandths. */
  readonly band: readonly [number, number];
  readonly target: number;
  /** Pace and talk are held as written in this beat, for the runtime's sake. */
  readonly held: boolean;
  readonly candidates: readonly Candidate[];
  /** In words for people. */
  readonly why: string;
}

/** A question; it ends with its scene, and the answer takes effect at its end. */
export interface ChoiceWindow extends Span {
  /** Beat id. */
  readonly id: string;
  readonly scene: number;
  readonly options: ReadonlyArray<{ readonly id: string; readonly text: string }>;
  /** Option taken without an answer. */
  readonly fallback: string;
  /** Option taken in this timeline. */
  readonly taken: string;
}
