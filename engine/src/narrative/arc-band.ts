import type { ArcKey } from '../film/graph.ts';

/** Least and greatest played tension, thousandths. */
export type Band = readonly [number, number];

const ALL: Band = [0, 1000];

/** The band at one place of an arc: linear between keys, level before the first and after the last. */
const bandAt = (arc: readonly ArcKey[], told: number): Band => {
  let a = arc[0] as ArcKey;
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

/** How surely it is known what share of a film is told while it is still open how the film goes on, thousandths. */
const UNSURE = 100;

/**
 * The band of an arc where about `told` thousandths of the film are told: what it allows wherever within ten points
 * that turns out to have been, or, where that is nothing, what it allows there. Without an arc everything is allowed.
 */
export const arcBand = (arc: readonly ArcKey[], told: number): Band => {
  if (arc.length === 0) return ALL;
  const from = bandAt(arc, told - UNSURE);
  const to = bandAt(arc, told + UNSURE);
  let low = Math.max(from[0], to[0]);
  let high = Math.min(from[1], to[1]);
  for (const key of arc) {
    if (key.at <= told - UNSURE || key.at >= told + UNSURE) continue;
    low = Math.max(low, key.low);
    high = Math.min(high, key.high);
  }
  return low <= high ? [low, high] : bandAt(arc, told);
};
