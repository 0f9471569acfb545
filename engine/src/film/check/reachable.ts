import { groupOf } from '../story-state.ts';
import { BEATS } from './explore.ts';
import { shortest } from './path.ts';
import { type Inquiry, type Verdict, verdict } from './verdict.ts';
import type { Visits } from './visits.ts';

/** Which nodes lead to which by what is written, whatever the conditions: written order, gotos, answers. */
const leads = (inquiry: Inquiry): readonly (readonly number[])[] => {
  const { graph } = inquiry.region.space;
  const { nodes } = graph;
  return nodes.map((n, i) => {
    const to = n.gotos.map((g) => g.to);
    for (const o of n.choice?.options ?? []) if (o.to !== undefined) to.push(o.to);
    let next = n.loose ? nodes.length : groupOf(graph, i)[1];
    while (nodes[next]?.loose === true) next++;
    if (next < nodes.length && n.ending === undefined)
      for (let k = next; k < groupOf(graph, next)[1]; k++) to.push(k);
    return to;
  });
};

/**
 * Every beat can be reached; every answer given; every goto taken; every ending and every rescue happen. What hangs on
 * one fault is said with it, not again: a beat only led to by an unreachable beat or by an answer that is itself
 * reported; a goto never taken to a beat that is never reached.
 */
export const reachVerdicts = (inquiry: Inquiry, visits: Visits): Verdict[] => {
  const { space } = inquiry.region;
  const { nodes, endings } = space.graph;
  const out: Verdict[] = [];
  const lost = nodes.map((_, i) => visits.entered[i] === 0);
  const ways = leads(inquiry);
  const never = (i: number): boolean => nodes[i]?.when !== undefined && visits.held[i] === 0;
  const claimed = nodes.map(() => false);
  /** Marks all that hangs on a lost node; returns what was marked, itself first. */
  const claim = (from: number): number[] => {
    const all = [from];
    claimed[from] = true;
    for (let k = 0; k < all.length; k++)
      for (const to of ways[all[k] as number] as readonly number[])
        if (lost[to] && !claimed[to] && !never(to)) {
          claimed[to] = true;
          all.push(to);
        }
    return all;
  };
  const nameOf = (i: number): string => {
    const ending = endings.find((e) => e.id === nodes[i]?.ending);
    return ending === undefined ? inquiry.names(i) : `${inquiry.names(i)}, the ending "${ending.label}"`;
  };
  const unsaid = (list: readonly number[]): string => {
    const names = list.slice(0, 3).map(nameOf).join(', ');
    return list.length === 0
      ? ''
      : ` With it goes ${names}${list.length > 3 ? ` and ${list.length - 3} more` : ''}.`;
  };
  const hanging = (to: number | undefined): string =>
    to === undefined || !lost[to] || claimed[to] || never(to) ? '' : unsaid(claim(to));

  /** Lost beats whose @goto is never taken, with its line. */
  const closed = new Map<number, number>();
  nodes.forEach((n, i) => {
    if (lost[i]) return;
    if (visits.asked[i] === 1)
      n.choice?.options.forEach((o, k) => {
        if (visits.offered[i]?.[k] === 1) return;
        out.push(
          verdict(
            inquiry,
            'K2402',
            `"${o.text}" can never be answered: its condition is false every time the question is asked.${hanging(o.to)}`,
            { line: o.line, column: o.column },
          ),
        );
      });
    n.gotos.forEach((g, k) => {
      const mark = visits.gone[i]?.[k] ?? 0;
      if (mark === 2) return;
      if (lost[g.to]) {
        if (mark === 0 && !never(g.to)) closed.set(g.to, g.line);
        return;
      }
      out.push(
        verdict(
          inquiry,
          'K2415',
          mark === 1
            ? `@goto ${nodes[g.to]?.beat ?? ''} is never taken: that beat was always played before, or cannot be entered from here.`
            : `@goto ${nodes[g.to]?.beat ?? ''} is never taken${g.when === undefined ? ': a choice always speaks first' : ': its condition is never true here'}.`,
          { line: g.line },
        ),
      );
    });
  });

  const report = (i: number): void => {
    const node = nodes[i];
    if (node === undefined) return;
    const rest = claim(i).slice(1);
    const all = new Set([i, ...rest]);
    const name = inquiry.names(i);
    const unlawful = visits.anyhow[i] === 1;
    const why = unlawful
      ? 'every way to it breaks a bound'
      : never(i)
        ? 'its condition is never true'
        : closed.has(i)
          ? `the @goto in line ${closed.get(i)} is never taken`
          : node.when !== undefined
            ? 'nothing leads to it while its condition is true'
            : 'nothing leads to it';
    const ending = endings.find((e) => e.id === node.ending && e.nodes.every((n) => lost[n]));
    const person = node.saves.find((p) => nodes.every((n, k) => lost[k] || !n.saves.includes(p)));
    const message =
      ending !== undefined
        ? `The ending "${ending.label}" can never be reached: ${name}: ${why}.`
        : person !== undefined
          ? `${person} can never be saved: ${name}: ${why}.`
          : `${name} can never be reached: ${why}.`;
    const edges = unlawful
      ? shortest(
          space,
          (e) => space.option[e] === i && space.kind[space.source[e] as number] === BEATS,
          () => true,
        )
      : [];
    out.push(
      verdict(
        inquiry,
        ending !== undefined ? 'K2407' : person !== undefined ? 'K2408' : 'K2401',
        `${message}${unsaid([...all].slice(1))}`,
        { line: node.line },
        edges,
      ),
    );
  };
  const led = nodes.map(() => false);
  ways.forEach((to, from) => {
    if (lost[from]) for (const t of to) if (t !== from) led[t] = true;
  });
  for (let i = 0; i < nodes.length; i++)
    if (lost[i] && !claimed[i] && (never(i) || !led[i] || visits.anyhow[i] === 1)) report(i);
  // Beats that only lead to each other.
  for (let i = 0; i < nodes.length; i++) if (lost[i] && !claimed[i]) report(i);
  return out;
};
