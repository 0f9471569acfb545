import { evaluate } from '../expression.ts';
import { factsOf, type StoryState } from '../story-state.ts';
import { BEATS, CHOICE, END, type StateSpace } from './explore.ts';
import { edgesTo } from './path.ts';
import { type Inquiry, type Verdict, verdict } from './verdict.ts';

/**
 * Classes of states with equal futures, as a viewer would see them: which beats may come with which content, which
 * questions are asked in which words, how it ends. The space has no cycles, so that partition refinement (Paige and
 * Tarjan, 1987) is done in one pass from the end: states are equal just if their moves and where these lead are.
 * A variable that nobody reads makes no difference. Content: which of a beat's conditional lines are there.
 */
export const futureClasses = (space: StateSpace, inside: Uint8Array): Int32Array => {
  const { nodes, endings } = space.graph;
  const lines = (node: number, state: number): string => {
    const conditions = nodes[node]?.lines;
    if (conditions === undefined) return '';
    const facts = factsOf(space.graph, space.states[state] as StoryState);
    return conditions.map((e) => (evaluate(e, facts) === 0 ? '-' : '+')).join('');
  };
  const classes = new Map<string, number>();
  const out = new Int32Array(space.states.length).fill(-1);
  for (const s of space.order) {
    if (inside[s] !== 1) continue;
    const kind = space.kind[s];
    const state = space.states[s];
    let signature: string;
    if (kind === END) {
      const ending = nodes[state?.played ?? -1]?.ending;
      signature = `e${endings.findIndex((e) => e.id === ending)}`;
    } else {
      const node = nodes[state?.played ?? -1];
      const parts: string[] = [];
      for (let e = space.first[s] as number; e < (space.first[s + 1] as number); e++) {
        const t = space.target[e] as number;
        if (t >= 0 && inside[t] !== 1) continue;
        const option = space.option[e] as number;
        // Beyond the budget nothing is known to be equal.
        const to = t < 0 ? `?${e}` : String(out[t]);
        parts.push(
          kind === CHOICE
            ? `${node?.choice?.options[option]?.text ?? ''}\u0000${to}`
            : `${option}${t < 0 ? '' : lines(option, t)}\u0000${to}`,
        );
      }
      signature = `${kind === BEATS ? 'b' : kind === CHOICE ? 'c' : 's'}${parts.join('\u0001')}`;
    }
    let c = classes.get(signature);
    if (c === undefined) {
      c = classes.size;
      classes.set(signature, c);
    }
    out[s] = c;
  }
  return out;
};

/** No two answers of a question make the same film every time it is asked. The later of two is at fault. */
export const futureVerdicts = (inquiry: Inquiry): Verdict[] => {
  const { space, inside } = inquiry.region;
  const classes = futureClasses(space, inside);
  /** By node, by pair of options: 1 both were offered and always led to equal futures, 2 they once differed. */
  const pairs = new Map<number, Map<string, { same: boolean; at: number; i: number; j: number }>>();
  for (let s = 0; s < space.states.length; s++) {
    if (space.kind[s] !== CHOICE || inside[s] !== 1) continue;
    const node = space.states[s]?.played ?? -1;
    const of = pairs.get(node) ?? new Map();
    pairs.set(node, of);
    const end = space.first[s + 1] as number;
    for (let a = space.first[s] as number; a < end; a++)
      for (let b = a + 1; b < end; b++) {
        const i = space.option[a] as number;
        const j = space.option[b] as number;
        const ta = space.target[a] as number;
        const tb = space.target[b] as number;
        const same = ta >= 0 && tb >= 0 && classes[ta] === classes[tb];
        const had = of.get(`${i},${j}`);
        of.set(`${i},${j}`, { same: same && (had?.same ?? true), at: had?.at ?? s, i, j });
      }
  }
  const out: Verdict[] = [];
  for (const [node, of] of [...pairs].sort(([a], [b]) => a - b)) {
    const said = new Set<number>();
    for (const { same, at, i, j } of of.values()) {
      if (!same || said.has(j)) continue;
      said.add(j);
      const options = space.graph.nodes[node]?.choice?.options ?? [];
      const option = options[j];
      out.push(
        verdict(
          inquiry,
          'K2412',
          `"${option?.text ?? ''}" makes the very same film as "${options[i]?.text ?? ''}".`,
          { line: option?.line ?? 1, column: option?.column ?? 1 },
          edgesTo(space, at),
        ),
      );
    }
  }
  return out;
};
