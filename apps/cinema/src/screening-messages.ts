import type { Axis } from '@kinetoscope/engine/audience/directive';
import type { Trace } from '@kinetoscope/engine/audience/trace';
import type { Diagnostic } from '@kinetoscope/engine/base/diagnostic';
import type { Flicks } from '@kinetoscope/engine/base/time';
import type { ToldForm } from '@kinetoscope/engine/narrative/told-form';
import type { MeshJob } from '@kinetoscope/engine/picture/workshop';
import type { Outlook } from '@kinetoscope/engine/showrunner/outlook';
import type { ScreeningTerms } from '@kinetoscope/engine/showrunner/version-of';
import type { Manner } from '@kinetoscope/engine/timeline/look';
import type { Timeline } from '@kinetoscope/engine/timeline/timeline';
import type { TimelineTail } from './timeline-tail.ts';
import type { VersionTold } from './version-told.ts';

/** A film as the server hands it over. */
export interface FilmText {
  readonly name: string;
  readonly text: string;
  readonly settings?: string;
  readonly diagnostics?: readonly Diagnostic[];
  /** It is no screenplay, but a story of this form. */
  readonly told?: ToldForm;
  /** Texts that an Ink source includes, by name. */
  readonly parts?: Readonly<Record<string, string>>;
  /** A version to perform, or a seed and a trace, as given to `watch`. */
  readonly terms?: ScreeningTerms;
}

/** `at` is the film time now everywhere: what was shown or heard by then stays as it was. */
export type ToScreening = Wished & {
  /** Milliseconds since 1970 when it was said: what waits in a queue takes effect so much later. */
  readonly said?: number;
};

type Wished =
  | {
      readonly kind: 'open';
      readonly film: FilmText;
      readonly seed: number;
      readonly trace: Trace;
      /** A version's code: performed instead, where it is of this film. */
      readonly version?: string;
    }
  /** The server has planned the beginning: only read the film. */
  | { readonly kind: 'adopt'; readonly film: FilmText; readonly seed: number; readonly trace: Trace }
  /** The first picture is there: plan the rest. */
  | { readonly kind: 'rest' }
  | { readonly kind: 'reload'; readonly film: FilmText; readonly at: Flicks }
  | { readonly kind: 'direct'; readonly axis: Axis; readonly value: number; readonly at: Flicks }
  | { readonly kind: 'manner'; readonly manner: Manner; readonly at: Flicks }
  /** Throws one of `outlook.toggles`. */
  | { readonly kind: 'toggle'; readonly id: string; readonly on: boolean; readonly at: Flicks }
  /** Answers a question of `timeline.choices`; it takes effect where its window ends. */
  | { readonly kind: 'choose'; readonly question: string; readonly option: string; readonly at: Flicks }
  /** Back to the seam after the beat `after` (empty: the start), to take `beat` there instead. Answered with `taken`. */
  | { readonly kind: 'take'; readonly after: string; readonly beat: string; readonly at: Flicks }
  /** Fills one of `outlook.slots`: from the next beat on, in the whole film before it began. */
  | { readonly kind: 'slot'; readonly name: string; readonly value: string; readonly at: Flicks }
  /** Asks for the version performed so far, up to `at`. Answered with `version`. */
  | { readonly kind: 'version'; readonly at?: Flicks }
  /** Begins anew with a version: its code, or its file's text. Answered with a plan, or `refused`. */
  | { readonly kind: 'perform'; readonly version: string }
  /** Asks how another version goes, without performing it. Answered with `glanced`. */
  | { readonly kind: 'glance'; readonly version: string };

/** Meshes that the first picture will ask for: they may be begun. */
export interface FirstNeeds {
  readonly kind: 'needs';
  readonly jobs: readonly MeshJob[];
}

export interface Plan {
  readonly kind: 'plan';
  readonly timeline: Timeline;
  readonly trace: Trace;
  readonly diagnostics: readonly Diagnostic[];
  /** False while only the film's beginning is planned. */
  readonly whole: boolean;
  /** Only the next seconds are new: what lies beyond them is not there until the whole plan comes. */
  readonly near?: true;
  /** How much later what was playing stands in this plan, where the film itself was edited. */
  readonly shift?: Flicks;
  /** What may still be wished for, and the space the film moves in; missing while only the beginning is planned. */
  readonly outlook?: Outlook;
  /** What an edit lost of the path played so far, in words. */
  readonly lost?: readonly string[];
  /** Why the version that was asked for with the film is not performed. */
  readonly refused?: readonly Diagnostic[];
  /** Where the film goes on: after a `take`, its seam; after a `perform`, 0. */
  readonly seek?: Flicks;
}

/** A wish is planned for the scene at hand and the next seconds; the whole plan follows. */
export interface Near {
  readonly kind: 'near';
  readonly tail: TimelineTail;
  readonly trace: Trace;
}

/** The version performed so far, in every form it is handed on in. */
export interface VersionNow {
  readonly kind: 'version';
  /** "4F2K". */
  readonly name: string;
  /** Choices and toggles only. */
  readonly code: string;
  /** Directives too. */
  readonly wholeCode: string;
  /** The file: JSON. It holds everything. */
  readonly file: string;
}

/** A version that cannot be performed here, or a beat that cannot be taken, with why. */
export interface Refused {
  readonly kind: 'refused';
  readonly what: 'perform' | 'take' | 'choose' | 'slot';
  readonly diagnostics: readonly Diagnostic[];
}

/** How another version goes; without `told` it cannot be performed here. */
export interface Glanced {
  readonly kind: 'glanced';
  readonly told?: VersionTold;
  readonly diagnostics: readonly Diagnostic[];
}

/** The screening itself failed: our fault. */
export interface Broken {
  readonly kind: 'broken';
  readonly message: string;
}

export type FromScreening = FirstNeeds | Plan | Near | VersionNow | Refused | Glanced | Broken;
