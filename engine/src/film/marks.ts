import { AXES, type Axis } from '../audience/directive.ts';
import { SCALES, type Scale } from '../timeline/timeline.ts';
import type { Fault } from './fault.ts';
import { type ConditionPart, MARK_FORMS, MARK_KINDS, type Mark, type MarkKind, type Part } from './mark.ts';
import { choiceOf, clausesOf, effectsOf } from './mark-clauses.ts';
import { nearest } from './nearest.ts';
import { tokensOf } from './tokens.ts';

/** Longer notes are no marks: nobody could mend them. */
const LONGEST = 4000;

const NAME = /^@([\p{L}][\p{L}\p{N}_-]*)/u;

export interface ReadMark {
  readonly mark?: Mark;
  readonly faults: readonly Fault[];
}

/** A text and its offset, without the spaces around it. */
const part = (text: string, from: number, to = text.length): Part => {
  const raw = text.slice(from, to);
  const trimmed = raw.trim();
  return { text: trimmed, at: from + (trimmed === '' ? raw.length : raw.length - raw.trimStart().length) };
};

const SHORT: Readonly<Record<string, Scale>> = {
  ews: 'extreme-wide',
  ws: 'wide',
  fs: 'full',
  mws: 'medium-wide',
  ms: 'medium',
  mcu: 'medium-close-up',
  cu: 'close-up',
  ecu: 'extreme-close-up',
  close: 'close-up',
};

/** `close-up MARA`, `close up on MARA`: the longest scale that the words begin with, and who. */
const shotOf = (rest: Part): Mark | undefined => {
  const words = rest.text.toLowerCase().replace(/[\s_-]/gu, '-');
  const named = [...SCALES.map((s) => [s, s] as const), ...Object.entries(SHORT)]
    .filter(([name]) => words === name || words.startsWith(`${name}-`))
    .sort((a, b) => b[0].length - a[0].length)[0];
  if (named === undefined) return undefined;
  const on = /^[\s_-]*(?:(?:on|of)\s+)?/iu.exec(rest.text.slice(named[0].length))?.[0].length ?? 0;
  const from = named[0].length + on;
  const person = { text: rest.text.slice(from).trim(), at: rest.at + from };
  return { kind: 'shot', scale: named[1], ...(person.text === '' ? {} : { person }) };
};

/** `season=winter, warmth >= 2`, before the colon of an alternative. */
const conditionsOf = (text: string, from: number, to: number): ConditionPart[] | Fault => {
  const out: ConditionPart[] = [];
  const malformed = (at: number, message: string): Fault => ({
    code: 'K2021',
    message,
    remedy:
      'Write slot=value or axis >= number, with commas between: [[@alt season=winter, warmth >= 2: other words]].',
    at,
  });
  let at = from;
  for (const piece of text.slice(from, to).split(',')) {
    const p = part(text, at, at + piece.length);
    at += piece.length + 1;
    const axis = /^(\S+?)\s*(<=|>=|≤|≥|<|>)\s*([-+]?\d+)$/u.exec(p.text);
    if (axis !== null) {
      const name = (axis[1] as string).toLowerCase();
      if (!AXES.includes(name as Axis))
        return malformed(p.at, `${axis[1]} is no axis of the audience: ${AXES.join(', ')}.`);
      const value = Number(axis[3]);
      if (value < -5 || value > 5)
        return {
          code: 'K2029',
          message: `${name} goes from -5 to 5, so ${value} never comes.`,
          remedy: `Write a number from -5 to 5, as in ${name} >= 2.`,
          at: p.at,
        };
      const operator = (axis[2] === '≤' ? '<=' : axis[2] === '≥' ? '>=' : axis[2]) as '<' | '<=' | '>' | '>=';
      out.push({ kind: 'axis', axis: name as Axis, operator, value });
      continue;
    }
    const slot = /^([^=<>\s]+)\s*==?\s*([^=<>]+)$/u.exec(p.text);
    if (slot === null)
      return malformed(
        p.at,
        p.text === ''
          ? 'An alternative needs to say when it stands in.'
          : `"${p.text}" is no condition of an alternative.`,
      );
    const value = slot[2] as string;
    const name = (slot[1] as string).toLowerCase();
    if (AXES.includes(name as Axis) && /^[-+]?\d+$/u.test(value))
      return malformed(p.at, `${name} is an axis: an audience is rarely at exactly ${value}.`);
    out.push({
      kind: 'slot',
      slot: { text: slot[1] as string, at: p.at },
      value: { text: value.trim(), at: p.at + p.text.length - value.length },
    });
  }
  return out;
};

const altOf = (text: string, rest: Part, malformed: (why: string, at?: number) => ReadMark): ReadMark => {
  if (rest.text === '') return { mark: { kind: 'alt' }, faults: [] };
  const colon = text.indexOf(':', rest.at);
  if (colon < 0) return malformed('has no colon between its condition and its words', rest.at);
  const when = conditionsOf(text, rest.at, colon);
  if (!Array.isArray(when)) return { faults: [when] };
  const words = part(text, colon + 1);
  if (words.text === '') return malformed('has no words that stand in', words.at);
  return { mark: { kind: 'alt', when, words }, faults: [] };
};

