import type { MeshData } from '../mesh-data.ts';
import { type Blocks, cullBlocks, EDGE, POINTS } from './blocks.ts';
import type { Extraction } from './extraction.ts';
import type { Field, Point } from './field.ts';
import { MeshBuffer } from './mesh-buffer.ts';
import { VertexFinish } from './vertex.ts';

/** Points along the edge of a block and its far neighbours' first layer. */
const WIDE = EDGE + 1;

/**
 * Surface of a field: sparse naive surface nets (Gibson 1998) over culled blocks of 4^3 cells, each vertex then moved
 * onto the surface by Newton steps and given the field's own normal, paint, occlusion and bones.
 */
export const extractSurface = (field: Field, how: Extraction): MeshData => {
  const blocks = cullBlocks(field, how);
  const h = how.cell;
  const out = new MeshBuffer(how.skinned);
  const finish = new VertexFinish(field, how, blocks, out);
  /** By slot and point: 1 + the vertex of the cell that begins there. */
  const cellVertex = new Int32Array(blocks.count * POINTS);
  const near = new Float32Array(WIDE * WIDE * WIDE);
  const v = finish.corner;
  for (let b = 0; b < blocks.count; b++) {
    gather(blocks, b, near);
    const block = blocks.block[b]!;
    const i0 = (block % blocks.bx) * EDGE;
    const j0 = (Math.floor(block / blocks.bx) % blocks.by) * EDGE;
    const k0 = Math.floor(block / (blocks.bx * blocks.by)) * EDGE;
    for (let k = 0; k < EDGE; k++)
      for (let j = 0; j < EDGE; j++)
        for (let i = 0; i < EDGE; i++) {
          const o = i + WIDE * (j + WIDE * k);
          v[0] = near[o]!;
          v[1] = near[o + 1]!;
          v[2] = near[o + WIDE]!;
          v[3] = near[o + WIDE + 1]!;
          v[4] = near[o + WIDE * WIDE]!;
          v[5] = near[o + WIDE * WIDE + 1]!;
          v[6] = near[o + WIDE * WIDE + WIDE]!;
          v[7] = near[o + WIDE * WIDE + WIDE + 1]!;
          let inside = 0;
          for (let q = 0; q < 8; q++) if (v[q]! < 0) inside++;
          if (inside === 0 || inside === 8) continue;
          if (how.keep && !touches(how.keep, blocks, i0 + i, j0 + j, k0 + k, h)) continue;
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
          cellVertex[b * POINTS + i + EDGE * (j + EDGE * k)] = out.vertices + 1;
          finish.add(
            b,
            blocks.lowX + (i0 + i + X / n) * h,
            blocks.lowY + (j0 + j + Y / n) * h,
            blocks.lowZ + (k0 + k + Z / n) * h,
          );
        }
  }
  weave(blocks, how, cellVertex, out);
  return out.finish();
};

/** Whether any kept lattice point is a corner of this cell: only then can a face use its vertex. */
const touches = (
  keep: NonNullable<Extraction['keep']>,
  { lowX, lowY, lowZ }: Blocks,
  i: number,
  j: number,
  k: number,
  h: number,
): boolean => {
  for (let q = 0; q < 8; q++)
    if (keep(lowX + (i + (q & 1)) * h, lowY + (j + ((q >> 1) & 1)) * h, lowZ + (k + (q >> 2)) * h))
      return true;
  return false;
};

/** The samples of a slot and of the layer beyond it; full and empty neighbours give their sign. */
const gather = (blocks: Blocks, b: number, near: Float32Array): void => {
  const { bx, by, bz, slot, sample } = blocks;
  const block = blocks.block[b]!;
  const i = block % bx;
  const j = Math.floor(block / bx) % by;
  const k = Math.floor(block / (bx * by));
  for (let q = 0; q < 8; q++) {
    const [x, y, z] = [q & 1, (q >> 1) & 1, q >> 2];
    const there = i + x < bx && j + y < by && k + z < bz;
    const s = there ? slot[block + x + bx * (y + by * z)]! : 0;
    const base = (s - 1) * POINTS;
    for (let c = z * EDGE; c < (z === 0 ? EDGE : WIDE); c++)
      for (let d = y * EDGE; d < (y === 0 ? EDGE : WIDE); d++)
        for (let a = x * EDGE; a < (x === 0 ? EDGE : WIDE); a++)
          near[a + WIDE * (d + WIDE * c)] =
            s > 0
              ? sample[base + (a - x * EDGE) + EDGE * (d - y * EDGE + EDGE * (c - z * EDGE))]!
              : s < 0
                ? -1e-6
                : 1e-6;
  }
};

/** One quad around every lattice edge that crosses the surface, split along its shorter diagonal. */
const weave = (blocks: Blocks, how: Extraction, cellVertex: Int32Array, out: MeshBuffer): void => {
  const { bx, by, slot } = blocks;
  const h = how.cell;
  const near = new Float32Array(WIDE * WIDE * WIDE);
  for (let b = 0; b < blocks.count; b++) {
    gather(blocks, b, near);
    const block = blocks.block[b]!;
    const bi = block % bx;
    const bj = Math.floor(block / bx) % by;
    const bk = Math.floor(block / (bx * by));
    /** Vertex (from 1) of the cell at a point of this block, or one step before it. */
    const vertex = (i: number, j: number, k: number): number => {
      let s = b + 1;
      if (i < 0 || j < 0 || k < 0) {
        if ((i < 0 && bi === 0) || (j < 0 && bj === 0) || (k < 0 && bk === 0)) return 0;
        s = slot[block - (i < 0 ? 1 : 0) - (j < 0 ? bx : 0) - (k < 0 ? bx * by : 0)]!;
        if (s <= 0) return 0;
      }
      return cellVertex[(s - 1) * POINTS + (i & 3) + EDGE * ((j & 3) + EDGE * (k & 3))]!;
    };
    for (let k = 0; k < EDGE; k++)
      for (let j = 0; j < EDGE; j++)
        for (let i = 0; i < EDGE; i++) {
          const o = i + WIDE * (j + WIDE * k);
          const s = near[o]! < 0;
          const x = s !== near[o + 1]! < 0;
          const y = s !== near[o + WIDE]! < 0;
          const z = s !== near[o + WIDE * WIDE]! < 0;
          if (!x && !y && !z) continue;
          if (
            how.keep &&
            !how.keep(
              blocks.lowX + (bi * EDGE + i) * h,
              blocks.lowY + (bj * EDGE + j) * h,
              blocks.lowZ + (bk * EDGE + k) * h,
            )
          )
            continue;
          const a = vertex(i, j, k);
          const fromX = vertex(i - 1, j, k);
          const fromY = vertex(i, j - 1, k);
          const fromZ = vertex(i, j, k - 1);
          if (x) out.quad(a, fromY, vertex(i, j - 1, k - 1), fromZ, s);
          if (y) out.quad(a, fromZ, vertex(i - 1, j, k - 1), fromX, s);
          if (z) out.quad(a, fromX, vertex(i - 1, j - 1, k), fromY, s);
        }
  }
};
