import { type Effect, type Expression, evaluate, type Facts, type Variable } from './expression.ts';
import type { StoryGraph, StoryNode } from './graph.ts';

/** Where a native story stands. Immutable. */
export interface StoryState {
  /** Node from which the written order goes on; -1 before the first. A loose beat leaves it where it was. */
  readonly at: number;
  /** Node last played; -1 before the first. */
  readonly played: number;
  /**
   * What was said about what comes next: `order` nothing yet (a choice or a goto of `played` may still speak),
   * `chosen` a choice has been answered with "go on", or the index of the node that an answer leads to.
   */
  readonly to: 'order' | 'chosen' | number;
  /** By index of variable. */
  readonly values: readonly number[];
  /** Nodes played: bit i & 31 of word i >> 5. */
  readonly seen: readonly number[];
}

/** What may follow a state. Beats are node indices; nothing here is a bound: bounds forbid later, by look-ahead. */
export type Following =
  | { readonly kind: 'end'; readonly ending?: string }
  /** Nobody wrote what comes now: no beat can be entered and this is no ending. */
  | { readonly kind: 'stuck' }
  /** The director chooses one; never empty, ascending. */
  | { readonly kind: 'beats'; readonly beats: readonly number[] }
  /** The viewer is asked; indices of the node's options whose `when` holds; never empty, ascending. */
  | { readonly kind: 'choice'; readonly node: number; readonly options: readonly number[] };

export const hasSeen = (state: StoryState, node: number): boolean =>
  (((state.seen[node >> 5] ?? 0) >>> (node & 31)) & 1) === 1;

/** A state as expressions ask it: one small object, since it is made at every step of exploring. */
class StateFacts implements Facts {
  readonly graph: StoryGraph;
  readonly state: StoryState;

  constructor(graph: StoryGraph, state: StoryState) {
    this.graph = graph;
    this.state = state;
  }

  value(variable: number): number {
    return this.state.values[variable] ?? 0;
  }

  seen(node: number): boolean {
    return hasSeen(this.state, node);
  }

  get ending(): number {
    const id = this.graph.nodes[this.state.played]?.ending;
    return id === undefined ? -1 : this.graph.endings.findIndex((e) => e.id === id);
  }
}

/** What an expression may ask of a state. */
export const factsOf = (graph: StoryGraph, state: StoryState): Facts => new StateFacts(graph, state);

const holds = (e: Expression | undefined, graph: StoryGraph, state: StoryState): boolean =>
  e === undefined || evaluate(e, factsOf(graph, state)) !== 0;

/** The state before the first beat. */
export const openingState = (graph: StoryGraph): StoryState => ({
  at: -1,
  played: -1,
  to: 'order',
  values: graph.variables.map((v) => v.initial),
  seen: new Array<number>((graph.nodes.length + 31) >> 5).fill(0),
});

const enterable = (graph: StoryGraph, state: StoryState, node: number): boolean =>
  graph.nodes[node] !== undefined &&
  !hasSeen(state, node) &&
  holds((graph.nodes[node] as StoryNode).when, graph, state);

/** What is asked of a graph at every step, found once for each. */
interface Layout {
  /** By node: first node of its group of alternatives, and the one after its last. */
  readonly groups: ReadonlyArray<readonly [number, number]>;
  readonly loose: readonly number[];
}
const layouts = new WeakMap<readonly StoryNode[], Layout>();

const layoutOf = (nodes: readonly StoryNode[]): Layout => {
  const known = layouts.get(nodes);
  if (known !== undefined) return known;
  const groups: (readonly [number, number])[] = [];
  for (let first = 0; first < nodes.length; ) {
    let after = first + 1;
    while (nodes[after]?.alternative === true) after++;
    for (let n = first; n < after; n++) groups.push([first, after]);
    first = after;
  }
  const layout = { groups, loose: nodes.flatMap((n, i) => (n.loose ? [i] : [])) };
  layouts.set(nodes, layout);
  return layout;
};

/** First node of the group of alternatives that `node` belongs to, and the one after its last. */
export const groupOf = (graph: Pick<StoryGraph, 'nodes'>, node: number): readonly [number, number] =>
  layoutOf(graph.nodes).groups[node] ?? [node, node + 1];

/** Enterable beats of a target: itself and, where it begins a group, its alternatives. */
const openAt = (graph: StoryGraph, state: StoryState, node: number): number[] => {
  const [first, after] = groupOf(graph, node);
  const out: number[] = [];
  for (let n = first === node ? first : node; n < (first === node ? after : node + 1); n++)
    if (enterable(graph, state, n)) out.push(n);
  return out;
};

const looseNow = (graph: StoryGraph, state: StoryState): number[] =>
  layoutOf(graph.nodes).loose.filter((n) => enterable(graph, state, n));

/**
 * The written order from the node after `at`: beats whose condition fails or that were played are passed over; an
 * optional one may be, so what follows it is open too; a group of alternatives counts as one beat.
 */
