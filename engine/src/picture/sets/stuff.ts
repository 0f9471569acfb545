/** Metres, or linear colour. */
export type V3 = readonly [number, number, number];
/** What a surface is of; one material, one draw a group. `wood` picks its grain from the part's longest side. */
export type Stuff =
  | 'wood'
  | 'wood-x'
  | 'wood-y'
  | 'wood-z'
  | 'paint'
  | 'plaster'
  | 'paper'
  | 'brick'
  | 'stone'
  | 'tile'
  | 'cloth'
  | 'leather'
  | 'metal'
  | 'ceramic'
  | 'leaf'
  | 'earth'
  | 'grass'
  | 'asphalt'
  | 'water'
  | 'foam'
  | 'shaft'
  | 'glass'
  | 'glow'
  | 'flame'
  | 'pane'
  | 'layer'
  | 'stain'
  | 'beam'
  | 'bulb';

export interface BoxLook {
  /** Radians about x, y, z (applied x then y then z). */
  readonly rot?: V3;
  /** Bevel, metres. */
  readonly r?: number;
  /** Wobble of the hand that cut it, metres. */
  readonly j?: number;
  /** Share by which its colour may stray: 0.12 unless said. */
  readonly tint?: number;
  /** False = casts no occlusion on others (small, thin or see-through things). */
  readonly shade?: boolean;
  readonly gloss?: number;
}
