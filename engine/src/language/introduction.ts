import type { ActionToken } from './action-tokens.ts';

/**
 * A part that a sentence shows for the first time: a cast name in capitals, with the words that describe it before
 * ("an even larger man, MIKE") and after ("SAILOR, 60s, oilskin coat, ...", "(40s)").
 */
export const introductionOf = (
  sentence: string,
  tokens: readonly ActionToken[],
): { name: string; description: string } | undefined => {
  const at = tokens.findIndex(
    (t) => t.cast !== undefined && !t.owns && /^[^\p{Ll}]+$/u.test(t.text) && t.text.length > 1,
  );
  if (at < 0) return undefined;
  if (!/\p{Ll}/u.test(sentence)) return undefined;
  const token = tokens[at] as ActionToken;
  const i = sentence.indexOf(token.text);
  if (i < 0) return undefined;
  const before =
    /(?:\b(?:a|an|the|another|even|our)\s[^.,;:]{0,80},?\s*|\b(?:a|an)\s[^.;:]{0,100})$/i.exec(
      sentence.slice(Math.max(0, i - 120), i),
    )?.[0] ?? '';
  const rest = sentence.slice(i + token.text.length, i + token.text.length + 240);
  const after =
    /^\s*(\([^)]{1,80}\))?\s*(?:(?:,|--|[—–]|:|\bis an?\b|\bin\b|\bwears?\b)\s*([^.;]{0,160}))?/.exec(rest);
  const words = [before, after?.[1] ?? '', after?.[0]?.slice((after?.[1] ?? '').length) ?? '']
    .join(' ')
    .replace(/[()]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^(?:an?|the)?\s*,\s*/i, '')
    .replace(/^[\s,]+|[\s,-]+$/g, '');
  if (words === '') return undefined;
  return { name: token.cast as string, description: words };
};
