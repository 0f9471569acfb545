import { checkStory } from '../../engine/src/film/check/check.ts';
import { explore } from '../../engine/src/film/check/explore.ts';
import { regionOf } from '../../engine/src/film/check/region.ts';
import { visitsOf } from '../../engine/src/film/check/visits.ts';
import type { StoryGraph } from '../../engine/src/film/graph.ts';
import {
  answered,
  entered,
  following,
  openingState,
  type StoryState,
} from '../../engine/src/film/story-state.ts';
import { playAll } from './exhaustive-play.ts';

const RULES: Readonly<Record<string, string>> = { never: 'K2404', before: 'K2405', lock: 'K2406' };
const REACH = ['K2401', 'K2402', 'K2407', 'K2408', 'K2415'];

/** The state to which the moves of a path lead; undefined where one of them is not open. */
const replayed = (graph: StoryGraph, path: readonly string[]): StoryState | undefined => {
  let state: StoryState | undefined = openingState(graph);
  for (const move of path) {
    if (state === undefined) return undefined;
    const next = following(graph, state);
    const at: StoryState = state;
    state = undefined;
    if (next.kind === 'beats')
      for (const n of next.beats) if (graph.nodes[n]!.beat === move) state = entered(graph, at, n);
    if (next.kind === 'choice')
      for (const o of next.options)
        if (`"${graph.nodes[next.node]!.choice!.options[o]!.text}"` === move) state = answered(graph, at, o);
  }
  return state;
};

/** Where `check` and exhaustive play of a small story disagree, in words; undefined: too large to play. */
export const disagreements = (graph: StoryGraph): string[] | undefined => {
  const played = playAll(graph);
  if (played === undefined) return undefined;
  const { nodes, bounds } = graph;
  const report = checkStory(graph);
  const visits = visitsOf(regionOf(explore(graph)));
  const out: string[] = [];
  const same = (what: string, check: unknown, play: unknown): void => {
    if (JSON.stringify(check) !== JSON.stringify(play))
      out.push(`${what}: check says ${JSON.stringify(check)}, play ${JSON.stringify(play)}`);
  };
  const has = (code: string, line?: number): boolean =>
    report.diagnostics.some((d) => d.code === code && (line === undefined || d.line === line));

  same('complete', report.complete, true);
  same('stuck', has('K2403'), played.stuck);
  const rules = [
    ...bounds.never.map((b, i) => [`never ${i}`, b.line] as const),
    ...bounds.before.map((b, i) => [`before ${i}`, b.line] as const),
    ...nodes.flatMap((n, i) => (n.lock ? [[`lock ${i}`, n.line] as const] : [])),
  ];
  for (const [name, line] of rules) {
    same(name, has(RULES[name.split(' ')[0]!]!, line), played.lost.has(name));
    same(`${name} held`, has('K2416', line), played.broken.has(name) && !played.lost.has(name));
  }
  same('lawful', regionOf(explore(graph)).held, played.lawful);
  same(
    'entered',
    nodes.flatMap((_, i) => (visits.entered[i] === 1 ? [i] : [])),
    [...played.entered].sort((a, b) => a - b),
  );
  // A lost beat is said, or hangs on something that is.
  const lost = nodes.some((_, i) => !played.entered.has(i));
  const unreached = report.diagnostics.some((d) => REACH.includes(d.code));
  if (lost && !unreached) out.push('a beat is never entered and nothing is said of it');
  for (const d of report.diagnostics) {
    const node = nodes.findIndex((n) => n.line === d.line);
    if (['K2401', 'K2407', 'K2408'].includes(d.code) && played.entered.has(node))
      out.push(`${d.code} is said of beat ${node}, which is entered`);
  }
  same(
    'offered',
    nodes.flatMap((n, i) =>
      (n.choice?.options ?? []).flatMap((_, k) => (visits.offered[i]![k] === 1 ? [`${i},${k}`] : [])),
    ),
    [...played.offered].sort(),
  );
  for (const [i, n] of nodes.entries())
    for (const [k, o] of (n.choice?.options ?? []).entries())
      if (played.entered.has(i)) {
        const asked = [...played.offered].some((key) => key.startsWith(`${i},`));
        same(`answer ${i},${k}`, has('K2402', o.line), asked && !played.offered.has(`${i},${k}`));
      }
  same(
    'equal futures',
    nodes.flatMap((n, i) =>
      (n.choice?.options ?? []).flatMap((o, k) => (has('K2412', o.line) ? [`${i},${k}`] : [])),
    ),
    [
      ...new Set(
        [...played.equal].map((key) =>
          key
            .split(',')
            .filter((_, k) => k !== 1)
            .join(','),
        ),
      ),
    ].sort(),
  );
  same(
    'orphans',
    nodes.flatMap((n, i) =>
      n.needs.flatMap((need) => (has('K2413', need.line) ? [`${i},${need.fact}`] : [])),
    ),
    [...played.orphans].sort(),
  );
  same('runtime', has('K2409'), !played.inTime);
  if (report.runtime !== undefined)
    same('range', [report.runtime.least, report.runtime.greatest], [played.least, played.greatest]);
  same(
    'endings',
    report.endings
      .filter((e) => e.reached)
      .map((e) => e.id)
      .sort(),
    [...played.endings].sort(),
  );
  // The arc: what is said holds in all plays (or some), and what holds in all is said.
  for (const [i, n] of nodes.entries()) {
    const away = played.away.get(i);
    if (has('K2410', n.line) && !(away !== undefined && away.least > 300))
      out.push(`beat ${i} is not outside the arc in all plays`);
    if (has('K2411', n.line) && !(away !== undefined && away.greatest > 300))
      out.push(`beat ${i} is outside the arc in no play`);
    if (away !== undefined && away.least > 300.001 && !has('K2410', n.line) && !has('K2411', n.line))
      out.push(`beat ${i} is outside the arc in all plays and nothing is said`);
  }
  for (const d of report.diagnostics) {
    const last = replayed(graph, d.path);
    if (last === undefined) out.push(`${d.code}: no play goes ${d.path.join(' > ')}`);
    else if (d.code === 'K2403' && following(graph, last).kind !== 'stuck')
      out.push(`${d.code}: ${d.path.join(' > ')} is no dead end`);
  }
  return out;
};
