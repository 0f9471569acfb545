import { atan2, clamp, sin, TAU } from '../../base/maths.ts';
import { uniform } from '../../base/random.ts';
import { type Flicks, fromMilliseconds, toSeconds } from '../../base/time.ts';
import type { Shot } from '../../timeline/timeline.ts';
import { add, dot, length, scale, sub, unit } from '../body/quaternion.ts';
import type { StageCamera, Vec3 } from '../stage.ts';

/** Where people are for a camera: heads along their paths, and eyes now. */
export interface Sitters {
  /** Rough head place of a person at any time up to now; undefined where they are not on the set. */
  head(person: string, t: Flicks): Vec3 | undefined;
  eyes(person: string): Vec3 | undefined;
}

/** Half of the 36 mm gate. */
const HALF_GATE = 18;

/** Vertical field of view of a picture of this ratio, radians. */
export const fieldOfView = (focal: number, ratio: number): number =>
  2 * atan2(HALF_GATE * 1000, (focal / 10) * ratio);

/** Seconds' worth of full speed after `s` seconds of a move that gathers speed over `ease` and stops by `most`. */
const eased = (s: number, ease: number, most: number): number => {
  const e = Math.max(0.001, Math.min(ease, most / 2));
  const ramp = (u: number) => e * u * u * u * (1 - 0.5 * u);
  const c = clamp(s, 0, most);
  if (c < e) return ramp(c / e);
  if (c > most - e) return most - e - ramp((most - c) / e);
  return c - e / 2;
};

/** A hand's unrest: body sway, breath and tremor as sines whose periods never meet. */
const RATES = [0.31, 0.53, 0.97, 1.71, 3.3] as const;
const SIZES = [0.42, 0.26, 0.17, 0.1, 0.05] as const;

const unrest = (seed: string, axis: number, seconds: number): number => {
  let sum = 0;
  for (let k = 0; k < RATES.length; k++) {
    const phase = uniform('hand-held', seed, axis, k);
    sum += (SIZES[k] as number) * sin(TAU * ((RATES[k] as number) * (1 + 0.07 * axis) * seconds + phase));
  }
  return sum;
};

const FOLLOW_STEP = fromMilliseconds(90);
/** Weights of the last samples of a followed head, newest first; they sum to one. */
const FOLLOW = [0.1, 0.16, 0.19, 0.19, 0.16, 0.12, 0.08] as const;

/** How far the head followed has gone since the shot began, as a smooth hand would pan: only the past counts. */
const followed = (shot: Shot, t: Flicks, sitters: Sitters): Vec3 => {
  const who = shot.camera.follow;
  if (!who) return [0, 0, 0];
  const from = sitters.head(who, shot.start);
  if (!from) return [0, 0, 0];
  let sum: Vec3 = [0, 0, 0];
  for (let k = 0; k < FOLLOW.length; k++) {
    const at = Math.max(shot.start, t - k * FOLLOW_STEP);
    const p = sitters.head(who, at) ?? from;
    sum = add(sum, scale(sub(p, from), FOLLOW[k] as number));
  }
  return sum;
};

export const cameraAt = (shot: Shot, t: Flicks, ratio: number, sitters: Sitters): StageCamera => {
  const c = shot.camera;
  const seconds = Math.max(0, toSeconds(t - shot.start));
  let position: Vec3 = [c.x / 1000, c.y / 1000, c.z / 1000];
  let target: Vec3 = [c.tx / 1000, c.ty / 1000, c.tz / 1000];
  if (c.move) {
    const k = eased(seconds, toSeconds(c.move.ease), toSeconds(c.move.most)) / 1000;
    if (c.move.kind !== 'pan') position = add(position, [c.move.vx * k, c.move.vy * k, c.move.vz * k]);
    target = add(target, [c.move.wx * k, c.move.wy * k, c.move.wz * k]);
  }
  target = add(target, followed(shot, t, sitters));
  const shake = c.handheld / 1000;
  let roll = c.roll / 1000;
  if (shake > 0) {
    const far = length(sub(target, position));
    const n = (axis: number) => unrest(shot.id, axis, seconds) * shake;
    position = add(position, [0.022 * n(0), 0.016 * n(1), 0.012 * n(2)]);
    target = add(target, [0.016 * far * n(3), 0.013 * far * n(4), 0]);
    roll += 0.008 * n(5);
  }
  const eyes = c.focusOn ? sitters.eyes(c.focusOn) : undefined;
  const axis = unit(sub(target, position));
  const focus = eyes ? Math.max(0.2, dot(sub(eyes, position), axis)) : c.focus / 1000;
  return {
    position,
    target,
    roll,
    fov: fieldOfView(c.focal, ratio),
    focus,
    aperture: c.focal / 10000 / (Math.max(500, c.stop) / 1000),
  };
};
