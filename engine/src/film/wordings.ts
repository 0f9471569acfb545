import type { Bending } from './film.ts';

/** The longest value of a slot without options, characters. */
const LONGEST_VALUE = 60;
/** Slots that may hold anything: nothing, or characters that are read one by one. */
const ANYTHING = ['', 'w '.repeat(LONGEST_VALUE / 2).trim(), '7 '.repeat(LONGEST_VALUE / 2).trim()];
/** Most combinations of slots' values that are tried in one line. */
const MOST = 64;

/**
 * The wordings that a line may have: its own first, its own with the values of its slots (all combinations up to 64,
 * beyond that the shortest and the longest of each slot together), then its variants.
 */
export const wordingsOf = (
  line: Bending,
  text: string,
  options: (slot: string) => readonly string[],
): readonly string[] => {
  const marks = [...(line.slots ?? [])].sort((a, b) => b.from - a.from);
  const out = [text];
  if (marks.length > 0) {
    const names = [...new Set(marks.map((m) => m.slot))];
    const values = names.map((name) => {
      const own = options(name);
      return own.length > 0 ? [...own].sort((a, b) => a.length - b.length) : ANYTHING;
    });
    const all = values.reduce((n, v) => n * v.length, 1);
    const pick =
      all <= MOST
        ? (n: number) => {
            let rest = n;
            return values.map((v) => {
              const value = v[rest % v.length] as string;
              rest = Math.floor(rest / v.length);
              return value;
            });
          }
        : (n: number) => values.map((v) => (n === 0 ? v[0] : v.at(-1)) as string);
    for (let n = 0; n < Math.min(all, all <= MOST ? all : 2); n++) {
      const chosen = pick(n);
      let filled = text;
      for (const m of marks)
        filled = filled.slice(0, m.from) + chosen[names.indexOf(m.slot)] + filled.slice(m.to);
      out.push(filled);
    }
  }
  for (const v of line.variants ?? []) out.push(v.text);
  return out;
};
