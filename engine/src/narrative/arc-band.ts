import type { ArcKey } from '../film/graph.ts';

/** Least and greatest played tension, thousandths. */
export type Band = readonly [number, number];

const ALL: Band = [0, 1000];

/**
 * The band of an arc where `told` thousandths of the film are told: linear between keys, level before the first and
 * after the last. Without an arc everything is allowed.
 */
export const arcBand = (arc: readonly ArcKey[], told: number): Band => {
  const first = arc[0];
  if (first === undefined) return ALL;
  let a = first;
  for (const b of arc) {
    if (b.at > told) {
      if (b.at === a.at || told <= a.at) return [a.low, a.high];
      const part = told - a.at;
      const whole = b.at - a.at;
      return [
        Math.round(a.low + ((b.low - a.low) * part) / whole),
        Math.round(a.high + ((b.high - a.high) * part) / whole),
      ];
    }
    a = b;
  }
  return [a.low, a.high];
};
