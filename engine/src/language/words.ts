/** A run of text that is said as one word, or one mark of punctuation. Offsets are UTF-16 units in the text given. */
export interface Token {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly kind: 'word' | 'number' | 'mark';
}

/** Titles whose full stop is no pause. */
const TITLES = 'Mr|Mrs|Ms|Dr|St|Prof|Lt|Sgt|Capt|Col|Gen|Jr|Sr|vs';

/**
 * Titles with their full stop, single letters with full stops (U.S.A.), one ideograph, a run of kana, letters with
 * inner apostrophes; then numbers with currency, separators and ordinal ending (a longer run of digits is cut up); then marks, the long pauses whole.
 * Every branch consumes what it reads once, so a pass is linear.
 */
const TOKEN = new RegExp(
  `((?:${TITLES})\\.(?!\\p{L})|(?:\\p{L}\\.){2,}|\\p{sc=Han}|[\\p{sc=Hiragana}\\p{sc=Katakana}ー]+|` +
    `(?:(?![\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}])[\\p{L}\\p{M}])+(?:['’](?=\\p{L})[\\p{L}\\p{M}]+)*)|` +
    `([$€£¥]?\\d{1,30}(?:[.,:]\\d{1,30}){0,6}(?:st|nd|rd|th)?)|` +
    `(\\.{2,}|…+|--+|[—–]+|[^\\s\\p{L}\\p{M}\\d])`,
  'gu',
);

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

/** Words of the paragraphs last asked for: one is read for its tension, its feeling and its weight in turn. */
const recent = new Map<string, readonly string[]>();
const MOST_RECENT = 128;

/** Lower-case word texts only, for the lexicons. */
export const wordsOf = (text: string): readonly string[] => {
  const known = recent.get(text);
  if (known !== undefined) return known;
  const words: string[] = [];
  for (const t of tokensOf(text)) if (t.kind === 'word') words.push(t.text.toLowerCase().replace(/’/g, "'"));
  if (recent.size >= MOST_RECENT) recent.clear();
  recent.set(text, words);
  return words;
};
