import type { Effect, Expression } from '../expression.ts';
import type { StoryGraph, StoryNode } from '../graph.ts';
import { groupOf, type StoryState } from '../story-state.ts';

/** A set of small numbers as bits. Beats have their index; variable v is number of beats + v. */
type Bits = bigint;

const bit = (n: number): Bits => 1n << BigInt(n);

/** One position: what of a state is plain from where it stands, and what of the rest can still matter. */
interface Position {
  readonly id: number;
  readonly at: number;
  readonly played: number;
  readonly to: StoryState['to'];
  /** Beats that some way here has played, and those that every way has. */
  may: Bits;
  must: Bits;
  reads: Bits;
  live: Bits;
  /** Undefined until it has been followed. */
  next: ReadonlyArray<readonly [to: Position, played: number, effects: readonly Effect[]]> | undefined;
  /** Filled in last: words of `seen` and variables that are part of the key. */
  mask: number[];
  values: number[];
}

const MOST_POSITIONS = 20_000;

/** What an expression reads where the film is in the ending of this index (-1: in none); a constant reads nothing. */
const readsOf = (
  e: Expression | undefined,
  ending: number,
  beats: number,
): { reads: Bits; value?: boolean } => {
  if (e === undefined) return { reads: 0n, value: true };
  switch (e.kind) {
    case 'constant':
      return { reads: 0n, value: e.value !== 0 };
    case 'variable':
      return { reads: bit(beats + e.index) };
    case 'seen':
      return { reads: bit(e.node) };
    case 'ending':
      return { reads: 0n, value: e.ending === ending };
    case 'not': {
      const of = readsOf(e.of, ending, beats);
      return of.value === undefined ? of : { reads: 0n, value: !of.value };
    }
    case 'and':
    case 'or': {
      const a = readsOf(e.left, ending, beats);
      const b = readsOf(e.right, ending, beats);
      const decides = e.kind === 'or';
      if (a.value === decides || b.value === decides) return { reads: 0n, value: decides };
      if (a.value !== undefined && b.value !== undefined) return { reads: 0n, value: !decides };
      return { reads: a.reads | b.reads };
    }
    default: {
      const a = readsOf(e.left, ending, beats);
      const b = readsOf(e.right, ending, beats);
      return { reads: a.reads | b.reads };
    }
  }
};

/**
 * Which beats played and which variables can still matter, by position (what stands in `at`, `played`, `to`): found by
 * following every way whatever the conditions, forwards for what a position has surely or possibly seen, then backwards
 * for what is read before it is set again (live variables; Kildall, POPL 1973). Two states at one position that agree
 * in what can matter have equal futures: the same moves, questions, lines, broken rules and endings.
 */
export class Liveness {
  readonly #graph: StoryGraph;
  readonly #positions = new Map<number, Position>();
  /** Too many positions to tell: everything matters. */
  #all = false;

  constructor(graph: StoryGraph) {
    this.#graph = graph;
    const opening = this.#position(-1, -1, 'order');
    opening.must = 0n;
    this.#forwards(opening);
    if (!this.#all) this.#backwards();
  }

  /** What a state is, as text: its position and what of it can still matter. */
  key(state: StoryState): string {
    const p = this.#all ? undefined : this.#positions.get(this.#code(state.at, state.played, state.to));
    if (p === undefined)
      return `${state.at},${state.played},${state.to},${state.values.join(' ')},${state.seen.join(' ')}`;
    let key = `${p.id}`;
    for (let w = 0; w < p.mask.length; w++)
      if (p.mask[w] !== 0) key += `,${((state.seen[w] ?? 0) & (p.mask[w] as number)) >>> 0}`;
    for (const v of p.values) key += ` ${state.values[v]}`;
    return key;
  }

  #code(at: number, played: number, to: StoryState['to']): number {
    const n = this.#graph.nodes.length + 3;
    return ((at + 1) * n + played + 1) * n + (to === 'order' ? 0 : to === 'chosen' ? 1 : to + 2);
  }

  #position(at: number, played: number, to: StoryState['to']): Position {
    const code = this.#code(at, played, to);
    let p = this.#positions.get(code);
    if (p === undefined) {
      p = {
        id: this.#positions.size,
        at,
        played,
        to,
        may: 0n,
        must: -1n,
        reads: 0n,
        live: 0n,
        next: undefined,
        mask: [],
        values: [],
      };
      this.#positions.set(code, p);
      if (this.#positions.size > MOST_POSITIONS) this.#all = true;
    }
    return p;
  }

