import type { Flicks } from '../../base/time.ts';
import { BEATS, END } from './explore.ts';
import { always, bits } from './orphans.ts';
import type { Region } from './region.ts';

/** What a film is, for people. Only lawful ways count. */
export interface StoryFacts {
  readonly beats: number;
  readonly questions: number;
  /** Free lengths; `expected` is of a viewer and a director who toss coins. Undefined where nothing ends. */
  readonly runtime?: { readonly least: Flicks; readonly expected: Flicks; readonly greatest: Flicks };
  readonly endings: ReadonlyArray<{
    readonly id: string;
    readonly label: string;
    readonly reached: boolean;
    /** Beats on every way to it, thousandths of all beats; undefined where the story is told by another maker. */
    readonly needs?: number;
    /** Beats of the shortest way to it. */
    readonly shortest?: number;
  }>;
}

/** Likeliest rest of each state in flicks, coins tossed at every turn. Index of state. */
export const expectedRest = (region: Region): Float64Array => {
  const { space, inside } = region;
  const out = new Float64Array(space.states.length);
  for (const s of space.order) {
    let sum = 0;
    let n = 0;
    for (let e = space.first[s] as number; e < (space.first[s + 1] as number); e++) {
      const t = space.target[e] as number;
      if (t < 0 || inside[t] !== 1) continue;
      const here =
        space.kind[s] === BEATS ? (space.graph.nodes[space.option[e] as number]?.length.expected ?? 0) : 0;
      sum += here + (out[t] as number);
      n++;
    }
    if (n > 0) out[s] = sum / n;
  }
  return out;
};

/** Least and greatest sum of lengths over the ways to each state. */
export const elapsedTo = (
  region: Region,
  least: (node: number) => Flicks,
  greatest: (node: number) => Flicks,
): { least: Float64Array; greatest: Float64Array } => {
  const { space, inside } = region;
  const low = new Float64Array(space.states.length).fill(Number.POSITIVE_INFINITY);
  const high = new Float64Array(space.states.length).fill(Number.NEGATIVE_INFINITY);
  low[0] = 0;
  high[0] = 0;
  for (let i = space.order.length - 1; i >= 0; i--) {
    const s = space.order[i] as number;
    if (inside[s] !== 1) continue;
    for (let e = space.first[s] as number; e < (space.first[s + 1] as number); e++) {
      const t = space.target[e] as number;
      if (t < 0 || inside[t] !== 1) continue;
      const node = space.kind[s] === BEATS ? (space.option[e] as number) : -1;
      const a = (low[s] as number) + (node < 0 ? 0 : least(node));
      const b = (high[s] as number) + (node < 0 ? 0 : greatest(node));
      if (a < (low[t] as number)) low[t] = a;
      if (b > (high[t] as number)) high[t] = b;
    }
  }
  return { least: low, greatest: high };
};

export const storyFacts = (region: Region): StoryFacts => {
  const { space, inside } = region;
  const { nodes, endings } = space.graph;
  const elapsed = elapsedTo(
    region,
    (n) => nodes[n]?.length.free.least ?? 0,
    (n) => nodes[n]?.length.free.greatest ?? 0,
  );
  const count = elapsedTo(
    region,
    () => 1,
    () => 1,
  );
  const words = (nodes.length + 31) >> 5;
  const must =
    endings.length === 0
      ? new Int32Array(0)
      : always(
          region,
          words,
          nodes.map((_, i) => bits([i], words)),
        );
  let least = Number.POSITIVE_INFINITY;
  let greatest = 0;
  const ends: number[] = [];
  for (let s = 0; s < space.states.length; s++)
    if (space.kind[s] === END && inside[s] === 1) {
      ends.push(s);
      least = Math.min(least, elapsed.least[s] as number);
      greatest = Math.max(greatest, elapsed.greatest[s] as number);
    }
  return {
    beats: nodes.length,
    questions: nodes.filter((n) => n.choice !== undefined).length,
    ...(ends.length === 0
      ? {}
      : { runtime: { least, expected: Math.round(expectedRest(region)[0] as number), greatest } }),
    endings: endings.map(({ id, label }) => {
      const here = ends.filter((s) => nodes[space.states[s]?.played ?? -1]?.ending === id);
      const common = new Int32Array(words).fill(-1);
      for (const s of here)
        for (let w = 0; w < words; w++) common[w] = (common[w] as number) & (must[s * words + w] as number);
      const needed =
        here.length === 0
          ? 0
          : nodes.filter((_, i) => (((common[i >> 5] as number) >>> (i & 31)) & 1) === 1).length;
      return {
        id,
        label,
        reached: here.length > 0,
        needs: nodes.length === 0 ? 0 : Math.round((needed * 1000) / nodes.length),
        shortest:
          here.length === 0 ? 0 : Math.min(...here.slice(0, 10_000).map((s) => count.least[s] as number)),
      };
    }),
  };
};
