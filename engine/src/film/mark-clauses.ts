import { millisecondsOf } from './duration-words.ts';
import type { EffectPart, Mark, Part } from './mark.ts';
import type { Token } from './tokens.ts';

/** Why a part of a mark cannot be read. */
export interface Malformed {
  readonly why: string;
  readonly at?: number;
}

/** `trust += 1, lamp_lit = true`. */
export const effectsOf = (tokens: readonly Token[]): EffectPart[] | Malformed => {
  const out: EffectPart[] = [];
  for (let i = 0; ; i += 4) {
    const [variable, operator, value, comma] = tokens.slice(i, i + 4);
    if (variable?.kind !== 'name')
      return { why: 'does not say which variable', ...(variable && { at: variable.at }) };
    const how = operator?.text;
    if (how !== '=' && how !== '+=' && how !== '-=')
      return { why: 'needs =, += or -= after the variable', at: operator?.at ?? variable.end };
    if (value === undefined || (value.kind !== 'name' && value.kind !== 'number'))
      return { why: `needs a value after ${how}`, at: value?.at ?? variable.end };
    out.push({ variable, operator: how, value });
    if (comma === undefined) return out;
    if (comma.text !== ',') return { why: 'needs a comma between effects', at: comma.at };
  }
};

const CLAUSES = ['when', 'set', 'default', 'within'] as const;
type Clause = (typeof CLAUSES)[number] | '->';

interface Clauses {
  /** What stands before the first clause. */
  readonly head: readonly Token[];
  readonly to?: readonly Token[];
  readonly when?: Part;
  readonly set?: readonly Token[];
  readonly default?: readonly Token[];
  readonly within?: readonly Token[];
}

/** Splits tokens at the words that open clauses; each may stand once. Inside parentheses they are only words. */
export const clausesOf = (
  text: string,
  tokens: readonly Token[],
  allowed: readonly Clause[],
): Clauses | Malformed => {
  const head: Token[] = [];
  const parts = new Map<Clause, Token[]>();
  let current = head;
  let depth = 0;
  for (const t of tokens) {
    if (t.text === '(' && t.kind === 'symbol') depth++;
    if (t.text === ')' && t.kind === 'symbol') depth--;
    const opens =
      depth === 0 && (t.kind === 'name' || t.text === '->') && t.kind !== 'string'
        ? allowed.find((c) => c === t.text)
        : undefined;
    if (opens === undefined) current.push(t);
    else if (parts.has(opens)) return { why: `says "${opens}" twice`, at: t.at };
    else {
      current = [];
      parts.set(opens, current);
    }
  }
  const when = parts.get('when');
  const first = when?.[0];
  if (when !== undefined && first === undefined) return { why: 'has no condition after "when"' };
  const words = text.slice(first?.at ?? 0, when?.at(-1)?.end ?? 0);
  return {
    head,
    ...(parts.has('->') ? { to: parts.get('->') as Token[] } : {}),
    ...(first === undefined ? {} : { when: { text: words, at: first.at } }),
    ...(parts.has('set') ? { set: parts.get('set') as Token[] } : {}),
    ...(parts.has('default') ? { default: parts.get('default') as Token[] } : {}),
    ...(parts.has('within') ? { within: parts.get('within') as Token[] } : {}),
  };
};

/** `"Open the door" -> door when trust > 1 set trust += 1 default within 8s`. */
export const choiceOf = (
  text: string,
  tokens: readonly Token[],
): Extract<Mark, { kind: 'choice' }> | Malformed => {
  const clauses = clausesOf(text, tokens, ['->', ...CLAUSES]);
  if ('why' in clauses) return clauses;
  const [words, ...more] = clauses.head;
  if (words?.kind !== 'string' || words.text.trim() === '')
    return { why: 'needs its words in quotation marks first', ...(words && { at: words.at }) };
  if (more[0] !== undefined) return { why: `cannot read "${more[0].text}" after its words`, at: more[0].at };
  const [to, ...beyond] = clauses.to ?? [];
  if (
    clauses.to !== undefined &&
    (to === undefined || (to.kind !== 'name' && to.kind !== 'number' && to.kind !== 'string'))
  )
    return { why: 'does not say where -> leads' };
  if (beyond[0] !== undefined) return { why: 'leads to one beat', at: beyond[0].at };
  const effects = clauses.set === undefined ? [] : effectsOf(clauses.set);
  if ('why' in effects) return effects;
  if (clauses.default?.[0] !== undefined) return { why: '"default" stands alone', at: clauses.default[0].at };
  let within: number | undefined;
  if (clauses.within !== undefined) {
    const said = clauses.within[0];
    const end = clauses.within.at(-1)?.end;
    within = said === undefined || end === undefined ? undefined : millisecondsOf(text.slice(said.at, end));
    if (within === undefined || within < 2000 || within > 60_000)
      return { why: 'needs a time from 2s to 60s after "within"', ...(said && { at: said.at }) };
  }
  return {
    kind: 'choice',
    words: { text: words.text.replace(/\s+/gu, ' ').trim(), at: words.at },
    ...(to === undefined ? {} : { to }),
    ...(clauses.when === undefined ? {} : { when: clauses.when }),
    effects,
    fallback: clauses.default !== undefined,
    ...(within === undefined ? {} : { within }),
  };
};
