import type { Flicks } from '../base/time.ts';

/** What a timeline may break. */
export const VIOLATIONS = [
  /** The record contradicts itself: scenes that do not stand end to end, a beat that the film does not have. */
  'record',
  /** A beat that plays again. */
  'once',
  /** A beat whose condition fails, or that nothing leads to. */
  'order',
  /** A question not put, put otherwise, or answered otherwise than the viewer did. */
  'choice',
  'never',
  'before',
  'lock',
  'ending',
  /** A beat needs what nobody has told. */
  'needs',
  'runtime',
  /** A scene shorter or longer than the film says its beat can be. */
  'length',
  'arc',
  'intensity',
  'challenge',
  /** A toggle's promise. */
  'promise',
  /** A line that had to be said and was not, or the other way round. */
  'line',
  /** A beat in another place than its slots say. */
  'setting',
] as const;
export type Bound = (typeof VIOLATIONS)[number];

/** What a timeline did that its film forbids. */
export interface Violation {
  readonly bound: Bound;
  /** Film time at which it shows. */
  readonly at: Flicks;
  /** For people: what, where, and against which words of the director's. */
  readonly words: string;
}
