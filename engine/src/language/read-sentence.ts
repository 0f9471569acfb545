import type { ActionEvent } from './action-event.ts';
import { type ActionToken, actionTokens } from './action-tokens.ts';
import type { CastFinder } from './cast.ts';
import { FEELING_WORDS } from './feeling-words.ts';
import { introductionOf } from './introduction.ts';
import {
  ANIMALS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  GROUP_NOUNS,
  HUMAN_NOUNS,
  NOT_AGENTS,
  OBJECT_PRONOUNS,
  PARTICLES,
  PREPOSITIONS,
  RELATIVES,
  SOUND_NOUNS,
  SUBORDINATORS,
} from './nouns.ts';
import { type FoundVerb, isAdverb, type NounPhrase, nounPhrase, verbScore } from './phrase.ts';
import { placeKindOf } from './place-table.ts';
import { propKindOf } from './prop-table.ts';
import type { Sentence } from './sentences.ts';
import { isBodyPart, senseOf, takesObject } from './stage-sense.ts';
import { verbFormOf } from './verb-forms.ts';
import { isClassed, verbFact } from './verb-lexicon.ts';
import type { Who } from './who.ts';

type Kind = ActionEvent['subjectKind'];

interface Subject {
  readonly names: string[];
  readonly kind: Kind;
  readonly head: string;
  /** 2 named, 1 a pronoun or carried over, 0 a noun. */
  readonly sure: number;
  /** A body part or thing of the subject that does it: "his hands". */
  readonly part?: string;
  readonly plural: boolean;
}

const NOBODY: Subject = { names: [], kind: 'none', head: '', sure: 0, plural: false };
const LIGHT_VERBS = new Set(
  'begin start continue try attempt manage seem appear proceed need want decide keep prepare struggle'.split(
    ' ',
  ),
);
const REPORTS = new Set('read say show display spell'.split(' '));

const singular = (w: string): string =>
  w.endsWith('men') ? `${w.slice(0, -3)}man` : w.replace(/ies$/, 'y').replace(/s$/, '');

const isPlaceOrProp = (noun: string): boolean =>
  propKindOf(noun) !== undefined || placeKindOf(noun) !== undefined;

