import type { ActionEvent } from './action-event.ts';
import { type ActionToken, actionTokens } from './action-tokens.ts';
import type { CastFinder } from './cast.ts';
import { introductionOf } from './introduction.ts';
import {
  ANIMALS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  HUMAN_NOUNS,
  PREPOSITIONS,
  RELATIVES,
  SOUND_NOUNS,
  SUBORDINATORS,
} from './nouns.ts';
import { isAdverb, type NounPhrase, nounPhrase, verbScore } from './phrase.ts';
import type { Sentence } from './sentences.ts';
import { isBodyPart, senseOf } from './stage-sense.ts';
import { NOBODY, type Subject, subjectOf, subjectPhrases, toVerb } from './subject.ts';
import { verbFormOf } from './verb-forms.ts';
import {
  adjectiveAt,
  type Finite,
  finiteVerb,
  isInfinitive,
  SEEMS,
  startsClause,
  word,
} from './verb-group.ts';
import { type Tail, tailOf } from './verb-tail.ts';
import type { Who } from './who.ts';

const REPORTS = new Set('read say show display spell'.split(' '));

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
    // `it` is a thing that acted, else the thing last handled or looked at.
    if (s.names[0] !== undefined && (by.kind === 'thing' || isBeing)) who.thing = s.names[0];
    else if (tail.object && tail.object.cast === undefined && tail.object.pronoun === undefined)
      who.thing = tail.object.text;
    else if (target !== undefined && other === undefined && sense.action === 'look') who.thing = target.noun;
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
