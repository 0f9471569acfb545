import type { ActionEvent } from './action-event.ts';
import type { ActionToken } from './action-tokens.ts';
import { DETERMINERS, GROUP_NOUNS, HUMAN_NOUNS, NOT_AGENTS, PREPOSITIONS, RELATIVES } from './nouns.ts';
import { type FoundVerb, type NounPhrase, nounPhrase } from './phrase.ts';
import { placeKindOf } from './place-table.ts';
import { propKindOf } from './prop-table.ts';
import { isBodyPart } from './stage-sense.ts';
import { finiteVerb, word } from './verb-group.ts';
import type { Who } from './who.ts';

export type Kind = ActionEvent['subjectKind'];

/** Who or what acts. */
export interface Subject {
  readonly names: string[];
  readonly kind: Kind;
  readonly head: string;
  /** 2 named, 1 a pronoun or carried over, 0 a noun. */
  readonly sure: number;
  /** A body part or thing of the subject that does it: "his hands". */
  readonly part?: string;
  readonly plural: boolean;
}

export const NOBODY: Subject = { names: [], kind: 'none', head: '', sure: 0, plural: false };

export const singular = (w: string): string =>
  w.endsWith('men') ? `${w.slice(0, -3)}man` : w.replace(/ies$/, 'y').replace(/s$/, '');

export const isPlaceOrProp = (noun: string): boolean =>
  propKindOf(noun) !== undefined || placeKindOf(noun) !== undefined;

export const kindOf = (p: NounPhrase): Kind => {
  if (p.cast !== undefined) return 'person';
  if (p.pronoun !== undefined)
    return p.pronoun === 'it'
      ? 'thing'
      : p.pronoun === 'they' || p.pronoun === 'everyone' || p.pronoun === 'everybody'
        ? 'group'
        : 'person';
  if (p.proper && !isPlaceOrProp(p.head)) return 'person';
  if (
    /[a-z]{2}(?:er|or|eer|ist|man|woman)$/.test(p.head) &&
    !NOT_AGENTS.has(p.head) &&
    !isPlaceOrProp(p.head)
  )
    return 'person';
  if (GROUP_NOUNS.has(p.head)) return 'group';
  if (HUMAN_NOUNS.has(p.head)) return 'person';
  if (p.plural && HUMAN_NOUNS.has(singular(p.head))) return 'group';
  return 'thing';
};

/** Who a phrase means: cast names, else the phrase itself. */
export const subjectOf = (phrases: readonly NounPhrase[], who: Who): Subject => {
  const first = phrases[0] as NounPhrase;
  const names = phrases.flatMap((p) =>
    p.cast !== undefined ? [p.cast] : p.pronoun !== undefined ? who.resolve(p.pronoun) : [],
  );
  const plural = phrases.length > 1 || first.plural;
  const ownerName =
    first.owner === undefined
      ? undefined
      : /^(his|her|their)$/.test(first.owner)
        ? who.resolve(first.owner)[0]
        : first.owner === first.owner.toUpperCase()
          ? first.owner
          : undefined;
  if (isBodyPart(first.head) && ownerName !== undefined)
    return { names: [ownerName], kind: 'person', head: first.head, sure: 1, part: first.head, plural };
  if (names.length > 0) {
    const others = phrases
      .filter((p) => p.cast === undefined && p.pronoun === undefined && kindOf(p) !== 'thing')
      .map((p) => p.text);
    return {
      names: [...new Set([...names, ...others])],
      kind: 'person',
      head: names[0] as string,
      sure: first.cast ? 2 : 1,
      plural,
    };
  }
  if (first.pronoun === 'it' && who.thing !== undefined)
    return { names: [who.thing], kind: 'thing', head: who.thing.split(' ').at(-1) ?? '', sure: 1, plural };
  const second = phrases[1];
  if (
    phrases.length === 2 &&
    second &&
    kindOf(first) === 'thing' &&
    !DETERMINERS.has(second.text.split(' ')[0] ?? '')
  )
    return {
      names: [`${first.text} and ${second.text}`],
      kind: kindOf(second),
      head: second.head,
      sure: 0,
      plural,
    };
  const kind = phrases.length > 1 && kindOf(first) === 'person' ? 'group' : kindOf(first);
  return { names: phrases.map((p) => p.text), kind, head: first.head, sure: 0, plural };
};

/** Subject phrases from `i`: "Mike, Anna and the dog". */
export const subjectPhrases = (
  tokens: readonly ActionToken[],
  i: number,
): { phrases: NounPhrase[]; end: number; verb?: FoundVerb } | undefined => {
  const first = nounPhrase(tokens, i, true);
  if (!first) return undefined;
  const phrases = [first.phrase];
  let end = first.phrase.end;
  let verb = first.verb;
  while (!verb && phrases.length < 8) {
    const isComma = tokens[end]?.text === ',';
    const and = word(tokens, end) === 'and' || (isComma && word(tokens, end + 1) === 'and');
    if (!and && !(isComma && tokens[end + 1]?.cast !== undefined)) break;
    const at = end + (isComma && word(tokens, end + 1) === 'and' ? 2 : 1);
    const next = nounPhrase(tokens, at, true);
    if (!next) break;
    // "and opens": a verb, not another subject.
    if (
      next.phrase.cast === undefined &&
      next.phrase.pronoun === undefined &&
      !DETERMINERS.has(word(tokens, at)) &&
      !tokens[at]?.owns &&
      !next.verb
    )
      break;
    phrases.push(next.phrase);
    end = next.phrase.end;
    verb = next.verb;
  }
  return { phrases, end, ...(verb ? { verb } : {}) };
};

/** Passes over what may lie between a subject and its verb: prepositional phrases, an apposition, asides. */
export const toVerb = (tokens: readonly ActionToken[], i: number): number => {
  let j = i;
  for (let guard = 0; guard < 6; guard++) {
    const t = tokens[j];
    if (t?.kind === 'aside') j++;
    else if (t?.kind === 'word' && PREPOSITIONS.has(t.lower) && !finiteVerb(tokens, j, true)) {
      const inner = nounPhrase(tokens, j + 1, true);
      if (!inner) return j;
      j = inner.phrase.end;
    } else if (t?.text === ',') {
      let close = -1;
      for (let k = j + 1; k < tokens.length && k < j + 40 && close < 0; k++)
        if (tokens[k]?.text === ',' && finiteVerb(tokens, k + 1, true)?.form === 's') close = k;
      if (close < 0) return j;
      j = close + 1;
    } else if (t?.kind === 'word' && RELATIVES.has(t.lower)) {
      const inner = finiteVerb(tokens, j + 1, true);
      if (!inner) return j;
      let k = inner.end;
      while (
        k < tokens.length &&
        k < j + 20 &&
        !(finiteVerb(tokens, k, false) && word(tokens, k - 1) !== 'and')
      )
        k++;
      return k;
    } else return j;
  }
  return j;
};