const inOrder = (graph: StoryGraph, state: StoryState): number[] => {
  const out: number[] = [];
  let n = state.at < 0 ? 0 : groupOf(graph, state.at)[1];
  while (n < graph.nodes.length) {
    if ((graph.nodes[n] as StoryNode).loose) {
      n++;
      continue;
    }
    const [first, after] = groupOf(graph, n);
    const open: number[] = [];
    for (let k = first; k < after; k++)
      if (!(graph.nodes[k] as StoryNode).loose && enterable(graph, state, k)) open.push(k);
    out.push(...open);
    if (open.length > 0 && open.some((k) => !(graph.nodes[k] as StoryNode).optional)) break;
    n = after;
  }
  return out;
};

/**
 * What may follow (read-only). In order: an ending ends; an open choice asks; an answer that names a beat leads there;
 * gotos whose condition holds lead there (several: the director chooses); else the written order goes on, and loose
 * beats may come forward.
 */
export const following = (graph: StoryGraph, state: StoryState): Following => {
  const node = graph.nodes[state.played];
  if (node?.ending !== undefined) return { kind: 'end', ending: node.ending };
  if (typeof state.to === 'number') {
    const beats = openAt(graph, state, state.to);
    return beats.length > 0 ? { kind: 'beats', beats } : { kind: 'stuck' };
  }
  if (node !== undefined && state.to === 'order') {
    if (node.choice) {
      const options = node.choice.options.flatMap((o, i) => (holds(o.when, graph, state) ? [i] : []));
      if (options.length > 0) return { kind: 'choice', node: state.played, options };
    }
  }
  if (node !== undefined) {
    const beats = new Set<number>();
    for (const g of node.gotos)
      if (holds(g.when, graph, state)) for (const b of openAt(graph, state, g.to)) beats.add(b);
    if (beats.size > 0) return { kind: 'beats', beats: [...beats].sort((a, b) => a - b) };
  }
  const ordered = inOrder(graph, state);
  // A film without endings ends where its written order does: what is loose may come forward before, never after.
  if (ordered.length === 0 && graph.endings.length === 0 && node !== undefined) return { kind: 'end' };
  const beats = [...new Set([...ordered, ...looseNow(graph, state)])].sort((a, b) => a - b);
  return beats.length > 0 ? { kind: 'beats', beats } : { kind: 'stuck' };
};

const applied = (
  values: readonly number[],
  effects: readonly Effect[],
  variables: readonly Variable[],
): readonly number[] => {
  if (effects.length === 0) return values;
  const out = [...values];
  for (const e of effects) {
    const v = variables[e.variable];
    const now = out[e.variable] ?? 0;
    const next = e.operator === '=' ? e.value : e.operator === '+=' ? now + e.value : now - e.value;
    out[e.variable] = v?.kind === 'integer' ? Math.max(v.least, Math.min(v.greatest, next)) : next;
  }
  return out;
};

/** The state once `node` is entered: its effects have taken place. */
export const entered = (graph: StoryGraph, state: StoryState, node: number): StoryState => {
  const n = graph.nodes[node] as StoryNode;
  const seen = [...state.seen];
  seen[node >> 5] = ((seen[node >> 5] ?? 0) | (1 << (node & 31))) >>> 0;
  return {
    at: n.loose && state.at !== node ? state.at : node,
    played: node,
    to: 'order',
    values: applied(state.values, n.effects, graph.variables),
    seen,
  };
};

/** The state once the viewer's answer has taken effect. */
export const answered = (graph: StoryGraph, state: StoryState, option: number): StoryState => {
  const o = graph.nodes[state.played]?.choice?.options[option];
  if (o === undefined) return state;
  return {
    ...state,
    to: o.to ?? 'chosen',
    values: applied(state.values, o.effects, graph.variables),
  };
};

const masks = new WeakMap<readonly number[], readonly number[]>();

/** The remembered beats as bits of the words of `seen`. */
const maskOf = (graph: StoryGraph): readonly number[] => {
  let mask = masks.get(graph.remembered);
  if (mask === undefined) {
    const words = new Array<number>((graph.nodes.length + 31) >> 5).fill(0);
    for (const n of graph.remembered) words[n >> 5] = ((words[n >> 5] ?? 0) | (1 << (n & 31))) >>> 0;
    mask = words;
    masks.set(graph.remembered, mask);
  }
  return mask;
};

/**
 * What a state is: position, what was said about what comes next, every variable, and of the beats played those that
 * can still matter. Equal keys, equal futures.
 */
export const stateKey = (graph: StoryGraph, state: StoryState): string => {
  const mask = maskOf(graph);
  let key = `${state.at},${state.played},${state.to}`;
  for (const v of state.values) key += ` ${v}`;
  for (let w = 0; w < mask.length; w++)
    if (mask[w] !== 0) key += `,${((state.seen[w] ?? 0) & (mask[w] as number)) >>> 0}`;
  return key;
};
