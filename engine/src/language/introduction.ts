import type { ActionToken } from './action-tokens.ts';
import { FEMALE_NAMES, MALE_NAMES } from './first-names.ts';
import { HUMAN_NOUNS } from './nouns.ts';
import { roleFact } from './roles.ts';

const CAPITALS = /^\p{Lu}[\p{Lu}\p{N}'’#-]+$/u;
const AGE_AFTER = /^\s*(?:,|\(|--)\s*(?:(?:early|mid|late)[- ]?)?'?\d{1,2}(?:'?s)?\b/;

const isPerson = (head: string, first: string): boolean =>
  HUMAN_NOUNS.has(head) || roleFact(head) !== undefined || FEMALE_NAMES.has(first) || MALE_NAMES.has(first);

/** What is said beside a name: the adjectives before it, an apposition or brackets after it. */
const descriptionBeside = (sentence: string, at: number, written: string): string => {
  const before =
    /\b(?:an?|the|another|our)\s(?:(?!\b(?:an?|the)\s)[^.,;:]){0,80},?\s*$/i.exec(
      sentence.slice(Math.max(0, at - 120), at),
    )?.[0] ?? '';
  const rest = sentence.slice(at + written.length, at + written.length + 240);
  const after =
    /^\s*(\([^)]{1,80}\))?\s*(?:(?:,|--|[—–]|:|\bis an?\b|\bin\b|\bwears?\b)\s*([^.;]{0,160}))?/.exec(rest);
  const inBrackets = after?.[1] ?? '';
  return [before, inBrackets, after?.[0]?.slice(inBrackets.length) ?? '']
    .join(' ')
    .replace(/[()]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^\s*(?:an?|the)\s*(?:,\s*|$)/i, '')
    .replace(/^[\s,]+|[\s,-]+$/g, '');
};

/**
 * A part that a sentence shows: a cast name in capitals with a description beside it ("an even larger man, MIKE";
 * "SAILOR, 60s, oilskin coat"; "(40s)"), else a person in capitals who is not in the cast ("The MAILMAN is just
 * leaving"), told by a word for people, a first name or an age; then the description may be empty.
 */
export const introductionOf = (
  sentence: string,
  tokens: readonly ActionToken[],
): { name: string; description: string } | undefined => {
  if (!/\p{Ll}/u.test(sentence)) return undefined;
  const known = tokens.find(
    (t) => t.cast !== undefined && !t.owns && t.text.length > 1 && !/\p{Ll}/u.test(t.text),
  );
  if (known) {
    const at = sentence.indexOf(known.text);
    const description = at < 0 ? '' : descriptionBeside(sentence, at, known.text);
    if (description !== '') return { name: known.cast as string, description };
  }
  for (let i = 0; i < tokens.length; i++) {
    let end = i;
    while (end < tokens.length && end - i < 6) {
      const t = tokens[end] as ActionToken;
      if (
        t.kind !== 'word' ||
        t.cast !== undefined ||
        t.owns ||
        !(CAPITALS.test(t.text) || (end > i && /^#?\d+$/.test(t.text)))
      )
        break;
      end++;
    }
    if (end === i) continue;
    const words = tokens.slice(Math.max(i, end - 3), end).map((t) => t.text);
    const written = words.join(' ');
    const at = sentence.indexOf(written);
    const head = (words.findLast((w) => !/^#?\d+$/.test(w)) ?? '').toLowerCase();
    const isAged = at >= 0 && AGE_AFTER.test(sentence.slice(at + written.length, at + written.length + 24));
    if (at >= 0 && head.length > 2 && (isAged || isPerson(head, (words[0] as string).toLowerCase())))
      return { name: written, description: descriptionBeside(sentence, at, written) };
    i = end;
  }
  return undefined;
};
