import type { StageAction } from './verbs.ts';

export interface ActionEvent {
  /** The sentence as written, line breaks turned into spaces. */
  readonly sentence: string;
  /** UTF-16 offsets of the sentence in the text given; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  /** Cast names (upper case), else one noun phrase; absent when nobody and nothing acts. */
  readonly subject?: string[];
  readonly subjectKind: 'person' | 'group' | 'thing' | 'none';
  /** Lemma; empty in a verbless sentence. */
  readonly verb: string;
  readonly action: StageAction;
  readonly object?: string;
  readonly target?: { readonly preposition: string; readonly noun: string };
  /** Adverbs, as written, lower case. */
  readonly manner?: string[];
  /** True where the sentence says how things are, not what happens. */
  readonly state?: boolean;
  /** A part seen for the first time: `MARA, 40s, in oilskins`. */
  readonly introduces?: { readonly name: string; readonly description: string };
  /** True where something is heard. */
  readonly sound?: boolean;
  /** Quoted and on-screen text. */
  readonly signs?: string[];
  /** 0 a guess .. 3 subject and verb both sure. */
  readonly confidence: 0 | 1 | 2 | 3;
}

/** What a reader remembers from the paragraph before: the answer to "who is she?". */
export interface ActionContext {
  /** Cast names, the last mentioned first. */
  readonly mentioned: readonly string[];
  /** Sex of each name as far as known. */
  readonly sexes?: Readonly<Record<string, 'female' | 'male' | 'unknown'>>;
  /** The last thing named, for `it`. */
  readonly thing?: string;
}

export interface ReadActionOptions {
  /** The cast in upper case. */
  readonly names: readonly string[];
  readonly previous?: ActionContext;
}
