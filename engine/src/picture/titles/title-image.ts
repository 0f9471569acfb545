/** A set title as a picture: two bytes a pixel, how much ink and how much shade behind it. */
export interface TitleImage {
  /** Distinguishes images: the same key is the same bytes. */
  readonly key: string;
  readonly width: number;
  readonly height: number;
  /** Left and top inside the picture, pixels from its top left corner. */
  readonly x: number;
  readonly y: number;
  readonly data: Uint8Array;
  /** 0xRRGGBB. */
  readonly ink: number;
  /** Taller than the picture: passes through it from below over the title's time. */
  readonly roll: boolean;
}
