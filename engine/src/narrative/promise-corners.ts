import { BEATS, CHOICE, END, type StateSpace } from '../film/check/explore.ts';
import { both, type Corners, either } from '../film/check/runtime.ts';
import type { Span } from '../film/graph.ts';
import type { Promised } from './foresight.ts';

const NONE: Corners = [];

/**
 * For each state the elapsed times from which a promise can still be kept within the runtime, the director steering
 * and holding, the viewer answering for it; by backward induction. `fitting`: the corners of the runtime alone, which
 * hold however the viewer answers: a question is only come to where they do, and once a person is saved only they count.
 */
export const promiseCorners = (
  space: StateSpace,
  lawful: Uint8Array,
  range: Span,
  fitting: readonly Corners[],
  promise: Promised,
): readonly Corners[] => {
  const { nodes } = space.graph;
  const out: Corners[] = new Array(space.states.length).fill(NONE);
  for (const s of space.order) {
    if (lawful[s] !== 1) continue;
    const kind = space.kind[s];
    if (kind === END) {
      const ending = nodes[space.states[s]?.played ?? -1]?.ending;
      if (promise.kind === 'ending' && ending === promise.id)
        out[s] = [{ least: range.least, greatest: range.greatest }];
    }
    if (kind !== BEATS && kind !== CHOICE) continue;
    let corners: Corners = NONE;
    for (let e = space.first[s] as number; e < (space.first[s + 1] as number); e++) {
      const t = space.target[e] as number;
      if (t < 0 || lawful[t] !== 1) continue;
      const node = kind === BEATS ? nodes[space.option[e] as number] : undefined;
      const saved = promise.kind === 'save' && node?.saves.includes(promise.id) === true;
      const { least, greatest } = node?.length.written ?? { least: 0, greatest: 0 };
      const ahead = ((saved ? fitting[t] : out[t]) ?? NONE).map((c) => ({
        least: c.least - least,
        greatest: c.greatest - greatest,
      }));
      corners = either(corners, ahead);
    }
    out[s] = kind === CHOICE ? both(corners, fitting[s] ?? NONE) : corners;
  }
  return out;
};
