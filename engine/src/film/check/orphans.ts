import { BEATS } from './explore.ts';
import { shortest } from './path.ts';
import { edgesInside, type Region } from './region.ts';
import { type Inquiry, type Verdict, verdict } from './verdict.ts';

/**
 * By state, what every way to it has in common: bits gained by entering nodes (`gains`, by node), met by intersection
 * from the opening on. Exact, since entering a node always gains the same. `words` 32-bit words a state.
 */
export const always = (region: Region, words: number, gains: readonly Int32Array[]): Int32Array => {
  const { space, inside } = region;
  const out = new Int32Array(space.states.length * words).fill(-1);
  out.fill(0, 0, words);
  for (let i = space.order.length - 1; i >= 0; i--) {
    const s = space.order[i] as number;
    if (inside[s] !== 1) continue;
    for (let e = space.first[s] as number; e < (space.first[s + 1] as number); e++) {
      const t = space.target[e] as number;
      if (t < 0 || inside[t] !== 1) continue;
      const gain = space.kind[s] === BEATS ? gains[space.option[e] as number] : undefined;
      for (let w = 0; w < words; w++) {
        const at = t * words + w;
        out[at] = (out[at] as number) & ((out[s * words + w] as number) | (gain?.[w] ?? 0));
      }
    }
  }
  return out;
};

/** Bits as words. */
export const bits = (of: readonly number[], words: number): Int32Array => {
  const out = new Int32Array(words);
  for (const b of of) out[b >> 5] = (out[b >> 5] as number) | (1 << (b & 31));
  return out;
};

/**
 * No version mentions what this viewer never saw: whenever a beat is entered, all it needs has been told by beats
 * before it (or by itself). By mark: an error at each mention. Estimated: a warning, one for each fact.
 */
export const orphanVerdicts = (inquiry: Inquiry): Verdict[] => {
  const { region } = inquiry;
  const { space, inside } = region;
  const { nodes, facts } = space.graph;
  if (!nodes.some((n) => n.needs.length > 0)) return [];
  const words = (facts.length + 31) >> 5;
  const told = always(
    region,
    words,
    nodes.map((n) => bits(n.tells, words)),
  );
  const found = new Map<string, { node: number; fact: number; line: number; column: number }>();
  for (const e of edgesInside(region)) {
    const s = space.source[e] as number;
    const node = space.kind[s] === BEATS ? nodes[space.option[e] as number] : undefined;
    for (const need of node?.needs ?? []) {
      const has = ((told[s * words + (need.fact >> 5)] as number) >>> (need.fact & 31)) & 1;
      if (has === 1 || node?.tells.includes(need.fact)) continue;
      const estimated = facts[need.fact]?.estimated === true;
      const key = estimated ? `${need.fact}` : `${need.fact},${need.line},${need.column},${space.option[e]}`;
      const had = found.get(key);
      if (had === undefined || need.line < had.line)
        found.set(key, { node: space.option[e] as number, ...need });
    }
  }
  const within = (e: number): boolean => {
    const t = space.target[e] as number;
    return inside[space.source[e] as number] === 1 && (t < 0 || inside[t] === 1);
  };
  return [...found.values()]
    .sort((a, b) => a.line - b.line || a.column - b.column || a.fact - b.fact)
    .map(({ node, fact, line, column }) => {
      const enters = (e: number): boolean => space.kind[space.source[e] as number] === BEATS;
      const edges = shortest(
        space,
        (e) => within(e) && enters(e) && space.option[e] === node,
        (e) => within(e) && !(enters(e) && nodes[space.option[e] as number]?.tells.includes(fact) === true),
      );
      const name = facts[fact]?.name ?? '';
      const told = nodes.flatMap((n, i) => (n.tells.includes(fact) ? [inquiry.names(i)] : []));
      return verdict(
        inquiry,
        facts[fact]?.estimated === true ? 'K2414' : 'K2413',
        told.length === 0
          ? `${inquiry.names(node)} needs "${name}", which no beat tells.`
          : `${inquiry.names(node)} needs "${name}", but on some way nobody told it (${told.slice(0, 3).join(', ')} would).`,
        { line, column },
        edges ?? [],
      );
    });
};
