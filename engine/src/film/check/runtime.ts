import type { Flicks } from '../../base/time.ts';
import type { Span } from '../graph.ts';
import { BEATS, CHOICE, END, STUCK, type StateSpace } from './explore.ts';

/**
 * Elapsed times from which a runtime can be held: a union of corners. A corner {least, greatest} lets pass every
 * elapsed span with span.least >= least and span.greatest <= greatest: then every real performance ends in range.
 * Ascending in both, none inside another. Empty: never; undefined in a table: not known (beyond the budget).
 */
export interface Corner {
  readonly least: Flicks;
  readonly greatest: Flicks;
}
export type Corners = readonly Corner[];

const FREE_CORNER: Corner = { least: Number.MIN_SAFE_INTEGER, greatest: Number.MAX_SAFE_INTEGER };

/** Corners kept a state. Fewer are only stricter: what is said to fit, fits. */
const MOST_CORNERS = 64;

/** Those that are inside no other, ascending; of too many an even choice with both ends. */
const outermost = (corners: Corner[]): Corners => {
  corners.sort((a, b) => a.least - b.least || b.greatest - a.greatest);
  const kept: Corner[] = [];
  for (const c of corners)
    if (kept.length === 0 || c.greatest > (kept.at(-1) as Corner).greatest) kept.push(c);
  if (kept.length <= MOST_CORNERS) return kept;
  return Array.from(
    { length: MOST_CORNERS },
    (_, i) => kept[Math.floor((i * (kept.length - 1)) / (MOST_CORNERS - 1))] as Corner,
  );
};

const both = (a: Corners, b: Corners): Corners =>
  outermost(
    a.flatMap((x) =>
      b.map((y) => ({
        least: Math.max(x.least, y.least),
        greatest: Math.min(x.greatest, y.greatest),
      })),
    ),
  );

/**
 * For each state the elapsed times from which the director can hold the runtime, however the viewer answers, with all
 * that is left `free` or held as `written`; by backward induction over the states that are `allowed` (lawful ones).
 * A dead end and what lies beyond the budget let everything pass: they are other faults.
 * Source of the idea: reachability games with weights, solved from the end (von Neumann and Morgenstern, 1944).
 */
export const runtimeCorners = (
  space: StateSpace,
  allowed: Uint8Array,
  range: Span,
  as: 'free' | 'written',
): readonly Corners[] => {
  const out: Corners[] = new Array(space.states.length);
  const { nodes } = space.graph;
  const end: Corners = [{ least: range.least, greatest: range.greatest }];
  for (const s of space.order) {
    const kind = space.kind[s];
    if (allowed[s] !== 1) out[s] = [];
    else if (kind === END) out[s] = end;
    else if (kind === BEATS) {
      const corners: Corner[] = [];
      for (let e = space.first[s] as number; e < (space.first[s + 1] as number); e++) {
        const t = space.target[e] as number;
        const span = nodes[space.option[e] as number]?.length[as] ?? { least: 0, greatest: 0 };
        for (const c of t < 0 ? [FREE_CORNER] : (out[t] as Corners))
          corners.push(
            c === FREE_CORNER ? c : { least: c.least - span.least, greatest: c.greatest - span.greatest },
          );
      }
      out[s] = outermost(corners);
    } else if (kind === CHOICE) {
      let corners: Corners = [FREE_CORNER];
      for (let e = space.first[s] as number; e < (space.first[s + 1] as number); e++) {
        const t = space.target[e] as number;
        if (t >= 0) corners = both(corners, out[t] as Corners);
      }
      out[s] = corners;
    } else out[s] = kind === STUCK ? [FREE_CORNER] : [];
  }
  return out;
};

/** Whether an elapsed span lies in one of the corners. */
export const fits = (corners: Corners, elapsed: Span): boolean =>
  corners.some((c) => elapsed.least >= c.least && elapsed.greatest <= c.greatest);