  /** Positions wait by their place in the written order, so that most are followed when all that leads to them is known. */
  #forwards(opening: Position): void {
    const waiting = Array.from({ length: this.#graph.nodes.length + 1 }, () => new Set<Position>());
    (waiting[0] as Set<Position>).add(opening);
    for (let again = true; again && !this.#all; ) {
      again = false;
      for (const here of waiting)
        for (const p of here) {
          here.delete(p);
          this.#step(p, (q, gained) => {
            const may = q.may | p.may | gained;
            const must = q.must & (p.must | gained);
            if (may === q.may && must === q.must && q.next !== undefined) return;
            q.may = may;
            q.must = must;
            (waiting[q.at + 1] as Set<Position>).add(q);
            if (q.at < p.at) again = true;
          });
        }
    }
  }

  /** Finds a position's reads and ways on; `go` takes each with the beat that it plays. */
  #step(p: Position, go: (to: Position, gained: Bits) => void): void {
    const { nodes, endings, bounds } = this.#graph;
    const beats = nodes.length;
    const node = nodes[p.played];
    const ending = node?.ending === undefined ? -1 : endings.findIndex((e) => e.id === node.ending);
    let reads = 0n;
    const ways: [Position, number, readonly Effect[]][] = [];
    const asks = (e: Expression | undefined): boolean | undefined => {
      const r = readsOf(e, ending, beats);
      reads |= r.reads;
      return r.value;
    };
    /** Whether a beat may be entered from here: undefined is perhaps. Takes the way if it may. */
    const test = (n: number): boolean | undefined => {
      const of = nodes[n] as StoryNode | undefined;
      if (of === undefined || ((p.must >> BigInt(n)) & 1n) === 1n) return false;
      const fresh = ((p.may >> BigInt(n)) & 1n) === 0n;
      if (!fresh) reads |= bit(n);
      const when = asks(of.when);
      if (when === false) return false;
      ways.push([this.#position(of.loose ? p.at : n, n, 'order'), n, of.effects]);
      return fresh && when === true ? true : undefined;
    };
    const ends = (): void => {
      nodes.forEach((n, i) => {
        if (n.lock) reads |= bit(i);
      });
    };
    const group = (n: number): boolean => {
      const [first, after] = groupOf(this.#graph, n);
      let sure = false;
      for (let k = n; k < (first === n ? after : n + 1); k++) if (test(k) === true) sure = true;
      return sure;
    };
    /** Ways on, in the order of `following`, up to where one surely speaks. */
    const follow = (): void => {
      if (node?.ending !== undefined) {
        ends();
        return;
      }
      if (typeof p.to === 'number') {
        group(p.to);
        return;
      }
      if (node?.choice !== undefined && p.to === 'order') {
        let sure = false;
        for (const o of node.choice.options) {
          const when = asks(o.when);
          if (when === false) continue;
          ways.push([this.#position(p.at, p.played, o.to ?? 'chosen'), -1, o.effects]);
          if (when === true) sure = true;
        }
        if (sure) return;
      }
      let sure = false;
      for (const g of node?.gotos ?? []) {
        const when = asks(g.when);
        if (when !== false && group(g.to) && when === true) sure = true;
      }
      if (sure) return;
      let n = p.at < 0 ? 0 : groupOf(this.#graph, p.at)[1];
      let stops = false;
      while (n < beats && !stops) {
        if (nodes[n]?.loose === true) {
          n++;
          continue;
        }
        const [first, after] = groupOf(this.#graph, n);
        for (let k = first; k < after; k++)
          if (nodes[k]?.loose !== true && test(k) === true && nodes[k]?.optional !== true) stops = true;
        n = after;
      }
      if (!stops && endings.length === 0) ends();
      nodes.forEach((x, k) => {
        if (x.loose) test(k);
      });
    };
    follow();
    for (const b of bounds.never) asks(b.when);
    for (const b of bounds.before) if (b.then === p.played) reads |= bit(b.first);
    if (p.to === 'order') for (const e of node?.lines ?? []) asks(e);
    p.reads = reads;
    p.next = ways;
    for (const [to, played] of ways) go(to, played < 0 ? 0n : bit(played));
  }

  #backwards(): void {
    const { nodes } = this.#graph;
    const all = [...this.#positions.values()];
    for (let again = true; again; ) {
      again = false;
      for (let i = all.length - 1; i >= 0; i--) {
        const p = all[i] as Position;
        let live = p.reads;
        for (const [q, played, effects] of p.next ?? []) {
          let needed = q.live;
          if (played >= 0) needed &= ~bit(played);
          for (const e of effects) if (e.operator === '=') needed &= ~bit(nodes.length + e.variable);
          live |= needed;
        }
        if (live === p.live) continue;
        p.live = live;
        again = true;
      }
    }
    for (const p of all) {
      const seen = p.live & p.may & ~p.must;
      const words = (nodes.length + 31) >> 5;
      p.mask = Array.from({ length: words }, (_, w) => Number((seen >> BigInt(32 * w)) & 0xffffffffn));
      p.values = this.#graph.variables.flatMap((_, v) =>
        ((p.live >> BigInt(nodes.length + v)) & 1n) === 1n ? [v] : [],
      );
    }
  }
}
