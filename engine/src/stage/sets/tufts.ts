import type { Colour } from '../../timeline/person.ts';
import type { Sketch } from './sketch.ts';

export interface TuftBed {
  readonly x: readonly [from: number, to: number];
  readonly z: readonly [from: number, to: number];
  readonly height: readonly [from: number, to: number];
  readonly colour: Colour;
  readonly width?: number;
  readonly y?: number;
}

/** Tufts of grass, reed or corn sown over a rectangle. Millimetres. */
export const tufts = (s: Sketch, n: number, bed: TuftBed): void => {
  const key = `tuft ${bed.x[0]} ${bed.z[0]} ${bed.colour}`;
  const w = bed.width ?? 460;
  for (let k = 0; k < n; k++)
    s.piece(
      'grass-tuft',
      s.between(bed.x[0], bed.x[1], key, 'x', k),
      s.between(bed.z[0], bed.z[1], key, 'z', k),
      s.between(0, 6000, key, 'yaw', k),
      [w, s.between(bed.height[0], bed.height[1], key, 'h', k), w],
      bed.colour,
      { solid: false, ...(bed.y === undefined ? {} : { y: bed.y }) },
    );
};
