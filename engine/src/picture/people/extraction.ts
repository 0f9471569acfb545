import type { Point } from './field.ts';

/** How finely and how richly a field is made into a mesh. */
export interface Extraction {
  readonly low: Point;
  readonly high: Point;
  /** Edge of a cell, metres. The lattice is anchored at the origin, so equal cells always meet. */
  readonly cell: number;
  /** Distances along the normal at which openness is sampled, metres. */
  readonly occlusion: readonly number[];
  /** Openness that no crease of the surface itself goes below: skin passes light on. */
  readonly floor?: number;
  /** Newton steps from the net's vertex to the surface; with 0 the normal is the lattice's own slope. */
  readonly newton: number;
  /** Give every vertex bone weights. */
  readonly skinned: boolean;
  /** Which faces to keep, by the lattice point they surround; all when absent. */
  readonly keep?: (x: number, y: number, z: number) => boolean;
}
