import type { ActionToken } from './action-tokens.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  OBJECT_PRONOUNS,
  PARTICLES,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from './nouns.ts';
import { isAdverb, type NounPhrase, nounPhrase } from './phrase.ts';
import { senseOf, takesObject } from './stage-sense.ts';
import { verbFormOf } from './verb-forms.ts';
import { isInfinitive, startsClause, word } from './verb-group.ts';
import { isClassed } from './verb-lexicon.ts';
import type { Who } from './who.ts';

/** Actions whose object may come without an article. */
export const HANDLED = new Set(
  'take put give throw carry hold pull push open close use write wear remove clean eat drink cook smoke sound break read play-music search drop speak sing'.split(
    ' ',
  ),
);

/** Whether a bare word can be an object without a determiner: after verbs of handling, a noun in front of an edge. */
export const bareObject = (tokens: readonly ActionToken[], i: number): boolean => {
  const t = tokens[i];
  if (t?.kind !== 'word' || isAdverb(t) || /(ed|ing|ly|less|ful|ous)$/.test(t.lower)) return false;
  return (
    !PREPOSITIONS.has(t.lower) &&
    !CONJUNCTIONS.has(t.lower) &&
    !SUBORDINATORS.has(t.lower) &&
    !RELATIVES.has(t.lower) &&
    !AUXILIARIES.has(t.lower) &&
    !PARTICLES.has(t.lower)
  );
};

/** What a verb governs, up to index `end`. */
export interface Tail {
  readonly end: number;
  readonly object?: NounPhrase;
  readonly particle?: string;
  readonly target?: { preposition: string; noun: string };
  readonly manner: string[];
  readonly signs: string[];
}

/** Whether the particle at `i` governs nothing: "turns the radio on", not "takes the bag in the car". */
export const isLoose = (tokens: readonly ActionToken[], i: number): boolean => {
  const next = tokens[i + 1];
  if (!PREPOSITIONS.has(word(tokens, i))) return true;
  return (
    next?.kind !== 'word' ||
    PREPOSITIONS.has(next.lower) ||
    CONJUNCTIONS.has(next.lower) ||
    isAdverb(next) ||
    next.lower === 'to'
  );
};

