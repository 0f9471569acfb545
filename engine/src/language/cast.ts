/** Finds cast names in running text: `MIKE`, `Mike`, `Old Man`, `the old man`, and a first or last name alone. */
export interface CastFinder {
  /** The longest name that starts at word `i`: its cast form and how many words it takes. */
  find(words: readonly string[], i: number): { name: string; count: number } | undefined;
}

const parts = (name: string): string[] => name.split(/\s+/).filter((w) => w !== '');
const bare = (word: string): string => word.replace(/['’]s?$/i, '').toUpperCase();

/** Words that are names and also something else; they are a name only when capitalised inside a sentence or in capitals. */
const AMBIGUOUS = new Set(
  'WILL MAY MARK GRACE HOPE FAITH JOY ROSE DAWN BILL JACK PAT ROB GRANT CHASE HUNTER DREW SUE ART GUY EVE CHANCE RAY'.split(
    ' ',
  ),
);
const TITLE_WORDS = new Set(
  'THE A AN MR MRS MS DR OF #1 #2 #3 #4 1 2 3 OLD YOUNG LITTLE BIG TALL MAN WOMAN BOY GIRL'.split(' '),
);

export const castFinder = (names: readonly string[]): CastFinder => {
  const byFirst = new Map<string, { name: string; parts: string[] }[]>();
  const add = (first: string, name: string, list: string[]): void => {
    const there = byFirst.get(first) ?? [];
    if (there.length === 0) byFirst.set(first, there);
    there.push({ name, parts: list });
  };
  const single = new Map<string, string | undefined>();
  for (const name of new Set(names)) {
    const list = parts(name.toUpperCase()).map((w) => w.replace(/[.,]$/, ''));
    if (list.length === 0) continue;
    add(list[0] as string, name, list);
    if (list[0] === 'THE' && list.length > 1) add(list[1] as string, name, list.slice(1));
    if (list.length > 1)
      for (const w of list)
        if (!TITLE_WORDS.has(w) && w.length > 2) single.set(w, single.has(w) ? undefined : name);
  }
  for (const [w, name] of single) if (name !== undefined && !byFirst.has(w)) add(w, name, [w]);
  for (const list of byFirst.values()) list.sort((a, b) => b.parts.length - a.parts.length);
  return {
    find(words, i) {
      const word = words[i] ?? '';
      const options = byFirst.get(bare(word));
      if (!options) return undefined;
      for (const o of options) {
        if (!o.parts.every((p, k) => bare(words[i + k] ?? '') === p)) continue;
        const written = words[i] as string;
        const isCapital = /^\p{Lu}/u.test(written);
        const before = (words[i - 1] ?? '').toLowerCase();
        if (!isCapital && before !== 'the' && before !== 'a' && before !== 'an') {
          if (/^[a-z]/.test(written)) continue;
        }
        if (!isCapital && o.parts.length === 1 && AMBIGUOUS.has(o.parts[0] as string)) continue;
        if (
          i === 0 &&
          o.parts.length === 1 &&
          AMBIGUOUS.has(o.parts[0] as string) &&
          !/^[A-Z]{2,}$/.test(written) &&
          /^(he|she|they|it|the|you|we|a|an|his|her|this|that)$/i.test(words[1] ?? '')
        )
          continue;
        return { name: o.name, count: o.parts.length };
      }
      return undefined;
    },
  };
};
