import type { CastFinder } from './cast.ts';

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
  /"[^"]{0,400}"|“[^“”]{0,400}”|(?<![\p{L}\p{N}])['‘][^'’\n]{2,80}['’](?![\p{L}\p{N}])|\([^()]{0,300}\)|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’#-]*|#\d+|--+|[—–]|[,;:.!?…]+/gu;

/** Words, marks, quotations and asides of a sentence, cast names joined. */
export const actionTokens = (sentence: string, cast: CastFinder): ActionToken[] => {
  const raw = [...sentence.matchAll(PART)].map((m) => m[0].replace(/-+$/, '') || '--');
  const out: ActionToken[] = [];
  for (let i = 0; i < raw.length; i++) {
    const text = raw[i] as string;
    const lower = text.toLowerCase().replace(/’/g, "'");
    if (/^["“'‘]/.test(text)) out.push({ text, lower, kind: 'quote' });
    else if (text.startsWith('(')) out.push({ text, lower, kind: 'aside' });
    else if (!/[\p{L}\p{N}#]/u.test(text)) out.push({ text, lower: text, kind: 'mark' });
    else {
      const found = cast.find(raw, i);
      if (found) {
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
