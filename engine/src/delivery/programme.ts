import type { Flicks } from '../base/time.ts';
import type { Stage } from '../stage/stage.ts';
import type { Timeline } from '../timeline/timeline.ts';

/**
 * Port: a film being performed, as page, file and stream see it. The same object live and offline; `showrunner`
 * implements it.
 */
export interface Programme {
  /** What is planned now. A new object after every re-plan; equal up to the committed time. */
  timeline(): Timeline;
  /** The world at `t`, from the plan of now. */
  stageAt(t: Flicks): Stage;
  /**
   * The next `n` samples of the mix at 48 kHz from sample `at`. In a page the worklet fills from the cues and samples
   * posted to it; offline the programme itself does.
   */
  fill(left: Float32Array, right: Float32Array, n: number, at: number): void;
  /** Everything before `t` was shown: it can no longer change. Never goes back. */
  commit(t: Flicks): void;
}
