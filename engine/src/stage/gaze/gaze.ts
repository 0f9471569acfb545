import { atan2, clamp, cos, hypot, mix, sin, smoothstep } from '../../base/maths.ts';
import { uniform } from '../../base/random.ts';
import { type Flicks, toSeconds } from '../../base/time.ts';
import { inverse, lerp, mul, rotate, rotX, rotY, rotZ, sub } from '../body/quaternion.ts';
import type { Torso } from '../body/torso.ts';
import { lastAt } from '../spans.ts';
import type { Quat, Vec3 } from '../stage.ts';
import { sway } from '../stance/sway.ts';
import type { GazeEvent } from './events.ts';

/** Comfortable reach of the eyes in the head, and of head and neck on the chest, radians. */
export const EYE_YAW = 0.6;
export const EYE_UP = 0.4;
export const EYE_DOWN = 0.5;
const NECK_YAW = 1.2;
const NECK_PITCH = 0.75;

/** The head starts after the eyes and takes longer (Freedman & Sparks 1997: head lag some tens of ms). */
const HEAD_LAG = 0.08;
const HEAD_TIME = 0.5;
const EYE_TIME = 0.06;

/** 1 in front .. 0 straight behind, where to turn left and to turn right are the same and so neither is done; so overhead. */
export const behind = (yaw: number, pitch = 0): number =>
  (1 - smoothstep(2.2, 3, Math.abs(yaw))) * (1 - smoothstep(0.9, 1.4, Math.abs(pitch)));

export interface Direction {
  readonly yaw: number;
  readonly pitch: number;
  readonly far: number;
}

export const directionIn = (turn: Quat, v: Vec3): Direction => {
  const d = rotate(inverse(turn), v);
  return { yaw: atan2(d[0], d[2]), pitch: atan2(d[1], hypot(d[0], d[2])), far: hypot(d[0], d[1], d[2]) };
};

/** What the head wants and where the eyes are sent. Angles on the chest for the head, world for the eyes. */
export interface Regard {
  readonly headYaw: number;
  readonly headPitch: number;
  readonly aim: Vec3;
}

export type Whereabouts = (event: GazeEvent) => Vec3 | undefined;

const off = (torso: Torso, to: Vec3, event: GazeEvent): Vec3 => {
  if (event.yaw === 0 && event.pitch === 0) return to;
  const d = sub(to, torso.eyes);
  const flat = hypot(d[0], d[2]);
  const r = rotate(rotY(event.yaw), d);
  return [torso.eyes[0] + r[0], torso.eyes[1] + r[1] + event.pitch * flat, torso.eyes[2] + r[2]];
};

const ahead = (torso: Torso, clock: number): Vec3 => {
  // On one's back ahead is up.
  const supine = smoothstep(0.6, 1.3, -torso.pose.pitch);
  const seed = torso.body.person.seed;
  const side = 0.6 * sway(clock, seed + 21, 0.35);
  const level = rotate(torso.facing, [side, -0.12 + 0.15 * sway(clock, seed + 22, 0.3), 3]);
  const v = supine > 0 ? lerp(level, rotate(torso.hipsTurn, [side / 2, 0.2, 3]), supine) : level;
  return [torso.eyes[0] + v[0], torso.eyes[1] + v[1], torso.eyes[2] + v[2]];
};

interface One {
  /** Where the eyes go, on the chest. */
  readonly eye: Direction;
  readonly yaw: number;
  readonly pitch: number;
}

const towards = (torso: Torso, clock: number, event: GazeEvent | undefined, where: Whereabouts): One => {
  const known = event ? where(event) : undefined;
  const aim = known && event ? off(torso, known, event) : ahead(torso, clock);
  const d = directionIn(torso.chestTurn, sub(aim, torso.eyes));
  const share = event ? event.head : 0.6;
  const part = (a: number, eye: number, limit: number): number => {
    const least = a > 0 ? Math.max(0, a - eye) : Math.min(0, a + eye);
    const wanted = a * (0.12 + 0.75 * share);
    const most = Math.abs(wanted) > Math.abs(least) ? wanted : least;
    return clamp(most, -limit, limit);
  };
  return {
    eye: d,
    yaw: part(d.yaw, EYE_YAW * 0.75, NECK_YAW) * behind(d.yaw, d.pitch),
    pitch: part(d.pitch, 0.3, NECK_PITCH),
  };
};

