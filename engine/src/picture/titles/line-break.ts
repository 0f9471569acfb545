import { isWide } from './faces.ts';

/** Must not begin a line (closing marks, small kana, long mark) or end one (opening marks): JIS X 4051, CLREQ. */
const NOT_FIRST =
  /[)\]}»›”’、。，．・：；？！％‰℃ー々〻ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ）］｝〕〉》」』】〙〗…‥.,:;?!%]/;
const NOT_LAST = /[([{«‹“‘（［｛〔〈《「『【〘〖$£¥€#]/;

/** A dash after a space stays with the word before it. */
const DASH = /[–—]/;
/** Korean is written with word spaces and breaks at them. */
const HANGUL = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]/;

/** Pieces between which a line may break; a piece keeps the space that follows it. */
export const pieces = (text: string): readonly string[] => {
  const out: string[] = [];
  let piece = '';
  const chars = [...text];
  for (const [i, c] of chars.entries()) {
    piece += c;
    const next = chars[i + 1];
    if (next === undefined) break;
    const space = (c === ' ' || c === '\t') && !DASH.test(next);
    const dash = (c === '-' || c === '–' || c === '—') && next !== ' ' && piece.length > 1;
    const hangul = HANGUL.test(c) && HANGUL.test(next);
    const wide =
      !hangul && (isWide(c) || isWide(next)) && next !== ' ' && !NOT_FIRST.test(next) && !NOT_LAST.test(c);
    if ((space && next !== ' ') || dash || wide) {
      out.push(piece);
      piece = '';
    }
  }
  if (piece) out.push(piece);
  return out;
};

/**
 * Fills lines no wider than `most`, then narrows the measure as far as the count of lines allows, so that lines come
 * out even: no title leaves one word on its last line. A piece too wide for any line is split by characters.
 */
export const wrap = (text: string, most: number, width: (s: string) => number): readonly string[] => {
  const split = pieces(text).flatMap((p) => (width(p.trimEnd()) <= most ? [p] : [...p]));
  const fill = (measure: number): string[] => {
    const lines: string[] = [];
    let line = '';
    for (const p of split) {
      if (line && width((line + p).trimEnd()) > measure) {
        lines.push(line.trimEnd());
        line = p.trimStart();
      } else line += p;
    }
    if (line.trim()) lines.push(line.trimEnd());
    return lines;
  };
  const lines = fill(most);
  if (lines.length < 2) return lines;
  let low = most / lines.length;
  let high = most;
  for (let i = 0; i < 12; i++) {
    const middle = (low + high) / 2;
    if (fill(middle).length > lines.length || Math.max(...split.map((p) => width(p.trimEnd()))) > middle)
      low = middle;
    else high = middle;
  }
  return fill(high);
};
