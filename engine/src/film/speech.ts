/** Speech longer than this is said in several lines: a caption and a breath hold about so much. */
const LONGEST = 180;
/** The same in scripts whose every sign is a syllable or a word. */
const LONGEST_DENSE = 60;

const DENSE = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af]/gu;

/**
 * Splits a speech at sentence ends (then at commas, then at spaces) into pieces of at most 180 characters (60
 * of Japanese or Chinese), so that
 * voices, captions and cutaways have something to hold. Joined by a space the pieces are the speech.
 */
export const piecesOf = (text: string): string[] => {
  const clean = text.replace(/\s+/gu, ' ').trim();
  const dense = (clean.slice(0, 600).match(DENSE) ?? []).length;
  const longest = dense * 3 > Math.min(600, clean.length) ? LONGEST_DENSE : LONGEST;
  const least = longest * 0.22;
  if (clean.length <= longest) return clean === '' ? [] : [clean];
  const pieces: string[] = [];
  let rest = clean;
  while (rest.length > longest) {
    const window = rest.slice(0, longest);
    let cut = -1;
    for (const end of [/[.!?…。！？]["'”’)]*(?=\s|$)|[。！？]/gu, /[,;:—–-](?=\s)|[、，；]/gu, /\s/gu]) {
      for (const m of window.matchAll(end)) if (m.index + m[0].length > least) cut = m.index + m[0].length;
      if (cut > 0) break;
    }
    if (cut <= 0) cut = longest;
    // Never between the halves of a surrogate pair.
    const code = rest.charCodeAt(cut - 1);
    if (code >= 0xd800 && code < 0xdc00) cut--;
    pieces.push(rest.slice(0, cut).trim());
    rest = rest.slice(cut).trim();
  }
  if (rest !== '') pieces.push(rest);
  return pieces;
};
