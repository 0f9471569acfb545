/** A table of words by what they decide: `value: words`, words without spaces, lower case. */
export type WordTable<T extends string> = readonly (readonly [T, string])[];

interface Index<T extends string> {
  readonly whole: ReadonlyMap<string, T>;
  /** Words of scripts without spaces, longest first, and stems of inflected ones. */
  readonly within: readonly (readonly [string, T])[];
}

const indexes = new WeakMap<WordTable<string>, Index<string>>();

const indexOf = <T extends string>(table: WordTable<T>): Index<T> => {
  const known = indexes.get(table);
  if (known) return known as Index<T>;
  const whole = new Map<string, T>();
  const within: [string, T][] = [];
  for (const [value, words] of table)
    for (const word of words.split(' ')) {
      if (/^[a-z]/.test(word)) whole.set(word, value);
      else within.push([word, value]);
    }
  within.sort((a, b) => b[0].length - a[0].length);
  const made = { whole, within };
  indexes.set(table, made);
  return made;
};

/**
 * What the name of a place decides by a table: its last word that the table knows (heads of English phrases, and the
 * most particular of several parts, come last), else what stands within it in Cyrillic, kana or han.
 */
export const decidedBy = <T extends string>(
  name: string,
  table: WordTable<T>,
): { readonly value: T; readonly word: string } | undefined => {
  const { whole, within } = indexOf(table);
  const text = name.toLowerCase();
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] as string;
    const value =
      whole.get(word) ??
      (word.endsWith('s') ? whole.get(word.slice(0, -1)) : undefined) ??
      (word.endsWith('es') ? whole.get(word.slice(0, -2)) : undefined);
    if (value !== undefined) return { value, word };
  }
  const found = within.find(([word]) => text.includes(word));
  return found && { value: found[1], word: found[0] };
};
