import { edgesTo } from './path.ts';
import { stuckStates } from './region.ts';
import { type Inquiry, type Verdict, valuesOf, verdict } from './verdict.ts';

/** No play may come to where nobody wrote what follows, be the director careful or not: one verdict for each beat. */
export const deadEnds = (inquiry: Inquiry): Verdict[] => {
  const { space } = inquiry.region;
  const said = new Set<string>();
  const out: Verdict[] = [];
  for (const s of stuckStates(space)) {
    const state = space.states[s];
    if (state === undefined) continue;
    const key = `${state.played},${state.to}`;
    if (said.has(key)) continue;
    said.add(key);
    const node = space.graph.nodes[state.played];
    const where = node === undefined ? 'The film cannot begin' : `After ${inquiry.names(state.played)}`;
    const led =
      typeof state.to === 'number'
        ? `: ${inquiry.names(state.to)}, where the answer leads, cannot be entered`
        : ' no beat can be entered, and it is no ending';
    out.push(
      verdict(
        inquiry,
        'K2403',
        node === undefined
          ? `${where}: no beat can be entered${valuesOf(space, s)}.`
          : `${where}${valuesOf(space, s)}${led}.`,
        { line: node?.line ?? space.graph.nodes[0]?.line ?? 1 },
        edgesTo(space, s),
      ),
    );
  }
  return out;
};
