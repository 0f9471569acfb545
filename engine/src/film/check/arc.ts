import type { ArcKey } from '../graph.ts';
import { BEATS } from './explore.ts';
import { elapsedTo, expectedRest } from './facts.ts';
import { edgesTo } from './path.ts';
import { edgesInside } from './region.ts';
import { type Inquiry, type Verdict, verdict } from './verdict.ts';

/** How far a beat's tension may be from the band, thousandths: what playing it harder or softer can make good. */
export const REACH = 300;

/** The band at a position, thousandths of the film told: linear between keys, level outside them. */
export const bandAt = (arc: readonly ArcKey[], position: number): { low: number; high: number } => {
  const first = arc[0];
  const last = arc.at(-1);
  if (first === undefined || last === undefined) return { low: 0, high: 1000 };
  if (position <= first.at) return first;
  for (let i = 1; i < arc.length; i++) {
    const a = arc[i - 1] as ArcKey;
    const b = arc[i] as ArcKey;
    if (position > b.at) continue;
    const share = b.at === a.at ? 1 : (position - a.at) / (b.at - a.at);
    return { low: a.low + (b.low - a.low) * share, high: a.high + (b.high - a.high) * share };
  }
  return last;
};

/** Distance of a tension from a band; 0 inside. */
const outside = (tension: number, band: { low: number; high: number }): number =>
  Math.max(0, band.low - tension, tension - band.high);

/** Least distance over a stretch of positions: the band is linear between keys, so ends and keys decide. */
const nearest = (arc: readonly ArcKey[], tension: number, from: number, to: number): number => {
  const at = [from, to, ...arc.map((k) => k.at).filter((p) => p > from && p < to)].sort((a, b) => a - b);
  let least = Number.POSITIVE_INFINITY;
  at.forEach((p, i) => {
    const band = bandAt(arc, p);
    least = Math.min(least, outside(tension, band));
    // Between two keys the band may cross the tension though both ends are away on different sides.
    const before = i === 0 ? undefined : bandAt(arc, at[i - 1] as number);
    if (
      before &&
      (before.low - tension) * (band.low - tension) < 0 &&
      (before.high - tension) * (band.high - tension) < 0
    )
      least = 0;
  });
  return least;
};

/**
 * Each beat against the arc, at all positions it can have: elapsed / (elapsed + expected rest), as lengths are
 * expected. Too far everywhere is an error where the tension is marked; only on some ways, or where it is estimated, a
 * warning.
 */
export const arcVerdicts = (inquiry: Inquiry): Verdict[] => {
  const { region } = inquiry;
  const { space } = region;
  const { nodes, arc } = space.graph;
  if (arc.length === 0) return [];
  const expected = (n: number): number => nodes[n]?.length.expected ?? 0;
  const elapsed = elapsedTo(region, expected, expected);
  const rest = expectedRest(region);
  const least = new Float64Array(nodes.length).fill(Number.POSITIVE_INFINITY);
  const most = new Float64Array(nodes.length);
  const where = new Int32Array(nodes.length);
  for (const e of edgesInside(region)) {
    const s = space.source[e] as number;
    const t = space.target[e] as number;
    if (space.kind[s] !== BEATS || t < 0) continue;
    const n = space.option[e] as number;
    const tension = nodes[n]?.tension ?? 0;
    const left = expected(n) + (rest[t] as number);
    const at = (before: number): number => (before + left === 0 ? 0 : (1000 * before) / (before + left));
    const from = at(elapsed.least[s] as number);
    const to = at(elapsed.greatest[s] as number);
    least[n] = Math.min(least[n] as number, nearest(arc, tension, from, to));
    const far = Math.max(outside(tension, bandAt(arc, from)), outside(tension, bandAt(arc, to)));
    if (far > (most[n] as number)) {
      most[n] = far;
      where[n] = t;
    }
  }
  return nodes.flatMap((node, n): Verdict[] => {
    const far = most[n] as number;
    if (far <= REACH) return [];
    const everywhere = (least[n] as number) > REACH;
    const estimated = node.estimated.includes('tension');
    return [
      verdict(
        inquiry,
        everywhere && !estimated ? 'K2410' : 'K2411',
        `${inquiry.names(n)} has ${estimated ? 'an estimated' : 'a'} tension of ${(node.tension / 1000).toFixed(2)}, ${(far / 1000).toFixed(2)} outside the arc ${everywhere ? 'wherever it plays' : 'on this way'}.`,
        { line: node.line },
        edgesTo(space, where[n] as number),
      ),
    ];
  });
};
