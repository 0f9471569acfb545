import type { Axis } from '../audience/directive.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { ActionEvent } from '../language/action.ts';
import type { FeelingKind } from '../timeline/feeling.ts';
import type { Look } from '../timeline/look.ts';
import type { Person } from '../timeline/person.ts';
import type { Place } from '../timeline/place.ts';
import type { PropKind } from '../timeline/prop.ts';
import type { Channel, Delivery, Scale, Transition } from '../timeline/timeline.ts';
import type { Expression } from './expression.ts';
import type { StoryGraph } from './graph.ts';

/** The possibility space: a script, understood. All a screening needs, and nothing that depends on an audience. */
export interface Film {
  readonly version: 1;
  readonly title: string;
  readonly author: string;
  /** SHA-256 of what it was compiled from. */
  readonly hash: string;
  readonly beats: readonly Beat[];
  readonly cast: readonly Person[];
  /** Extras by the plural that names them in action lines, upper case: `MEN` -> person ids. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly look: Look;
  /** How its beats may follow each other, and the director's bounds. */
  readonly story: StoryGraph;
  readonly slots: readonly Slot[];
  /** Told by another maker's story: then `beats` and `story.nodes` are empty, and each beat is compiled as it is told. */
  readonly told?: Told;
  readonly diagnostics: readonly Diagnostic[];
}

/** A story that is not our own graph, as plain data. */
export type Told = ToldWords &
  (
    | { readonly maker: 'ink'; readonly json: string }
    | { readonly maker: 'twine'; readonly start: string; readonly passages: readonly ToldPassage[] }
  );

/** A passage of a Twine story: its lines without links, and the links that lead somewhere. */
export interface ToldPassage {
  readonly name: string;
  readonly tags: readonly string[];
  readonly lines: readonly string[];
  readonly links: ReadonlyArray<{ readonly text: string; readonly target: string }>;
}

/** What is known of a told story's words before any of it is told. */
export interface ToldWords {
  /** Every line of it that is fixed: its people are read from them, so that a person is the same in every beat. */
  readonly lines: readonly string[];
}

/** What the viewer's world fills in: a word, a place, the weather. Chosen outside the story: no condition reads it. */
export interface Slot {
  readonly name: string;
  readonly initial: string;
  /** Values it may have; empty: any text of at most 60 characters. */
  readonly options: readonly string[];
  /** For people. */
  readonly label: string;
}

/**
 * When other words stand in: every slot named has this value, and every axis named is in force at least (or, for
 * negative values, at most) so far as the beat begins.
 */
export interface VariantCondition {
  readonly slots: Readonly<Record<string, string>>;
  readonly axes: Readonly<
    Partial<Record<Axis, { readonly operator: '<' | '<=' | '>' | '>='; readonly value: number }>>
  >;
}

/** Words that stand in for a line's own where their condition holds; the first that holds wins. */
export interface Variant {
  readonly when: VariantCondition;
  readonly text: string;
}

/** Marks on a single line of the script. */
export interface Bending {
  /** Left out where it fails. */
  readonly when?: Expression;
  readonly variants?: readonly Variant[];
  /** Offsets in `text` that a slot's value replaces: its name, and the words as written. */
  readonly slots?: ReadonlyArray<{ readonly slot: string; readonly from: number; readonly to: number }>;
  /** Marked or estimated: 'lock' never goes nor changes, 'trim' may go. */
  readonly mark?: 'lock' | 'trim' | 'optional';
}

export interface Beat {
  /** `@beat` mark, else the heading's slug and occurrence. */
  readonly id: string;
  /** The heading as written; empty for what comes before the first heading. */
  readonly heading: string;
  readonly number?: string;
  readonly place: Place;
  readonly items: readonly Item[];
  /** Everyone who is seen in it: person ids in order of first appearance. */
  readonly people: readonly string[];
  /** Things named in it that are handled or looked at. */
  readonly props: ReadonlyArray<{
    readonly id: string;
    readonly prop: PropKind;
    readonly noun: string;
    readonly text?: string;
  }>;
  /** Estimated or marked tension of the whole beat, thousandths. */
  readonly tension: number;
  /** Other headings, and so other places, under a slot's value: `[[@alt season=winter: EXT. FROZEN PIER - DAY]]`. */
  readonly settings?: ReadonlyArray<{
    readonly when: VariantCondition;
    readonly heading: string;
    readonly place: Place;
  }>;
  /** A look of its own: `[[@look noir]]`. */
  readonly look?: string;
  /** Whether its lamps burn as it opens, where it is marked. */
  readonly light?: 'dark' | 'lamp';
  /** Shots the director asked for: `[[@shot close-up MARA]]`, with the source line each stands at. */
  readonly shots?: ReadonlyArray<{ readonly scale: Scale; readonly person?: string; readonly line: number }>;
  /** Source line of its heading, 1-based. */
  readonly line: number;
}

export type Item = SpeechItem | ActionItem | TitleItem | TransitionItem;

export interface SpeechItem extends Bending {
  readonly kind: 'speech';
  /** Hash of beat id, speaker, text and occurrence. */
  readonly id: string;
  readonly speaker: string;
  /** Plain text, as spoken. */
  readonly text: string;
  readonly channel: Channel;
  readonly delivery: Delivery;
  readonly feeling: { readonly kind: FeelingKind; readonly strength: number };
  /** The parenthetical before it, plain. */
  readonly parenthetical?: string;
  /** Speaks over the speech before it. */
  readonly dual: boolean;
  /** Said into a telephone to somebody elsewhere. */
  readonly telephone?: true;
  /** Said at the other end of an intercut call: whoever says it is on another set. */
  readonly elsewhere?: true;
  /** 0 may go .. 1000 must stay. */
  readonly weight: number;
  readonly trimmable: boolean;
  readonly tension: number;
  readonly line: number;
}

export interface ActionItem extends Bending {
  readonly kind: 'action';
  readonly id: string;
  readonly text: string;
  readonly events: readonly ActionEvent[];
  readonly tension: number;
  readonly line: number;
}

/** Words to be read on the screen: supers, centred text, lyrics without a singer. */
export interface TitleItem extends Bending {
  readonly kind: 'title';
  readonly id: string;
  readonly text: readonly string[];
  readonly style: 'super' | 'card';
  readonly line: number;
}

export interface TransitionItem {
  readonly kind: 'transition';
  readonly transition: Transition['kind'];
  readonly text: string;
  readonly line: number;
}
