import { CHOICE, type StateSpace } from './explore.ts';

/** A play as moves, for people: beats as `names` has them, answers in quotation marks. */
export type Path = readonly string[];

/** Edges of the shortest play to a state. */
export const edgesTo = (space: StateSpace, state: number): readonly number[] => {
  const out: number[] = [];
  for (let s = state; s > 0; s = space.source[space.parent[s] as number] as number)
    out.push(space.parent[s] as number);
  return out.reverse();
};

/** Edges of the shortest play that ends with an edge that is the `goal`, by way of edges that `may` be gone; undefined: none. */
export const shortest = (
  space: StateSpace,
  goal: (edge: number) => boolean,
  may: (edge: number) => boolean,
): readonly number[] | undefined => {
  const came = new Int32Array(space.states.length).fill(-2);
  came[0] = -1;
  const queue = [0];
  const back = (edge: number): number[] => {
    const out = [edge];
    for (
      let e = came[space.source[edge] as number] as number;
      e >= 0;
      e = came[space.source[e] as number] as number
    )
      out.push(e);
    return out.reverse();
  };
  for (let q = 0; q < queue.length; q++) {
    const s = queue[q] as number;
    for (let e = space.first[s] as number; e < (space.first[s + 1] as number); e++) {
      if (goal(e)) return back(e);
      const t = space.target[e] as number;
      if (t < 0 || came[t] !== -2 || !may(e)) continue;
      came[t] = e;
      queue.push(t);
    }
  }
  return undefined;
};

/** Edges as words. */
export const inWords = (space: StateSpace, edges: readonly number[], names: (node: number) => string): Path =>
  edges.map((e) => {
    const s = space.source[e] as number;
    const option = space.option[e] as number;
    if (space.kind[s] !== CHOICE) return names(option);
    const played = space.states[s]?.played ?? -1;
    return `"${space.graph.nodes[played]?.choice?.options[option]?.text ?? ''}"`;
  });
