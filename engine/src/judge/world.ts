import type { Effect, Expression } from '../film/expression.ts';
import type { StoryGraph, StoryNode } from '../film/graph.ts';

/**
 * The story so far as the judge keeps it: a list of what was played and a table of values. Written anew from the rules
 * of the marks, and sharing nothing with what the director steps through, so that a mistake there shows here.
 */
export interface World {
  readonly played: readonly number[];
  readonly values: readonly number[];
  /** The answer to the question of the beat last played, where there was one. */
  readonly answer?: { readonly to?: number };
}

export const openingWorld = (story: StoryGraph): World => ({
  played: [],
  values: story.variables.map((v) => v.initial),
});

const wasPlayed = (world: World, node: number): boolean => world.played.includes(node);

const yes = (b: boolean): number => (b ? 1 : 0);

/** Value of an expression: 0 is false. */
const worth = (e: Expression, story: StoryGraph, world: World): number => {
  if (e.kind === 'constant') return e.value;
  if (e.kind === 'variable') return world.values[e.index] ?? 0;
  if (e.kind === 'seen') return yes(wasPlayed(world, e.node));
  if (e.kind === 'ending') {
    const last = world.played.at(-1);
    const id = last === undefined ? undefined : story.nodes[last]?.ending;
    return yes(id !== undefined && story.endings[e.ending]?.id === id);
  }
  if (e.kind === 'not') return yes(worth(e.of, story, world) === 0);
  const left = worth(e.left, story, world);
  const right = worth(e.right, story, world);
  if (e.kind === 'and') return yes(left !== 0 && right !== 0);
  if (e.kind === 'or') return yes(left !== 0 || right !== 0);
  if (e.kind === '==') return yes(left === right);
  if (e.kind === '!=') return yes(left !== right);
  if (e.kind === '<') return yes(left < right);
  if (e.kind === '<=') return yes(left <= right);
  if (e.kind === '>') return yes(left > right);
  return yes(left >= right);
};

/** Whether a condition holds; one that is not written does. */
export const holds = (e: Expression | undefined, story: StoryGraph, world: World): boolean =>
  e === undefined || worth(e, story, world) !== 0;

const changed = (story: StoryGraph, values: readonly number[], effects: readonly Effect[]): number[] => {
  const out = [...values];
  for (const e of effects) {
    let v = e.value;
    if (e.operator === '+=') v = (out[e.variable] ?? 0) + e.value;
    if (e.operator === '-=') v = (out[e.variable] ?? 0) - e.value;
    const kind = story.variables[e.variable];
    if (kind?.kind === 'integer') v = Math.min(kind.greatest, Math.max(kind.least, v));
    out[e.variable] = v;
  }
  return out;
};

/** A beat plays: its effects take place. */
export const play = (story: StoryGraph, world: World, node: number): World => ({
  played: [...world.played, node],
  values: changed(story, world.values, story.nodes[node]?.effects ?? []),
});

/** The viewer answers the question of the beat last played. */
export const answered = (story: StoryGraph, world: World, option: number): World => {
  const node = story.nodes[world.played.at(-1) ?? -1];
  const o = node?.choice?.options[option];
  if (o === undefined) return world;
  return {
    played: world.played,
    values: changed(story, world.values, o.effects),
    answer: o.to === undefined ? {} : { to: o.to },
  };
};

/** Options of the open question that hold; empty where nothing is asked (any more). */
export const asked = (story: StoryGraph, world: World): number[] => {
  const choice = story.nodes[world.played.at(-1) ?? -1]?.choice;
  if (choice === undefined || world.answer !== undefined) return [];
  return choice.options.flatMap((o, i) => (holds(o.when, story, world) ? [i] : []));
};

/** First and last of the beats of which one plays, `node` among them. */
const groupAround = (story: StoryGraph, node: number): [number, number] => {
  let first = node;
  let last = node;
  while (first > 0 && story.nodes[first]?.alternative) first--;
  while (story.nodes[last + 1]?.alternative) last++;
  return [first, last];
};

const canEnter = (story: StoryGraph, world: World, node: number): boolean =>
  story.nodes[node] !== undefined && !wasPlayed(world, node) && holds(story.nodes[node]?.when, story, world);

/** Whether a way that names `target` may be taken into `node`: the beat itself, or an alternative to it. */
const leadsTo = (story: StoryGraph, target: number, node: number): boolean => {
  const [first, last] = groupAround(story, target);
  return node === target || (first === target && node > first && node <= last);
};

/** The beat from which the written order goes on: the last that has a place in it. */
const placeInOrder = (story: StoryGraph, world: World): number => {
  for (let i = world.played.length - 1; i >= 0; i--) {
    const n = world.played[i] as number;
    if (!story.nodes[n]?.loose) return n;
  }
  return -1;
};

/** Why the written order does not come to `node` now; undefined where it does. */
const outOfOrder = (story: StoryGraph, world: World, node: number): string | undefined => {
  const from = placeInOrder(story, world);
  const start = from < 0 ? 0 : groupAround(story, from)[1] + 1;
  if (node < start) return 'it stands before what has played';
  for (let n = start; n < groupAround(story, node)[0]; n++) {
    const between = story.nodes[n] as StoryNode;
    if (between.loose || !canEnter(story, world, n)) continue;
    const [first, last] = groupAround(story, n);
    const others = story.nodes
      .slice(first, last + 1)
      .filter((o, k) => !o.loose && canEnter(story, world, first + k));
    if (others.some((o) => !o.optional)) return `${between.beat} stands before it and may not be passed over`;
  }
  return undefined;
};

/** Why `node` may not play next, in words; undefined where it may. */
export const whyNot = (story: StoryGraph, world: World, node: number): string | undefined => {
  const last = story.nodes[world.played.at(-1) ?? -1];
  const own = story.nodes[node];
  if (own === undefined) return 'the film has no such beat';
  if (last?.ending !== undefined) return `the film has ended with ${last.beat}`;
  if (!holds(own.when, story, world)) return 'its condition fails';
  if (world.answer?.to !== undefined) {
    const { to } = world.answer;
    return leadsTo(story, to, node) ? undefined : `the answer given leads to ${story.nodes[to]?.beat ?? ''}`;
  }
  const gotos = (last?.gotos ?? []).filter((g) => holds(g.when, story, world));
  const open = gotos.filter((g) =>
    story.nodes.some((_, n) => leadsTo(story, g.to, n) && canEnter(story, world, n)),
  );
  if (open.length > 0)
    return open.some((g) => leadsTo(story, g.to, node))
      ? undefined
      : `${last?.beat ?? ''} goes to ${open.map((g) => story.nodes[g.to]?.beat ?? '').join(' or ')}`;
  return own.loose ? undefined : outOfOrder(story, world, node);
};

/** Every beat that may play next. */
export const mayFollow = (story: StoryGraph, world: World): number[] =>
  story.nodes.flatMap((_, n) => (!wasPlayed(world, n) && whyNot(story, world, n) === undefined ? [n] : []));