/** What follows a verb up to the next clause: particle, object, first preposition with its noun, adverbs. */
export const tailOf = (tokens: readonly ActionToken[], at: number, lemma: string, who: Who): Tail => {
  let i = at;
  let object: NounPhrase | undefined;
  let particle: string | undefined;
  let target: Tail['target'];
  const manner: string[] = [];
  const signs: string[] = [];
  const plain = senseOf(lemma, undefined, undefined, 'person', '').action;
  const nameOf = (p: NounPhrase): string =>
    p.cast ?? (p.pronoun !== undefined ? (who.resolve(p.pronoun)[0] ?? p.text) : p.text);
  while (i < tokens.length) {
    const t = tokens[i] as ActionToken;
    if (t.kind === 'quote') {
      signs.push(t.text.slice(1, -1));
      i++;
      continue;
    }
    if (t.kind === 'aside') {
      i++;
      continue;
    }
    if (t.kind === 'mark') break;
    if (
      CONJUNCTIONS.has(t.lower) ||
      RELATIVES.has(t.lower) ||
      t.lower === 'while' ||
      t.lower === 'when' ||
      t.lower === 'because'
    )
      break;
    if (
      (SUBORDINATORS.has(t.lower) && !PREPOSITIONS.has(t.lower)) ||
      (SUBORDINATORS.has(t.lower) && startsClause(tokens, i + 1))
    )
      break;
    if (isAdverb(t) && !(PARTICLES.has(t.lower) && particle === undefined && object === undefined)) {
      if (/ly$/.test(t.lower) || /^(fast|hard|alone|together|suddenly|again)$/.test(t.lower))
        manner.push(t.lower);
      i++;
      continue;
    }
    const next = tokens[i + 1];
    if (next?.lower === 'of' && PARTICLES.has(t.lower)) {
      const inner = nounPhrase(tokens, i + 2, false);
      if (inner) {
        if (isClassed(`${lemma}_${t.lower}`)) particle ??= t.lower;
        target ??= { preposition: `${t.lower} of`, noun: nameOf(inner.phrase) };
        i = inner.phrase.end;
        continue;
      }
    }
    // "covered in toner he sits": a new subject ends what the verb governs.
    if (
      i > at &&
      !t.owns &&
      (t.cast !== undefined || /^(he|she|they|it|i|we)$/.test(t.lower)) &&
      (object !== undefined || target !== undefined) &&
      startsClause(tokens, i)
    )
      break;
    if (
      PARTICLES.has(t.lower) &&
      particle === undefined &&
      target === undefined &&
      (object === undefined || isLoose(tokens, i)) &&
      (isClassed(`${lemma}_${t.lower}`) ||
        next?.kind !== 'word' ||
        PREPOSITIONS.has(next.lower) ||
        CONJUNCTIONS.has(next.lower) ||
        isAdverb(next))
    ) {
      const asPreposition =
        PREPOSITIONS.has(t.lower) &&
        next?.kind === 'word' &&
        !PREPOSITIONS.has(next.lower) &&
        !CONJUNCTIONS.has(next.lower);
      if (!asPreposition || isClassed(`${lemma}_${t.lower}`) || takesObject(lemma, t.lower)) {
        particle = t.lower;
        // "leans over the desk": the particle is a preposition as well.
        if (
          asPreposition &&
          object === undefined &&
          !takesObject(lemma, t.lower) &&
          !HANDLED.has(senseOf(lemma, particle, undefined, 'person', '').action) &&
          !/^turn|^phone$/.test(senseOf(lemma, particle, undefined, 'person', '').action)
        ) {
          const inner = nounPhrase(tokens, i + 1, false);
          if (inner) {
            target ??= { preposition: t.lower, noun: nameOf(inner.phrase) };
            i = inner.phrase.end;
            continue;
          }
        }
        i++;
        continue;
      }
    }
    if (PREPOSITIONS.has(t.lower) || t.lower === 'to') {
      if (t.lower === 'to' && isInfinitive(tokens, i + 1)) break;
      // "out of the printer", "next to": the last preposition has the noun.
      let j = i;
      while (PREPOSITIONS.has(word(tokens, j + 1)) || word(tokens, j + 1) === 'to') j++;
      const inner = nounPhrase(tokens, j + 1, false);
      if (!inner) {
        i = j + 1;
        continue;
      }
      if (target === undefined || target.preposition === 'of')
        target = {
          preposition: j > i ? `${t.lower} ${word(tokens, j)}` : t.lower,
          noun: nameOf(inner.phrase),
        };
      i = inner.phrase.end;
      continue;
    }
    if (object === undefined && target === undefined) {
      const starts =
        DETERMINERS.has(t.lower) ||
        t.owns ||
        t.cast !== undefined ||
        OBJECT_PRONOUNS.has(t.lower) ||
        (HANDLED.has(plain) && bareObject(tokens, i)) ||
        /^[A-Z]{3,}$/.test(t.text);
      const inner = starts ? nounPhrase(tokens, i, false) : undefined;
      if (inner) {
        i = inner.phrase.end;
        const second =
          (inner.phrase.pronoun !== undefined || inner.phrase.cast !== undefined) &&
          (DETERMINERS.has(word(tokens, i)) || tokens[i]?.owns)
            ? nounPhrase(tokens, i, false)
            : undefined;
        if (second) {
          target = { preposition: 'to', noun: nameOf(inner.phrase) };
          object = second.phrase;
          i = second.phrase.end;
        } else object = inner.phrase;
        const after = word(tokens, i);
        if (
          PARTICLES.has(after) &&
          isClassed(`${lemma}_${after}`) &&
          particle === undefined &&
          isLoose(tokens, i)
        ) {
          particle = after;
          if (tokens[i + 1]?.kind !== 'word' || !PREPOSITIONS.has(after) || isAdverb(tokens[i + 1])) i++;
        }
        continue;
      }
    }
    if (verbFormOf(t.lower)?.form === 'ing' && i > at) break;
    i++;
  }
  return {
    end: i,
    manner,
    signs,
    ...(object ? { object } : {}),
    ...(particle ? { particle } : {}),
    ...(target ? { target } : {}),
  };
};
