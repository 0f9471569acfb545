import { mix, smoothstep } from '../../base/maths.ts';
import type { Quat, Vec3 } from '../stage.ts';
import type { Body } from './body.ts';
import type { Pose } from './pose.ts';
import { add, mul, rotate, rotX, rotY, rotZ } from './quaternion.ts';

/** Trunk solved: everything that arms, head and legs hang on. World unless said local. */
export interface Torso {
  readonly body: Body;
  readonly pose: Pose;
  /** Hips offset after the legs had their say, body axes. */
  readonly offset: Vec3;
  readonly facing: Quat;
  readonly hips: Vec3;
  readonly hipsTurn: Quat;
  readonly pelvis: Quat;
  readonly bones: readonly [Quat, Quat, Quat];
  readonly chest: Vec3;
  readonly chestTurn: Quat;
  readonly shoulder: readonly [Quat, Quat];
  /** Upper-arm joints, left and right. */
  readonly arm: readonly [Vec3, Vec3];
  readonly neck: Vec3;
  /** Head bone with the neck straight on the chest: where eyes and mouth about are. */
  readonly head: Vec3;
  readonly eyes: Vec3;
}

/** Smaller of two lengths with a rounded corner of about `k`. */
const softMin = (a: number, b: number, k: number): number => {
  const h = Math.max(k - Math.abs(a - b), 0) / k;
  return Math.min(a, b) - h * h * k * 0.25;
};

/** Highest hips at which both ankles can still be reached: what makes a walk rise and sink. */
const hipsHeight = (body: Body, pose: Pose, wanted: Vec3, facing: Quat, hipsTurn: Quat): number => {
  let y = wanted[1];
  const most = (body.thigh + body.shin) * 0.995;
  for (const i of [0, 1] as const) {
    const foot = pose.feet[i];
    const joint = rotate(hipsTurn, i === 0 ? body.p.rest.leftUpperLeg : body.p.rest.rightUpperLeg);
    const flat = rotate(facing, [wanted[0], 0, wanted[2]]);
    const dx = pose.x + flat[0] + joint[0] - foot.x;
    const dz = pose.z + flat[2] + joint[2] - foot.z;
    const room = most * most - dx * dx - dz * dz;
    const top = foot.y + Math.sqrt(Math.max(room, 0.06)) - joint[1] - pose.y - body.p.hips;
    y = softMin(y, top, 0.02);
  }
  // Feet out of any reach (a sudden change of place) stretch the legs, they do not fell the body.
  const upright = 1 - smoothstep(0.15, 0.6, Math.abs(pose.pitch));
  return mix(wanted[1], Math.max(y, wanted[1] - 0.1 * body.h), upright);
};

export const solveTorso = (body: Body, pose: Pose): Torso => {
  const { rest } = body.p;
  const facing = rotY(pose.yaw);
  const pelvis = pose.pitch === 0 && pose.roll === 0 ? rotX(0) : mul(rotX(pose.pitch), rotZ(pose.roll));
  const hipsTurn = mul(facing, pelvis);
  const offset: Vec3 = [pose.hips[0], hipsHeight(body, pose, pose.hips, facing, hipsTurn), pose.hips[2]];
  const hips = add(
    [pose.x, pose.y, pose.z],
    rotate(facing, [rest.hips[0] + offset[0], rest.hips[1] + offset[1], rest.hips[2] + offset[2]]),
  );
  const third = mul(rotY(pose.twist / 3), mul(rotX(pose.bend / 3), rotZ(pose.side / 3)));
  const spineAt = add(hips, rotate(hipsTurn, rest.spine));
  const spineTurn = mul(hipsTurn, third);
  const chestAt = add(spineAt, rotate(spineTurn, rest.chest));
  const lowTurn = mul(spineTurn, third);
  const chest = add(chestAt, rotate(lowTurn, rest.upperChest));
  const chestTurn = mul(lowTurn, third);
  const lift: [Quat, Quat] = [rotZ(pose.shrug), rotZ(-pose.shrug)];
  const joint = (i: 0 | 1): Vec3 => {
    const root = add(chest, rotate(chestTurn, i === 0 ? rest.leftShoulder : rest.rightShoulder));
    return add(root, rotate(mul(chestTurn, lift[i]), i === 0 ? rest.leftUpperArm : rest.rightUpperArm));
  };
  const neck = add(chest, rotate(chestTurn, rest.neck));
  const head = add(neck, rotate(chestTurn, rest.head));
  return {
    body,
    pose,
    offset,
    facing,
    hips,
    hipsTurn,
    pelvis,
    bones: [third, third, third],
    chest,
    chestTurn,
    shoulder: lift,
    arm: [joint(0), joint(1)],
    neck,
    head,
    eyes: add(head, rotate(chestTurn, [0, body.p.eyes[0], body.p.eyes[1]])),
  };
};
