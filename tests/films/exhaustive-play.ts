/**
 * Every play of a small story, one after another: the order of DESIGN and of the film room's rules written a second
 * time and as plainly as possible, with no state merged with another. What `check` says is held against it.
 */
import type { Effect, Expression } from '../../engine/src/film/expression.ts';
import type { StoryGraph } from '../../engine/src/film/graph.ts';

interface Here {
  readonly at: number;
  readonly played: number;
  readonly to: 'order' | 'chosen' | number;
  readonly values: readonly number[];
  readonly seen: ReadonlySet<number>;
}

interface Turn {
  readonly who: 'director' | 'viewer' | 'end' | 'stuck';
  readonly moves: ReadonlyArray<{ readonly name: number; readonly after: Here }>;
}

const truth = (graph: StoryGraph, here: Here, e: Expression): number => {
  switch (e.kind) {
    case 'constant':
      return e.value;
    case 'variable':
      return here.values[e.index]!;
    case 'seen':
      return Number(here.seen.has(e.node));
    case 'ending':
      return Number(graph.nodes[here.played]?.ending === graph.endings[e.ending]!.id);
    case 'not':
      return Number(!truth(graph, here, e.of));
    case 'and':
      return Number(Boolean(truth(graph, here, e.left)) && Boolean(truth(graph, here, e.right)));
    case 'or':
      return Number(Boolean(truth(graph, here, e.left)) || Boolean(truth(graph, here, e.right)));
    default: {
      const [a, b] = [truth(graph, here, e.left), truth(graph, here, e.right)];
      const table = { '==': a === b, '!=': a !== b, '<': a < b, '<=': a <= b, '>': a > b, '>=': a >= b };
      return Number(table[e.kind]);
    }
  }
};

const changed = (graph: StoryGraph, values: readonly number[], effects: readonly Effect[]): number[] => {
  const out = [...values];
  for (const { variable, operator, value } of effects) {
    const v = graph.variables[variable]!;
    const x = operator === '=' ? value : out[variable]! + (operator === '+=' ? value : -value);
    out[variable] = v.kind === 'integer' ? Math.min(v.greatest, Math.max(v.least, x)) : x;
  }
  return out;
};

const enter = (graph: StoryGraph, here: Here, node: number): Here => ({
  at: graph.nodes[node]!.loose ? here.at : node,
  played: node,
  to: 'order',
  values: changed(graph, here.values, graph.nodes[node]!.effects),
  seen: new Set([...here.seen, node]),
});

const turn = (graph: StoryGraph, here: Here): Turn => {
  const { nodes } = graph;
  const node = nodes[here.played];
  const can = (n: number): boolean => {
    const when = nodes[n]!.when;
    return !here.seen.has(n) && (when === undefined || truth(graph, here, when) !== 0);
  };
  const director = (beats: Iterable<number>): Turn => ({
    who: 'director',
    moves: [...new Set(beats)].sort((a, b) => a - b).map((n) => ({ name: n, after: enter(graph, here, n) })),
  });
  // Groups of alternatives in the written order.
  const groups: number[][] = [];
  nodes.forEach((n, i) => {
    if (n.loose) return;
    if (n.alternative && groups.length > 0) groups.at(-1)!.push(i);
    else groups.push([i]);
  });
  const targets = (n: number): number[] => (groups.find((g) => g[0] === n) ?? [n]).filter(can);

  if (node?.ending !== undefined) return { who: 'end', moves: [] };
  if (typeof here.to === 'number') {
    const open = targets(here.to);
    return open.length > 0 ? director(open) : { who: 'stuck', moves: [] };
  }
  if (node?.choice !== undefined && here.to === 'order') {
    const moves = node.choice.options.flatMap((o, i) =>
      o.when !== undefined && truth(graph, here, o.when) === 0
        ? []
        : [
            {
              name: i,
              after: {
                ...here,
                to: o.to ?? 'chosen',
                values: changed(graph, here.values, o.effects),
              } as Here,
            },
          ],
    );
    if (moves.length > 0) return { who: 'viewer', moves };
  }
  const gone = (node?.gotos ?? []).flatMap((g) =>
    g.when !== undefined && truth(graph, here, g.when) === 0 ? [] : targets(g.to),
  );
  if (gone.length > 0) return director(gone);
  const after = groups.findIndex((g) => g.includes(here.at)) + 1;
  const open: number[] = [];
  for (const g of groups.slice(after)) {
    const enterable = g.filter(can);
    open.push(...enterable);
    if (enterable.some((n) => !nodes[n]!.optional)) break;
  }
  if (open.length === 0 && graph.endings.length === 0 && node !== undefined) return { who: 'end', moves: [] };
  const all = [...open, ...nodes.flatMap((n, i) => (n.loose && can(i) ? [i] : []))];
  return all.length > 0 ? director(all) : { who: 'stuck', moves: [] };
};