const kindOf = (p: NounPhrase): Kind => {
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

/** Verbs that say how somebody looks: "looks dazed". */
const SEEMS = new Set('look seem feel appear remain stay become grow get'.split(' '));

/** The adjective at `i`, through adverbs; undefined where there is none. */
const adjectiveAt = (tokens: readonly ActionToken[], i: number): string | undefined => {
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

/** Who a phrase means: cast names, else the phrase itself. */
const subjectOf = (phrases: readonly NounPhrase[], who: Who): Subject => {
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

const word = (tokens: readonly ActionToken[], i: number): string =>
  tokens[i]?.kind === 'word' ? (tokens[i] as ActionToken).lower : '';

/** Whether a bare word can be an object without a determiner: after verbs of handling, a noun in front of an edge. */
const bareObject = (tokens: readonly ActionToken[], i: number): boolean => {
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
const HANDLED = new Set(
  'take put give throw carry hold pull push open close use write wear remove clean eat drink cook smoke sound break read play-music search drop speak sing'.split(
    ' ',
  ),
);

interface Tail {
  readonly end: number;
  readonly object?: NounPhrase;
  readonly particle?: string;
  readonly target?: { preposition: string; noun: string };
  readonly manner: string[];
  readonly signs: string[];
}

/** Whether a verb in its plain form stands at `i`, after "to". */
const isInfinitive = (tokens: readonly ActionToken[], i: number): boolean => {
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

/** What follows a verb up to the next clause: particle, object, first preposition with its noun, adverbs. */
const tailOf = (tokens: readonly ActionToken[], at: number, lemma: string, who: Who): Tail => {
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
        if (PARTICLES.has(after) && isClassed(`${lemma}_${after}`) && particle === undefined) {
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

/** Whether a subject and a finite verb begin at `i`. */
const startsClause = (tokens: readonly ActionToken[], i: number): boolean => {
  const found = nounPhrase(tokens, i, true);
  if (!found) return false;
  if (found.verb) return true;
  return finiteVerb(tokens, found.phrase.end, true) !== undefined;
};

interface Finite extends FoundVerb {
  readonly passive: boolean;
  readonly negated: boolean;
  readonly state: boolean;
  readonly end: number;
  readonly manner: string[];
}

/** The verb group at `i`, through adverbs and auxiliaries: "is slowly being opened", "begins to clean". */
const finiteVerb = (tokens: readonly ActionToken[], i: number, afterSubject: boolean): Finite | undefined => {
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
const light = (tokens: readonly ActionToken[], v: Finite): Finite => {
  if (!LIGHT_VERBS.has(v.lemma)) return v;
  const to = word(tokens, v.end) === 'to';
  const found = verbFormOf(word(tokens, v.end + (to ? 1 : 0)));
  if (!found || (to ? found.form !== 'base' : found.form !== 'ing')) return v;
  if (found.lemma === 'be') return { ...v, lemma: 'be', state: true, end: v.end + 2 };
  return { ...v, ...found, end: v.end + (to ? 2 : 1) };
};

/** Subject phrases from `i`: "Mike, Anna and the dog". */
const subjectPhrases = (
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
const toVerb = (tokens: readonly ActionToken[], i: number): number => {
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

const ONOMATOPOEIA =
  /\b(?:[BCKPSTZWV]?[LRW]?[AEIOU]{1,4}[A-Z]{0,6}(?:NG|CK|MP|SH|SS|OM|AM|UD|ZZ|NK|RR|EW|RF|AP|OP)|BANG|CRASH|BOOM|THUD|CLICK|RING|BEEP|SLAM|SNAP|CLACK|KNOCK|BUZZ|POP|HONK|ROAR|HISS|SCREAM|SCREECH)\b/;

/** Reads one sentence by position: subject, verb, object, then on from conjunctions and commas. */
export const readSentence = (
  sentence: Sentence,
  cast: CastFinder,
  who: Who,
  carried: ActionEvent | undefined,
): ActionEvent[] => {
  const tokens = actionTokens(sentence.text, cast);
  const place = { sentence: sentence.text, from: sentence.from, to: sentence.to };
  const events: ActionEvent[] = [];
  const introduces = introductionOf(sentence.text, tokens);
  let subject: Subject = carried
    ? {
        names: [...(carried.subject ?? [])],
        kind: carried.subjectKind,
        head: carried.subject?.[0] ?? '',
        sure: 1,
        plural: (carried.subject?.length ?? 0) > 1,
      }
    : who.last() === undefined
      ? NOBODY
      : { names: [who.last() as string], kind: 'person', head: who.last() as string, sure: 0, plural: false };
  const waiting: { verb: Finite; tail: Tail }[] = [];
  let lastForm = '';

  const emit = (v: Finite, tail: Tail, s: Subject): void => {
    let by = s;
    let object =
      tail.object?.cast ??
      (tail.object?.pronoun !== undefined
        ? (who.resolve(tail.object.pronoun, s.names)[0] ?? tail.object.text)
        : tail.object?.text);
    let target = tail.target;
    if (v.passive) {
      object = s.names[0];
      if (tail.target?.preposition === 'by') {
        const agent = tokens.find((t) => t.cast !== undefined && t.cast === tail.target?.noun);
        by = agent
          ? { names: [tail.target.noun], kind: 'person', head: tail.target.noun, sure: 2, plural: false }
          : {
              names: [tail.target.noun],
              kind: HUMAN_NOUNS.has(tail.target.noun.split(' ').at(-1) ?? '') ? 'person' : 'thing',
              head: tail.target.noun.split(' ').at(-1) ?? '',
              sure: 0,
              plural: false,
            };
        target = undefined;
      }
    }
    // A part that is no human being (a talking printer), and animals, do what bodies and things do.
    const isBeing =
      ANIMALS.has(by.head) ||
      isBodyPart(by.head) ||
      (by.sure === 2 &&
        by.names.length === 1 &&
        who.sexOf(by.names[0] as string) === 'unknown' &&
        !HUMAN_NOUNS.has((by.names[0] as string).toLowerCase()));
    const sense = senseOf(v.lemma, tail.particle, object, by.kind, by.head, target, isBeing);
    // "his hair disheveled": a participle beside a present tense says how it is.
    const isParticiple = v.form === 'ed' && !v.passive && lastForm === 's' && by.kind !== 'none';
    const seemsSo =
      SEEMS.has(v.lemma) &&
      tail.object === undefined &&
      tail.target === undefined &&
      adjectiveAt(tokens, v.end) !== undefined;
    const isNobody =
      /^(nobody|no one|no-one)$/.test(by.head) || (by.head === 'one' && word(tokens, v.at - 2) === 'no');
    const state = v.state || sense.state || isParticiple || seemsSo || isNobody;
    const pose =
      /^(sit|kneel|lie|sleep|lean|hide|wait|wear|hold)$/.test(sense.action) && by.kind === 'person';
    const action =
      state && !(v.passive && pose && !v.negated)
        ? state && pose && !v.negated
          ? sense.action
          : 'none'
        : sense.action;
    // "a shot is heard"
    const isHeard = v.passive && v.lemma === 'hear';
    const how = v.lemma === 'be' || seemsSo ? adjectiveAt(tokens, v.end) : undefined;
    const manner = [...v.manner, ...tail.manner, ...(how === undefined ? [] : [how])];
    const part = s.part !== undefined && object === undefined ? s.part : undefined;
    const sure = by.sure + (sense.sure ? 1 : 0);
    const shownObject = object ?? part;
    events.push({
      ...place,
      ...(by.names.length > 0 ? { subject: by.names } : {}),
      subjectKind: by.names.length > 0 ? by.kind : 'none',
      verb: v.lemma,
      action: isHeard ? 'sound' : action,
      ...(shownObject === undefined ? {} : { object: shownObject }),
      ...(target ? { target } : {}),
      ...(manner.length > 0 ? { manner } : {}),
      ...(state && !isHeard ? { state: true } : {}),
      ...(isHeard || (sense.sound && !state) ? { sound: true } : {}),
      ...(tail.signs.length > 0 ? { signs: tail.signs } : {}),
      confidence: (by.names.length === 0 ? Math.min(1, sure) : Math.min(3, sure)) as 0 | 1 | 2 | 3,
    });
    const named = by.kind === 'person' ? by.names.filter((n) => n === n.toUpperCase()) : [];
    const other = tokens.find((x) => x.cast !== undefined && !x.owns && x.cast === target?.noun)?.cast;
    for (const n of [tail.object?.cast, other]) if (n !== undefined && !named.includes(n)) named.push(n);
    if (named.length > 0) who.mention(named, by.kind === 'person' && by.names.length > 1);
    if (tail.object && tail.object.cast === undefined && tail.object.pronoun === undefined)
      who.thing = tail.object.text;
    else if (target !== undefined && other === undefined && sense.action === 'look') who.thing = target.noun;
    else if (by.kind === 'thing' && s.names[0] !== undefined) who.thing = s.names[0];
  };

  let i = 0;
  let clauseStart = true;
  let opening: NounPhrase | undefined;
  for (let guard = 0; i < tokens.length && guard < 400; guard++) {
    const t = tokens[i] as ActionToken;
    if (t.kind !== 'word') {
      if (t.kind === 'mark') clauseStart = true;
      i++;
      continue;
    }
    if (CONJUNCTIONS.has(t.lower) || (SUBORDINATORS.has(t.lower) && startsClause(tokens, i + 1))) {
      clauseStart = true;
      i++;
      if (t.lower === 'as' && word(tokens, i) === 'soon') i++;
      continue;
    }
    if (RELATIVES.has(t.lower)) {
      // "cash that you could cork a bazooka with": a clause of its own about the noun, passed over.
      const own = nounPhrase(tokens, i + 1, true);
      const ownVerb =
        own && (own.phrase.pronoun !== undefined || own.phrase.cast !== undefined || own.verb)
          ? finiteVerb(tokens, own.verb?.at ?? own.phrase.end, true)
          : undefined;
      if (ownVerb) {
        i = Math.max(tailOf(tokens, ownVerb.end, ownVerb.lemma, who).end, i + 1);
        clauseStart = false;
        continue;
      }
      // "a sign which reads": of the noun before; only what it says is kept.
      const v = finiteVerb(tokens, i + 1, true);
      if (v) {
        const tail = tailOf(tokens, v.end, v.lemma, who);
        if (REPORTS.has(v.lemma) || tail.signs.length > 0) {
          const caps = tokens
            .slice(v.end, tail.end)
            .filter((x) => x.kind === 'word' && /^[A-Z0-9:]{2,}$/.test(x.text))
            .map((x) => x.text);
          const last = events.at(-1);
          const signs = tail.signs.length > 0 ? tail.signs : caps.length > 0 ? [caps.join(' ')] : [];
          if (last && signs.length > 0)
            events[events.length - 1] = { ...last, signs: [...(last.signs ?? []), ...signs] };
        }
        i = Math.max(tail.end, i + 1);
      } else i++;
      clauseStart = false;
      continue;
    }
    if (t.lower === 'to' && events.length > 0 && isInfinitive(tokens, i + 1)) {
      // A purpose: likely done, never sure.
      const found = verbFormOf(word(tokens, i + 1)) as { lemma: string; form: 'base' };
      const v: Finite = {
        at: i + 1,
        ...found,
        passive: false,
        negated: false,
        state: false,
        end: i + 2,
        manner: [],
      };
      const tail = tailOf(tokens, v.end, v.lemma, who);
      emit(v, tail, { ...subject, sure: 0 });
      i = Math.max(tail.end, i + 2);
      clauseStart = false;
      continue;
    }
    if (isAdverb(t) && !PREPOSITIONS.has(t.lower)) {
      i++;
      continue;
    }
    // "and doesn't hear": an auxiliary without its subject.
    if (clauseStart && AUXILIARIES.has(t.lower) && events.length > 0 && subject.names.length > 0) {
      const v = finiteVerb(tokens, i, true);
      if (v) {
        const tail = tailOf(tokens, v.end, v.lemma, who);
        emit(v, tail, subject);
        i = Math.max(tail.end, i + 1);
        clauseStart = false;
        continue;
      }
    }
    // "there stands NAK": the subject comes after.
    if (clauseStart && (t.lower === 'there' || t.lower === 'here') && !AUXILIARIES.has(word(tokens, i + 1))) {
      const v = finiteVerb(tokens, i + 1, true);
      const real = v ? subjectPhrases(tokens, v.end) : undefined;
      if (v && real) {
        subject = subjectOf(real.phrases, who);
        emit(v, { end: real.end, manner: [], signs: [] }, subject);
        i = real.end;
        clauseStart = false;
        continue;
      }
    }
    // A verb without its subject: "Checks the light", "and opens the door", ", praying".
    const found =
      t.cast === undefined &&
      !t.owns &&
      !DETERMINERS.has(t.lower) &&
      !(PREPOSITIONS.has(t.lower) && verbFormOf(t.lower)?.form !== 's')
        ? verbFormOf(t.lower)
        : undefined;
    const leads = events.length === 0 && waiting.length === 0 && opening === undefined;
    if (
      clauseStart &&
      found &&
      (found.form === 'ing' || (found.form === 'ed' && leads && AUXILIARIES.has(t.lower) === false)) &&
      !AUXILIARIES.has(t.lower) &&
      (found.form === 'ing' || PREPOSITIONS.has(word(tokens, i + 1)) || tokens[i + 1]?.text === ',')
    ) {
      const v: Finite = {
        at: i,
        ...found,
        passive: false,
        negated: false,
        state: found.form === 'ed',
        end: i + 1,
        manner: [],
      };
      const tail = tailOf(tokens, i + 1, v.lemma, who);
      if (events.length === 0) waiting.push({ verb: v, tail });
      else emit(v, tail, subject);
      i = Math.max(tail.end, i + 1);
      clauseStart = false;
      continue;
    }
    if (clauseStart && found && (events.length > 0 || leads)) {
      const needs = events.length > 0 ? (lastForm === found.form ? 3 : 8) : found.form === 's' ? 7 : 99;
      if (
        verbScore(tokens, i, i, 'noun') >= needs &&
        found.form !== 'ing' &&
        (subject.names.length > 0 || leads)
      ) {
        const v = finiteVerb(tokens, i, true) ?? {
          at: i,
          ...found,
          passive: false,
          negated: false,
          state: false,
          end: i + 1,
          manner: [],
        };
        const tail = tailOf(tokens, v.end, v.lemma, who);
        emit(v, tail, subject);
        lastForm = found.form;
        i = Math.max(tail.end, i + 1);
        clauseStart = false;
        continue;
      }
    }
    if (clauseStart && PREPOSITIONS.has(t.lower)) {
      const inner = nounPhrase(tokens, i + 1, true);
      if (inner) {
        i = inner.phrase.end;
        // "Behind him stands a MAN": the verb before its subject.
        const v = inner.verb ? finiteVerb(tokens, inner.verb.at, true) : finiteVerb(tokens, i, false);
        const real =
          v && (DETERMINERS.has(word(tokens, v.end)) || tokens[v.end]?.cast !== undefined)
            ? subjectPhrases(tokens, v.end)
            : undefined;
        if (v && real && !real.verb) {
          subject = subjectOf(real.phrases, who);
          emit(
            v,
            {
              end: real.end,
              manner: [],
              signs: [],
              target: { preposition: t.lower, noun: inner.phrase.cast ?? inner.phrase.text },
            },
            subject,
          );
          i = real.end;
          clauseStart = false;
        } else if (inner.verb) i = inner.verb.at;
        continue;
      }
      i++;
      continue;
    }
    const starts =
      DETERMINERS.has(t.lower) ||
      t.owns ||
      t.cast !== undefined ||
      nounPhrase(tokens, i, true)?.phrase.pronoun !== undefined ||
      clauseStart ||
      /^[A-Z]{2,}$/.test(t.text);
    const phrases = starts ? subjectPhrases(tokens, i) : undefined;
    if (!phrases) {
      i++;
      continue;
    }
    opening ??= phrases.phrases[0];
    const verbAt = phrases.verb?.at ?? toVerb(tokens, phrases.end);
    const strong =
      phrases.phrases[0]?.cast !== undefined ||
      phrases.phrases[0]?.pronoun !== undefined ||
      phrases.verb !== undefined;
    const v = finiteVerb(tokens, verbAt, true);
    if (v && (clauseStart || strong)) {
      subject = subjectOf(phrases.phrases, who);
      for (const w of waiting.splice(0)) emit(w.verb, w.tail, subject);
      const tail = tailOf(tokens, v.end, v.lemma, who);
      let signs = tail.signs;
      if (REPORTS.has(v.lemma) && signs.length === 0) {
        const caps = tokens
          .slice(v.end, tail.end)
          .filter((x) => x.kind === 'word' && /^[A-Z0-9:]{2,}$/.test(x.text))
          .map((x) => x.text);
        if (caps.length > 0) signs = [caps.join(' ')];
      }
      if (phrases.phrases.some((p) => p.cast !== undefined))
        who.mention(
          phrases.phrases.flatMap((p) => p.cast ?? []),
          phrases.phrases.length > 1,
        );
      emit(v, { ...tail, signs }, subject);
      lastForm = v.form;
      i = Math.max(tail.end, verbAt + 1);
      clauseStart = false;
    } else {
      i = Math.max(phrases.end, i + 1);
      if (phrases.phrases[0]?.cast !== undefined) who.mention([phrases.phrases[0].cast]);
    }
  }
  for (const w of waiting.splice(0)) emit(w.verb, w.tail, opening ? subjectOf([opening], who) : subject);

  const quotes = tokens.filter((t) => t.kind === 'quote').map((t) => t.text.slice(1, -1));
  const missing = quotes.filter((q) => !events.some((e) => e.signs?.includes(q)));
  const plainText = tokens
    .filter((t) => t.kind === 'word' && t.cast === undefined)
    .map((t) => t.text)
    .join(' ');
  const loud = ONOMATOPOEIA.test(plainText) || /^[A-Z]{2,10}!+$/.test(sentence.text);
  if (events.length === 0) {
    const isSlug = !/\p{Ll}/u.test(sentence.text) && !quotes.length && !loud;
    const noun = isSlug ? undefined : opening;
    const heard =
      loud ||
      (noun !== undefined && SOUND_NOUNS.has(noun.head)) ||
      (tokens[0]?.kind === 'word' && SOUND_NOUNS.has(tokens[0].lower));
    const s = noun ? subjectOf([noun], who) : NOBODY;
    if (s.kind === 'person') who.mention(s.names.filter((n) => n === n.toUpperCase()));
    else if (noun && s.kind === 'thing') who.thing = noun.text;
    events.push({
      ...place,
      ...(s.names.length > 0 ? { subject: s.names } : {}),
      subjectKind: s.names.length > 0 ? s.kind : 'none',
      verb: '',
      action: heard ? 'sound' : 'none',
      ...(heard ? { sound: true } : { state: true }),
      ...(quotes.length > 0 ? { signs: quotes } : {}),
      confidence: s.sure > 0 ? 1 : 0,
    });
  } else if (missing.length > 0) {
    const last = events.at(-1) as ActionEvent;
    events[events.length - 1] = { ...last, signs: [...(last.signs ?? []), ...missing] };
  }
  if (loud && !events.some((e) => e.sound))
    events[events.length - 1] = { ...(events.at(-1) as ActionEvent), sound: true };
  if (introduces) events[0] = { ...(events[0] as ActionEvent), introduces };
  return events;
};
