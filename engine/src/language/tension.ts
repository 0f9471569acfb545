export interface TensionParagraph {
  readonly kind: 'heading' | 'action' | 'dialogue';
  readonly text: string;
}

/** Tension of each paragraph of one scene, in thousandths. */
export const tensionOf = (paragraphs: readonly TensionParagraph[]): number[] =>
  paragraphs.map((p) => Math.min(1000, 300 + 100 * (p.text.split('!').length - 1)));
