import type { Expression } from './expression.ts';
import type { Bounds, StoryNode } from './graph.ts';
import { groupOf } from './story-state.ts';

const mention = (e: Expression | undefined, into: Set<number>): void => {
  if (e === undefined) return;
  if (e.kind === 'seen') into.add(e.node);
  else if (e.kind === 'not') mention(e.of, into);
  else if ('left' in e) {
    mention(e.left, into);
    mention(e.right, into);
  }
};

/**
 * Nodes to which the story might go on from each, whatever the conditions: more rather than fewer. Beyond the nodes
 * stand as many places in the written order: from place n the story enters n, or passes it over.
 */
const waysOn = (nodes: readonly StoryNode[]): number[][] => {
  const graph = { nodes };
  const place = (n: number): number[] => (n < nodes.length ? [nodes.length + n] : []);
  const groupFrom = (n: number): number[] => {
    if (nodes[n] === undefined) return [];
    const [first, after] = groupOf(graph, n);
    return first === n ? Array.from({ length: after - first }, (_, i) => first + i) : [n];
  };
  const loose = nodes.flatMap((n, i) => (n.loose ? [i] : []));
  const ways = nodes.map((node, i) => {
    if (node.ending !== undefined) return [];
    const out = new Set<number>();
    for (const g of node.gotos) for (const n of groupFrom(g.to)) out.add(n);
    const options = node.choice?.options ?? [];
    for (const o of options) if (o.to !== undefined) for (const n of groupFrom(o.to)) out.add(n);
    const asked = options.some((o) => o.when === undefined);
    // From a loose beat, however it was reached, the order goes on from here.
    const astray = [...out].some((n) => nodes[n]?.loose === true);
    if (!asked || astray || options.some((o) => o.to === undefined)) {
      for (const n of loose) out.add(n);
      // A loose beat leaves the place where it was: what may follow there could have followed before it.
      if (!node.loose) for (const n of place(groupOf(graph, i)[1])) out.add(n);
    }
    return [...out];
  });
  const places = nodes.map((node, i) => [...(node.loose ? [] : [i]), ...place(i + 1)]);
  return [...ways, ...places];
};

/** Nodes that the story may come back to: those on a cycle of `waysOn` (Tarjan's components, without recursion). */
const returning = (ways: readonly (readonly number[])[]): Set<number> => {
  const order = new Array<number>(ways.length).fill(-1);
  const low = new Array<number>(ways.length).fill(0);
  const open = new Array<boolean>(ways.length).fill(false);
  const stack: number[] = [];
  const out = new Set<number>();
  let count = 0;
  for (let root = 0; root < ways.length; root++) {
    if (order[root] !== -1) continue;
    const calls: { node: number; next: number }[] = [{ node: root, next: 0 }];
    while (calls.length > 0) {
      const call = calls.at(-1) as { node: number; next: number };
      const { node } = call;
      if (call.next === 0) {
        order[node] = low[node] = count++;
        stack.push(node);
        open[node] = true;
      }
      const way = ways[node]?.[call.next++];
      if (way !== undefined) {
        if (order[way] === -1) calls.push({ node: way, next: 0 });
        else if (open[way]) low[node] = Math.min(low[node] as number, order[way] as number);
        if (way === node) out.add(node);
        continue;
      }
      calls.pop();
      const parent = calls.at(-1);
      if (parent !== undefined) low[parent.node] = Math.min(low[parent.node] as number, low[node] as number);
      if (low[node] !== order[node]) continue;
      const component: number[] = [];
      for (let n = -1; n !== node; ) {
        n = stack.pop() as number;
        open[n] = false;
        component.push(n);
      }
      if (component.length > 1) for (const n of component) out.add(n);
    }
  }
  return out;
};

/**
 * Nodes whose having been played can matter later: those that conditions or bounds ask for, locks, and those that the
 * story might come back to (a beat plays once; a loose one may come forward wherever it has not). Who was saved and
 * what was told is gathered along the way by who asks for it: it makes no two futures differ.
 */
export const rememberedOf = (
  nodes: readonly StoryNode[],
  bounds: Bounds,
  /** Conditions of single lines. */
  lines: readonly Expression[],
): number[] => {
  const out = new Set<number>();
  for (const [i, n] of nodes.entries()) {
    mention(n.when, out);
    for (const g of n.gotos) mention(g.when, out);
    for (const o of n.choice?.options ?? []) mention(o.when, out);
    if (n.lock || (n.loose && n.ending === undefined)) out.add(i);
  }
  for (const b of bounds.never) mention(b.when, out);
  for (const b of bounds.before) out.add(b.first);
  for (const e of lines) mention(e, out);
  for (const n of returning(waysOn(nodes))) out.add(n);
  return [...out].filter((n) => n < nodes.length).sort((a, b) => a - b);
};
