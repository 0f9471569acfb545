import { below } from '../../base/random.ts';
import { type StoryState, stateKey } from '../story-state.ts';
import { CHOICE, END, MOST_STATES, moved, movesOf, STUCK, type StateSpace } from './explore.ts';
import { breaks, type Rule } from './lawful.ts';

/** What random plays of a film too large to explore came to. */
export interface Sample {
  readonly plays: number;
  /** By node: entered in some play. */
  readonly entered: Uint8Array;
  /** By node, by option: offered in some play. */
  readonly offered: readonly Uint8Array[];
  /** First play that came to a dead end, or broke a rule (by index), as words. */
  readonly stuck?: { readonly state: StoryState; readonly moves: readonly Move[] };
  readonly broke: ReadonlyMap<number, { readonly state: StoryState; readonly moves: readonly Move[] }>;
  /**
   * Share, thousandths, of the steps of the last quarter of the plays that came to states known from exploring or from
   * earlier plays: the chance that a further step shows nothing new (Good and Turing, Biometrika 40, 1953).
   */
  readonly covered: number;
}

export interface Move {
  readonly kind: number;
  readonly node: number;
  readonly option: number;
}

/** Plays a large film at random from its opening, the same plays every time. */
export const sample = (space: StateSpace, rules: readonly Rule[], plays = 500, seed = 1): Sample => {
  const { graph } = space;
  const entered = new Uint8Array(graph.nodes.length);
  const offered = graph.nodes.map((n) => new Uint8Array(n.choice?.options.length ?? 0));
  const broke = new Map<number, { state: StoryState; moves: readonly Move[] }>();
  let stuck: { state: StoryState; moves: readonly Move[] } | undefined;
  const known = new Set<string>();
  let steps = 0;
  let familiar = 0;
  for (let play = 0; play < plays; play++) {
    const late = play >= (plays * 3) / 4;
    let state = space.states[0] as StoryState;
    const moves: Move[] = [];
    for (let step = 0; ; step++) {
      const { kind, options } = movesOf(graph, state);
      rules.forEach((rule, i) => {
        if (!broke.has(i) && breaks(graph, state, kind === END, rule))
          broke.set(i, { state, moves: [...moves] });
      });
      if (kind === STUCK) stuck ??= { state, moves: [...moves] };
      if (options.length === 0) break;
      if (kind === CHOICE) for (const o of options) (offered[state.played] as Uint8Array)[o] = 1;
      const option = options[below(options.length, seed, 'play', play, step)] as number;
      moves.push({ kind, node: state.played, option });
      if (kind !== CHOICE) entered[option] = 1;
      state = moved(graph, state, kind, option);
      const key = stateKey(graph, state);
      const old = known.has(key) || space.find(state) >= 0;
      if (late) {
        steps++;
        if (old) familiar++;
      }
      if (known.size < MOST_STATES) known.add(key);
    }
  }
  return {
    plays,
    entered,
    offered,
    ...(stuck === undefined ? {} : { stuck }),
    broke,
    covered: steps === 0 ? 0 : Math.floor((familiar * 1000) / steps),
  };
};
