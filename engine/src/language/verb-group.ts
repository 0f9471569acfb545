import type { ActionToken } from './action-tokens.ts';
import { FEELING_WORDS } from './feeling-words.ts';
import { AUXILIARIES, DETERMINERS, OBJECT_PRONOUNS } from './nouns.ts';
import { type FoundVerb, isAdverb, nounPhrase, verbScore } from './phrase.ts';
import { verbFormOf } from './verb-forms.ts';
import { isClassed, verbFact } from './verb-lexicon.ts';

/** Lower-case text of word `i`; empty where there is none. */
export const word = (tokens: readonly ActionToken[], i: number): string =>
  tokens[i]?.kind === 'word' ? (tokens[i] as ActionToken).lower : '';

/** A verb with what its auxiliaries say of it; `end` is the index after it. */
export interface Finite extends FoundVerb {
  readonly passive: boolean;
  readonly negated: boolean;
  readonly state: boolean;
  readonly end: number;
  readonly manner: string[];
}

/** Verbs that leave the seen action to the next one. */
export const LIGHT_VERBS = new Set(
  'begin start continue try attempt manage seem appear proceed need want decide keep prepare struggle'.split(
    ' ',
  ),
);

/** The verb group at `i`, through adverbs and auxiliaries: "is slowly being opened", "begins to clean". */
export const finiteVerb = (
  tokens: readonly ActionToken[],
  i: number,
  afterSubject: boolean,
): Finite | undefined => {
  let j = i;
  let be = false;
  let have = false;
  let modal = false;
  let negated = false;
  let aux = -1;
  const manner: string[] = [];
  for (; j < tokens.length; j++) {
    const t = tokens[j] as ActionToken;
    if (t.kind === 'aside') continue;
    if (t.kind !== 'word' || t.cast !== undefined) break;
    if (AUXILIARIES.has(t.lower) || t.lower === "'s") {
      aux = j;
      if (/n't$|^cannot$/.test(t.lower)) negated = true;
      if (/^(am|is|are|was|were|be|been|being|isn't|aren't|wasn't|weren't)$/.test(t.lower)) be = true;
      else if (/^(has|have|had|hasn't|haven't)$/.test(t.lower)) have = true;
      else modal = true;
      continue;
    }
    if (t.lower === 'not' || t.lower === 'never') {
      negated = true;
      continue;
    }
    if (be && (t.lower === 'about' || t.lower === 'going') && word(tokens, j + 1) === 'to') {
      j++;
      modal = true;
      continue;
    }
    if (isAdverb(t)) {
      if (/ly$/.test(t.lower)) manner.push(t.lower);
      continue;
    }
    break;
  }
  const t = tokens[j];
  const found = t?.kind === 'word' && t.cast === undefined && !t.owns ? verbFormOf(t.lower) : undefined;
  const stateAt = (): Finite | undefined =>
    aux < 0
      ? undefined
      : {
          at: aux,
          lemma: be ? 'be' : have ? 'have' : 'do',
          form: 's',
          passive: false,
          negated,
          state: true,
          end: j,
          manner,
        };
  if (!found || !t) return stateAt();
  if (aux >= 0) {
    if (be && found.form === 'ing')
      return light(tokens, { at: j, ...found, passive: false, negated, state: negated, end: j + 1, manner });
    if (be && found.form === 'ed') {
      const by = tokens.slice(j + 1, j + 10).some((x) => x.lower === 'by');
      return { at: j, ...found, passive: true, negated, state: !by, end: j + 1, manner };
    }
    if ((have && found.form === 'ed') || (modal && found.form === 'base'))
      return light(tokens, { at: j, ...found, passive: false, negated, state: negated, end: j + 1, manner });
    return stateAt();
  }
  if (found.form === 'ing') return undefined;
  if (verbScore(tokens, j, j, afterSubject ? 'sure' : 'noun') < (afterSubject ? 4 : 8)) return undefined;
  return light(tokens, { at: j, ...found, passive: false, negated, state: negated, end: j + 1, manner });
};

/** "begins to check", "keeps walking", "starts printing": the second verb is what is seen. */
export const light = (tokens: readonly ActionToken[], v: Finite): Finite => {
  if (!LIGHT_VERBS.has(v.lemma)) return v;
  const to = word(tokens, v.end) === 'to';
  const found = verbFormOf(word(tokens, v.end + (to ? 1 : 0)));
  if (!found || (to ? found.form !== 'base' : found.form !== 'ing')) return v;
  if (found.lemma === 'be') return { ...v, lemma: 'be', state: true, end: v.end + 2 };
  return { ...v, ...found, end: v.end + (to ? 2 : 1) };
};

/** Whether a verb in its plain form stands at `i`, after "to". */
export const isInfinitive = (tokens: readonly ActionToken[], i: number): boolean => {
  const found = verbFormOf(word(tokens, i));
  if (found?.form !== 'base' || tokens[i]?.cast !== undefined) return false;
  const next = tokens[i + 1];
  return (
    (verbFact(found.lemma)?.prior ?? 0) > 7 ||
    (next?.kind === 'word' &&
      (DETERMINERS.has(next.lower) || OBJECT_PRONOUNS.has(next.lower) || next.cast !== undefined)) ||
    (isClassed(found.lemma) && (verbFact(found.lemma)?.prior ?? 0) > 4)
  );
};

/** Whether a subject and a finite verb begin at `i`. */
export const startsClause = (tokens: readonly ActionToken[], i: number): boolean => {
  const found = nounPhrase(tokens, i, true);
  if (!found) return false;
  if (found.verb) return true;
  return finiteVerb(tokens, found.phrase.end, true) !== undefined;
};

/** Verbs that say how somebody looks: "looks dazed". */
export const SEEMS = new Set('look seem feel appear remain stay become grow get'.split(' '));

/** The adjective at `i`, through adverbs; undefined where there is none. */
export const adjectiveAt = (tokens: readonly ActionToken[], i: number): string | undefined => {
  let j = i;
  while (isAdverb(tokens[j])) j++;
  const t = tokens[j];
  if (t?.kind !== 'word' || t.cast !== undefined) return undefined;
  const isOne =
    FEELING_WORDS.has(t.lower) ||
    /[a-z]{2}(?:ed|ful|ous|less|ive|able)$/.test(t.lower) ||
    /^(cold|dead|drunk|alive|sick|ill|upset|numb|blank|lost|weak|asleep|awake|alone)$/.test(t.lower);
  return isOne ? t.lower : undefined;
};
