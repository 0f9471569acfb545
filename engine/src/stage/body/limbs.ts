import type { Quat, Vec3 } from '../stage.ts';
import type { Reach } from './pose.ts';
import {
  add,
  blend,
  IDENTITY,
  inverse,
  mul,
  rotate,
  rotX,
  rotY,
  rotZ,
  scale,
  sub,
  unit,
} from './quaternion.ts';
import type { Torso } from './torso.ts';
import { handFacing, solveArm, solveLeg } from './two-bone.ts';

export interface ArmPose {
  /** Local rotations. */
  readonly upper: Quat;
  readonly lower: Quat;
  readonly hand: Quat;
}

const ELBOW: Vec3 = [0.75, -1, -0.45];

/** A palm goal in the world, laid over the arm as it hangs. `elbow` overrides where the elbow goes, chest axes. */
export interface HandGoal extends Reach {
  readonly elbow?: Vec3;
}

/** Rotation of one arm to a goal, as if nothing else held it. */
const armTo = (torso: Torso, i: 0 | 1, goal: HandGoal): ArmPose => {
  const { body, chestTurn, shoulder } = torso;
  const side = i === 0 ? 1 : -1;
  const fingers = unit(goal.fingers);
  const wrist = sub(goal.palm, scale(fingers, body.palm));
  const e = goal.elbow ?? ELBOW;
  const pole = rotate(chestTurn, [e[0] * side, e[1], e[2]]);
  const ik = solveArm(torso.arm[i], wrist, pole, body.upperArm, body.foreArm, side);
  const parent = mul(chestTurn, shoulder[i]);
  const hand = handFacing(goal.fingers, goal.facing, side);
  return {
    upper: mul(inverse(parent), ik.upper),
    lower: mul(inverse(ik.upper), ik.lower),
    hand: mul(inverse(ik.lower), hand),
  };
};

export const hangingArm = (torso: Torso, i: 0 | 1): ArmPose => {
  const arm = torso.pose.arms[i];
  const side = i === 0 ? 1 : -1;
  return {
    upper: mul(rotX(-arm.swing), rotZ(-arm.down * side)),
    lower: rotY(-arm.flex * side),
    hand: IDENTITY,
  };
};

const layArm = (a: ArmPose, b: ArmPose, w: number): ArmPose => ({
  upper: blend(a.upper, b.upper, w),
  lower: blend(a.lower, b.lower, w),
  hand: blend(a.hand, b.hand, w),
});

/** The arm as it hangs or rests, then each goal over the last by its weight. */
export const solveArmGoals = (torso: Torso, i: 0 | 1, goals: readonly HandGoal[]): ArmPose => {
  let arm = hangingArm(torso, i);
  const { pose, facing } = torso;
  const rest = pose.arms[i].rest;
  if (rest.weight > 0) {
    const palm = add([pose.x, pose.y, pose.z], rotate(facing, rest.palm));
    const goal = {
      weight: 1,
      palm,
      fingers: rotate(facing, rest.fingers),
      facing: rotate(facing, rest.facing),
    };
    arm = layArm(arm, armTo(torso, i, goal), rest.weight);
  }
  for (const goal of goals) if (goal.weight > 0.001) arm = layArm(arm, armTo(torso, i, goal), goal.weight);
  return arm;
};

/** World place of a palm and turn of its hand. */
export const palmOf = (
  torso: Torso,
  i: 0 | 1,
  arm: ArmPose,
): { readonly palm: Vec3; readonly turn: Quat } => {
  const { body, chestTurn, shoulder } = torso;
  const side = i === 0 ? 1 : -1;
  const upper = mul(mul(chestTurn, shoulder[i]), arm.upper);
  const elbow = add(torso.arm[i], rotate(upper, [body.upperArm * side, 0, 0]));
  const lower = mul(upper, arm.lower);
  const wrist = add(elbow, rotate(lower, [body.foreArm * side, 0, 0]));
  const turn = mul(lower, arm.hand);
  return { palm: add(wrist, rotate(turn, [body.palm * side, 0, 0])), turn };
};

export interface LegPose {
  readonly upper: Quat;
  readonly lower: Quat;
  readonly foot: Quat;
  readonly toes: Quat;
}

export const solveLegGoal = (torso: Torso, i: 0 | 1): LegPose => {
  const { body, pose, hips, hipsTurn } = torso;
  const foot = pose.feet[i];
  const root = add(hips, rotate(hipsTurn, i === 0 ? body.p.rest.leftUpperLeg : body.p.rest.rightUpperLeg));
  const out = i === 0 ? pose.splay : -pose.splay;
  const toe = rotY(foot.yaw);
  const pole = add(rotate(hipsTurn, [out, 0.25, 1]), rotate(toe, [0, 0, 0.5]));
  const ik = solveLeg(root, [foot.x, foot.y, foot.z], pole, body.thigh, body.shin);
  const world = mul(toe, rotX(foot.pitch));
  return {
    upper: mul(inverse(hipsTurn), ik.upper),
    lower: mul(inverse(ik.upper), ik.lower),
    foot: mul(inverse(ik.lower), world),
    toes: foot.toe === 0 ? IDENTITY : rotX(-foot.toe),
  };
};
