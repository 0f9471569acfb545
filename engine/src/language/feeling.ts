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
export type SpeechManner = 'whisper' | 'shout' | 'normal' | 'phone' | 'aside';

export interface LineFeeling {
  readonly kind: FeelingKind;
  /** 0..1000. */
  readonly strength: number;
  /** What decided. */
  readonly from: 'parenthetical' | 'words' | 'punctuation' | 'context';
  readonly manner?: SpeechManner;
}

export interface FeelingInput {
  readonly text: string;
  readonly parenthetical?: string;
  /** Action just before the line. */
  readonly context?: string;
}

/** How a line feels, from what is written alone. */
export const feelingOf = (line: FeelingInput): LineFeeling =>
  line.text.includes('!')
    ? { kind: 'anger', strength: 400, from: 'punctuation' }
    : { kind: 'neutral', strength: 100, from: 'punctuation' };
