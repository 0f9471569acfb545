/** Speech longer than this is said in several lines: a caption and a breath hold about so much. */
const LONGEST = 180;

/**
 * Splits a speech at sentence ends (then at commas, then at spaces) into pieces of at most 180 characters, so that
 * voices, captions and cutaways have something to hold. Joined by a space the pieces are the speech.
 */
export const piecesOf = (text: string): string[] => {
  const clean = text.replace(/\s+/gu, ' ').trim();
  if (clean.length <= LONGEST) return clean === '' ? [] : [clean];
  const pieces: string[] = [];
  let rest = clean;
  while (rest.length > LONGEST) {
    const window = rest.slice(0, LONGEST);
    let cut = -1;
    for (const end of [/[.!?…。！？]["'”’)]*(?=\s|$)|[。！？]/gu, /[,;:—–-](?=\s)|[、，；]/gu, /\s/gu]) {
      for (const m of window.matchAll(end)) if (m.index + m[0].length >= 40) cut = m.index + m[0].length;
      if (cut > 0) break;
    }
    if (cut <= 0) cut = LONGEST;
    // Never between the halves of a surrogate pair.
    const code = rest.charCodeAt(cut - 1);
    if (code >= 0xd800 && code < 0xdc00) cut--;
    pieces.push(rest.slice(0, cut).trim());
    rest = rest.slice(cut).trim();
  }
  if (rest !== '') pieces.push(rest);
  return pieces;
};
