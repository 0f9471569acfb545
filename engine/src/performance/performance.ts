import type { Flicks } from '../base/time.ts';
import type { ActionName } from '../timeline/action.ts';
import type { FoleyCue } from '../timeline/cue.ts';
import type { FeelingKind } from '../timeline/feeling.ts';
import type { Span } from '../timeline/span.ts';
import type {
  Action,
  DoorSpan,
  Gaze,
  Line,
  Mood,
  PropSpan,
  Stance,
  Title,
  Transition,
} from '../timeline/timeline.ts';
import type { LampTrack } from './lamps.ts';

/**
 * How a beat is played, in the beat's own time (0 = its start); `scene` members are 0 until the showrunner places it.
 * Nothing in it at time t depends on a directive after t: each moment is decided at `decided`, and what it holds is
 * then fixed.
 */
export interface Performance {
  readonly beat: string;
  readonly duration: Flicks;
  readonly people: readonly string[];
  readonly lines: readonly Line[];
  readonly stances: readonly Stance[];
  readonly actions: readonly Action[];
  readonly gazes: readonly Gaze[];
  readonly moods: readonly Mood[];
  readonly props: readonly PropSpan[];
  readonly doors: readonly DoorSpan[];
  readonly titles: readonly Title[];
  readonly moments: readonly Moment[];
  /** Lamps of the set that the script puts out and lights. */
  readonly lamps: LampTrack;
  /** Sounds that the script itself asks for (a phone rings, a GUNSHOT), beside those that bodies make. */
  readonly effects: readonly FoleyCue[];
  /** How the beat comes in and goes out, as the script asks; a plain cut where it does not. */
  readonly opening: Transition['kind'];
  readonly closing: Transition['kind'];
}

/** A stretch of the beat with one thing to look at: what coverage is planned on. Moments stand end to end. */
export interface Moment extends Span {
  readonly kind: 'open' | 'speech' | 'action' | 'pause' | 'title' | 'close';
  /** Film time at which everything about this moment is fixed: at or before `start`. */
  readonly decided: Flicks;
  /** Who does or speaks, most important first; empty when it is the place itself or a thing. */
  readonly subjects: readonly string[];
  /** Spoken to, or acted upon. */
  readonly to?: string;
  /** Prop id that the moment is about: an insert shows it. */
  readonly prop?: string;
  readonly action?: ActionName | 'walk' | 'run' | 'enter' | 'exit' | 'sit' | 'rise' | 'fall';
  /** Line id when it is speech. */
  readonly line?: string;
  readonly offScreen: boolean;
  readonly feeling: { readonly kind: FeelingKind; readonly strength: number };
  readonly tension: number;
  /** How much the story turns on it, 0..1000. */
  readonly weight: number;
  /** Script's words, for reasons and shot lists. */
  readonly text: string;
  /** Source line of what is played; none at the scene's edges. */
  readonly source?: number;
}
