import type { Quat, Vec3 } from '../stage.ts';
import type { Reach } from './pose.ts';
import {
  add,
  IDENTITY,
  inverse,
  length,
  lerp,
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

/** A palm and where its elbow goes, world: what goals are mixed in, so that no joint ever takes the long way round. */
interface Held {
  readonly palm: Vec3;
  readonly fingers: Vec3;
  readonly facing: Vec3;
  readonly pole: Vec3;
}

const sideOf = (i: 0 | 1): 1 | -1 => (i === 0 ? 1 : -1);

/** The arm by its hanging angles, forward. */
const hanging = (torso: Torso, i: 0 | 1): Held => {
  const arm = torso.pose.arms[i];
  const s = sideOf(i);
  const { body } = torso;
  const parent = mul(torso.chestTurn, torso.shoulder[i]);
  const upper = mul(parent, mul(rotX(-arm.swing), rotZ(-arm.down * s)));
  const lower = mul(upper, rotY(-Math.max(0.05, arm.flex) * s));
  const fingers = rotate(lower, [s, 0, 0]);
  const toElbow = rotate(upper, [body.upperArm * s, 0, 0]);
  const toPalm = add(toElbow, scale(fingers, body.foreArm + body.palm));
  // The elbow's direction off the line from shoulder to palm.
  return {
    palm: add(torso.arm[i], toPalm),
    fingers,
    facing: rotate(lower, [0, -1, 0]),
    pole: unit(sub(toElbow, scale(toPalm, 0.5))),
  };
};

const toward = (torso: Torso, i: 0 | 1, goal: HandGoal): Held => {
  const e = goal.elbow ?? ELBOW;
  return {
    palm: goal.palm,
    fingers: unit(goal.fingers),
    facing: unit(goal.facing, [0, -1, 0]),
    pole: unit(rotate(torso.chestTurn, [e[0] * sideOf(i), e[1], e[2]])),
  };
};

/** From one direction to another, around by `via` where they are opposite. */
const mixWay = (a: Vec3, b: Vec3, w: number, via: Vec3): Vec3 => {
  const v = lerp(a, b, w);
  const short = Math.max(0, 0.7 - length(v));
  return short > 0 ? add(v, scale(via, short)) : v;
};

const mixHeld = (a: Held, b: Held, w: number, ahead: Vec3, down: Vec3): Held =>
  w >= 1
    ? b
    : {
        palm: lerp(a.palm, b.palm, w),
        fingers: mixWay(a.fingers, b.fingers, w, ahead),
        facing: mixWay(a.facing, b.facing, w, down),
        pole: mixWay(a.pole, b.pole, w, down),
      };

/** The arm as it hangs or rests, then each goal over the last by its weight. */
export const solveArmGoals = (torso: Torso, i: 0 | 1, goals: readonly HandGoal[]): ArmPose => {
  let held = hanging(torso, i);
  const ahead = rotate(torso.chestTurn, [0.2 * sideOf(i), -0.3, 0.9]);
  const down = rotate(torso.chestTurn, [0.5 * sideOf(i), -0.85, -0.1]);
  const { pose, facing, body } = torso;
  const rest = pose.arms[i].rest;
  if (rest.weight > 0) {
    const goal = {
      weight: 1,
      palm: add([pose.x, pose.y, pose.z], rotate(facing, rest.palm)),
      fingers: rotate(facing, rest.fingers),
      facing: rotate(facing, rest.facing),
    };
    held = mixHeld(held, toward(torso, i, goal), rest.weight, ahead, down);
  }
  for (const goal of goals)
    if (goal.weight > 0) held = mixHeld(held, toward(torso, i, goal), goal.weight, ahead, down);
  const s = sideOf(i);
  const wrist = sub(held.palm, scale(unit(held.fingers), body.palm));
  const ik = solveArm(torso.arm[i], wrist, held.pole, body.upperArm, body.foreArm, s);
  const parent = mul(torso.chestTurn, torso.shoulder[i]);
  const hand = handFacing(held.fingers, held.facing, s);
  return {
    upper: mul(inverse(parent), ik.upper),
    lower: mul(inverse(ik.upper), ik.lower),
    hand: mul(inverse(ik.lower), hand),
  };
};

/** World place of a palm and turn of its hand. */
export const palmOf = (
  torso: Torso,
  i: 0 | 1,
  arm: ArmPose,
): { readonly palm: Vec3; readonly turn: Quat } => {
  const { body, chestTurn, shoulder } = torso;
  const s = sideOf(i);
  const upper = mul(mul(chestTurn, shoulder[i]), arm.upper);
  const elbow = add(torso.arm[i], rotate(upper, [body.upperArm * s, 0, 0]));
  const lower = mul(upper, arm.lower);
  const wrist = add(elbow, rotate(lower, [body.foreArm * s, 0, 0]));
  const turn = mul(lower, arm.hand);
  return { palm: add(wrist, rotate(turn, [body.palm * s, 0, 0])), turn };
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
