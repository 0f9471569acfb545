import { evaluate } from '../expression.ts';
import { factsOf, hasSeen, type StoryState } from '../story-state.ts';
import { BEATS, CHOICE } from './explore.ts';
import { edgesInside, type Region } from './region.ts';
import type { Sample } from './sample.ts';

/** What was come to, inside the region. All by index of node. */
export interface Visits {
  readonly entered: Uint8Array;
  /** Entered on any way at all, lawful or not. */
  readonly anyhow: Uint8Array;
  /** The node's question was asked. */
  readonly asked: Uint8Array;
  /** By node: 1 for each option that was offered. */
  readonly offered: readonly Uint8Array[];
  /** By node, by goto: 0 its condition never held where it could speak, 1 it held but led to nothing, 2 taken. */
  readonly gone: readonly Uint8Array[];
  /** The node's `when` held in some state in which it had not played. */
  readonly held: Uint8Array;
}

const when = (region: Region, state: StoryState, e: Parameters<typeof evaluate>[0] | undefined): boolean =>
  e === undefined || evaluate(e, factsOf(region.space.graph, state)) !== 0;

/** `tried`: random plays that also count. */
export const visitsOf = (region: Region, tried?: Sample): Visits => {
  const { space, inside } = region;
  const { nodes } = space.graph;
  const entered = new Uint8Array(nodes.length);
  const anyhow = new Uint8Array(nodes.length);
  const asked = new Uint8Array(nodes.length);
  const held = new Uint8Array(nodes.length);
  const offered = nodes.map((n) => new Uint8Array(n.choice?.options.length ?? 0));
  const gone = nodes.map((n) => new Uint8Array(n.gotos.length));
  for (let e = 0; e < space.option.length; e++)
    if (space.kind[space.source[e] as number] === BEATS) anyhow[space.option[e] as number] = 1;
  for (const e of edgesInside(region)) {
    const s = space.source[e] as number;
    const option = space.option[e] as number;
    if (space.kind[s] === BEATS) entered[option] = 1;
    if (space.kind[s] !== CHOICE) continue;
    const node = space.states[s]?.played ?? -1;
    asked[node] = 1;
    const of = offered[node];
    if (of !== undefined) of[option] = 1;
  }
  if (tried !== undefined) {
    tried.entered.forEach((x, n) => {
      if (x === 1) entered[n] = 1;
    });
    tried.offered.forEach((of, n) => {
      of.forEach((x, o) => {
        if (x === 1) (offered[n] as Uint8Array)[o] = 1;
      });
    });
  }
  const conditional = nodes.flatMap((n, i) => (n.when === undefined ? [] : [i]));
  for (let s = 0; s < space.states.length; s++) {
    if (inside[s] !== 1) continue;
    const state = space.states[s] as StoryState;
    for (const n of conditional)
      if (held[n] === 0 && !hasSeen(state, n) && when(region, state, nodes[n]?.when)) held[n] = 1;
    const node = nodes[state.played];
    if (node === undefined || node.gotos.length === 0) continue;
    if (space.kind[s] !== BEATS || typeof state.to === 'number') continue;
    const from = space.first[s] as number;
    const open = space.option.subarray(from, space.first[s + 1] as number);
    node.gotos.forEach((g, i) => {
      const mark = gone[state.played] as Uint8Array;
      if (mark[i] === 2 || !when(region, state, g.when)) return;
      // Where a goto speaks, the target or one of its alternatives is among what is open.
      let leads = open.includes(g.to);
      for (let n = g.to + 1; !leads && nodes[n]?.alternative === true; n++) leads = open.includes(n);
      mark[i] = leads ? 2 : 1;
    });
  }
  return { entered, anyhow, asked, offered, gone, held };
};
