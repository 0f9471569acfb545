import type { Flicks } from '../../base/time.ts';
import type { Look } from '../../timeline/look.ts';
import type { Person } from '../../timeline/person.ts';
import type { Place } from '../../timeline/place.ts';
import type { Action, DoorSpan, Line, PropSpan, Scene, Shot, Stance } from '../../timeline/timeline.ts';

/** A beat's part of the timeline, with its start at 0: all that its sound is planned from. */
export interface SceneSlice {
  readonly scene: Scene;
  readonly place: Place | undefined;
  readonly duration: Flicks;
  readonly lines: readonly Line[];
  readonly stances: readonly Stance[];
  readonly actions: readonly Action[];
  readonly doors: readonly DoorSpan[];
  readonly props: readonly PropSpan[];
  readonly shots: readonly Shot[];
  readonly look: Look;
  /** The film's seed. */
  readonly seed: number;
  /** Tension over the beat: [time, thousandths], ascending. */
  readonly tension: ReadonlyArray<readonly [Flicks, number]>;
  /** When the audience asked for much more tension: where no music plays, it comes in. */
  readonly calls?: readonly Flicks[];
  /** People of the film, for their gait; walkers who are missing take steps of 0.7 m. */
  readonly cast?: readonly Person[];
}
