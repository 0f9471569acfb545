import { evaluate } from '../expression.ts';
import type { StoryGraph } from '../graph.ts';
import { factsOf, hasSeen, type StoryState } from '../story-state.ts';
import { BEATS, CHOICE, END, STUCK, type StateSpace } from './explore.ts';

/** A rule that no version may break. `index` is that of the bound in its list, or of the locked node. */
export interface Rule {
  readonly kind: 'never' | 'before' | 'lock';
  readonly index: number;
}

/** All rules of a story: never, before, locks. */
export const rulesOf = (graph: StoryGraph): readonly Rule[] => [
  ...graph.bounds.never.map((_, index): Rule => ({ kind: 'never', index })),
  ...graph.bounds.before.map((_, index): Rule => ({ kind: 'before', index })),
  ...graph.nodes.flatMap((n, index): Rule[] => (n.lock ? [{ kind: 'lock', index }] : [])),
];

/** Whether a state breaks a rule. `ended`: the film ends in it. */
export const breaks = (graph: StoryGraph, state: StoryState, ended: boolean, rule: Rule): boolean => {
  if (rule.kind === 'lock') return ended && !hasSeen(state, rule.index);
  if (rule.kind === 'before') {
    const b = graph.bounds.before[rule.index];
    return b !== undefined && state.played === b.then && !hasSeen(state, b.first);
  }
  const bound = graph.bounds.never[rule.index];
  return bound !== undefined && evaluate(bound.when, factsOf(graph, state)) !== 0;
};

/** The first rule that each state breaks, as an index in `rules`; -1: none. */
export const broken = (space: StateSpace, rules = rulesOf(space.graph)): Int32Array => {
  const out = new Int32Array(space.states.length).fill(-1);
  for (const [i, rule] of rules.entries())
    for (let s = 0; s < out.length; s++)
      if (out[s] === -1 && breaks(space.graph, space.states[s] as StoryState, space.kind[s] === END, rule))
        out[s] = i;
  return out;
};

/**
 * Where the director can keep away from the states marked `bad`, however the viewer answers: by backward induction.
 * The director picks one beat of those open, the viewer any answer. Being stuck counts as bad when `stuckIsBad`. What
 * lies beyond the budget is taken for good.
 */
export const avoidable = (
  space: StateSpace,
  bad: (state: number) => boolean,
  stuckIsBad: boolean,
): Uint8Array => {
  const good = new Uint8Array(space.states.length);
  for (const s of space.order) {
    if (bad(s)) continue;
    const kind = space.kind[s];
    if (kind === END || (kind === STUCK && !stuckIsBad)) good[s] = 1;
    if (kind !== BEATS && kind !== CHOICE) continue;
    let some = false;
    let all = true;
    for (let e = space.first[s] as number; e < (space.first[s + 1] as number); e++) {
      const t = space.target[e] as number;
      if (t < 0 || good[t] === 1) some = true;
      else all = false;
    }
    good[s] = (kind === BEATS ? some : all) ? 1 : 0;
  }
  return good;
};

/** By state: 1 where the director can reach an ending without breaking any rule, however the viewer answers. */
export const lawfulStates = (space: StateSpace, bad: Int32Array = broken(space)): Uint8Array =>
  avoidable(space, (s) => (bad[s] as number) >= 0, true);
