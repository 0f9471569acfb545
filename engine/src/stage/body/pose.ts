import { mix, turn } from '../../base/maths.ts';
import type { Vec3 } from '../stage.ts';

/**
 * A body before its joints are solved: a handful of angles and goals, so that two poses mix without tearing and feet
 * stay where they are put. Metres and radians. `forward` angles tip toward the body's +z.
 */
export interface Pose {
  /** Ground point under the hips, world. */
  x: number;
  y: number;
  z: number;
  yaw: number;
  /** Hips offset from rest, body axes, and how the pelvis is tipped: forward, toward the right side. */
  hips: Vec3;
  pitch: number;
  roll: number;
  /** Trunk, spread over three bones: forward bend, turn to the left, lean to the right. */
  bend: number;
  twist: number;
  side: number;
  /** Head and neck: down, to the left, tilt to the right. */
  nod: number;
  look: number;
  tilt: number;
  /** Lift of both shoulders. */
  shrug: number;
  /** Left, right. */
  arms: readonly [Arm, Arm];
  feet: readonly [Foot, Foot];
  /** Knees apart: sideways part of the knee's direction. */
  splay: number;
}

export interface Arm {
  /** From straight out (0) to hanging (about 1.35). */
  down: number;
  /** Forward swing. */
  swing: number;
  /** Elbow bend. */
  flex: number;
  /** Where the palm rests, with the ground point's axes; weight 0 = the arm hangs by its angles. */
  rest: Reach;
}

/** A place for a palm. */
export interface Reach {
  readonly weight: number;
  readonly palm: Vec3;
  /** The way the fingers point and the way the palm faces. */
  readonly fingers: Vec3;
  readonly facing: Vec3;
}

export interface Foot {
  /** Ankle, world. */
  x: number;
  y: number;
  z: number;
  yaw: number;
  /** Toes down positive. */
  pitch: number;
  /** Bend of the toes, up positive. */
  toe: number;
}

export const NO_REACH: Reach = { weight: 0, palm: [0, 0, 0], fingers: [0, 0, 1], facing: [0, -1, 0] };

export const mixReach = (a: Reach, b: Reach, t: number): Reach => {
  const wa = a.weight * (1 - t);
  const wb = b.weight * t;
  if (wa === 0) return wb === b.weight ? b : { ...b, weight: wb };
  if (wb === 0) return { ...a, weight: wa };
  // A goal counts by its weight: one that has hardly begun hardly moves the other.
  const k = wb / (wa + wb);
  const m = (p: Vec3, q: Vec3): Vec3 => [mix(p[0], q[0], k), mix(p[1], q[1], k), mix(p[2], q[2], k)];
  return {
    weight: wa + wb,
    palm: m(a.palm, b.palm),
    fingers: m(a.fingers, b.fingers),
    facing: m(a.facing, b.facing),
  };
};

const mixAngle = (a: number, b: number, t: number): number => a + turn(a, b) * t;

const mixArm = (a: Arm, b: Arm, t: number): Arm => ({
  down: mix(a.down, b.down, t),
  swing: mix(a.swing, b.swing, t),
  flex: mix(a.flex, b.flex, t),
  rest: mixReach(a.rest, b.rest, t),
});

/** `lift` raises a foot that has far to go. */
const mixFoot = (a: Foot, b: Foot, t: number): Foot => {
  const far = Math.abs(a.x - b.x) + Math.abs(a.z - b.z);
  const lift = Math.min(0.06, far * 0.15) * 4 * t * (1 - t);
  return {
    x: mix(a.x, b.x, t),
    y: mix(a.y, b.y, t) + lift,
    z: mix(a.z, b.z, t),
    yaw: mixAngle(a.yaw, b.yaw, t),
    pitch: mix(a.pitch, b.pitch, t),
    toe: mix(a.toe, b.toe, t),
  };
};

/** From a (0) to b (1). With `feet` the feet belong to b already: both poses stand on the same footprints. */
export const mixPose = (a: Pose, b: Pose, t: number, feet: boolean): Pose => ({
  x: mix(a.x, b.x, t),
  y: mix(a.y, b.y, t),
  z: mix(a.z, b.z, t),
  yaw: mixAngle(a.yaw, b.yaw, t),
  hips: [mix(a.hips[0], b.hips[0], t), mix(a.hips[1], b.hips[1], t), mix(a.hips[2], b.hips[2], t)],
  pitch: mix(a.pitch, b.pitch, t),
  roll: mix(a.roll, b.roll, t),
  bend: mix(a.bend, b.bend, t),
  twist: mix(a.twist, b.twist, t),
  side: mix(a.side, b.side, t),
  nod: mix(a.nod, b.nod, t),
  look: mix(a.look, b.look, t),
  tilt: mix(a.tilt, b.tilt, t),
  shrug: mix(a.shrug, b.shrug, t),
  arms: [mixArm(a.arms[0], b.arms[0], t), mixArm(a.arms[1], b.arms[1], t)],
  feet: feet ? b.feet : [mixFoot(a.feet[0], b.feet[0], t), mixFoot(a.feet[1], b.feet[1], t)],
  splay: mix(a.splay, b.splay, t),
});
