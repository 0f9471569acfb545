import type { MeshData } from '../mesh-data.ts';
import { type Blocks, cullBlocks } from './blocks.ts';
import type { Field, Point } from './field.ts';
import { MeshBuffer } from './mesh-buffer.ts';
import { finishVertex, type VertexScratch, vertexScratch } from './vertex.ts';

/** How finely and how richly a field is made into a mesh. */
export interface Extraction {
  readonly low: Point;
  readonly high: Point;
  /** Edge of a cell, metres. The lattice is anchored at the origin, so equal cells always meet. */
  readonly cell: number;
  /** Distances along the normal at which openness is sampled, metres. */
  readonly occlusion: readonly number[];
  /** Newton steps from the net's vertex to the surface. */
  readonly newton: number;
  /** Give every vertex bone weights. */
  readonly skinned: boolean;
  /** Which faces to keep, by the lattice point they surround; all when absent. */
  readonly keep?: (x: number, y: number, z: number) => boolean;
}

/**
 * Surface of a field: sparse naive surface nets (Gibson 1998) over culled blocks of 4^3 cells, each vertex then moved
 * onto the surface by Newton steps and given the field's own normal, paint, occlusion and bones.
 */
export const extractSurface = (field: Field, how: Extraction): MeshData => {
  const blocks = cullBlocks(field, how);
  const { nx, ny, nz, sample } = blocks;
  const sy = nx;
  const sz = nx * ny;
  const h = how.cell;
  const cellVertex = new Int32Array(nx * ny * nz);
  const out = new MeshBuffer(how.skinned);
  const scratch: VertexScratch = vertexScratch(field, how);
  const v = new Float64Array(8);
  for (let b = 0; b < blocks.count; b++) {
    const i0 = blocks.active[b * 3]!;
    const j0 = blocks.active[b * 3 + 1]!;
    const k0 = blocks.active[b * 3 + 2]!;
    for (let k = k0; k < k0 + 4 && k < nz - 1; k++)
      for (let j = j0; j < j0 + 4 && j < ny - 1; j++)
        for (let i = i0; i < i0 + 4 && i < nx - 1; i++) {
          const o = i + j * sy + k * sz;
          v[0] = sample[o]!;
          v[1] = sample[o + 1]!;
          v[2] = sample[o + sy]!;
          v[3] = sample[o + sy + 1]!;
          v[4] = sample[o + sz]!;
          v[5] = sample[o + sz + 1]!;
          v[6] = sample[o + sy + sz]!;
          v[7] = sample[o + sy + sz + 1]!;
          let inside = 0;
          for (let q = 0; q < 8; q++) if (v[q]! < 0) inside++;
          if (inside === 0 || inside === 8) continue;
          let X = 0;
          let Y = 0;
          let Z = 0;
          let n = 0;
          for (let q = 0; q < 8; q++)
            for (let axis = 1; axis < 8; axis <<= 1) {
              if (q & axis) continue;
              const a = v[q]!;
              const c = v[q | axis]!;
              if (a < 0 === c < 0) continue;
              const t = a / (a - c);
              X += (q & 1) + (axis === 1 ? t : 0);
              Y += ((q >> 1) & 1) + (axis === 2 ? t : 0);
              Z += (q >> 2) + (axis === 4 ? t : 0);
              n++;
            }
          cellVertex[o] = out.vertices + 1;
          finishVertex(
            field,
            how,
            blocks,
            b,
            scratch,
            out,
            blocks.lowX + (i + X / n) * h,
            blocks.lowY + (j + Y / n) * h,
            blocks.lowZ + (k + Z / n) * h,
          );
        }
  }
  weave(blocks, how, cellVertex, out);
  return out.finish();
};

/** One quad around every lattice edge that crosses the surface, split along its shorter diagonal. */
const weave = (blocks: Blocks, how: Extraction, cellVertex: Int32Array, out: MeshBuffer): void => {
  const { nx, ny, nz, sample } = blocks;
  const sy = nx;
  const sz = nx * ny;
  const h = how.cell;
  for (let b = 0; b < blocks.count; b++) {
    const i0 = blocks.active[b * 3]!;
    const j0 = blocks.active[b * 3 + 1]!;
    const k0 = blocks.active[b * 3 + 2]!;
    for (let k = Math.max(1, k0); k < k0 + 4 && k < nz - 1; k++)
      for (let j = Math.max(1, j0); j < j0 + 4 && j < ny - 1; j++)
        for (let i = Math.max(1, i0); i < i0 + 4 && i < nx - 1; i++) {
          const o = i + j * sy + k * sz;
          const s = sample[o]! < 0;
          const x = s !== sample[o + 1]! < 0;
          const y = s !== sample[o + sy]! < 0;
          const z = s !== sample[o + sz]! < 0;
          if (!x && !y && !z) continue;
          if (how.keep && !how.keep(blocks.lowX + i * h, blocks.lowY + j * h, blocks.lowZ + k * h)) continue;
          const a = cellVertex[o]!;
          if (x) out.quad(a, cellVertex[o - sy]!, cellVertex[o - sy - sz]!, cellVertex[o - sz]!, s);
          if (y) out.quad(a, cellVertex[o - sz]!, cellVertex[o - 1 - sz]!, cellVertex[o - 1]!, s);
          if (z) out.quad(a, cellVertex[o - 1]!, cellVertex[o - 1 - sy]!, cellVertex[o - sy]!, s);
        }
  }
};
