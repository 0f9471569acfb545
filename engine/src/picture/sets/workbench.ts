import type { Bucket } from './bucket.ts';
import type { Stuff, V3 } from './stuff.ts';

/** What the cutting of one shape needs of the place it is cut at: accidents, tints, where vertices go. */
export interface Workbench {
  readonly draft: boolean;
  /** Uniform in [0, 1): the next accident of this key. */
  rnd(): number;
  tinted(c: V3, by?: number): V3;
  bucket(stuff: Stuff): Bucket;
  vertex(
    b: Bucket,
    x: number,
    y: number,
    z: number,
    nx: number,
    ny: number,
    nz: number,
    c: V3,
    gloss?: number,
  ): number;
  /** Counts a box as something that darkens its surroundings. */
  occlude(c: V3, half: V3, yaw?: number): void;
}
