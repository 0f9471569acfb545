import type { Viseme } from '../../stage/stage.ts';
import type { FeelingKind } from '../../timeline/feeling.ts';

/**
 * The replacement mouths and the moving parts of a face, in head units. Values were judged by eye on faces of
 * stop-motion puppets, where a feeling must read in one frame.
 */
export interface MouthShape {
  /** Half width, and how far the lips part upward and downward. */
  readonly width: number;
  readonly up: number;
  readonly down: number;
  /** Corner height, protrusion, jaw drop. */
  readonly corner: number;
  readonly out: number;
  readonly jaw: number;
  /** Lip thickness as a factor. */
  readonly thin: number;
  /** Lower lip tucked under the teeth; tongue raised. */
  readonly tuck: number;
  readonly tongue: number;
  /** Cheeks pushed up; sideways slant; upper lip drawn up (sneer). */
  readonly cheek: number;
  readonly skew: number;
  readonly sneer: number;
}

const shape = (s: Partial<MouthShape>): MouthShape => ({
  width: 0.038,
  up: 0.0003,
  down: 0.0003,
  corner: 0,
  out: 0,
  jaw: 0,
  thin: 1,
  tuck: 0,
  tongue: 0,
  cheek: 0,
  skew: 0,
  sneer: 0,
  ...s,
});

/** The mouths of speech: eight replacement shapes. */
export const MOUTHS = {
  rest: shape({}),
  MBP: shape({ width: 0.036, corner: -0.001, out: -0.002, thin: 0.72 }),
  AI: shape({ width: 0.039, up: 0.008, down: 0.022, corner: 0.002, jaw: 0.021 }),
  E: shape({ width: 0.046, up: 0.006, down: 0.0095, corner: 0.004, jaw: 0.008 }),
  O: shape({ width: 0.0235, up: 0.0085, down: 0.0165, corner: -0.002, out: 0.008, jaw: 0.014 }),
  U: shape({ width: 0.0165, up: 0.0045, down: 0.0055, out: 0.013, jaw: 0.004 }),
  FV: shape({ width: 0.037, up: 0.0052, down: 0.0012, jaw: 0.002, tuck: 1 }),
  L: shape({ width: 0.037, up: 0.0055, down: 0.0115, corner: 0.002, jaw: 0.011, tongue: 1 }),
} as const satisfies Record<string, MouthShape>;
export type MouthName = keyof typeof MOUTHS;
export const MOUTH_NAMES = Object.keys(MOUTHS) as MouthName[];

/** Which replacement mouth plays each Oculus viseme. */
export const MOUTH_OF: Readonly<Record<Viseme, MouthName>> = {
  sil: 'rest',
  PP: 'MBP',
  FF: 'FV',
  TH: 'L',
  DD: 'L',
  kk: 'E',
  CH: 'U',
  SS: 'E',
  nn: 'L',
  RR: 'O',
  aa: 'AI',
  E: 'E',
  I: 'E',
  O: 'O',
  U: 'U',
};

/** Brows, lids and the resting mouth of a feeling. Heights in head units, lids as 0..1, tilts in radians. */
export interface FeelingFace {
  readonly browIn: number;
  readonly browOut: number;
  readonly browMid: number;
  readonly pinch: number;
  /** Upper lid: 0 shut, .62 at ease, 1 wide. */
  readonly lid: number;
  /** Lower lid: .1 at ease, .5 raised. */
  readonly under: number;
  readonly lidTilt: number;
  /** One brow higher than the other. */
  readonly odd: number;
  /** Head units of gaze lowered, radians. */
  readonly gaze: number;
  readonly mouth: MouthShape;
  /** What the feeling does to a speaking mouth. */
  readonly speech: {
    readonly width: number;
    readonly corner: number;
    readonly cheek: number;
    readonly sneer: number;
  };
}

const face = (f: Partial<Omit<FeelingFace, 'mouth'>>, mouth: Partial<MouthShape> = {}): FeelingFace => ({
  browIn: 0,
  browOut: 0,
  browMid: 0,
  pinch: 0,
  lid: 0.62,
  under: 0.1,
  lidTilt: 0,
  odd: 0,
  gaze: 0,
  speech: { width: 1, corner: 0, cheek: 0, sneer: 0 },
  ...f,
  mouth: shape(mouth),
});

