import { BEATS, CHOICE, type StateSpace } from '../film/check/explore.ts';
import type { StoryNode } from '../film/graph.ts';

/** Length of what is left, flicks, by state. */
export interface RestTable {
  readonly least: Float64Array;
  readonly greatest: Float64Array;
  readonly expected: Float64Array;
}

/** How likely a beat is taken against the others of its seam: what is due, rather than what is loose or passes over. */
const DUE = 6;
const ASIDE = 3;
const PASSING = 1;

const passesOver = (space: StateSpace, from: number, edge: number): boolean => {
  const { nodes } = space.graph;
  if ((nodes[space.option[edge] as number] as StoryNode).loose) return false;
  for (let e = space.first[from] as number; e < edge; e++) {
    const n = nodes[space.option[e] as number] as StoryNode;
    if (n.optional && !n.loose) return true;
  }
  return false;
};

/**
 * Rest of the film by backward induction over the lawful states: the least and the greatest of all lawful ways on, and
 * the mean of them by how likely each step is when nobody wishes anything. Answers are taken as equally likely.
 */
export const restTable = (space: StateSpace, lawful: Uint8Array): RestTable => {
  const n = space.states.length;
  const table = { least: new Float64Array(n), greatest: new Float64Array(n), expected: new Float64Array(n) };
  for (const s of space.order) {
    const kind = space.kind[s];
    if (kind !== BEATS && kind !== CHOICE) continue;
    let least = Number.POSITIVE_INFINITY;
    let greatest = 0;
    let sum = 0;
    let weights = 0;
    for (let e = space.first[s] as number; e < (space.first[s + 1] as number); e++) {
      const t = space.target[e] as number;
      // Where nothing is lawful every way counts: the film goes on all the same.
      if (t < 0 || (lawful[s] === 1 && lawful[t] !== 1)) continue;
      const node = kind === BEATS ? space.graph.nodes[space.option[e] as number] : undefined;
      const weight =
        node === undefined
          ? 1
          : passesOver(space, s, e)
            ? PASSING
            : node.loose || node.optional
              ? ASIDE
              : DUE;
      least = Math.min(least, (node?.length.free.least ?? 0) + (table.least[t] as number));
      greatest = Math.max(greatest, (node?.length.free.greatest ?? 0) + (table.greatest[t] as number));
      sum += weight * ((node?.length.expected ?? 0) + (table.expected[t] as number));
      weights += weight;
    }
    table.least[s] = weights === 0 ? 0 : least;
    table.greatest[s] = greatest;
    table.expected[s] = weights === 0 ? 0 : Math.round(sum / weights);
  }
  return table;
};
