import { CHOICE } from './explore.ts';
import type { Rule } from './lawful.ts';
import type { Move, Sample } from './sample.ts';
import { type At, type Inquiry, type Verdict, verdict } from './verdict.ts';

/** Codes that claim something of all plays, which a film not explored whole cannot show. */
const OF_ALL: Readonly<Record<string, 'drop' | 'doubt' | 'lower'>> = {
  K2401: 'doubt',
  K2402: 'doubt',
  K2407: 'doubt',
  K2408: 'doubt',
  K2410: 'lower',
  K2412: 'lower',
  K2415: 'drop',
};

/** What exploring only a part found, with what it cannot be sure of said as such. */
export const doubtful = (inquiry: Inquiry, found: readonly Verdict[]): Verdict[] =>
  found.flatMap((v): Verdict[] => {
    const what = OF_ALL[v.code];
    if (what === undefined) return [v];
    if (what === 'drop') return [];
    if (what === 'lower')
      return [
        { ...v, severity: 'warning', message: `${v.message} (Not sure: the film was not explored whole.)` },
      ];
    return [
      verdict(inquiry, 'K2419', `Not sure: ${v.message}`, { line: v.line ?? 1, column: v.column ?? 1 }),
    ];
  });

/** What random plays add. */
export const sampleVerdicts = (inquiry: Inquiry, tried: Sample, found: readonly Verdict[]): Verdict[] => {
  const { graph, states } = inquiry.region.space;
  const words = (moves: readonly Move[]): string[] =>
    moves.map((m) =>
      m.kind === CHOICE
        ? `"${graph.nodes[m.node]?.choice?.options[m.option]?.text ?? ''}"`
        : inquiry.names(m.option),
    );
  const out: Verdict[] = [
    verdict(
      inquiry,
      'K2418',
      `The film has more than ${states.length} states; ${tried.plays} random plays beyond them found ${tried.covered / 10} % familiar ground.`,
      { line: 1 },
    ),
  ];
  if (tried.stuck !== undefined && !found.some((v) => v.code === 'K2403')) {
    const node = graph.nodes[tried.stuck.state.played];
    out.push({
      ...verdict(
        inquiry,
        'K2403',
        `After ${inquiry.names(tried.stuck.state.played)} no beat can be entered, and it is no ending.`,
        { line: node?.line ?? 1 },
      ),
      path: words(tried.stuck.moves),
    });
  }
  for (const [i, { moves }] of tried.broke) {
    const rule = inquiry.region.rules[i] as Rule;
    const bound =
      rule.kind === 'never'
        ? graph.bounds.never[rule.index]
        : rule.kind === 'before'
          ? graph.bounds.before[rule.index]
          : undefined;
    const at: At =
      bound === undefined
        ? { line: graph.nodes[rule.index]?.line ?? 1 }
        : { line: bound.line, settings: true };
    if (found.some((v) => v.line === at.line && ['K2404', 'K2405', 'K2406', 'K2416'].includes(v.code)))
      continue;
    out.push({
      ...verdict(
        inquiry,
        'K2416',
        `${bound === undefined ? `The locked beat ${inquiry.names(rule.index)}` : `"${bound.text}"`} was broken by a random play; whether the director can always avoid it was not explored.`,
        at,
        [],
        'warning',
      ),
      path: words(moves),
    });
  }
  return out;
};
