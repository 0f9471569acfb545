import type { HandShape } from '../../stage/stage.ts';
import { fromJoint, type Joint } from './bind-pose.ts';
import type { Field, Point, Rgb } from './field.ts';
import { blendOf } from './paint.ts';

/** Curl of thumb and fingers, first to last, radians a joint. */
const CURLS: Readonly<Record<HandShape, readonly [number, number, number, number, number]>> = {
  open: [0.35, 0.26, 0.32, 0.38, 0.44],
  hold: [0.8, 0.52, 0.56, 0.6, 0.64],
  grip: [1.5, 1.16, 1.22, 1.25, 1.28],
  point: [1.5, 0.04, 1.2, 1.25, 1.28],
};

/**
 * A hand on its wrist joint. In the joint's space the fingers point to `side` * x, the palm faces -y and the thumb
 * +z (the T-pose of VRM).
 */
export const addHand = (
  f: Field,
  joint: Joint,
  side: number,
  size: number,
  skin: Rgb,
  blush: Rgb,
  bone: number,
  shape: HandShape = 'open',
): void => {
  const curls = CURLS[shape];
  const p = (along: number, down: number, thumb: number): Point =>
    fromJoint(joint, [along * side * size, -down * size, thumb * size]);
  const s = size;
  const stroke = { colour: skin, gloss: 0.42, bone };
  f.capsule(p(-0.05, 0, 0), p(0.004, 0, 0), 0.0245 * s, 0.0235 * s, { ...stroke, k: 0.012 * s });
  for (const c of [-0.021, -0.008, 0.006, 0.02])
    f.capsule(p(0.004, 0, c * 0.7), p(0.056, -0.001, c), 0.0185 * s, 0.0158 * s, { ...stroke, k: 0.012 * s });
  const tip = blendOf(skin, blush, 0.65);
  const fingers = [
    [0.027, 0.058, 0.92],
    [0.009, 0.064, 1.02],
    [-0.009, 0.062, 0.97],
    [-0.026, 0.054, 0.8],
  ] as const;
  for (const [i, [c, a, l]] of fingers.entries()) {
    let at: readonly [number, number, number] = [a, 0, c];
    const curl = curls[i + 1]!;
    let bend = curl * 0.5;
    const lengths = [0.037 * l, 0.027 * l, 0.02 * l];
    const radii = [0.0122, 0.0112, 0.0104, 0.0088];
    for (let q = 0; q < 3; q++) {
      const next = [
        at[0] + Math.cos(bend) * lengths[q]!,
        at[1] + Math.sin(bend) * lengths[q]!,
        c * (1 + 0.1 * (q + 1)),
      ] as const;
      f.capsule(p(...at), p(...next), radii[q]! * s, radii[q + 1]! * s, {
        ...stroke,
        k: (q > 0 ? 0.004 : 0.008) * s,
        colour: q === 2 ? tip : skin,
        kc: 0.008,
      });
      at = next;
      bend += curl;
    }
  }
  const t = curls[0];
  f.chain(
    [
      p(0.005, 0.004, 0.018),
      p(0.032, 0.01 + t * 0.01, 0.042 - t * 0.006),
      p(0.056, 0.015 + t * 0.02, 0.05 - t * 0.018),
      p(0.074, 0.019 + t * 0.028, 0.05 - t * 0.026),
    ],
    [0.017 * s, 0.0142 * s, 0.0126 * s, 0.0096 * s],
    { ...stroke, k: 0.009 * s },
  );
};
