import type { ToldLine } from '../film/told-parts.ts';

/** A line that a story told, with its tags. Text is the maker's own, byte for byte. */
export interface Step {
  readonly text: string;
  readonly tags: readonly string[];
}

/** A way on that the story offers. */
export interface ToldChoice extends Step {
  /** The same whenever this very option is offered again. */
  readonly source: string;
}

/** What went wrong while a story was told. The telling ends there. */
export interface Fault {
  readonly code: 'K2503' | 'K2504' | 'K2508';
  readonly message: string;
  /** Source line, where the maker knows it. */
  readonly line?: number;
}

/** All that is told until the viewer is asked, or the end. */
export interface Turn {
  readonly lines: readonly ToldLine[];
  /** Empty at the end. */
  readonly choices: readonly ToldChoice[];
  /** The choices that led to it. */
  readonly path: readonly number[];
  /** What it stands at: equal values, equal futures. */
  readonly resume: string;
  readonly fault?: Fault;
}

/** Tells a story turn by turn. Pure: the same calls tell the same. */
export interface Teller {
  begin(): Turn;
  choose(turn: Turn, choice: number): Turn;
}
