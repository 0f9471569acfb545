import { hash32 } from './hash.ts';
import { cos, log, TAU } from './maths.ts';

/**
 * Keyed randomness: every draw is a function of what it is for, never of how many draws came before
 * (law of the house, 1). `key` is whatever names the use: seed, beat id, purpose, n.
 */
export type Key = ReadonlyArray<string | number>;

/** Uniform in [0, 1), 32 bits of it. */
export const uniform = (...key: Key): number => hash32(...key) / 4294967296;

/** Uniform whole number in [0, n). */
export const below = (n: number, ...key: Key): number => Math.floor(uniform(...key) * n);

/** Uniform in [low, high). */
export const between = (low: number, high: number, ...key: Key): number =>
  low + (high - low) * uniform(...key);

/** One element of a non-empty list. */
export const pick = <T>(list: readonly T[], ...key: Key): T => {
  if (list.length === 0) throw new RangeError('pick: the list is empty');
  return list[below(list.length, ...key)] as T;
};

/** Standard normal deviate (Box-Muller). */
export const normal = (...key: Key): number => {
  const u = 1 - uniform('u', ...key);
  return Math.sqrt(-2 * log(u)) * cos(TAU * uniform('v', ...key));
};
