import { STUCK, type StateSpace } from './explore.ts';
import { avoidable, broken, lawfulStates, type Rule, rulesOf } from './lawful.ts';

/** Where the director may be: what every verdict is about. */
export interface Region {
  readonly space: StateSpace;
  readonly rules: readonly Rule[];
  /** By state: the first rule it breaks, -1 none. */
  readonly bad: Int32Array;
  readonly lawful: Uint8Array;
  /** The opening is lawful: the director can hold every rule. Else `inside` is all that can be reached. */
  readonly held: boolean;
  /** By state: 1 where a director who looks ahead may come to. */
  readonly inside: Uint8Array;
  /** The director could hold all rules together, were there no dead ends. */
  readonly together: boolean;
}

/** States that can be come to from the opening by way of `allowed` ones. */
const reached = (space: StateSpace, allowed: Uint8Array): Uint8Array => {
  const inside = new Uint8Array(space.states.length);
  inside[0] = 1;
  // Against the order of backward induction every state comes after all that lead to it.
  for (let i = space.order.length - 1; i >= 0; i--) {
    const s = space.order[i] as number;
    if (inside[s] !== 1) continue;
    for (let e = space.first[s] as number; e < (space.first[s + 1] as number); e++) {
      const t = space.target[e] as number;
      if (t >= 0 && allowed[t] === 1) inside[t] = 1;
    }
  }
  return inside;
};

export const regionOf = (space: StateSpace): Region => {
  const rules = rulesOf(space.graph);
  const bad = broken(space, rules);
  const lawful = lawfulStates(space, bad);
  const held = lawful[0] === 1;
  const together = held || avoidable(space, (s) => (bad[s] as number) >= 0, false)[0] === 1;
  const inside = held ? reached(space, lawful) : new Uint8Array(space.states.length).fill(1);
  return { space, rules, bad, lawful, held, inside, together };
};

/** States of the region where nobody wrote what comes. */
export const stuckStates = (space: StateSpace): number[] => {
  const out: number[] = [];
  for (let s = 0; s < space.kind.length; s++) if (space.kind[s] === STUCK) out.push(s);
  return out;
};

/** Edges whose both ends are inside. */
export const edgesInside = function* (region: Region): Generator<number> {
  const { space, inside } = region;
  for (let e = 0; e < space.target.length; e++) {
    const t = space.target[e] as number;
    if (inside[space.source[e] as number] === 1 && (t < 0 || inside[t] === 1)) yield e;
  }
};