export const regardAt = (
  torso: Torso,
  events: readonly GazeEvent[],
  t: Flicks,
  sceneStart: Flicks,
  where: Whereabouts,
): Regard => {
  const clock = toSeconds(t - sceneStart);
  const last = lastAt(events, t);
  const now = towards(torso, clock, events[last], where);
  // The turn before may still be under way, and the one before that.
  const chain: Array<{ readonly from: One; readonly head: number; readonly eye: number }> = [];
  for (let k = last; k >= 0 && k > last - 4; k--) {
    const since = toSeconds(t - (events[k] as GazeEvent).start);
    const head = smoothstep(HEAD_LAG, HEAD_LAG + HEAD_TIME, since);
    if (head >= 1) break;
    chain.push({
      from: towards(torso, clock, events[k - 1], where),
      head,
      eye: smoothstep(0, EYE_TIME, since),
    });
  }
  let yaw = now.yaw;
  let pitch = now.pitch;
  let eye = now.eye;
  const oldest = chain[chain.length - 1];
  if (oldest) {
    yaw = oldest.from.yaw;
    pitch = oldest.from.pitch;
    eye = oldest.from.eye;
    for (let k = chain.length - 1; k >= 0; k--) {
      const step = chain[k] as { readonly head: number; readonly eye: number };
      const to = k === 0 ? now : (chain[k - 1] as { readonly from: One }).from;
      yaw = mix(yaw, to.yaw, step.head);
      pitch = mix(pitch, to.pitch, step.head);
      // By angles, through the front: the straight line to a point behind would pass through the head.
      eye = {
        yaw: mix(eye.yaw, to.eye.yaw, step.eye),
        pitch: mix(eye.pitch, to.eye.pitch, step.eye),
        far: mix(eye.far, to.eye.far, step.eye),
      };
    }
  }
  const flat = eye.far * cos(eye.pitch);
  const v = rotate(torso.chestTurn, [flat * sin(eye.yaw), eye.far * sin(eye.pitch), flat * cos(eye.yaw)]);
  return {
    headYaw: yaw,
    headPitch: pitch,
    aim: [torso.eyes[0] + v[0], torso.eyes[1] + v[1], torso.eyes[2] + v[2]],
  };
};

export interface HeadPose {
  readonly neck: Quat;
  readonly head: Quat;
  /** World. */
  readonly at: Vec3;
  readonly turn: Quat;
}

/** A puppet's neck folds no further than looks whole: past a third of a radian less and less of the way is gone. */
const FOLD = 0.34;
const folded = (down: number): number => (down <= FOLD ? down : FOLD + (down - FOLD) * 0.5);

/**
 * Neck and head: the neck takes two fifths of a turn and half of a nod. `down`, `left`, `tilt` are added by posture
 * and action. What the head does not go of the way down is left to the eyes; the trunk has had its share already.
 */
export const solveHead = (
  torso: Torso,
  regard: Regard,
  down: number,
  left: number,
  tilt: number,
): HeadPose => {
  const yaw = clamp(regard.headYaw + left, -1.35, 1.35);
  const pitch = folded(clamp(-regard.headPitch + down, -0.75, 0.85));
  const part = (k: number): Quat => mul(rotY(yaw * k), mul(rotX(pitch * 0.5), rotZ(tilt * k)));
  const neck = part(0.4);
  const head = part(0.6);
  const neckTurn = mul(torso.chestTurn, neck);
  const up = rotate(neckTurn, torso.body.p.rest.head);
  return {
    neck,
    head,
    at: [torso.neck[0] + up[0], torso.neck[1] + up[1], torso.neck[2] + up[2]],
    turn: mul(neckTurn, head),
  };
};

/** Fixations last some 0.3 to 1.5 s and wander over a face; between them the eye jumps in 40 ms (Yarbus 1967). */
const CELL = 0.62;

const fixation = (seed: number, n: number, axis: string): number => {
  const u = uniform('fix', axis, seed, n) - 0.5;
  return uniform('hop', seed, n) < 0.22 ? u * 2.6 : u;
};

export const saccade = (seed: number, clock: number): readonly [number, number] => {
  let n = Math.floor(clock / CELL);
  const begins = (k: number) => (k + 0.75 * uniform('sac', seed, k)) * CELL;
  if (clock < begins(n)) n--;
  const w = smoothstep(0, 0.04, clock - begins(n));
  const axis = (name: string) => mix(fixation(seed, n - 1, name), fixation(seed, n, name), w);
  const drift = 0.0016;
  return [
    0.034 * axis('x') + drift * sway(clock, seed + 31, 6),
    0.026 * axis('y') + drift * sway(clock, seed + 32, 6),
  ];
};

export interface EyePose {
  readonly yaw: number;
  readonly pitch: number;
  readonly converge: number;
}

/** Eyes in the head, on `aim`, with their small jumps; converging on what is near. */
export const solveEyes = (torso: Torso, head: HeadPose, aim: Vec3, clock: number): EyePose => {
  const { p, person } = torso.body;
  const up = rotate(head.turn, [0, p.eyes[0], p.eyes[1]]);
  const d = directionIn(head.turn, sub(aim, [head.at[0] + up[0], head.at[1] + up[1], head.at[2] + up[2]]));
  const [sx, sy] = saccade(person.seed, clock);
  return {
    yaw: clamp(clamp(d.yaw, -EYE_YAW, EYE_YAW) * behind(d.yaw, d.pitch) + sx, -EYE_YAW, EYE_YAW),
    pitch: clamp(d.pitch + sy, -EYE_DOWN, EYE_UP),
    converge: clamp(atan2(p.head * 0.17, Math.max(0.15, d.far)), 0, 0.25),
  };
};
