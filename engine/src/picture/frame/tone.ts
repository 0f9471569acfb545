import { dot, Fn, mat3, mix, vec3 } from 'three/tsl';
import type { Node } from 'three/webgpu';

/** Scales scene light so that a mid-grey card (0.18) leaves the curve at 0.18. Solved for the curve below. */
const MIDDLE = 0.865;

/** Rec. 709 luma. */
export const luma = (c: Node<'vec3'>): Node<'float'> => dot(c, vec3(0.2126, 0.7152, 0.0722));

/**
 * Scene light to display light: Stephen Hill's fit of the ACES reference and output transforms (MIT, BakingLab).
 * Highlights run to white through their own hue, as print stock does.
 */
export const toneCurve = /* @__PURE__ */ Fn(([colour]: [Node<'vec3'>]) => {
  const input = mat3(0.59719, 0.35458, 0.04823, 0.076, 0.90834, 0.01566, 0.0284, 0.13383, 0.83777);
  const output = mat3(1.60475, -0.53108, -0.07367, -0.10208, 1.10813, -0.00605, -0.00327, -0.07276, 1.07602);
  // Very bright light loses its hue, as dye layers run out: a warm key turns a cheek pale, not yellow.
  const l = luma(colour);
  const pale = mix(colour, vec3(l), l.sub(0.35).mul(0.16).clamp(0, 0.4));
  const v = input.mul(pale.mul(MIDDLE / 0.6));
  const a = v.mul(v.add(0.0245786)).sub(0.000090537);
  const b = v.mul(v.mul(0.983729).add(0.432951)).add(0.238081);
  return output.mul(a.div(b)).clamp(0, 1);
});

/**
 * Linear display light to sRGB code values: three square roots in place of a power (Ian Taylor's fit; within 0.002 of
 * IEC 61966-2-1 above 0.003).
 */
export const encode = (c: Node<'vec3'>): Node<'vec3'> => {
  const a = c.max(0).sqrt();
  const b = a.sqrt();
  return a.mul(0.585122381).add(b.mul(0.783140355)).sub(b.sqrt().mul(0.368262736)).max(0);
};

/** A gentle S about the middle: 0 none, 1 a full smoothstep. */
export const contrastCurve = (c: Node<'vec3'>, amount: Node<'float'>): Node<'vec3'> =>
  mix(c, c.mul(c).mul(vec3(3).sub(c.mul(2))), amount);
