import type { CastFinder } from './cast.ts';
import { DETERMINERS } from './nouns.ts';
import { verbFormOf } from './verb-forms.ts';

export interface ActionToken {
  /** As written; a cast name of several words is one token. */
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'mark' | 'quote' | 'aside';
  /** Cast name, where the word is one. */
  readonly cast?: string;
  /** Written with 's: the owner of what follows. */
  readonly owns?: boolean;
}

/** Quotations and brackets are held to a length, so that one left open cannot make reading slow. */
const PART =
  /"[^"]{0,400}"|“[^“”]{0,400}”|(?<![\p{L}\p{N}])['‘][^'’\n]{2,80}['’](?![\p{L}\p{N}])|\([^()]{0,300}\)|(?<![\p{L}\p{N}])(?:Mr|Mrs|Ms|Dr|Prof|Lt|Sgt|Capt|Col|Gen|St)\.|\d+(?:[:.,]\d+)+|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’#-]*|#\d+|--+|[—–]|[,;:.!?…]+/gu;

/** A word without the dashes that end it; dashes alone stay dashes. */
const withoutTail = (part: string): string => {
  let end = part.length;
  while (end > 0 && part[end - 1] === '-') end--;
  return end === 0 ? '--' : part.slice(0, end);
};

/** "the printer output tray": a name in small letters before another noun is only part of that noun. */
const isCompound = (raw: readonly string[], i: number, count: number): boolean => {
  const before = (raw[i - 1] ?? '').toLowerCase();
  const next = raw[i + count] ?? '';
  if (/^\p{Lu}/u.test(raw[i] as string) || !DETERMINERS.has(before) || !/^[a-z]+$/.test(next)) return false;
  if (/['’]s?$/.test(raw[i + count - 1] as string)) return false;
  const form = verbFormOf(next)?.form;
  return /^(?:and|or|in|on|at|to|of|with|from|is|as|for|by|up|out|off|back|into|again|behind|over|that|who|ly)$/.test(
    next,
  ) || /ly$/.test(next)
    ? false
    : form !== 's' && form !== 'ed' && form !== 'ing';
};

/** Words, marks, quotations and asides of a sentence, cast names joined. */
export const actionTokens = (sentence: string, cast: CastFinder): ActionToken[] => {
  const raw = [...sentence.matchAll(PART)].map((m) => withoutTail(m[0]));
  const out: ActionToken[] = [];
  for (let i = 0; i < raw.length; i++) {
    const text = raw[i] as string;
    const lower = text.toLowerCase().replace(/’/g, "'");
    const short = /^(he|she|it|they|there|that|we|who|you|i)('s|'re|'m|'ll|'d)$/.exec(lower);
    if (short) {
      const [, pronoun = '', verb = ''] = short;
      out.push({ text: text.slice(0, pronoun.length), lower: pronoun, kind: 'word' });
      out.push({
        text: text.slice(pronoun.length),
        lower: verb === "'s" ? 'is' : verb === "'ll" || verb === "'d" ? 'will' : 'are',
        kind: 'word',
      });
    } else if (/^["“'‘]/.test(text)) out.push({ text, lower, kind: 'quote' });
    else if (text.startsWith('(')) out.push({ text, lower, kind: 'aside' });
    else if (!/[\p{L}\p{N}#]/u.test(text)) out.push({ text, lower: text, kind: 'mark' });
    else {
      const found = cast.find(raw, i);
      if (found && !isCompound(raw, i, found.count)) {
        const last = raw[i + found.count - 1] as string;
        const joined = raw.slice(i, i + found.count).join(' ');
        const owns = /['’]s?$/i.test(last);
        out.push({ text: joined, lower: joined.toLowerCase(), kind: 'word', cast: found.name, owns });
        i += found.count - 1;
      } else
        out.push({
          text,
          lower,
          kind: 'word',
          owns: /['’]s$/i.test(text) && !/^(it|that|there|he|she|what|let|who)['’]s$/i.test(text),
        });
    }
  }
  return out;
};
