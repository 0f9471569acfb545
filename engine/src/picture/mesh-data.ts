/**
 * A mesh as plain arrays, so that workers can build it, a Store can keep it and any painter can draw it.
 * Positions in metres, in the part's own rest space.
 */
export interface MeshData {
  readonly position: Float32Array;
  readonly normal: Float32Array;
  /** Linear RGB, 0..1, three a vertex. */
  readonly colour: Float32Array;
  /** Two a vertex: occlusion (1 open .. 0 buried) and gloss 0..1. */
  readonly surface: Float32Array;
  /** Four bone indices (order of stage/skeleton.ts BONES) and weights a vertex, on skinned parts. */
  readonly bone?: Uint8Array;
  readonly weight?: Float32Array;
  readonly index: Uint32Array;
}

/** Coarse first, refined behind: `draft` in tens of milliseconds, `fine` for close shots. */
export type Quality = 'draft' | 'good' | 'fine';