/**
 * Reads the text of a note. Undefined where it is only a note; else a mark, or what is wrong with it (a mark with a
 * fault may still come back with the rest of what it says). Never throws, whatever the text.
 */
export const readMark = (text: string): ReadMark | undefined => {
  const m = NAME.exec(text);
  if (m === null) return undefined;
  const word = m[1] as string;
  const kind = MARK_KINDS.find((k) => k === word.toLowerCase());
  if (kind === undefined) {
    const near = nearest(word, MARK_KINDS) as MarkKind | undefined;
    return {
      faults: [
        {
          code: 'K2020',
          message: `There is no mark @${word.slice(0, 60)}, so this is only a note.`,
          remedy:
            near === undefined
              ? `Marks are ${MARK_KINDS.map((k) => `@${k}`).join(', ')}.`
              : `Did you mean @${near}? It is written ${MARK_FORMS[near]}.`,
          at: 0,
        },
      ],
    };
  }
  const rest = part(text, m[0].length);
  const malformed = (why: string, at = rest.at): ReadMark => ({
    faults: [{ code: 'K2021', message: `@${kind} ${why}.`, remedy: `Write ${MARK_FORMS[kind]}.`, at }],
  });
  const found = (mark: Mark): ReadMark => ({ mark, faults: [] });
  if (text.length > LONGEST) return malformed(`is longer than ${LONGEST} characters`, 0);
  const empty = rest.text === '';
  switch (kind) {
    case 'lock':
    case 'optional':
    case 'trim':
    case 'loose':
      return empty
        ? found({ kind })
        : malformed(`stands alone: "${rest.text.slice(0, 40)}" means nothing after it`);
    case 'beat':
    case 'look': {
      if (empty) return malformed('has no name');
      if (kind === 'beat' && /\s/u.test(rest.text))
        return malformed('has a name of several words: join them by hyphens');
      return found(kind === 'beat' ? { kind, id: rest } : { kind, name: rest });
    }
    case 'when':
      return empty ? malformed('has no condition') : found({ kind, condition: rest });
    case 'tells':
    case 'needs':
      return empty ? malformed('does not say what') : found({ kind, fact: rest });
    case 'save':
      return empty ? malformed('does not say whom') : found({ kind, person: rest });
    case 'slot':
      if (empty) return malformed('has no name');
      return /\s/u.test(rest.text) ? malformed('has a name of several words') : found({ kind, name: rest });
    case 'light': {
      const how = rest.text.toLowerCase();
      if (how !== 'dark' && how !== 'lamp')
        return malformed(empty ? 'does not say how' : `is dark or lamp, not "${rest.text.slice(0, 40)}"`);
      return found({ kind, how });
    }
    case 'shot':
      return (empty ? undefined : shotOf(rest)) === undefined
        ? malformed(`does not begin with a scale: ${SCALES.join(', ')}`)
        : found(shotOf(rest) as Mark);
    case 'tension':
    case 'warmth':
    case 'spectacle': {
      if (!/^(?:\d+(?:\.\d+)?|\.\d+)%?$/u.test(rest.text)) return malformed('needs a number from 0 to 1');
      const value = rest.text.endsWith('%') ? Number(rest.text.slice(0, -1)) / 100 : Number(rest.text);
      if (value > 1)
        return {
          faults: [
            {
              code: 'K2029',
              message: `@${kind} goes from 0 to 1, not to ${rest.text}.`,
              remedy: `Write ${MARK_FORMS[kind]}.`,
              at: rest.at,
            },
          ],
        };
      return found({ kind, value: Math.round(value * 1000) });
    }
    case 'ending': {
      const [id, label, ...more] = tokensOf(text, rest.at);
      if (id === undefined || (id.kind !== 'name' && id.kind !== 'number')) return malformed('has no name');
      if (label !== undefined && (label.kind !== 'string' || more.length > 0))
        return malformed('has more than a name and its words in quotation marks', label.at);
      return found({ kind, id, ...(label === undefined ? {} : { label: label.text.trim() }) });
    }
    case 'set': {
      const effects = effectsOf(tokensOf(text, rest.at));
      return 'why' in effects ? malformed(effects.why, effects.at ?? rest.at) : found({ kind, effects });
    }
    case 'goto': {
      const clauses = clausesOf(text, tokensOf(text, rest.at), ['when']);
      if ('why' in clauses) return malformed(clauses.why, clauses.at ?? rest.at);
      const [to, ...more] = clauses.head;
      if (to === undefined || (to.kind !== 'name' && to.kind !== 'number' && to.kind !== 'string'))
        return malformed('does not say where to');
      if (more[0] !== undefined) return malformed(`leads to one beat, then perhaps "when"`, more[0].at);
      return found({ kind, to, ...(clauses.when === undefined ? {} : { when: clauses.when }) });
    }
    case 'choice': {
      const choice = choiceOf(text, tokensOf(text, rest.at));
      return 'why' in choice ? malformed(choice.why, choice.at ?? rest.at) : found(choice);
    }
    case 'alt':
      return altOf(text, rest, malformed);
  }
};
