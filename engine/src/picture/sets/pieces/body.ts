import type { Shaper } from '../shaper.ts';
import type { V3 } from '../stuff.ts';

/** What a maker is told: outer size in metres, linear colours, words. The shaper stands at the piece's base. */
export interface Body {
  readonly kind: string;
  readonly id: string;
  readonly w: number;
  readonly h: number;
  readonly d: number;
  readonly c: V3;
  readonly t: V3;
  readonly text: string;
}
export type Maker = (s: Shaper, b: Body) => void;

export const WOOD_DARK: V3 = [0.055, 0.028, 0.013];
export const BLACK: V3 = [0.012, 0.012, 0.013];
export const STEEL: V3 = [0.33, 0.34, 0.35];
export const BRASS: V3 = [0.42, 0.28, 0.09];
export const CREAM: V3 = [0.62, 0.55, 0.42];
export const PAPER: V3 = [0.6, 0.55, 0.43];
export const INK: V3 = [0.05, 0.045, 0.05];
export const WARM: V3 = [1, 0.66, 0.32];

/** A leg with a bead and a taper, from the floor up to `h`. */
export const turnedLeg = (s: Shaper, x: number, z: number, h: number, r: number, c: V3, y = 0): void => {
  s.lathe(
    'wood-y',
    [
      [r * 0.62, 0],
      [r * 0.7, h * 0.03],
      [r * 0.55, h * 0.3],
      [r * 0.95, h * 0.62],
      [r * 0.7, h * 0.66],
      [r * 1.05, h * 0.72],
      [r, h],
    ],
    [x, y, z],
    c,
    { segs: 10, shade: false },
  );
};
export const squareLeg = (s: Shaper, x: number, z: number, h: number, w: number, c: V3): void => {
  s.box('wood', [x, h / 2, z], [w, h, w], c, { j: 0.003 });
};
/** Boards side by side along x, lying (thickness along y) or standing (along z). */
export const boards = (
  s: Shaper,
  n: number,
  c: V3,
  size: V3,
  colour: V3,
  stuff: 'wood' | 'paint' = 'wood',
  gap = 0.006,
): void => {
  const w = size[0] / n;
  for (let i = 0; i < n; i++)
    s.box(stuff, [c[0] - size[0] / 2 + (i + 0.5) * w, c[1], c[2]], [w - gap, size[1], size[2]], colour, {
      tint: 0.2,
      shade: false,
      r: 0.006,
    });
  s.occlude(c, [size[0] / 2, size[1] / 2, size[2] / 2]);
};
