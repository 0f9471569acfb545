import type { Beat } from '../film/film.ts';
import type { Length } from '../film/graph.ts';

/** One way on. */
export interface Option {
  /** Beat id where it enters a beat; the option's id where it answers a choice. Unique among its siblings. */
  readonly id: string;
  /** For people: the heading of the beat, or the option's words. */
  readonly text: string;
  readonly tags: readonly string[];
}

/** What may follow. */
export type Next =
  | { readonly kind: 'end'; readonly ending?: string }
  /** Nobody wrote what comes now. */
  | { readonly kind: 'stuck' }
  /** The drama manager enters one. Never empty. */
  | { readonly kind: 'beats'; readonly options: readonly Option[] }
  /** The viewer answers. `id` names the question in a trace; `fallback` indexes `options`. Never empty. */
  | {
      readonly kind: 'choice';
      readonly id: string;
      readonly options: readonly Option[];
      readonly fallback: number;
      /** Length of its window, flicks. */
      readonly window: number;
    };

/** What a beat would bring, for weighing it. Thousandths; lengths in flicks. */
export interface Prospect {
  readonly tension: number;
  readonly warmth: number;
  readonly spectacle: number;
  readonly length: Length;
  /** Person ids saved by it. */
  readonly saves: readonly string[];
  /** Ending that it is, if it is one. */
  readonly ending?: string;
  /** It may be left out, or comes forward out of the written order; undefined: it is due. */
  readonly standing?: 'optional' | 'loose';
  /** Optional beats that would be passed over by it. */
  readonly passes?: number;
}

/** A story kept: what a later session, or an edited film, goes on from. JSON, versioned. */
export interface SavedStory {
  readonly kind: 'kinetoscope.story';
  readonly version: 1;
  readonly maker: 'native' | 'ink' | 'twine';
  readonly film: string;
  /** Beats entered and options taken, in order: `{enter: beat id}` or `{choose: question id, option: id}`. */
  readonly moves: ReadonlyArray<
    { readonly enter: string } | { readonly choose: string; readonly option: string }
  >;
}

/**
 * Port: which beats may follow; enter one; save; restore. States are immutable values of the maker's own kind, so that
 * a story can be looked ahead in, rewound and shared without copying. All calls are pure; `next` only reads.
 * Makers: our own graph, Ink (inkjs), Twine.
 */
export interface Story<S = unknown> {
  readonly maker: SavedStory['maker'];
  start(): S;
  next(state: S): Next;
  /** Takes an option of `next(state)` by index: enters a beat or answers a choice. */
  take(state: S, option: number): S;
  /** Beat that taking an option of a `beats` state would enter. Cheap: asked for every candidate. */
  prospect(state: S, option: number): Prospect;
  /** Beat last entered, to be performed; undefined before the first. */
  beat(state: S): Beat | undefined;
  /** Equal keys, equal futures. */
  key(state: S): string;
  save(state: S): SavedStory;
  /** As far as the film still goes that way; `lost` says in words what could not be followed. */
  restore(saved: SavedStory): { readonly state: S; readonly lost: readonly string[] };
}
