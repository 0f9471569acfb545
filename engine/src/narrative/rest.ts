import { AS_WRITTEN, type Settings } from '../audience/settings.ts';
import { BEATS, CHOICE, type StateSpace } from '../film/check/explore.ts';
import type { StoryNode } from '../film/graph.ts';
import type { Rest } from './foresight.ts';
import { nominalLength } from './nominal.ts';

/** How likely a beat is taken against the others of its seam. */
interface Habit {
  readonly settings: Settings;
  /** A beat that is due, one that is optional or loose, and one that passes over an optional one. */
  readonly due: number;
  readonly aside: number;
  readonly passing: number;
}

const HABITS: Readonly<Record<'expected' | 'brief' | 'full', Habit>> = {
  expected: { settings: AS_WRITTEN, due: 6, aside: 4, passing: 2 },
  brief: { settings: { ...AS_WRITTEN, pace: 5, talk: -5 }, due: 8, aside: 1, passing: 8 },
  full: { settings: { ...AS_WRITTEN, pace: -5, talk: 5 }, due: 6, aside: 6, passing: 1 },
};

const passesOver = (space: StateSpace, from: number, edge: number): boolean => {
  const { nodes } = space.graph;
  if ((nodes[space.option[edge] as number] as StoryNode).loose) return false;
  for (let e = space.first[from] as number; e < edge; e++) {
    const n = nodes[space.option[e] as number] as StoryNode;
    if (n.optional && !n.loose) return true;
  }
  return false;
};

/** Edges that count: the lawful ones, or all where nothing is lawful, since the film goes on all the same. */
const ahead = function* (space: StateSpace, lawful: Uint8Array, s: number): Generator<number> {
  for (let e = space.first[s] as number; e < (space.first[s + 1] as number); e++) {
    const t = space.target[e] as number;
    if (t >= 0 && (lawful[s] !== 1 || lawful[t] === 1)) yield e;
  }
};

/** Mean rest by backward induction, each step as likely as the habit says, answers equally likely. */
const likely = (space: StateSpace, lawful: Uint8Array, habit: Habit): Float64Array => {
  const table = new Float64Array(space.states.length);
  for (const s of space.order) {
    const kind = space.kind[s];
    if (kind !== BEATS && kind !== CHOICE) continue;
    let sum = 0;
    let weights = 0;
    for (const e of ahead(space, lawful, s)) {
      const node = kind === BEATS ? space.graph.nodes[space.option[e] as number] : undefined;
      const weight =
        node === undefined
          ? 1
          : passesOver(space, s, e)
            ? habit.passing
            : node.loose || node.optional
              ? habit.aside
              : habit.due;
      const length = node === undefined ? 0 : nominalLength(node.length, habit.settings, false);
      sum += weight * (length + (table[space.target[e] as number] as number));
      weights += weight;
    }
    table[s] = weights === 0 ? 0 : Math.round(sum / weights);
  }
  return table;
};

/** Least and greatest of all ways on. */
const extremes = (space: StateSpace, lawful: Uint8Array): { least: Float64Array; greatest: Float64Array } => {
  const least = new Float64Array(space.states.length);
  const greatest = new Float64Array(space.states.length);
  for (const s of space.order) {
    let low = Number.POSITIVE_INFINITY;
    let high = 0;
    for (const e of ahead(space, lawful, s)) {
      const t = space.target[e] as number;
      const span =
        space.kind[s] === BEATS ? space.graph.nodes[space.option[e] as number]?.length.free : undefined;
      low = Math.min(low, (span?.least ?? 0) + (least[t] as number));
      high = Math.max(high, (span?.greatest ?? 0) + (greatest[t] as number));
    }
    least[s] = low === Number.POSITIVE_INFINITY ? 0 : low;
    greatest[s] = high;
  }
  return { least, greatest };
};

/** The rest of the film by state. */
export const restTable = (space: StateSpace, lawful: Uint8Array): ((state: number) => Rest) => {
  const { least, greatest } = extremes(space, lawful);
  const expected = likely(space, lawful, HABITS.expected);
  const brief = likely(space, lawful, HABITS.brief);
  const full = likely(space, lawful, HABITS.full);
  return (s) => ({
    least: least[s] as number,
    greatest: greatest[s] as number,
    expected: expected[s] as number,
    brief: brief[s] as number,
    full: full[s] as number,
  });
};

/** Length of the rest that is likely for an audience that wishes brevity so, tenths: between brief and full. */
export const restFor = (rest: Rest, wish: number): number => {
  const to = wish > 0 ? (rest.brief ?? rest.expected) : (rest.full ?? rest.expected);
  return Math.round(rest.expected + ((to - rest.expected) * (wish < 0 ? -wish : wish)) / 10);
};
