import type { HandShape } from '../../stage/stage.ts';
import { BOTTOMS } from './clothes.ts';
import { Field } from './field.ts';
import { boneIndex } from './figure.ts';
import { addHand } from './hands.ts';
import { blendOf, plus } from './paint.ts';
import { SIDES, type Trunk } from './trunk.ts';

/** Hands, and whatever of arms and legs the clothes leave bare. */
export const bareField = (t: Trunk, hands: readonly [HandShape, HandShape] = ['open', 'open']): Field => {
  const f = new Field();
  const { fig, u, b, cut, joints } = t;
  f.use({ k: 0.02, colour: fig.skin, gloss: 0.4 });
  const size = u * (1.02 - 0.04 * fig.child) * (fig.female ? 0.9 : 1);
  const r = (0.75 + 0.25 * b) * u * (fig.female ? 0.86 : 1) * (1 - 0.1 * fig.child);
  const bottom = BOTTOMS[fig.person.bottom.kind];
  for (const [s, side] of SIDES) {
    const sh = joints[`${side}UpperArm`].at;
    const el = joints[`${side}LowerArm`].at;
    const hand = joints[`${side}Hand`];
    const lower = boneIndex(`${side}LowerArm`);
    if (cut.sleeve < 1) {
      f.capsule(blendOf(sh, el, 0.3), el, 0.041 * r, 0.036 * r, {
        bone: boneIndex(`${side}UpperArm`),
        k: 0.02,
      });
      f.capsule(el, blendOf(el, hand.at, 0.4), 0.036 * r, 0.036 * r, { bone: lower, k: 0.02 });
    }
    f.capsule(
      blendOf(el, hand.at, cut.sleeve < 1 ? 0.4 : 0.78),
      blendOf(el, hand.at, 0.97),
      cut.sleeve < 1 ? 0.036 * r : 0.029 * r,
      0.0255 * size,
      { bone: lower, k: 0.016 },
    );
    addHand(f, hand, s, size, fig.skin, fig.blush, boneIndex(`${side}Hand`), hands[s > 0 ? 0 : 1]);
    if (bottom.leg < 1) {
      const hip = joints[`${side}UpperLeg`].at;
      const knee = joints[`${side}LowerLeg`].at;
      const ankle = joints[`${side}Foot`].at;
      const q = (0.65 + 0.35 * b) * u * (fig.female ? 0.92 : 1);
      f.capsule(blendOf(hip, knee, 0.5), knee, 0.06 * q, 0.046 * q, {
        bone: boneIndex(`${side}UpperLeg`),
        k: 0.02,
      });
      f.capsule(knee, blendOf(knee, ankle, 0.35), 0.045 * q, 0.05 * q, {
        bone: boneIndex(`${side}LowerLeg`),
        k: 0.02,
      });
      f.capsule(blendOf(knee, ankle, 0.35), plus(ankle, [0, -0.01, 0]), 0.047 * q, 0.031 * q, {
        bone: boneIndex(`${side}LowerLeg`),
        k: 0.02,
      });
    }
  }
  return f;
};
