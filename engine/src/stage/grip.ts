import { PI } from '../base/maths.ts';
import type { PropKind } from '../timeline/prop.ts';
import { add, fromAxes, mul, rotate, rotX } from './body/quaternion.ts';
import type { Quat, Vec3 } from './stage.ts';

/**
 * How a thing sits in a hand. Things are built as they lie or stand on a table, origin at the middle of the base,
 * y up: sheets with their words up and the top of the page toward -z; long things with their business end toward +z;
 * vessels upright. A hand's axes are the body's in the T-pose: fingers to +x (left) or -x (right), palm to -y.
 */
const SHEETS = new Set<PropKind>([
  'letter',
  'paper',
  'newspaper',
  'book',
  'photograph',
  'card',
  'money',
  'phone',
  'painting',
]);
const LONG = new Set<PropKind>([
  'gun',
  'torch',
  'knife',
  'axe',
  'hammer',
  'shovel',
  'cane',
  'pen',
  'key',
  'cigarette',
  'umbrella',
]);
const HANGING = new Set<PropKind>(['bag', 'suitcase', 'basket', 'lantern', 'coat', 'rope']);

interface Grip {
  readonly rotation: Quat;
  /** From the palm, hand axes, metres. */
  readonly offset: Vec3;
}

const gripIn = (prop: PropKind, long: number, s: 1 | -1): Grip => {
  if (SHEETS.has(prop))
    return { rotation: fromAxes([0, 0, -s], [0, -1, 0], [-s, 0, 0]), offset: [s * long * 0.3, -0.012, 0] };
  if (LONG.has(prop))
    return { rotation: fromAxes([0, s, 0], [0, 0, 1], [s, 0, 0]), offset: [s * 0.03, -0.02, -0.01] };
  if (HANGING.has(prop))
    return { rotation: fromAxes([0, s, 0], [-s, 0, 0], [0, 0, 1]), offset: [s * long * 0.85, -0.02, 0] };
  return { rotation: rotX(PI / 2), offset: [0, -0.035, -0.42 * Math.min(long, 0.3)] };
};

/** World place of a thing held in a palm; `size` its longest side in millimetres, 0 = the kind's own. */
export const gripOf = (
  prop: PropKind,
  size: number,
  hand: 0 | 1,
  palm: Vec3,
  turn: Quat,
): { readonly position: Vec3; readonly rotation: Quat } => {
  const grip = gripIn(prop, size > 0 ? size / 1000 : 0.12, hand === 0 ? 1 : -1);
  return { position: add(palm, rotate(turn, grip.offset)), rotation: mul(turn, grip.rotation) };
};
