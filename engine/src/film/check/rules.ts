import type { CheckCode } from './diagnostics.ts';
import { CHOICE, END } from './explore.ts';
import { avoidable, breaks, type Rule } from './lawful.ts';
import { edgesTo, shortest } from './path.ts';
import { type At, type Inquiry, type Verdict, valuesOf, verdict } from './verdict.ts';

const CODES: Readonly<Record<Rule['kind'], CheckCode>> = { never: 'K2404', before: 'K2405', lock: 'K2406' };

const placeOf = (inquiry: Inquiry, rule: Rule): At => {
  const { nodes, bounds } = inquiry.region.space.graph;
  if (rule.kind === 'lock') return { line: nodes[rule.index]?.line ?? 1 };
  const bound = rule.kind === 'never' ? bounds.never[rule.index] : bounds.before[rule.index];
  return { line: bound?.line ?? 1, settings: true };
};

const wordsOf = (inquiry: Inquiry, rule: Rule): string => {
  const { bounds } = inquiry.region.space.graph;
  if (rule.kind === 'lock') return `the locked beat ${inquiry.names(rule.index)}`;
  return `"${(rule.kind === 'never' ? bounds.never : bounds.before)[rule.index]?.text ?? ''}"`;
};

const HAPPENS: Readonly<Record<Rule['kind'], string>> = {
  never: 'happens',
  before: 'is broken',
  lock: 'is missed',
};

/**
 * Each rule alone, as a game of the director against the viewer's answers: not to be avoided is an error with the
 * shortest losing play; avoided by look-ahead only is a note with what it avoids. Then all together.
 */
export const ruleVerdicts = (inquiry: Inquiry): Verdict[] => {
  const { region } = inquiry;
  const { space, rules } = region;
  const out: Verdict[] = [];
  let lost = false;
  for (const rule of rules) {
    const bad = new Uint8Array(space.states.length);
    let least = -1;
    for (let s = 0; s < bad.length; s++) {
      const state = space.states[s];
      if (state === undefined || !breaks(space.graph, state, space.kind[s] === END, rule)) continue;
      bad[s] = 1;
      if (least < 0) least = s;
    }
    if (least < 0) continue;
    const good = avoidable(space, (s) => bad[s] === 1, false);
    const words = wordsOf(inquiry, rule);
    const at = placeOf(inquiry, rule);
    if (good[0] === 1) {
      out.push(
        verdict(
          inquiry,
          'K2416',
          `Held by look-ahead: ${words} ${HAPPENS[rule.kind]} on a way that the director does not take.`,
          at,
          edgesTo(space, least),
        ),
      );
      continue;
    }
    lost = true;
    const losing = (e: number): boolean => good[space.target[e] as number] === 0;
    const edges =
      bad[0] === 1
        ? []
        : (shortest(space, (e) => losing(e) && bad[space.target[e] as number] === 1, losing) ?? []);
    const last = edges.length === 0 ? 0 : (space.target[edges.at(-1) as number] as number);
    const asked = edges.some((e) => space.kind[space.source[e] as number] === CHOICE);
    out.push(
      verdict(
        inquiry,
        CODES[rule.kind],
        `${words.charAt(0).toUpperCase()}${words.slice(1)} ${HAPPENS[rule.kind]}${valuesOf(space, last)}${asked ? ' if the viewer answers so' : ''}, and the director cannot avoid it.`,
        at,
        edges,
      ),
    );
  }
  if (!region.together && !lost) {
    const losing = (e: number): boolean => region.lawful[space.target[e] as number] === 0;
    const edges =
      shortest(space, (e) => losing(e) && (region.bad[space.target[e] as number] ?? -1) >= 0, losing) ?? [];
    const last = edges.length === 0 ? 0 : (space.target[edges.at(-1) as number] as number);
    const rule = rules[region.bad[last] as number] ?? rules[0];
    if (rule !== undefined)
      out.push(
        verdict(
          inquiry,
          'K2417',
          `${wordsOf(inquiry, rule)} and the other bounds cannot be held at once.`,
          placeOf(inquiry, rule),
          edges,
        ),
      );
  }
  return out;
};