/** What exhaustive play finds. Rules are named `never 0`, `before 1`, `lock 3`. */
export interface Played {
  readonly plays: number;
  /** Rules that the director cannot keep, whatever he does. */
  readonly lost: ReadonlySet<string>;
  /** Rules that some play breaks. */
  readonly broken: ReadonlySet<string>;
  /** All rules together, with no dead end. */
  readonly lawful: boolean;
  readonly stuck: boolean;
  /** Inside what is lawful (everything, where the opening is not). */
  readonly entered: ReadonlySet<number>;
  readonly endings: ReadonlySet<string>;
  /** `node,option`. */
  readonly offered: ReadonlySet<string>;
  /** `node,i,j`: both offered at some time, and always with equal futures. */
  readonly equal: ReadonlySet<string>;
  /** `node,fact`: entered while nobody had told it. */
  readonly orphans: ReadonlySet<string>;
  /** The director can hold the runtime, all as written. */
  readonly inTime: boolean;
  readonly least: number;
  readonly greatest: number;
  /** By node: least and greatest distance from the arc's band over all its places in all plays, thousandths. */
  readonly away: ReadonlyMap<number, { readonly least: number; readonly greatest: number }>;
}

class TooMany extends Error {}

/** Plays everything; undefined where there are more than `most` positions. */
export const playAll = (graph: StoryGraph, most = 60_000): Played | undefined => {
  const { nodes, bounds } = graph;
  const rules = [
    ...bounds.never.map((b, i) => ({
      name: `never ${i}`,
      broken: (h: Here) => truth(graph, h, b.when) !== 0,
    })),
    ...bounds.before.map((b, i) => ({
      name: `before ${i}`,
      broken: (h: Here) => h.played === b.then && !h.seen.has(b.first),
    })),
    ...nodes.flatMap((n, i) =>
      n.lock ? [{ name: `lock ${i}`, broken: (h: Here, t: Turn) => t.who === 'end' && !h.seen.has(i) }] : [],
    ),
  ];
  interface Position {
    here: Here;
    turn: Turn;
    next: Position[];
    broken: string[];
    lawful: boolean;
  }
  let count = 0;
  let plays = 0;
  const grow = (here: Here): Position => {
    if (++count > most) throw new TooMany();
    const t = turn(graph, here);
    if (t.moves.length === 0) plays++;
    const next = t.moves.map((m) => grow(m.after));
    const broken = rules.filter((r) => r.broken(here, t)).map((r) => r.name);
    const good = next.map((p) => p.lawful);
    const lawful =
      broken.length === 0 &&
      (t.who === 'end' ||
        (t.who === 'director' && good.some((g) => g)) ||
        (t.who === 'viewer' && good.every((g) => g)));
    return { here, turn: t, next, broken, lawful };
  };
  let root: Position;
  try {
    root = grow({
      at: -1,
      played: -1,
      to: 'order',
      values: graph.variables.map((v) => v.initial),
      seen: new Set(),
    });
  } catch (error) {
    if (error instanceof TooMany) return undefined;
    throw error;
  }
  const avoids = (p: Position, rule: string): boolean => {
    if (p.broken.includes(rule)) return false;
    if (p.next.length === 0) return true;
    return p.turn.who === 'director'
      ? p.next.some((n) => avoids(n, rule))
      : p.next.every((n) => avoids(n, rule));
  };
  const broken = new Set<string>();
  let stuck = false;
  const look = (p: Position): void => {
    for (const b of p.broken) broken.add(b);
    if (p.turn.who === 'stuck') stuck = true;
    p.next.forEach(look);
  };
  look(root);
  const within = (p: Position): Position[] => (root.lawful ? p.next.filter((n) => n.lawful) : p.next);

  const futures = new Map<Position, string>();
  const future = (p: Position): string => {
    const known = futures.get(p);
    if (known !== undefined) return known;
    const said =
      p.turn.who === 'end'
        ? `end ${nodes[p.here.played]?.ending ?? ''}`
        : `${p.turn.who}(${p.turn.moves
            .flatMap((m, i) => {
              const n = p.next[i]!;
              if (!within(p).includes(n)) return [];
              const lines = (nodes[m.name]?.lines ?? []).map((e) => truth(graph, n.here, e));
              const name =
                p.turn.who === 'viewer'
                  ? nodes[p.here.played]!.choice!.options[m.name]!.text
                  : `${m.name}${lines.join('')}`;
              return [`${name}:${future(n)}`];
            })
            .join(';')})`;
    futures.set(p, said);
    return said;
  };
  const entered = new Set<number>();
  const endings = new Set<string>();
  const offered = new Set<string>();
  const orphans = new Set<string>();
  const equal = new Map<string, boolean>();
  let least = Number.POSITIVE_INFINITY;
  let greatest = 0;
  const walk = (p: Position, told: ReadonlySet<number>, low: number, high: number): void => {
    if (p.turn.who === 'end') {
      const ending = nodes[p.here.played]?.ending;
      if (ending !== undefined) endings.add(ending);
      least = Math.min(least, low);
      greatest = Math.max(greatest, high);
    }
    if (p.turn.who === 'viewer')
      p.turn.moves.forEach((m, i) => {
        offered.add(`${p.here.played},${m.name}`);
        for (let j = i + 1; j < p.turn.moves.length; j++) {
          const key = `${p.here.played},${m.name},${p.turn.moves[j]!.name}`;
          equal.set(key, (equal.get(key) ?? true) && future(p.next[i]!) === future(p.next[j]!));
        }
      });
    const inside = within(p);
    p.turn.moves.forEach((m, i) => {
      if (!inside.includes(p.next[i]!)) return;
      if (p.turn.who === 'viewer') {
        walk(p.next[i]!, told, low, high);
        return;
      }
      entered.add(m.name);
      const node = nodes[m.name]!;
      const now = new Set([...told, ...node.tells]);
      for (const need of node.needs) if (!now.has(need.fact)) orphans.add(`${m.name},${need.fact}`);
      walk(p.next[i]!, now, low + node.length.free.least, high + node.length.free.greatest);
    });
  };
  walk(root, new Set(), 0, 0);
  /** Likeliest rest after a position, coins tossed at every turn. */
  const rests = new Map<Position, number>();
  const rest = (p: Position): number => {
    const known = rests.get(p);
    if (known !== undefined) return known;
    const ways = within(p).map(
      (n) => (p.turn.who === 'director' ? nodes[n.here.played]!.length.expected : 0) + rest(n),
    );
    const mean = ways.length === 0 ? 0 : ways.reduce((a, b) => a + b, 0) / ways.length;
    rests.set(p, mean);
    return mean;
  };
  const band = (at: number): { low: number; high: number } => {
    const after = graph.arc.findIndex((k) => k.at >= at);
    const b = graph.arc[after < 0 ? graph.arc.length - 1 : after]!;
    const a = graph.arc[after - 1];
    if (a === undefined || after < 0) return b;
    const share = (at - a.at) / (b.at - a.at);
    return { low: a.low + share * (b.low - a.low), high: a.high + share * (b.high - a.high) };
  };
  const away = new Map<number, { least: number; greatest: number }>();
  const measure = (p: Position, elapsed: number): void => {
    for (const n of within(p)) {
      if (p.turn.who === 'viewer') {
        measure(n, elapsed);
        continue;
      }
      const node = nodes[n.here.played]!;
      const at = (1000 * elapsed) / (elapsed + node.length.expected + rest(n));
      const { low, high } = band(at);
      const far = Math.max(0, low - node.tension, node.tension - high);
      const had = away.get(n.here.played) ?? { least: far, greatest: far };
      away.set(n.here.played, {
        least: Math.min(had.least, far),
        greatest: Math.max(had.greatest, far),
      });
      measure(n, elapsed + node.length.expected);
    }
  };
  if (graph.arc.length > 0) measure(root, 0);
  const range = bounds.runtime;
  const inTime = (p: Position, low: number, high: number): boolean => {
    if (range === undefined || p.turn.who === 'stuck') return true;
    if (p.turn.who === 'end') return low >= range.least && high <= range.greatest;
    const good = within(p).map((n) => {
      const w = p.turn.who === 'director' ? nodes[n.here.played]!.length.written : { least: 0, greatest: 0 };
      return inTime(n, low + w.least, high + w.greatest);
    });
    return p.turn.who === 'director' ? good.some((g) => g) : good.every((g) => g);
  };
  return {
    plays,
    lost: new Set(rules.filter((r) => !avoids(root, r.name)).map((r) => r.name)),
    broken,
    lawful: root.lawful,
    stuck,
    entered,
    endings,
    offered,
    equal: new Set([...equal].filter(([, same]) => same).map(([key]) => key)),
    orphans,
    inTime: inTime(root, 0, 0),
    least,
    greatest,
    away,
  };
};
