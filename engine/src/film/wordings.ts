import { filledIn } from './filled-in.ts';
import type { Bending, Slot } from './film.ts';
import { LONGEST_VALUE } from './variant.ts';

/** What a slot without options may hold at worst: characters that are read one by one, or nothing. */
const ANYTHING = [
  '',
  'w '.repeat(LONGEST_VALUE / 2).trim(),
  '7 '.repeat(LONGEST_VALUE / 2).trim(),
  '7'.repeat(60),
];
/** Most combinations of slots' values that are tried in one line. */
const MOST = 64;

/** Words that a line may have. `other`: they are a variant's. */
export interface Wording {
  readonly text: string;
  readonly other: boolean;
}

/** Combinations of values, all up to 64; beyond that the shortest of each together, and the longest. */
const combined = (slots: readonly Slot[]): Record<string, string>[] => {
  const values = slots.map((s) =>
    s.options.length > 0 ? [...s.options].sort((a, b) => a.length - b.length) : ANYTHING,
  );
  const all = values.reduce((n, v) => n * v.length, 1);
  return Array.from({ length: all <= MOST ? all : 2 }, (_, n) => {
    let rest = n;
    return Object.fromEntries(
      slots.map((s, i) => {
        const v = values[i] as readonly string[];
        const value = all <= MOST ? v[rest % v.length] : n === 0 ? v[0] : v.at(-1);
        rest = Math.floor(rest / v.length);
        return [s.name, value as string];
      }),
    );
  });
};

/** The wordings that a line may have: as written first, then with other values in its slots, then its variants. */
export const wordingsOf = (line: Bending, written: string, slots: readonly Slot[]): readonly Wording[] => {
  const out = [{ text: written, other: false }];
  if (line.mark === 'lock') return out;
  const marks = line.slots ?? [];
  if (marks.length > 0)
    for (const given of combined(slots.filter((s) => marks.some((m) => m.slot === s.name))))
      out.push({ text: filledIn(written, marks, slots, given), other: false });
  for (const v of line.variants ?? []) out.push({ text: v.text, other: true });
  return out.filter((w, i) => i === 0 || w.other || w.text !== written);
};
