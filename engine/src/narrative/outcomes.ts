import { BEATS, CHOICE, END, type StateSpace } from '../film/check/explore.ts';
import type { Outcome } from './foresight.ts';

/** More ways to come out than this and nobody counts them: promises then bind by endings and saves alone. */
const MOST_PERSONS = 20;

/** How each state may still come out. */
export interface OutcomeTable {
  of(state: number): readonly Outcome[];
}

/**
 * Sets of outcomes by backward induction over the lawful states. An outcome is a number: ending times 2^persons, plus
 * the set of those saved from the state on. Few sets differ in a film, so equal ones are kept once and joins remembered.
 */
export const outcomeTable = (space: StateSpace, lawful: Uint8Array): OutcomeTable => {
  const { graph } = space;
  const persons = [...new Set(graph.nodes.flatMap((n) => n.saves))].slice(0, MOST_PERSONS);
  const width = 1 << persons.length;
  const maskOf = graph.nodes.map((n) => {
    let mask = 0;
    for (const s of n.saves) {
      const i = persons.indexOf(s);
      if (i >= 0) mask |= 1 << i;
    }
    return mask;
  });
  const endingOf = graph.nodes.map((n) =>
    n.ending === undefined ? graph.endings.length : graph.endings.findIndex((e) => e.id === n.ending),
  );

  const sets: (readonly number[])[] = [];
  const ids = new Map<string, number>();
  const intern = (set: readonly number[]): number => {
    const key = set.join(' ');
    let id = ids.get(key);
    if (id === undefined) {
      id = sets.length;
      sets.push(set);
      ids.set(key, id);
    }
    return id;
  };
  const none = intern([]);
  const joins = new Map<number, number>();
  const join = (a: number, b: number): number => {
    if (a === b || b === none) return a;
    if (a === none) return b;
    const key = a < b ? a * 0x4000000 + b : b * 0x4000000 + a;
    let id = joins.get(key);
    if (id === undefined) {
      id = intern([...new Set([...(sets[a] ?? []), ...(sets[b] ?? [])])].sort((x, y) => x - y));
      joins.set(key, id);
    }
    return id;
  };
  const lifts = new Map<number, number>();
  const lifted = (set: number, mask: number): number => {
    if (mask === 0) return set;
    const key = set * 0x200000 + mask;
    let id = lifts.get(key);
    if (id === undefined) {
      const out = (sets[set] ?? []).map((o) => o - (o % width) + ((o % width) | mask));
      id = intern([...new Set(out)].sort((x, y) => x - y));
      lifts.set(key, id);
    }
    return id;
  };

  const table = new Int32Array(space.states.length);
  for (const s of space.order) {
    if (lawful[s] !== 1) continue;
    const kind = space.kind[s];
    if (kind === END) {
      const ending = endingOf[space.states[s]?.played ?? -1] ?? graph.endings.length;
      table[s] = intern([ending * width]);
    }
    if (kind !== BEATS && kind !== CHOICE) continue;
    let set = none;
    for (let e = space.first[s] as number; e < (space.first[s + 1] as number); e++) {
      const t = space.target[e] as number;
      if (t < 0 || lawful[t] !== 1) continue;
      const mask = kind === BEATS ? (maskOf[space.option[e] as number] as number) : 0;
      set = join(set, lifted(table[t] as number, mask));
    }
    table[s] = set;
  }

  const told: (readonly Outcome[] | undefined)[] = [];
  return {
    of: (state) => {
      const set = table[state] as number;
      let found = told[set];
      if (found === undefined) {
        found = (sets[set] ?? []).map((o) => {
          const ending = graph.endings[Math.floor(o / width)];
          const saves = persons.filter((_, i) => ((o % width) >> i) & 1);
          return ending === undefined ? { saves } : { ending: ending.id, saves };
        });
        told[set] = found;
      }
      return found;
    },
  };
};
