import type { Flicks } from '../base/time.ts';
import type { Effect, Expression, Variable } from './expression.ts';

/** Least and greatest length of a thing, flicks. */
export interface Span {
  readonly least: Flicks;
  readonly greatest: Flicks;
}

/** How long a beat may be: every real performance of it falls inside. */
export interface Length {
  /** Whatever an audience asks for while it plays. */
  readonly free: Span;
  /** With pace and talk held as written. */
  readonly written: Span;
  /** As written, the likeliest. */
  readonly expected: Flicks;
}

/** An option of a choice that the viewer is asked. */
export interface ChoiceOption {
  /** Slug of its text, unique in the choice: what a trace names. */
  readonly id: string;
  readonly text: string;
  /** Index of the beat it leads to; undefined goes on in the written order. */
  readonly to?: number;
  readonly when?: Expression;
  readonly effects: readonly Effect[];
  readonly line: number;
  readonly column: number;
}

/** A question to the viewer at the end of a beat. Its id is the beat's. */
export interface Choice {
  readonly options: readonly ChoiceOption[];
  /** Index of what a time-out takes: the option marked `default`, else the first. An option whose `when` fails yields to the next. */
  readonly fallback: number;
  /** Fixed length of the window; it ends with the beat. */
  readonly window: Flicks;
}

/** One beat as the story sees it. Index in `nodes` = index in `film.beats`. */
export interface StoryNode {
  readonly beat: string;
  readonly when?: Expression;
  /** Take place as the beat is entered, in order. */
  readonly effects: readonly Effect[];
  readonly gotos: readonly { readonly to: number; readonly when?: Expression; readonly line: number }[];
  readonly choice?: Choice;
  /** In every version. */
  readonly lock: boolean;
  /** May be passed over. */
  readonly optional: boolean;
  /** Plays instead of the beat before it: those joined so are a group of which one plays. */
  readonly alternative: boolean;
  /** Has no place in the written order: may come forward at any seam while its `when` holds. */
  readonly loose: boolean;
  readonly ending?: string;
  /** Person ids who are saved by this beat's being played. */
  readonly saves: readonly string[];
  /** Indices in `facts`. */
  readonly tells: readonly number[];
  readonly needs: readonly { readonly fact: number; readonly line: number; readonly column: number }[];
  /** Thousandths; what an audience's wishes are measured against. */
  readonly tension: number;
  readonly warmth: number;
  readonly spectacle: number;
  /** Which of the three were estimated, not marked. */
  readonly estimated: readonly ('tension' | 'warmth' | 'spectacle')[];
  /** Conditions of its single lines, in order: what is heard or seen of it depends on them. */
  readonly lines?: readonly Expression[];
  readonly length: Length;
  readonly line: number;
}

/** A key of the arc: the band of tension, thousandths, at a share of the film told, thousandths. Linear between keys. */
export interface ArcKey {
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

export interface NeverBound {
  readonly text: string;
  readonly when: Expression;
  readonly line: number;
}

/** Whenever `then` plays, `first` has played. Indices of nodes. */
export interface BeforeBound {
  readonly text: string;
  readonly first: number;
  readonly then: number;
  readonly line: number;
}

/** What the director forbids and demands. */
export interface Bounds {
  readonly never: readonly NeverBound[];
  readonly before: readonly BeforeBound[];
  readonly runtime?: Span & { readonly line: number };
  /** Ceiling of played tension, thousandths. */
  readonly intensity: number;
  /** At least `beats` of every `of` contested beats go against the audience's stated taste; undefined: no such rule. */
  readonly challenge?: { readonly beats: number; readonly of: number };
  /** Nothing is urged harder because of a reading: the only value there is. */
  readonly persuasion: 'none';
}

/** Something an audience may know. */
export interface Fact {
  /** As named by `@needs` or `@tells`, lower case, without article. */
  readonly name: string;
  /** Found by reading rather than by mark: what depends on it is a warning. */
  readonly estimated: boolean;
}

export interface Ending {
  readonly id: string;
  /** For people: "Hope". */
  readonly label: string;
  /** Nodes that end so. */
  readonly nodes: readonly number[];
}

/** A switch that a viewer may throw at any time. */
export interface Toggle {
  /** `save:<person id>`, `ending:<ending id>`, or `set:<name in film.yaml>`. */
  readonly id: string;
  readonly label: string;
  /** `set:` toggles give slots these values while on. */
  readonly slots?: Readonly<Record<string, string>>;
}

/** The story of a native film: a finite graph. All indices are of `nodes` unless said. */
export interface StoryGraph {
  readonly variables: readonly Variable[];
  readonly nodes: readonly StoryNode[];
  readonly endings: readonly Ending[];
  readonly facts: readonly Fact[];
  readonly arc: readonly ArcKey[];
  readonly bounds: Bounds;
  readonly toggles: readonly Toggle[];
  /** Nodes whose having been played can matter later; only these are part of a state's key. */
  readonly remembered: readonly number[];
}
