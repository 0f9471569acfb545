import type { Quat, Vec3 } from '../stage.ts';
import { add, cross, dot, fromAxes, length, scale, sub, unit } from './quaternion.ts';

export interface TwoBone {
  readonly upper: Quat;
  readonly lower: Quat;
  /** Middle joint and end, world. */
  readonly middle: Vec3;
  readonly end: Vec3;
}

const solve = (root: Vec3, goal: Vec3, pole: Vec3, l1: number, l2: number) => {
  const to = sub(goal, root);
  const far = length(to);
  const dir = unit(to, [0, -1, 0]);
  const d = Math.min(Math.max(far, Math.abs(l1 - l2) + 1e-4), (l1 + l2) * 0.9995);
  let side = sub(pole, scale(dir, dot(pole, dir)));
  if (length(side) < 1e-6) side = sub([0.1, 0.2, 1], scale(dir, dot([0.1, 0.2, 1], dir)));
  const p = unit(side);
  const c = (l1 * l1 + d * d - l2 * l2) / (2 * l1 * d);
  const s = Math.sqrt(Math.max(0, 1 - c * c));
  const first = add(scale(dir, c), scale(p, s));
  const middle = add(root, scale(first, l1));
  const end = add(root, scale(dir, d));
  return { dir, p, first, second: unit(sub(end, middle)), middle, end };
};

/** An arm of a T-pose body; `side` +1 left, -1 right. World rotations of both bones. */
export const solveArm = (
  root: Vec3,
  goal: Vec3,
  pole: Vec3,
  l1: number,
  l2: number,
  side: 1 | -1,
): TwoBone => {
  const { dir, p, first, second, middle, end } = solve(root, goal, pole, l1, l2);
  const hinge = side > 0 ? cross(dir, p) : cross(p, dir);
  const x1 = scale(first, side);
  const x2 = scale(second, side);
  return {
    upper: fromAxes(x1, hinge, cross(x1, hinge)),
    lower: fromAxes(x2, hinge, cross(x2, hinge)),
    middle,
    end,
  };
};

/** A leg of a T-pose body. */
export const solveLeg = (root: Vec3, goal: Vec3, pole: Vec3, l1: number, l2: number): TwoBone => {
  const { dir, p, first, second, middle, end } = solve(root, goal, pole, l1, l2);
  const x = cross(p, dir);
  const y1 = scale(first, -1);
  const y2 = scale(second, -1);
  return { upper: fromAxes(x, y1, cross(x, y1)), lower: fromAxes(x, y2, cross(x, y2)), middle, end };
};

/** A hand's world rotation from where its fingers point and its palm faces. */
export const handFacing = (fingers: Vec3, facing: Vec3, side: 1 | -1): Quat => {
  const f = unit(fingers, [side, 0, 0]);
  let up = sub(scale(facing, -1), scale(f, -dot(facing, f)));
  if (length(up) < 1e-4) up = cross(f, [0, 0.3, 1]);
  const y = unit(up, [0, 1, 0]);
  const x = scale(f, side);
  return fromAxes(x, y, cross(x, y));
};
