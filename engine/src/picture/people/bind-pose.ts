import { BONES, type BoneName, PARENT, type RestPose } from '../../stage/skeleton.ts';
import type { Quat } from '../../stage/stage.ts';
import type { Point } from './field.ts';

/**
 * The pose in which bodies are sculpted: arms lowered half-way and elbows a little bent, so that skin and sleeves are
 * stretched neither by hanging nor by raised arms. Skeletons still rest in the T-pose of stage/skeleton.ts; only
 * their inverse bind matrices are taken from here.
 */
const about = (x: number, y: number, z: number, angle: number): Quat => {
  const s = Math.sin(angle / 2);
  return [x * s, y * s, z * s, Math.cos(angle / 2)];
};

export const BIND: Readonly<Partial<Record<BoneName, Quat>>> = {
  leftUpperArm: about(0, 0, 1, -0.88),
  rightUpperArm: about(0, 0, 1, 0.88),
  leftLowerArm: about(0, 1, 0, -0.22),
  rightLowerArm: about(0, 1, 0, 0.22),
};

/** A joint's place and turn in model space: `turn` is a row-major 3x3 rotation. */
export interface Joint {
  readonly at: Point;
  readonly turn: readonly number[];
}

const matrix = ([x, y, z, w]: Quat): number[] => [
  1 - 2 * (y * y + z * z),
  2 * (x * y - z * w),
  2 * (x * z + y * w),
  2 * (x * y + z * w),
  1 - 2 * (x * x + z * z),
  2 * (y * z - x * w),
  2 * (x * z - y * w),
  2 * (y * z + x * w),
  1 - 2 * (x * x + y * y),
];

const times = (a: readonly number[], b: readonly number[]): number[] => {
  const c: number[] = [];
  for (let i = 0; i < 3; i++)
    for (let j = 0; j < 3; j++)
      c.push(a[i * 3]! * b[j]! + a[i * 3 + 1]! * b[3 + j]! + a[i * 3 + 2]! * b[6 + j]!);
  return c;
};

/** A point of a joint's own space in model space. */
export const fromJoint = (j: Joint, p: Point): Point => {
  const m = j.turn;
  return [
    j.at[0] + m[0]! * p[0] + m[1]! * p[1] + m[2]! * p[2],
    j.at[1] + m[3]! * p[0] + m[4]! * p[1] + m[5]! * p[2],
    j.at[2] + m[6]! * p[0] + m[7]! * p[1] + m[8]! * p[2],
  ];
};

/** All joints in the sculpting pose. */
export const bindJoints = (rest: RestPose): Readonly<Record<BoneName, Joint>> => {
  const joints = {} as Record<BoneName, Joint>;
  for (const bone of BONES) {
    const parent = PARENT[bone];
    const own = BIND[bone] ? matrix(BIND[bone]) : [1, 0, 0, 0, 1, 0, 0, 0, 1];
    joints[bone] = parent
      ? { at: fromJoint(joints[parent], rest[bone]), turn: times(joints[parent].turn, own) }
      : { at: rest[bone], turn: own };
  }
  return joints;
};
