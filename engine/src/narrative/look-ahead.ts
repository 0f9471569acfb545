import { BEATS, CHOICE, explore, STUCK, type StateSpace } from '../film/check/explore.ts';
import { broken, lawfulStates, type Rule, rulesOf } from '../film/check/lawful.ts';
import { type Corners, fits, runtimeCorners } from '../film/check/runtime.ts';
import type { Span, StoryGraph } from '../film/graph.ts';
import type { StoryState } from '../film/story-state.ts';
import type { Foresight, Promised, Prospects } from './foresight.ts';
import type { NativeState, NativeStory } from './native-story.ts';
import { outcomeTable } from './outcomes.ts';
import { promiseCorners } from './promise-corners.ts';
import { restTable } from './rest.ts';

/** States of a window into a story that is too large to be known whole. */
const WINDOW = 80;

const ruleInWords = (graph: StoryGraph, rule: Rule | undefined): string => {
  switch (rule?.kind) {
    case 'never':
      return `never "${graph.bounds.never[rule.index]?.text ?? ''}"`;
    case 'before':
      return `before "${graph.bounds.before[rule.index]?.text ?? ''}"`;
    case 'lock':
      return `the locked beat ${graph.nodes[rule.index]?.beat ?? ''} would be missed`;
    case undefined:
      return 'nobody wrote what would come then';
  }
};

/** Prospects of the states of one space, found by backward induction once and for all. */
const prospectsIn = (space: StateSpace): ((state: number) => Prospects) => {
  const { graph } = space;
  const rules = rulesOf(graph);
  const bad = broken(space, rules);
  const lawful = lawfulStates(space, bad);
  const rest = restTable(space, lawful);
  const outcomes = outcomeTable(space, lawful);
  const { runtime } = graph.bounds;
  const corners: readonly Corners[] | undefined =
    runtime === undefined ? undefined : runtimeCorners(space, lawful, runtime, 'written');

  /** Why a state is unlawful: its own fault, or the nearest one that it cannot keep from. */
  const because = (state: number): string => {
    let s = state;
    for (;;) {
      const rule = bad[s] as number;
      if (rule >= 0 || space.kind[s] === STUCK) {
        const words = ruleInWords(graph, rules[rule]);
        return s === state ? words : `leads to what is forbidden: ${words}`;
      }
      let next = -1;
      if (space.kind[s] === BEATS || space.kind[s] === CHOICE)
        for (let e = space.first[s] as number; e < (space.first[s + 1] as number); e++) {
          const t = space.target[e] as number;
          if (t >= 0 && lawful[t] !== 1) {
            next = t;
            break;
          }
        }
      if (next < 0) return 'no lawful ending follows';
      s = next;
    }
  };

  const promises = new Map<string, readonly Corners[]>();
  const promised = (p: Promised, range: Span, fitting: readonly Corners[]): readonly Corners[] => {
    const key = `${p.kind}:${p.id}`;
    let found = promises.get(key);
    if (found === undefined) {
      found = promiseCorners(space, lawful, range, fitting, p);
      promises.set(key, found);
    }
    return found;
  };

  const known: (Prospects | undefined)[] = new Array(space.states.length);
  return (state) => {
    const found = known[state];
    if (found !== undefined) return found;
    const at = corners?.[state];
    const ways = space.complete ? outcomes.of(state) : undefined;
    const prospects: Prospects = {
      lawful: lawful[state] === 1,
      ...(lawful[state] === 1 ? {} : { because: because(state) }),
      outcomes: ways,
      endings: new Set(ways?.flatMap((o) => (o.ending === undefined ? [] : [o.ending]))),
      saves: new Set(ways?.flatMap((o) => o.saves)),
      rest: rest(state),
      fits: at === undefined ? () => true : (elapsed) => fits(at, elapsed),
      ...(corners === undefined || runtime === undefined || !space.complete
        ? {}
        : {
            keeps: (p: Promised, elapsed: Span) => fits(promised(p, runtime, corners)[state] ?? [], elapsed),
          }),
    };
    known[state] = prospects;
    return prospects;
  };
};

/** What the written order after each node is expected to last, by node; the last entry is before the first node. */
const writtenRest = (graph: StoryGraph): ((state: StoryState) => number) => {
  const after = new Float64Array(graph.nodes.length + 1);
  for (let n = graph.nodes.length - 1; n >= 0; n--) {
    const node = graph.nodes[n];
    const counts = node !== undefined && !node.loose && !node.alternative;
    after[n] = (after[n + 1] as number) + (counts ? node.length.expected : 0);
  }
  return (state) => after[state.at + 1] ?? 0;
};

/** What follows a seam or a question, as far as its window reaches. */
interface Window {
  readonly space: StateSpace;
  readonly of: (state: number) => Prospects;
}

/**
 * Look-ahead in a native story. Where the whole story is known every answer is exact. Where it is too large, a state is
 * judged by a window of what may follow the state before it, so that all the ways on of a seam share one; beyond it
 * everything is taken for good: what is called unlawful then is so for certain, what is called lawful may turn out not
 * to be.
 */
export const lookAhead = (story: NativeStory): Foresight<NativeState> => {
  if (story.space.complete) {
    // Only when it is first asked: a film that leaves nothing to decide never does, and lengths are dear.
    let of: ((state: number) => Prospects) | undefined;
    return {
      of: (state) => {
        of ??= prospectsIn(story.space);
        return of(state.index);
      },
    };
  }
  const { graph } = story.space;
  const restOf = writtenRest(graph);
  const windows = new WeakMap<NativeState, Window>();
  const windowOf = (root: NativeState): Window => {
    let window = windows.get(root);
    if (window === undefined) {
      const space = explore(graph, WINDOW, story.exactly(root));
      window = { space, of: prospectsIn(space) };
      windows.set(root, window);
    }
    return window;
  };
  /** Index of a state in the window of the one before it. */
  const childIn = (space: StateSpace, move: number): number => {
    for (let e = 0; e < (space.first[1] as number); e++)
      if (space.option[e] === move) return space.target[e] as number;
    return -1;
  };
  return {
    of: (state) => {
      const window = windowOf(state.before ?? state);
      const at = state.before === undefined ? 0 : childIn(window.space, state.move);
      const near = window.of(Math.max(0, at));
      if (window.space.complete) return near;
      const { least } = near.rest;
      const expected = restOf(story.exactly(state));
      return { ...near, rest: { least, greatest: Number.MAX_SAFE_INTEGER, expected } };
    },
  };
};
