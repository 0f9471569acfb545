import type { ActionToken } from './action-tokens.ts';
import {
  ADVERBS,
  ANIMALS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  FLUIDS,
  GROUP_NOUNS,
  HUMAN_NOUNS,
  MEASURES,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SOUND_NOUNS,
  SUBORDINATORS,
} from './nouns.ts';
import { propKindOf } from './prop-table.ts';
import { type VerbForm, verbFormOf } from './verb-forms.ts';
import { isClassed, verbFact } from './verb-lexicon.ts';

/** A noun phrase: where it ends and what it is about. */
export interface NounPhrase {
  /** Index after its last token. */
  readonly end: number;
  /** Lower-case head noun, or the cast name. */
  readonly head: string;
  /** As written, lower case but for names. */
  readonly text: string;
  readonly cast?: string;
  readonly pronoun?: string;
  /** Who owns the head: a cast name or a possessive pronoun. */
  readonly owner?: string;
  readonly plural: boolean;
  /** A name that is not in the cast: capitalised words without an article. */
  readonly proper?: boolean;
}

export const isAdverb = (t: ActionToken | undefined): boolean =>
  t !== undefined &&
  t.kind === 'word' &&
  t.cast === undefined &&
  (ADVERBS.has(t.lower) ||
    (/[a-z]{3}ly$/.test(t.lower) &&
      !/^(family|belly|fly|lily|bully|ally|holy|ugly|lovely|lonely|elderly|friendly|early|only|assembly|jelly|italy|july|rely|reply|apply|supply|multiply|imply|lonely|silly|daily|burly|curly|surly|deadly)$/.test(
        t.lower,
      )));

/** Words that no noun phrase runs through. */
const isWall = (t: ActionToken): boolean =>
  t.kind !== 'word' ||
  t.cast !== undefined ||
  PREPOSITIONS.has(t.lower) ||
  CONJUNCTIONS.has(t.lower) ||
  SUBORDINATORS.has(t.lower) ||
  RELATIVES.has(t.lower) ||
  AUXILIARIES.has(t.lower) ||
  t.lower in PRONOUNS ||
  DETERMINERS.has(t.lower) ||
  OBJECT_PRONOUNS.has(t.lower) ||
  t.lower === 'to' ||
  t.lower === "it's" ||
  isAdverb(t);

/** How likely token `v` of a run is the finite verb, from its form, WordNet's prior and its neighbours. */
export const verbScore = (
  tokens: readonly ActionToken[],
  v: number,
  from: number,
  subject: 'sure' | 'noun',
): number => {
  const t = tokens[v] as ActionToken;
  if (t.kind !== 'word' || t.cast !== undefined || t.owns) return -99;
  const form = verbFormOf(t.lower);
  if (!form) return -99;
  const fact = verbFact(form.lemma);
  const previous = tokens[v - 1];
  const next = tokens[v + 1];
  let score = (fact?.prior ?? 5) + (isClassed(form.lemma) ? 2 : 0);
  if (form.form === 's') score += 2;
  if (form.form === 'base') score -= 3;
  if (form.form === 'ing') score -= 6;
  // "a tiny shaped charge": a participle before a noun.
  if (form.form === 'ed' && next?.kind === 'word' && !isWall(next) && subject === 'noun') score -= 6;
  if (subject === 'sure' && v === from) score += 6;
  if (previous && v > from) {
    if (DETERMINERS.has(previous.lower) || previous.owns) return -99;
    if (
      form.form === 's' &&
      (HUMAN_NOUNS.has(previous.lower) ||
        GROUP_NOUNS.has(previous.lower) ||
        ANIMALS.has(previous.lower) ||
        FLUIDS.has(previous.lower) ||
        SOUND_NOUNS.has(previous.lower))
    )
      score += 4;
    if (form.form === 's' && previous.lower.endsWith('s') && !previous.lower.endsWith('ss')) score -= 5;
    if (form.form === 'base' && previous.lower.endsWith('s') && !previous.lower.endsWith('ss')) score += 5;
  }
  if (next === undefined || next.kind !== 'word') score += 1;
  else if (
    DETERMINERS.has(next.lower) ||
    PREPOSITIONS.has(next.lower) ||
    OBJECT_PRONOUNS.has(next.lower) ||
    isAdverb(next) ||
    next.cast
  )
    score += 3;
  else if (next.lower === 'to' || CONJUNCTIONS.has(next.lower) || SUBORDINATORS.has(next.lower)) score += 1;
  else if (AUXILIARIES.has(next.lower) || verbFormOf(next.lower)?.form === 's') score -= 4;
  else score -= 1;
  return score;
};

