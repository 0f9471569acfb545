import type { FeelingKind } from '../../timeline/feeling.ts';

type Recipe = Readonly<Record<string, number>>;

/**
 * Faces of the feelings, by the action units that raters agree on (Ekman & Friesen, FACS; EMFACS tables), in ARKit's
 * names. `upper` is brow and eye, `lower` the mouth, which speech overrules.
 */
export const EXPRESSIONS: Readonly<Record<FeelingKind, { readonly upper: Recipe; readonly lower: Recipe }>> =
  {
    neutral: { upper: {}, lower: {} },
    joy: {
      upper: { 'cheekSquint*': 0.7, 'eyeSquint*': 0.35, 'browOuterUp*': 0.15 },
      lower: { 'mouthSmile*': 0.9, 'mouthUpperUp*': 0.15, 'mouthDimple*': 0.2 },
    },
    sadness: {
      upper: { browInnerUp: 0.95, 'browDown*': 0.12, 'eyeSquint*': 0.15 },
      lower: { 'mouthFrown*': 0.75, mouthShrugLower: 0.35 },
    },
    anger: {
      upper: { 'browDown*': 1, 'eyeSquint*': 0.35, 'eyeWide*': 0.2, 'noseSneer*': 0.4 },
      lower: { 'mouthPress*': 0.55, 'mouthFrown*': 0.3, jawForward: 0.25 },
    },
    fear: {
      upper: { browInnerUp: 0.9, 'browOuterUp*': 0.35, 'browDown*': 0.2, 'eyeWide*': 0.9 },
      lower: { 'mouthStretch*': 0.7, jawOpen: 0.1 },
    },
    surprise: {
      upper: { browInnerUp: 0.85, 'browOuterUp*': 0.95, 'eyeWide*': 0.7 },
      lower: { jawOpen: 0.32, mouthFunnel: 0.18 },
    },
    disgust: {
      upper: { 'noseSneer*': 0.95, 'browDown*': 0.5, 'eyeSquint*': 0.4 },
      lower: { 'mouthUpperUp*': 0.55, 'mouthFrown*': 0.35, mouthShrugLower: 0.35 },
    },
    tenderness: {
      upper: { browInnerUp: 0.4, 'eyeSquint*': 0.25, 'cheekSquint*': 0.25 },
      lower: { 'mouthSmile*': 0.45 },
    },
    contempt: {
      upper: { browOuterUpRight: 0.4, browDownLeft: 0.3, 'eyeSquint*': 0.35 },
      lower: { mouthSmileLeft: 0.45, mouthDimpleLeft: 0.7, mouthPressRight: 0.2 },
    },
    shame: {
      upper: { browInnerUp: 0.55, 'eyeSquint*': 0.15 },
      lower: { 'mouthPress*': 0.5, 'mouthFrown*': 0.3, mouthRollLower: 0.35 },
    },
    resolve: {
      upper: { 'browDown*': 0.5, 'eyeSquint*': 0.3 },
      lower: { 'mouthPress*': 0.5, jawForward: 0.2 },
    },
  };

/** Upper lids at rest under a feeling: 0 open .. 1 shut. */
export const LIDS: Readonly<Partial<Record<FeelingKind, number>>> = {
  sadness: 0.22,
  shame: 0.28,
  contempt: 0.25,
  tenderness: 0.14,
  joy: 0.06,
  disgust: 0.15,
};

/** How the body carries a feeling: radians (shrug, too), at full strength. */
export interface Carriage {
  readonly bend: number;
  readonly nod: number;
  readonly tilt: number;
  readonly shrug: number;
  readonly twist: number;
  /** Of the calm rate and depth of breath. */
  readonly breath: number;
}

const carriage = (
  bend: number,
  nod: number,
  tilt: number,
  shrug: number,
  breath: number,
  twist = 0,
): Carriage => ({
  bend,
  nod,
  tilt,
  shrug,
  twist,
  breath,
});

export const CARRIAGE: Readonly<Record<FeelingKind, Carriage>> = {
  neutral: carriage(0, 0, 0, 0, 1),
  joy: carriage(-0.07, -0.07, 0.03, 0.03, 1.25),
  sadness: carriage(0.18, 0.17, 0.06, -0.06, 0.85),
  anger: carriage(0.1, 0.13, 0, 0.07, 1.5),
  fear: carriage(-0.1, 0.03, 0, 0.16, 1.9),
  surprise: carriage(-0.11, -0.06, 0, 0.09, 1.3),
  disgust: carriage(-0.08, -0.04, -0.07, 0.05, 1, 0.1),
  tenderness: carriage(0.06, 0.05, 0.16, 0, 0.9),
  contempt: carriage(-0.08, -0.14, -0.08, 0, 1),
  shame: carriage(0.15, 0.23, -0.06, 0.05, 0.9, 0.06),
  resolve: carriage(-0.06, 0.03, 0, -0.02, 1.1),
};
