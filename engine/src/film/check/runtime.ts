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

const NOTHING: Span = { least: 0, greatest: 0 };

/**
 * Corners kept a state: the flagship needs 229 at most; of a film with very many states fewer are kept. Fewer are only
 * stricter: what is said to fit, fits.
 */
const mostCorners = (states: number): number =>
  Math.max(32, Math.min(512, Math.floor(4_000_000 / Math.max(1, states))));

/** Of too many an even choice with both ends. */
const thinned = (kept: Corners, most: number): Corners =>
  kept.length <= most
    ? kept
    : Array.from(
        { length: most },
        (_, i) => kept[Math.floor((i * (kept.length - 1)) / (most - 1))] as Corner,
      );

/** All that one or the other lets pass: both lists ascending, merged; what is inside another goes. */
export const either = (a: Corners, b: Corners, most = 64): Corners => {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const out: Corner[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const x = a[i];
    const y = b[j];
    const takesA =
      y === undefined ||
      (x !== undefined && (x.least < y.least || (x.least === y.least && x.greatest >= y.greatest)));
    const c = (takesA ? x : y) as Corner;
    if (takesA) i++;
    else j++;
    if (out.length === 0 || c.greatest > (out[out.length - 1] as Corner).greatest) out.push(c);
  }
  return thinned(out, most);
};

/** All that both let pass: at each least of either list the smaller of their greatests. */
export const both = (a: Corners, b: Corners, most = 64): Corners => {
  const out: Corner[] = [];
  let x = -1;
  let y = -1;
  while (x + 1 < a.length || y + 1 < b.length) {
    const la = a[x + 1]?.least ?? Number.POSITIVE_INFINITY;
    const lb = b[y + 1]?.least ?? Number.POSITIVE_INFINITY;
    if (la <= lb) x++;
    if (lb <= la) y++;
    if (x < 0 || y < 0) continue;
    const greatest = Math.min((a[x] as Corner).greatest, (b[y] as Corner).greatest);
    if (out.length === 0 || greatest > (out[out.length - 1] as Corner).greatest)
      out.push({ least: Math.min(la, lb), greatest });
  }
  return thinned(out, most);
};

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
  const most = mostCorners(space.states.length);
  const end: Corners = [{ least: range.least, greatest: range.greatest }];
  for (const s of space.order) {
    const kind = space.kind[s];
    if (allowed[s] !== 1) out[s] = [];
    else if (kind === END) out[s] = end;
    else if (kind === BEATS) {
      let corners: Corners = [];
      for (let e = space.first[s] as number; e < (space.first[s + 1] as number); e++) {
        const t = space.target[e] as number;
        const ahead = t < 0 ? [FREE_CORNER] : (out[t] as Corners);
        const span = nodes[space.option[e] as number]?.length[as] ?? NOTHING;
        corners = either(
          corners,
          ahead.map((c) =>
            c === FREE_CORNER ? c : { least: c.least - span.least, greatest: c.greatest - span.greatest },
          ),
          most,
        );
      }
      out[s] = corners;
    } else if (kind === CHOICE) {
      let corners: Corners = [FREE_CORNER];
      for (let e = space.first[s] as number; e < (space.first[s + 1] as number); e++) {
        const t = space.target[e] as number;
        if (t >= 0) corners = both(corners, out[t] as Corners, most);
      }
      out[s] = corners;
    } else out[s] = kind === STUCK ? [FREE_CORNER] : [];
  }
  return out;
};

/** Whether an elapsed span lies in one of the corners. */
export const fits = (corners: Corners, elapsed: Span): boolean => {
  // Ascending in both: of those whose least is reached the last allows most.
  let low = 0;
  let high = corners.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((corners[mid] as Corner).least <= elapsed.least) low = mid + 1;
    else high = mid;
  }
  return low > 0 && elapsed.greatest <= (corners[low - 1] as Corner).greatest;
};
