import { clamp, smoothstep } from '../../base/maths.ts';
import { type Flicks, toSeconds } from '../../base/time.ts';
import type { Body } from '../body/body.ts';
import { mixPose, type Pose } from '../body/pose.ts';
import { idleHands } from './idle.ts';
import { climbing, crawling, falling, riding, swimming } from './moving.ts';
import { crouching, kneeling, leaning, lying, sitting } from './resting.ts';
import type { Pace } from './track.ts';
import { standing, stepping } from './upright.ts';

/** How a body holds one stance, by itself. `seconds` since the stance began, `clock` since the scene did. */
const holding = (body: Body, pace: Pace, seconds: number, clock: number): Pose => {
  const { stance, gait } = pace;
  if (gait) return stepping(body, stance, gait, seconds, clock);
  switch (stance.kind) {
    case 'sit':
      return sitting(body, stance, clock, pace.board);
    case 'lie':
      return lying(body, stance, clock);
    case 'kneel':
      return kneeling(body, stance, clock);
    case 'crouch':
      return crouching(body, stance, clock);
    case 'lean':
      return leaning(body, stance, clock);
    case 'crawl':
      return crawling(body, pace, seconds, clock);
    case 'climb':
      return climbing(body, pace, seconds, clock);
    case 'swim':
      return swimming(body, pace, seconds, clock);
    case 'ride':
      return riding(body, pace, seconds, clock);
    case 'fall':
      return falling(body, stance, seconds, clock);
    default:
      return standing(body, stance, clock);
  }
};

/** Getting up or down bends the trunk on the way. */
const DOWN = new Set<string>(['sit', 'kneel', 'crouch', 'lie']);

/** Pose of a person at `t` while `pace` is their stance, the one before it still fading. */
export const stancePose = (body: Body, pace: Pace, t: Flicks, sceneStart: Flicks, depth = 3): Pose => {
  const seconds = toSeconds(t - pace.stance.start);
  const clock = toSeconds(t - sceneStart);
  const own = idleHands(body, pace, seconds, holding(body, pace, seconds, clock));
  const before = pace.before;
  if (!before || depth === 0 || seconds >= pace.blend) return own;
  const u = clamp(seconds / pace.blend, 0, 1);
  const w = smoothstep(0, 1, u);
  const old = stancePose(body, before, t, sceneStart, depth - 1);
  const pose = mixPose(old, own, w, pace.onFeet);
  if (pace.onFeet) {
    pose.x = own.x;
    pose.y = own.y;
    pose.z = own.z;
    pose.yaw = own.yaw;
  } else if (DOWN.has(pace.stance.kind) !== DOWN.has(before.stance.kind) || pace.stance.kind === 'lie') {
    const bow = 4 * w * (1 - w);
    pose.bend += 0.55 * bow;
    pose.nod -= 0.25 * bow;
  }
  return pose;
};
