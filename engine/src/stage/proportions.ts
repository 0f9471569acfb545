import type { Person } from '../timeline/person.ts';
import type { RestPose } from './skeleton.ts';

/**
 * A puppet's proportions: a head about 1/5 of the height of an adult (1/4 of a child's), a short neck, large hands, short legs;
 * the stop-motion cast's, not an anatomy's. Everything scales with height; girth and shoulders widen.
 * Picture builds bodies on these joints and the stage solves poses on them, so both import this file.
 */
export interface Proportions {
  readonly rest: RestPose;
  /** Head height, chin to crown, metres. The head bone is at its base; its centre is `headCentre` above the bone. */
  readonly head: number;
  readonly headCentre: number;
  /** Eye level above the head bone, and forward of it. */
  readonly eyes: readonly [number, number];
  /** Ground to hips joint, standing. */
  readonly hips: number;
  /** Standing eye height above the ground. */
  readonly eyeHeight: number;
}

export const proportionsOf = (p: Person): Proportions => {
  const h = p.height / 1000;
  const headShare = p.age === 'child' ? 0.25 : p.age === 'teen' ? 0.215 : 0.201;
  const head = h * headShare;
  const body = h - head;
  const sh = (p.shoulders / 1000) * (p.sex === 'female' ? 0.93 : 1);
  const legs = body * 0.5;
  const foot = 0.045 * h;
  const knee = (legs - foot) * 0.5;
  const trunk = body - legs;
  const hipWide = 0.055 * h * (0.85 + 0.15 * (p.girth / 1000));
  const shoulder = 0.105 * h * sh;
  const arm = 0.165 * h;
  const rest: RestPose = {
    hips: [0, legs, 0],
    spine: [0, trunk * 0.16, 0],
    chest: [0, trunk * 0.245, 0],
    upperChest: [0, trunk * 0.265, 0],
    neck: [0, trunk * 0.24, -0.004],
    head: [0, trunk * 0.09, 0.012],
    jaw: [0, head * 0.12, head * 0.1],
    leftShoulder: [0.022 * h, trunk * 0.18, 0],
    leftUpperArm: [shoulder - 0.022 * h, 0, 0],
    leftLowerArm: [arm, 0, 0],
    leftHand: [arm * 0.94, 0, 0],
    rightShoulder: [-0.022 * h, trunk * 0.18, 0],
    rightUpperArm: [-(shoulder - 0.022 * h), 0, 0],
    rightLowerArm: [-arm, 0, 0],
    rightHand: [-arm * 0.94, 0, 0],
    leftUpperLeg: [hipWide, -0.01 * h, 0],
    leftLowerLeg: [0, -(knee - 0.01 * h), 0],
    leftFoot: [0, -knee, 0],
    leftToes: [0, -foot * 0.7, 0.07 * h],
    rightUpperLeg: [-hipWide, -0.01 * h, 0],
    rightLowerLeg: [0, -(knee - 0.01 * h), 0],
    rightFoot: [0, -knee, 0],
    rightToes: [0, -foot * 0.7, 0.07 * h],
  };
  const eyeUp = head * 0.47;
  return {
    rest,
    head,
    headCentre: head * 0.5,
    eyes: [eyeUp, head * 0.38],
    hips: legs,
    eyeHeight: legs + trunk + eyeUp,
  };
};
