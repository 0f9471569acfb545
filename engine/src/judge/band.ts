import type { ArcKey } from '../film/graph.ts';

/** How far the place in the film at which a band is looked up may be off, thousandths of the running time. */
export const SLACK = 100;

/** Low and high end of the arc at a share of the film, thousandths: linear between keys, level beyond them. */
const at = (arc: readonly ArcKey[], share: number): readonly [number, number] => {
  const after = arc.findIndex((k) => k.at >= share);
  const b = arc[after < 0 ? arc.length - 1 : after] as ArcKey;
  const a = arc[after <= 0 ? (after < 0 ? arc.length - 1 : 0) : after - 1] as ArcKey;
  if (a.at === b.at) return [b.low, b.high];
  const part = (share - a.at) / (b.at - a.at);
  return [a.low + (b.low - a.low) * part, a.high + (b.high - a.high) * part];
};

/** Hull of the arc's band between two shares of the film, thousandths; undefined where there is no arc. */
export const hullOf = (
  arc: readonly ArcKey[],
  from: number,
  to: number,
): readonly [number, number] | undefined => {
  if (arc.length === 0) return undefined;
  const places = [from, to, ...arc.map((k) => k.at).filter((p) => p > from && p < to)];
  const bands = places.map((p) => at(arc, p));
  // Two keys at one place are a step: both sides count.
  for (const k of arc) if (k.at >= from && k.at <= to) bands.push([k.low, k.high]);
  return [Math.min(...bands.map((b) => b[0])), Math.max(...bands.map((b) => b[1]))];
};
