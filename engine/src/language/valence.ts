import { VALENCE } from './valence.generated.ts';

const scores = new Map<string, number>();
for (const [score, words] of VALENCE) for (const w of words.split(' ')) scores.set(w, score);

/** Valence of a lower-case word, -5..5; 0 for one the list does not know. */
export const valenceOf = (word: string): number => scores.get(word) ?? 0;
