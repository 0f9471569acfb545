import type { Diagnostic } from '../base/diagnostic.ts';

/** The element names of the Fountain specification. */
export type ElementType =
  | 'scene_heading'
  | 'action'
  | 'character'
  | 'parenthetical'
  | 'dialogue'
  | 'lyrics'
  | 'transition'
  | 'centered'
  | 'section'
  | 'synopsis'
  | 'note'
  | 'boneyard'
  | 'page_break';

/** A `[[note]]` or a boneyard that stands inside another element's lines. */
export interface Inset {
  /** What stands between the brackets, untrimmed of line breaks, trimmed at both ends. */
  readonly text: string;
  /** Where it opens; 1-based, columns in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  /** The line it closes on. */
  readonly endLine: number;
  /** Offset in the element's `text` at which it stood. */
  readonly at: number;
}

/** One element of the script, in source order. */
export interface Element {
  readonly type: ElementType;
  /** Without force marks, notes and boneyard; with its emphasis marks. Lines are joined by `\n`. A character's is the bare name. */
  readonly text: string;
  /** First and last source line, 1-based. */
  readonly line: number;
  readonly endLine: number;
  /** scene_heading: what stands between the two `#`. */
  readonly number?: string;
  /** character: `V.O.`, without parentheses; several are joined by `, `. */
  readonly extension?: string;
  /** character: true for the second speaker of a dual dialogue (the one with the caret). */
  readonly dual?: boolean;
  /** section: how many `#`, from 1. */
  readonly depth?: number;
  /** A force mark (`.`, `!`, `@`, `>`) made it what it is. */
  readonly forced?: boolean;
  /** Notes inside its lines, in order. They appear nowhere else. */
  readonly notes?: readonly Inset[];
  /** Boneyard inside its lines, in order. It appears nowhere else. */
  readonly boneyard?: readonly Inset[];
}

/** One key of the title page. Keys keep their spelling and order, and may repeat. */
export interface TitleEntry {
  readonly key: string;
  /** Lines of the value, trimmed; the line of the key first, if it says anything. */
  readonly values: readonly string[];
  readonly line: number;
}

/** What a screenplay file says, nothing lost. */
export interface Script {
  readonly version: 1;
  readonly title: readonly TitleEntry[];
  readonly elements: readonly Element[];
  /** The source in runs of whole lines: an element's and the empty lines after them, the title page, the byte order mark. */
  readonly tokens: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}
