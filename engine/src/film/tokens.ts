/** A piece of a mark: `bad` is what no condition or choice can hold (a lone bracket, an open quotation mark). */
export interface Token {
  readonly kind: 'name' | 'number' | 'string' | 'symbol' | 'bad';
  /** Without quotation marks; symbols in their plain form. */
  readonly text: string;
  readonly at: number;
  /** Offset after its last character. */
  readonly end: number;
}

const NAME = /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*(?:[-.'’][\p{L}\p{M}\p{N}_]+)*/uy;
const NUMBER = /-?\d+(?![\p{L}\p{N}_])/uy;
const SYMBOL = /->|→|==|!=|<=|>=|\+=|-=|&&|\|\||[=<>!(),:≤≥≠]/uy;
const PLAIN: Readonly<Record<string, string>> = { '→': '->', '≤': '<=', '≥': '>=', '≠': '!=' };
const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»', '„': '“' };

/** Splits a text into pieces, any text whatever; spaces are left out. Offsets are in UTF-16 code units. */
export const tokensOf = (text: string, from = 0): Token[] => {
  const out: Token[] = [];
  let at = from;
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  while (at < text.length) {
    const c = text[at] as string;
    if (c.trim() === '') {
      at++;
      continue;
    }
    const closing = CLOSING[c];
    if (closing !== undefined) {
      const close = text.indexOf(closing, at + 1);
      const end = close < 0 ? text.length : close + 1;
      const inside = text.slice(at + 1, close < 0 ? text.length : close);
      out.push({ kind: close < 0 ? 'bad' : 'string', text: inside, at, end });
      at = end;
      continue;
    }
    const number = match(NUMBER);
    const symbol = number === undefined ? match(SYMBOL) : undefined;
    const name = number === undefined && symbol === undefined ? match(NAME) : undefined;
    const found = number ?? symbol ?? name ?? c;
    const kind =
      number !== undefined ? 'number' : symbol !== undefined ? 'symbol' : name !== undefined ? 'name' : 'bad';
    out.push({ kind, text: PLAIN[found] ?? found, at, end: at + found.length });
    at += found.length;
  }
  return out;
};
