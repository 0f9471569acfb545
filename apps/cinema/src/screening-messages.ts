import type { Axis } from '@kinetoscope/engine/audience/directive';
import type { Trace } from '@kinetoscope/engine/audience/trace';
import type { Diagnostic } from '@kinetoscope/engine/base/diagnostic';
import type { Flicks } from '@kinetoscope/engine/base/time';
import type { MeshJob } from '@kinetoscope/engine/picture/workshop';
import type { Manner } from '@kinetoscope/engine/timeline/look';
import type { Timeline } from '@kinetoscope/engine/timeline/timeline';

/** A film as the server hands it over. */
export interface FilmText {
  readonly name: string;
  readonly text: string;
  readonly settings?: string;
  readonly diagnostics?: readonly Diagnostic[];
}

export type ToScreening =
  | { readonly kind: 'open'; readonly film: FilmText; readonly seed: number; readonly trace: Trace }
  /** The server has planned the beginning: only read the film. */
  | { readonly kind: 'adopt'; readonly film: FilmText; readonly seed: number; readonly trace: Trace }
  /** The first picture is there: plan the rest. */
  | { readonly kind: 'rest' }
  | { readonly kind: 'reload'; readonly film: FilmText; readonly at: Flicks }
  | { readonly kind: 'direct'; readonly axis: Axis; readonly value: number; readonly at: Flicks }
  | { readonly kind: 'manner'; readonly manner: Manner; readonly at: Flicks };

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
  /** How much later what was playing stands in this plan, where the film itself was edited. */
  readonly shift?: Flicks;
}

/** The screening itself failed: our fault. */
export interface Broken {
  readonly kind: 'broken';
  readonly message: string;
}

export type FromScreening = FirstNeeds | Plan | Broken;
