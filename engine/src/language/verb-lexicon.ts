import { VERB_CLASSES } from './verb-classes.ts';
import { VERBS } from './verbs.generated.ts';
import type { StageAction } from './verbs.ts';

const classes = new Map<string, StageAction>();
for (const [action, list] of VERB_CLASSES)
  for (const verb of list.trim().split(/\s+/)) if (!classes.has(verb)) classes.set(verb, action);

/** What a verb of WordNet looks like when no class names it, by its lexicographer file (29 body .. 43 weather). */
const BY_FILE: readonly StageAction[] = [
  'gesture', // 29 body
  'none', // 30 change
  'think', // 31 cognition
  'speak', // 32 communication
  'fight', // 33 competition
  'eat', // 34 consumption
  'touch', // 35 contact
  'use', // 36 creation
  'none', // 37 emotion: the face alone
  'walk', // 38 motion
  'look', // 39 perception
  'take', // 40 possession
  'none', // 41 social
  'none', // 42 stative
  'flow', // 43 weather
];

interface VerbFact {
  /** Lexicographer file of the verb's first sense, 29..43. */
  readonly file: number;
  /** How often the word is a verb rather than a noun, adjective or adverb, in tenths 0..9. */
  readonly prior: number;
}

let facts: Map<string, VerbFact> | undefined;

/** Reads the front-coded list: shared length in base 36, the rest of the word, file as A..O, prior as a digit. */
const readFacts = (): Map<string, VerbFact> => {
  const out = new Map<string, VerbFact>();
  let word = '';
  for (const m of VERBS.matchAll(/([\da-z])([a-z]*)([A-O])(\d)/g)) {
    word = word.slice(0, Number.parseInt(m[1] as string, 36)) + (m[2] as string);
    out.set(word, { file: 29 + (m[3] as string).charCodeAt(0) - 65, prior: Number(m[4]) });
  }
  return out;
};

/** What WordNet knows of a verb; undefined when the word is none. */
export const verbFact = (lemma: string): VerbFact | undefined => {
  facts ??= readFacts();
  return facts.get(lemma);
};

/** Whether the class table names this verb (or verb_particle). */
export const isClassed = (verb: string): boolean => classes.has(verb);

/** The stage action of a verb, with its particle tried first; `sure` where the table names it. */
export const actionOfVerb = (lemma: string, particle?: string): { action: StageAction; sure: boolean } => {
  const both = particle === undefined ? undefined : classes.get(`${lemma}_${particle}`);
  if (both !== undefined) return { action: both, sure: true };
  const alone = classes.get(lemma);
  if (alone !== undefined) return { action: alone, sure: true };
  const fact = verbFact(lemma);
  return { action: fact ? (BY_FILE[fact.file - 29] ?? 'none') : 'none', sure: false };
};
