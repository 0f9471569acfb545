/** A run of text that is said as one word, or one mark of punctuation. Offsets are UTF-16 units in the text given. */
export interface Token {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly kind: 'word' | 'number' | 'mark';
}

/**
 * Letters with inner apostrophes or full stops between single letters (U.S.A.), runs of digits with their
 * separators, the pauses a reader makes (… -- .), any other sign that is no space. One pass, no nesting, so linear.
 */
const TOKEN =
  /((?:\p{L}\.){2,}|[\p{L}\p{M}]+(?:['’](?=\p{L})[\p{L}\p{M}]+)*)|(\d+(?:[.,:]\d+)*)|(\.{2,}|…+|--+|[—–]+|[^\s\p{L}\p{M}\d])/gu;

/** Cuts text into words, numbers and marks. Never throws; lone surrogates come out as marks. */
export const tokensOf = (text: string): Token[] => {
  const out: Token[] = [];
  for (const m of text.matchAll(TOKEN)) {
    const from = m.index;
    out.push({
      text: m[0],
      from,
      to: from + m[0].length,
      kind: m[1] !== undefined ? 'word' : m[2] !== undefined ? 'number' : 'mark',
    });
  }
  return out;
};

/** Lower-case word texts only, for the lexicons. */
export const wordsOf = (text: string): string[] =>
  tokensOf(text)
    .filter((t) => t.kind === 'word')
    .map((t) => t.text.toLowerCase().replace(/’/g, "'"));
