/** The feelings that a face and a voice here can show. */
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
