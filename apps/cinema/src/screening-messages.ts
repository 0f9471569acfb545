import type { Axis } from '@kinetoscope/engine/audience/directive';
import type { Trace } from '@kinetoscope/engine/audience/trace';
import type { Diagnostic } from '@kinetoscope/engine/base/diagnostic';
import type { Flicks } from '@kinetoscope/engine/base/time';
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
  | { readonly kind: 'reload'; readonly film: FilmText; readonly at: Flicks }
  | { readonly kind: 'direct'; readonly axis: Axis; readonly value: number; readonly at: Flicks }
  | { readonly kind: 'manner'; readonly manner: Manner };

export interface FromScreening {
  readonly kind: 'plan';
  readonly timeline: Timeline;
  readonly trace: Trace;
  readonly diagnostics: readonly Diagnostic[];
  /** False while only the film's beginning is planned. */
  readonly whole: boolean;
  /** Where to go on after a reload. */
  readonly at?: Flicks;
}