export interface FoundVerb {
  readonly at: number;
  readonly lemma: string;
  readonly form: VerbForm;
}

const TITLE =
  /^(mr|mrs|ms|dr|miss|sir|lord|lady|officer|detective|captain|sergeant|agent|father|sister|uncle|aunt)\.?$/;

/** "Spalding Jeager", "Mr. Hoff": two capitalised words, or one inside the sentence. */
const isProper = (tokens: readonly ActionToken[], i: number, end: number): boolean => {
  const run = tokens.slice(i, end);
  if (run.length === 0 || run.length > 4) return false;
  if (!run.every((t) => t.kind === 'word' && /^\p{Lu}\p{Ll}+\.?$/u.test(t.text))) return false;
  return run.length > 1 || i > 0 || TITLE.test((run[0] as ActionToken).lower);
};

const asText = (tokens: readonly ActionToken[]): string =>
  tokens.map((t) => (t.cast !== undefined ? t.text : t.lower)).join(' ');

/**
 * Reads a noun phrase at `i`. With `subject` the run may hide the verb ("the printer beeps"): it stops before the
 * likeliest one, which is returned too.
 */
export const nounPhrase = (
  tokens: readonly ActionToken[],
  i: number,
  subject: boolean,
  depth = 0,
): { phrase: NounPhrase; verb?: FoundVerb } | undefined => {
  const first = tokens[i];
  if (!first || first.kind === 'mark' || first.kind === 'aside') return undefined;
  if (first.kind === 'quote')
    return { phrase: { end: i + 1, head: first.text, text: first.text, plural: false } };
  if (first.cast !== undefined && !first.owns)
    return { phrase: { end: i + 1, head: first.cast, text: first.cast, cast: first.cast, plural: false } };
  if (!first.owns && first.lower in PRONOUNS && !(first.lower === 'one' && !subject))
    return {
      phrase: {
        end: i + 1,
        head: first.lower,
        text: first.lower,
        pronoun: first.lower,
        plural: PRONOUNS[first.lower] === 'many',
      },
    };
  if (first.lower === 'each' && tokens[i + 1]?.lower === 'other')
    return { phrase: { end: i + 2, head: 'each other', text: 'each other', plural: true } };
  if (!subject && OBJECT_PRONOUNS.has(first.lower)) {
    const next = tokens[i + 1];
    const possessive = first.lower === 'her' && next?.kind === 'word' && !isWall(next);
    if (!possessive)
      return {
        phrase: {
          end: i + 1,
          head: first.lower,
          text: first.lower,
          pronoun: first.lower,
          plural: first.lower === 'them',
        },
      };
  }
  let j = i;
  let owner: string | undefined;
  while (j < tokens.length && j - i < 8) {
    const t = tokens[j] as ActionToken;
    if (t.kind !== 'word') break;
    if (t.owns) {
      owner = t.cast ?? t.lower.replace(/'s?$/, '');
      j++;
      continue;
    }
    if (DETERMINERS.has(t.lower)) {
      if (/^(his|her|its|their|my|your|our)$/.test(t.lower)) owner = t.lower;
      j++;
      continue;
    }
    break;
  }
  const inner = tokens[j];
  // "the PRINTER": a name with its article.
  if (j > i && inner?.cast !== undefined && !inner.owns)
    return { phrase: { end: j + 1, head: inner.cast, text: inner.cast, cast: inner.cast, plural: false } };
  const runStart = j;
  let end = j;
  while (end < tokens.length && end - j < 14) {
    const t = tokens[end] as ActionToken;
    if (
      t.kind === 'quote' &&
      (end > j || j > i) &&
      tokens[end + 1]?.kind === 'word' &&
      !isWall(tokens[end + 1] as ActionToken)
    ) {
      end++;
      continue;
    }
    // "the back of the van": after an article these are nouns.
    if (
      end === j &&
      j > i &&
      t.kind === 'word' &&
      /^(back|inside|outside|top|left|right|past|others?|ones?|two|three)$/.test(t.lower)
    ) {
      end++;
      continue;
    }
    if (isWall(t)) {
      // "a tall, gaunt SAILOR": a comma between describing words goes on.
      const next = tokens[end + 1];
      const after = tokens[end + 2];
      if (
        t.text === ',' &&
        end > j &&
        j > i &&
        next?.kind === 'word' &&
        after?.kind === 'word' &&
        !isWall(next) &&
        !isWall(after) &&
        verbFormOf(next.lower)?.form !== 's' &&
        verbFormOf(next.lower)?.form !== 'ing'
      ) {
        end++;
        continue;
      }
      break;
    }
    end++;
    if (t.owns) owner = t.lower.replace(/'s?$/, '');
  }
  if (end === runStart && j === i) return undefined;
  let verb: FoundVerb | undefined;
  if (subject && end > runStart) {
    let best = 6;
    for (let v = runStart + 1; v < end; v++) {
      const score = verbScore(tokens, v, runStart, 'noun');
      if (score > best) {
        best = score;
        const form = verbFormOf((tokens[v] as ActionToken).lower) as { lemma: string; form: VerbForm };
        verb = { at: v, ...form };
      }
    }
    if (verb) end = verb.at;
  } else if (!subject && end - runStart > 1) {
    // "a man sitting alone", "the bed looking worn": it stops before a participle that follows a noun.
    for (let v = runStart + 1; v < end; v++) {
      const before = (tokens[v - 1] as ActionToken).lower;
      const form = /^[a-z]+ing$/.test((tokens[v] as ActionToken).text)
        ? verbFormOf((tokens[v] as ActionToken).lower)
        : undefined;
      if (form?.form !== 'ing') continue;
      const isLast = v === end - 1 && (verbFact(form.lemma)?.prior ?? 0) > 6;
      if (isLast || HUMAN_NOUNS.has(before) || GROUP_NOUNS.has(before) || propKindOf(before) !== undefined)
        end = v;
    }
  }
  if (end === i) return undefined;
  let headToken = tokens[Math.max(i, end - 1)] as ActionToken;
  const textEnd = end;
  // "a pair of boots": the boots; "the back of the chair": the chair is where, the back is what.
  if (!verb && depth < 3 && tokens[end]?.lower === 'of' && MEASURES.has(headToken.lower)) {
    const inner = nounPhrase(tokens, end + 1, subject, depth + 1);
    if (inner) {
      const text = `${asText(tokens.slice(i, textEnd))} of ${inner.phrase.text}`;
      return { ...inner, phrase: { ...inner.phrase, text } };
    }
  }
  if (headToken.kind !== 'word') headToken = first;
  const head = headToken.lower;
  return {
    phrase: {
      end,
      head,
      text: asText(tokens.slice(i, textEnd)),
      ...(owner === undefined ? {} : { owner }),
      plural: /[^s]s$/.test(head),
      ...(isProper(tokens, i, end) ? { proper: true } : {}),
    },
    ...(verb ? { verb } : {}),
  };
};