export const FEELING_FACES: Readonly<Record<FeelingKind, FeelingFace>> = {
  neutral: face({}),
  joy: face(
    {
      browIn: 0.005,
      browOut: 0.005,
      browMid: 0.008,
      lid: 0.6,
      under: 0.58,
      lidTilt: -0.06,
      speech: { width: 1.18, corner: 0.013, cheek: 0.011, sneer: 0 },
    },
    { width: 0.054, up: 0.0035, down: 0.015, corner: 0.021, jaw: 0.01, cheek: 0.014 },
  ),
  sadness: face(
    {
      browIn: 0.015,
      browOut: -0.011,
      lid: 0.42,
      under: 0.18,
      lidTilt: 0.3,
      gaze: -0.12,
      speech: { width: 0.98, corner: -0.013, cheek: 0, sneer: 0 },
    },
    { width: 0.038, up: 0.0006, down: 0.0006, corner: -0.0185, out: 0.006 },
  ),
  anger: face(
    {
      browIn: -0.017,
      browOut: 0.008,
      browMid: -0.002,
      pinch: 0.009,
      lid: 0.56,
      under: 0.38,
      lidTilt: -0.38,
      speech: { width: 1.1, corner: -0.01, cheek: 0, sneer: 0.005 },
    },
    { width: 0.045, up: 0.007, down: 0.0085, corner: -0.011, jaw: 0.006, sneer: 0.004, thin: 0.8 },
  ),
  fear: face(
    {
      browIn: 0.022,
      browOut: -0.004,
      pinch: 0.006,
      lid: 0.98,
      under: -0.1,
      lidTilt: 0.2,
      speech: { width: 1.15, corner: -0.01, cheek: 0, sneer: 0 },
    },
    { width: 0.05, up: 0.0035, down: 0.011, corner: -0.014, out: -0.004, jaw: 0.01, thin: 0.75 },
  ),
  surprise: face(
    {
      browIn: 0.02,
      browOut: 0.02,
      browMid: 0.026,
      lid: 1.0,
      under: -0.05,
      speech: { width: 0.9, corner: 0, cheek: 0, sneer: 0 },
    },
    { width: 0.0235, up: 0.011, down: 0.024, out: 0.004, jaw: 0.022 },
  ),
  disgust: face(
    {
      browIn: -0.011,
      browOut: -0.002,
      browMid: -0.005,
      pinch: 0.006,
      lid: 0.4,
      under: 0.52,
      lidTilt: -0.12,
      speech: { width: 1, corner: -0.006, cheek: 0.004, sneer: 0.007 },
    },
    {
      width: 0.04,
      up: 0.005,
      down: 0.0004,
      corner: -0.013,
      sneer: 0.0095,
      cheek: 0.008,
      skew: 0.004,
      tongue: 0.4,
    },
  ),
  tenderness: face(
    {
      browIn: 0.009,
      browOut: -0.003,
      browMid: 0.003,
      lid: 0.5,
      under: 0.3,
      lidTilt: 0.1,
      speech: { width: 1.04, corner: 0.005, cheek: 0.004, sneer: 0 },
    },
    { width: 0.044, corner: 0.0145, cheek: 0.009 },
  ),
  contempt: face(
    {
      browIn: -0.004,
      browOut: 0,
      lid: 0.4,
      under: 0.26,
      odd: 0.013,
      speech: { width: 1, corner: 0.001, cheek: 0, sneer: 0.004 },
    },
    { width: 0.038, corner: 0.002, skew: 0.013, sneer: 0.003, thin: 0.85 },
  ),
  shame: face(
    {
      browIn: 0.013,
      browOut: -0.006,
      pinch: 0.004,
      lid: 0.28,
      under: 0.22,
      lidTilt: 0.2,
      gaze: -0.32,
      speech: { width: 0.9, corner: -0.005, cheek: 0, sneer: 0 },
    },
    { width: 0.026, corner: -0.0085, out: -0.005, thin: 0.45 },
  ),
  resolve: face(
    {
      browIn: -0.009,
      browOut: 0.003,
      pinch: 0.004,
      lid: 0.6,
      under: 0.34,
      lidTilt: -0.14,
      speech: { width: 1, corner: -0.001, cheek: 0, sneer: 0 },
    },
    { width: 0.041, corner: -0.003, out: -0.003, thin: 0.55 },
  ),
};

/** Speech is bent toward one of these feelings; the others share the plain mouths. */
export const SPEECH_FEELINGS = ['neutral', 'joy', 'sadness', 'anger', 'fear'] as const;
export type SpeechFeeling = (typeof SPEECH_FEELINGS)[number];

export const speechFeelingOf = (f: FeelingKind): SpeechFeeling =>
  f === 'tenderness'
    ? 'joy'
    : f === 'shame'
      ? 'sadness'
      : f === 'disgust' || f === 'contempt'
        ? 'anger'
        : f === 'joy' || f === 'sadness' || f === 'anger' || f === 'fear'
          ? f
          : 'neutral';

/** A replacement mouth's name: `rest-joy`, `AI-anger`. */
export type MouthKey = `${MouthName}-${FeelingKind}`;

export const mouthKey = (
  viseme: Viseme,
  feeling: FeelingKind,
  strength: number,
  shapes: Readonly<Record<string, number>> = {},
): MouthKey => {
  const mouth = MOUTH_OF[viseme];
  const felt = strength < 0.14 ? 'neutral' : feeling;
  // A mouth at rest does what the action asks: laughs, smiles, gasps, drinks.
  if (mouth === 'rest') {
    const open = shapes.jawOpen ?? 0;
    const smile = shapes.mouthSmileLeft ?? 0;
    if (smile > 0.5 && open > 0.15) return 'rest-joy';
    if (open > 0.3 && felt !== 'surprise') return `AI-${speechFeelingOf(felt)}`;
    if ((shapes.mouthPucker ?? 0) > 0.3) return `U-${speechFeelingOf(felt)}`;
    if (felt === 'neutral' && smile > 0.25) return 'rest-tenderness';
    if (felt === 'neutral' && (shapes.mouthFrownLeft ?? 0) > 0.35) return 'rest-sadness';
  }
  return mouth === 'rest' ? `rest-${felt}` : `${mouth}-${speechFeelingOf(felt)}`;
};

/** The shape a key names. */
export const mouthOf = (key: MouthKey): MouthShape => {
  const [mouth, feeling] = key.split('-') as [MouthName, FeelingKind];
  const felt = FEELING_FACES[feeling];
  if (mouth === 'rest') return felt.mouth;
  const m = MOUTHS[mouth];
  const s = felt.speech;
  return {
    ...m,
    width: m.width * s.width,
    corner: m.corner + s.corner,
    cheek: m.cheek + s.cheek,
    sneer: m.sneer + s.sneer,
  };
};
