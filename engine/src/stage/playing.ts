import type { Flicks } from '../base/time.ts';
import type { PropSpan, Target } from '../timeline/timeline.ts';
import type { Doing } from './act/doing.ts';
import type { Effects } from './act/effects.ts';
import type { ArmPose } from './body/limbs.ts';
import type { Pose } from './body/pose.ts';
import type { Torso } from './body/torso.ts';
import type { Shown } from './face/moods.ts';
import type { HeadPose } from './gaze/gaze.ts';
import type { Vec3 } from './stage.ts';
import type { Board } from './stance/board.ts';
import type { Track } from './timeline-index.ts';

/** A person being staged for one instant, solved from the ground up. */
export interface Player {
  readonly id: string;
  readonly track: Track;
  readonly pose: Pose;
  /** Table before them while they sit, and how far it still or already counts, 0..1. */
  readonly board: Board | undefined;
  readonly seated: number;
  readonly moods: readonly Shown[];
  readonly doings: readonly Doing[];
  readonly fx: Effects;
  torso: Torso;
  head?: HeadPose;
  arms?: readonly [ArmPose, ArmPose];
}

/** The rest of the world, as one player may see it. */
export interface World {
  readonly t: Flicks;
  readonly scene: number;
  readonly sceneStart: Flicks;
  /** Where a target is; for a person, their eyes. */
  where(target: Target, from: Player): Vec3 | undefined;
  other(id: string): Player | undefined;
  /** What a thing lay on or in whose hand it was, as of a time up to now. */
  propAt(id: string, at: Flicks): PropSpan | undefined;
  /** The last place on the set it had by then. */
  laidAt(id: string, at: Flicks): Vec3 | undefined;
}
