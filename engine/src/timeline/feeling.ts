/** The feelings a face, body and voice can play. Strengths are thousandths, 0..1000. */
export const FEELINGS = [
  'neutral',
  'joy',
  'sadness',
  'anger',
  'fear',
  'surprise',
  'disgust',
  'tenderness',
  'contempt',
  'shame',
  'resolve',
] as const;
export type FeelingKind = (typeof FEELINGS)[number];

export interface Feeling {
  readonly kind: FeelingKind;
  /** 0..1000. */
  readonly strength: number;
}

export const NEUTRAL: Feeling = { kind: 'neutral', strength: 0 };
