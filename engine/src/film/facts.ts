import type { Beat } from './film.ts';
import type { Fact, StoryNode } from './graph.ts';
import { slug } from './slug.ts';

/** A fact's name without case, article or doubled spaces: `The  Letter` is `letter`. */
export const factName = (words: string): string =>
  words
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:the|a|an) (?=\S)/u, '');

/** A beat's own words. */
const wordsOf = (beat: Beat): string =>
  beat.items
    .flatMap((i) =>
      i.kind === 'speech' || i.kind === 'action' ? [i.text] : i.kind === 'title' ? i.text : [],
    )
    .join('\n')
    .toLowerCase();

const LETTER = /[\p{L}\p{N}]/u;

/** Whether the words stand in the text as whole words. */
export const says = (text: string, words: string): boolean => {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + words.length))) return true;
  return false;
};

export interface ToldFacts {
  readonly facts: readonly Fact[];
  /** By node: indices in `facts`. */
  readonly tells: readonly (readonly number[])[];
  /** By node: of `needs`, in order. */
  readonly needs: readonly StoryNode['needs'][];
  /** Facts that nobody tells. */
  readonly untold: readonly number[];
}

/**
 * Who tells what: beats marked so; where there are none, the beat of that name; else beats that have the words and do
 * not themselves need it.
 */
export const factsOf = (
  beats: readonly Beat[],
  told: readonly (readonly string[])[],
  needed: readonly (readonly { readonly fact: string; readonly line: number; readonly column: number }[])[],
): ToldFacts => {
  const index = new Map<string, number>();
  for (const names of [...told, ...needed.map((n) => n.map((x) => x.fact))])
    for (const words of names) {
      const name = factName(words);
      if (!index.has(name)) index.set(name, index.size);
    }
  const needs = needed.map((list) =>
    list.map(({ fact, line, column }) => ({ fact: index.get(factName(fact)) as number, line, column })),
  );
  const tells = told.map((list) => new Set(list.map((words) => index.get(factName(words)) as number)));
  const texts = new Map<number, string>();
  const untold: number[] = [];
  const facts = [...index].map(([name, i]): Fact => {
    if (tells.some((t) => t.has(i))) return { name, estimated: false };
    const id = slug(name);
    const named = beats.findIndex((b) => b.id === id || b.id === `the-${id}`);
    if (named >= 0) {
      tells[named]?.add(i);
      return { name, estimated: false };
    }
    let found = false;
    for (const [n, beat] of beats.entries()) {
      if (needs[n]?.some((x) => x.fact === i)) continue;
      const text = texts.get(n) ?? wordsOf(beat);
      texts.set(n, text);
      if (!says(text, name)) continue;
      tells[n]?.add(i);
      found = true;
    }
    if (!found) untold.push(i);
    return { name, estimated: true };
  });
  return { facts, tells: tells.map((t) => [...t].sort((a, b) => a - b)), needs, untold };
};
