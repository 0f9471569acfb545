import type { StoryGraph } from '../graph.ts';
import { answered, entered, following, openingState, type StoryState } from '../story-state.ts';
import { Liveness } from './liveness.ts';

/** What a state is for whoever moves in it. */
export const END = 0;
export const STUCK = 1;
/** The director moves: enters a beat. */
export const BEATS = 2;
/** The viewer moves: answers a question. */
export const CHOICE = 3;

/** States explored unless told otherwise. */
export const MOST_STATES = 200_000;
/** Edges kept at most, about, unless more states are asked for: where much is open at once fewer are explored. */
const MOST_EDGES = 10 * MOST_STATES;

/**
 * The states of a story, breadth first from the opening (index 0), and how they follow each other. A state is a
 * position and what of the variables and the beats played can still matter there (`Liveness`): two plays that agree in
 * it have equal futures; `states` holds the first play's. Beats play at most once, so the graph has no cycle.
 *
 * Edges of state s are those of index first[s] .. first[s + 1] - 1, in the order of `following`: the k-th is what
 * taking its k-th option does.
 */
export interface StateSpace {
  readonly graph: StoryGraph;
  readonly states: readonly StoryState[];
  /** END, STUCK, BEATS or CHOICE, by state. */
  readonly kind: Uint8Array;
  readonly first: Int32Array;
  /** By edge: the node that is entered (BEATS), or the index of the option in the node's choice (CHOICE). */
  readonly option: Int32Array;
  /** By edge: the state it leads to; -1 beyond the budget. */
  readonly target: Int32Array;
  /** By state: the edge by which the search first came there: a shortest path. -1 for the opening. */
  readonly parent: Int32Array;
  /** By edge: the state it leaves. */
  readonly source: Int32Array;
  /** All states, each after every state that it can lead to: the order of backward induction. */
  readonly order: Int32Array;
  /** Every state is here, no target is -1. */
  readonly complete: boolean;
  /** Index of a state, -1 if it was not explored. */
  find(state: StoryState): number;
}

/** Options of a state as indices: nodes to enter, or options of the question. */
export const movesOf = (
  graph: StoryGraph,
  state: StoryState,
): { kind: number; options: readonly number[] } => {
  const next = following(graph, state);
  switch (next.kind) {
    case 'end':
      return { kind: END, options: [] };
    case 'stuck':
      return { kind: STUCK, options: [] };
    case 'beats':
      return { kind: BEATS, options: next.beats };
    case 'choice':
      return { kind: CHOICE, options: next.options };
  }
};

/** The state after a move of `movesOf`. */
export const moved = (graph: StoryGraph, state: StoryState, kind: number, option: number): StoryState =>
  kind === CHOICE ? answered(graph, state, option) : entered(graph, state, option);

const orderOf = (states: number, first: Int32Array, target: Int32Array): Int32Array => {
  const order = new Int32Array(states);
  const next = first.slice(0, states);
  const mark = new Uint8Array(states);
  const stack: number[] = [];
  let n = 0;
  for (let s = 0; s < states; s++) {
    if (mark[s] !== 0) continue;
    stack.push(s);
    mark[s] = 1;
    while (stack.length > 0) {
      const top = stack[stack.length - 1] as number;
      const e = next[top] as number;
      if (e === (first[top + 1] as number)) {
        mark[top] = 2;
        order[n++] = top;
        stack.pop();
        continue;
      }
      next[top] = e + 1;
      const to = target[e] as number;
      if (to < 0 || mark[to] === 2) continue;
      if (mark[to] === 1) throw new Error('the states of a story form a cycle: it remembers too little');
      mark[to] = 1;
      stack.push(to);
    }
  }
  return order;
};

const livenesses = new WeakMap<StoryGraph, Liveness>();

/** What can matter where, found once for a story. */
const livenessOf = (graph: StoryGraph): Liveness => {
  let found = livenesses.get(graph);
  if (found === undefined) {
    found = new Liveness(graph);
    livenesses.set(graph, found);
  }
  return found;
};

/**
 * Explores a story, breadth first, to at most `most` states: from the opening, or from another state, which then has
 * index 0. Pure and deterministic.
 */
export const explore = (graph: StoryGraph, most = MOST_STATES, from?: StoryState): StateSpace => {
  const liveness = livenessOf(graph);
  const opening = from ?? openingState(graph);
  const states: StoryState[] = [opening];
  const index = new Map<string, number>([[liveness.key(opening), 0]]);
  const kind: number[] = [];
  const first: number[] = [0];
  const option: number[] = [];
  const target: number[] = [];
  const source: number[] = [];
  const parent: number[] = [-1];
  let complete = true;
  const mostEdges = Math.max(MOST_EDGES, 10 * most);
  for (let s = 0; s < states.length; s++) {
    const state = states[s] as StoryState;
    const moves = movesOf(graph, state);
    kind.push(moves.kind);
    for (const o of moves.options) {
      const next = moved(graph, state, moves.kind, o);
      const key = liveness.key(next);
      let t = index.get(key);
      if (t === undefined) {
        // All that is found will be followed: so many edges as those followed so far let expect.
        if (states.length < most && states.length * option.length < mostEdges * (s + 1)) {
          t = states.length;
          index.set(key, t);
          states.push(next);
          parent.push(option.length);
        } else {
          t = -1;
          complete = false;
        }
      }
      option.push(o);
      target.push(t);
      source.push(s);
    }
    first.push(option.length);
  }
  const firsts = Int32Array.from(first);
  const targets = Int32Array.from(target);
  return {
    graph,
    states,
    kind: Uint8Array.from(kind),
    first: firsts,
    option: Int32Array.from(option),
    target: targets,
    parent: Int32Array.from(parent),
    source: Int32Array.from(source),
    order: orderOf(states.length, firsts, targets),
    complete,
    find: (state) => index.get(liveness.key(state)) ?? -1,
  };
};
