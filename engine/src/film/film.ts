import type { Diagnostic } from '../base/diagnostic.ts';
import type { ActionEvent } from '../language/action.ts';
import type { FeelingKind } from '../timeline/feeling.ts';
import type { Look } from '../timeline/look.ts';
import type { Person } from '../timeline/person.ts';
import type { Place } from '../timeline/place.ts';
import type { PropKind } from '../timeline/prop.ts';
import type { Channel, Delivery, Transition } from '../timeline/timeline.ts';

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
  readonly diagnostics: readonly Diagnostic[];
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
  /** Source line of its heading, 1-based. */
  readonly line: number;
}

export type Item = SpeechItem | ActionItem | TitleItem | TransitionItem;

export interface SpeechItem {
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

export interface ActionItem {
  readonly kind: 'action';
  readonly id: string;
  readonly text: string;
  readonly events: readonly ActionEvent[];
  readonly tension: number;
  readonly line: number;
}

/** Words to be read on the screen: supers, centred text, lyrics without a singer. */
export interface TitleItem {
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
