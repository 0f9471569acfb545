import type { BottomKind, TopKind } from '../../timeline/person.ts';

/** How a garment is cut. Lengths as shares of the limb or leg they cover. */
export interface TopCut {
  /** Sleeve length: 0 none, .45 short, 1 long. */
  readonly sleeve: number;
  /** Cloth thickness as a factor on the limb. */
  readonly thick: number;
  /** How far the hem falls: 0 waist, .2 hip, 1 the ankle. */
  readonly hem: number;
  /** Front: closed, buttoned, or open over a shirt with lapels. */
  readonly front: 'plain' | 'buttons' | 'open' | 'wrap';
  readonly collar: 'none' | 'round' | 'shirt' | 'lapel' | 'stand' | 'shawl' | 'peter-pan';
  readonly tie: boolean;
  readonly belt: boolean;
  readonly pockets: boolean;
  readonly folds: number;
}

const cut = (c: Partial<TopCut>): TopCut => ({
  sleeve: 1,
  thick: 1,
  hem: 0.06,
  front: 'plain',
  collar: 'none',
  tie: false,
  belt: false,
  pockets: false,
  folds: 1,
  ...c,
});

export const TOPS: Readonly<Record<TopKind, TopCut>> = {
  shirt: cut({ front: 'buttons', collar: 'shirt', pockets: true, thick: 0.98, belt: true }),
  tshirt: cut({ sleeve: 0.55, collar: 'round', thick: 1.02, hem: 0.1, folds: 0.6 }),
  jumper: cut({ collar: 'round', thick: 1.12, hem: 0.1, folds: 1.2 }),
  jacket: cut({ front: 'open', collar: 'shirt', thick: 1.12, hem: 0.12, pockets: true }),
  suit: cut({ front: 'open', collar: 'lapel', tie: true, thick: 1.08, hem: 0.22, pockets: true }),
  coat: cut({ front: 'open', collar: 'lapel', thick: 1.2, hem: 0.62, pockets: true, folds: 1.2 }),
  dress: cut({ front: 'buttons', collar: 'peter-pan', thick: 0.94, hem: 0.62, belt: true }),
  uniform: cut({ front: 'buttons', collar: 'stand', thick: 1.08, hem: 0.2, belt: true, pockets: true }),
  apron: cut({ sleeve: 1, front: 'plain', collar: 'shirt', thick: 1, hem: 0.06 }),
  robe: cut({ front: 'wrap', collar: 'shawl', thick: 1.25, hem: 0.9, belt: true, folds: 1.3 }),
  vest: cut({ sleeve: 1, front: 'open', collar: 'shirt', thick: 1.02, hem: 0.1, tie: false }),
};

/** Trouser length as a share of the leg (0 bare); a skirt hangs as one piece. */
export const BOTTOMS: Readonly<
  Record<BottomKind, { readonly leg: number; readonly skirt: number; readonly thick: number }>
> = {
  trousers: { leg: 1, skirt: 0, thick: 1.05 },
  jeans: { leg: 1, skirt: 0, thick: 0.97 },
  skirt: { leg: 0, skirt: 0.55, thick: 1 },
  shorts: { leg: 0.46, skirt: 0, thick: 1.08 },
  none: { leg: 0, skirt: 0, thick: 1 },
};
