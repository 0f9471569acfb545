import { PI } from '../base/maths.ts';
import type { PropKind } from '../timeline/prop.ts';
import { add, cross, dot, fromAxes, lerp, mul, rotate, rotX, sub, unit } from './body/quaternion.ts';
import { PROP_SPECS } from './props/specs.ts';
import type { HandShape, Quat, Vec3 } from './stage.ts';

/**
 * How a thing sits in a hand. Things are built as they lie or stand on a table, origin at the middle of the base,
 * y up: sheets with their words up and the top of the page toward -z; tools with their business end toward +z; sticks
 * standing on their tip. A hand's axes are the body's in the T-pose: fingers to +x (left) or -x (right), palm to -y,
 * thumb to +z.
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
const TOOLS = new Set<PropKind>(['gun', 'torch', 'knife', 'axe', 'hammer', 'pen', 'key', 'cigarette']);
const STICKS = new Set<PropKind>(['umbrella', 'cane', 'shovel', 'flag', 'guitar', 'ladder']);
const HANGING = new Set<PropKind>(['bag', 'suitcase', 'basket', 'lantern', 'coat']);
/** What fingers go around without closing. */
const ROUND = new Set<PropKind>([
  'cup',
  'glass',
  'bottle',
  'candle',
  'ball',
  'camera',
  'food',
  'toy',
  'coin',
  'ring',
]);

/** How a thing is carried: sticks stand in the fist beside the leg, what hangs hangs, sheets are turned to the eyes. */
export type Carry = 'stick' | 'hung' | 'sheet' | 'before';

const HUNG = new Set<PropKind>([...HANGING, 'rope', 'gun', 'axe', 'hammer', 'bottle', 'hat']);

export const carryOf = (prop: PropKind): Carry =>
  STICKS.has(prop) ? 'stick' : HUNG.has(prop) ? 'hung' : SHEETS.has(prop) ? 'sheet' : 'before';

/** What the fingers do about it. */
export const fistOf = (prop: PropKind): HandShape => {
  if (ROUND.has(prop)) return 'hold';
  if (SHEETS.has(prop) || PROP_SPECS[prop].hold === 'two')
    return prop === 'rope' || prop === 'guitar' ? 'grip' : 'open';
  return prop === 'plate' || prop === 'hat' ? 'open' : 'grip';
};

interface Grip {
  readonly rotation: Quat;
  /** Hand axes, metres from the palm: where the hand closes. */
  readonly offset: Vec3;
  /** The point of the thing that lies there, its own axes, metres. */
  readonly at: Vec3;
  /** Share of the way that its up is brought to the world's. */
  readonly level: number;
}

/** The middle of a closed fist, a little back from the palm's. */
const fist = (s: number): Vec3 => [-0.014 * s, -0.027, 0];

const gripIn = (prop: PropKind, long: number, s: 1 | -1, palm: Vec3): Grip => {
  const spec = PROP_SPECS[prop];
  const k = long / (Math.max(...spec.size) / 1000) / 1000;
  const own: Vec3 = [spec.grip[0] * k, spec.grip[1] * k, spec.grip[2] * k];
  if (SHEETS.has(prop))
    return {
      rotation: fromAxes([0, 0, -s], [0, -1, 0], [-s, 0, 0]),
      offset: [s * Math.min(long, 0.3) * 0.3, -0.012, 0],
      at: [0, 0, 0],
      level: 0,
    };
  if (TOOLS.has(prop))
    return {
      rotation: fromAxes([0, s, 0], [0, 0, 1], [s, 0, 0]),
      offset: fist(s),
      // A long haft is held near its balance, or it would reach the floor.
      at: [0, own[1], Math.max(own[2], -0.1)],
      level: 0,
    };
  if (STICKS.has(prop))
    // Up by the thumb. The fist slides down the shaft until the tip is on the floor.
    return {
      rotation: fromAxes([1, 0, 0], [0, 0, 1], [0, -1, 0]),
      offset: fist(s),
      at: [0, Math.min(own[1], Math.max(long * 0.5, palm[1] - 0.015)), 0],
      level: 0.8,
    };
  if (prop === 'rope')
    // A coil hangs by its rim.
    return {
      rotation: fromAxes([0, 0, -s], [0, 1, 0], [s, 0, 0]),
      offset: fist(s),
      at: [0, own[1] * 0.5, -long * 0.42],
      level: 0,
    };
  if (HANGING.has(prop))
    return {
      rotation: fromAxes([0, 0, -s], [-s, 0, 0], [0, 1, 0]),
      offset: fist(s),
      at: own,
      level: 0.85,
    };
  return {
    rotation: rotX(PI / 2),
    offset: [0, -0.035, -0.42 * Math.min(long, 0.3)],
    at: [0, 0, 0],
    level: 0.5,
  };
};

/** `turn` tilted the shortest way so that its up comes the share `k` nearer to the world's. */
const levelled = (turn: Quat, k: number): Quat => {
  if (k <= 0) return turn;
  const up = rotate(turn, [0, 1, 0]);
  const to = unit(lerp(up, [0, 1, 0], k), [0, 1, 0]);
  const v = cross(up, to);
  const w = 1 + dot(up, to);
  // Upside down it has no shortest way: then it stays.
  if (w < 1e-3) return turn;
  const n = 1 / Math.sqrt(dot(v, v) + w * w);
  return mul([v[0] * n, v[1] * n, v[2] * n, w * n], turn);
};

/** World place of a thing held in a palm; `size` its longest side in millimetres, 0 = the kind's own. */
export const gripOf = (
  prop: PropKind,
  size: number,
  hand: 0 | 1,
  palm: Vec3,
  turn: Quat,
): { readonly position: Vec3; readonly rotation: Quat } => {
  const long = (size > 0 ? size : Math.max(...PROP_SPECS[prop].size)) / 1000;
  const grip = gripIn(prop, long, hand === 0 ? 1 : -1, palm);
  const rotation = levelled(mul(turn, grip.rotation), grip.level);
  const at = add(palm, rotate(turn, grip.offset));
  return { position: sub(at, rotate(rotation, grip.at)), rotation };
};
