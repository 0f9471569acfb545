import type { Field } from './field.ts';
import type { Extraction } from './surface-nets.ts';

/** A slice of `lists`. */
interface Range {
  readonly from: number;
  readonly count: number;
}

/** The part of space near a field's surface, in blocks of 4^3 lattice points, each with the few primitives in reach. */
export interface Blocks {
  readonly nx: number;
  readonly ny: number;
  readonly nz: number;
  readonly lowX: number;
  readonly lowY: number;
  readonly lowZ: number;
  /** Field values; 0 (outside) where no surface is near, -1 deep inside. */
  readonly sample: Float32Array;
  /** First lattice point i, j, k of each active block. */
  readonly active: Int32Array;
  readonly count: number;
  /** Primitive numbers; `from` and `size` slice it for each active block. */
  readonly lists: Int32Array;
  readonly from: Int32Array;
  readonly size: Int32Array;
  /** Wider lists for samples off the surface: of the chunk each active block lies in. */
  readonly wideFrom: Int32Array;
  readonly wideSize: Int32Array;
}

/** Smooth joins and squashed ellipsoids shorten distances; blocks are kept this much longer than the bound says. */
const SLACK = 1.4;

class Numbers {
  data = new Int32Array(1 << 14);
  length = 0;
  push(n: number): void {
    if (this.length === this.data.length) {
      const d = new Int32Array(this.length * 2);
      d.set(this.data);
      this.data = d;
    }
    this.data[this.length++] = n;
  }
}

/** Descends an octree of blocks, leaving out primitives that cannot matter in a node, and samples the leaves. */
export const cullBlocks = (field: Field, how: Extraction): Blocks => {
  const h = how.cell;
  const first = (a: number): number => Math.floor(a / h) - 1;
  const cells = (a: number, b: number): number => Math.ceil((Math.ceil(b / h) + 2 - first(a)) / 4) * 4;
  const nx = cells(how.low[0], how.high[0]);
  const ny = cells(how.low[1], how.high[1]);
  const nz = cells(how.low[2], how.high[2]);
  const [lowX, lowY, lowZ] = [first(how.low[0]) * h, first(how.low[1]) * h, first(how.low[2]) * h];
  const sample = new Float32Array(nx * ny * nz);
  const [bx, by, bz] = [nx / 4, ny / 4, nz / 4];
  const active = new Numbers();
  const lists = new Numbers();
  const from = new Numbers();
  const size = new Numbers();
  const wideFrom = new Numbers();
  const wideSize = new Numbers();
  const reach = how.occlusion.length > 0 ? Math.max(...how.occlusion) : 0;
  const distances = new Float64Array(field.count);
  const sy = nx;
  const sz = nx * ny;
  let widest: Range = { from: 0, count: 0 };
  // Chunks of about 7 cm carry the wide lists.
  let wideLevel = 1;
  while (wideLevel * 4 * h < 0.05) wideLevel *= 2;

  const fill = (i: number, j: number, k: number, span: number): void => {
    const w = Math.min(span * 4, nx - i);
    for (let c = k; c < Math.min(k + span * 4, nz); c++)
      for (let b = j; b < Math.min(j + span * 4, ny); b++) {
        const o = i + b * sy + c * sz;
        sample.fill(-1, o, o + w);
      }
  };

  const node = (i: number, j: number, k: number, span: number, list: Range): void => {
    if (i >= bx || j >= by || k >= bz) return;
    const half = span * 2 * h;
    const x = lowX + i * 4 * h + half - h * 0.5;
    const y = lowY + j * 4 * h + half - h * 0.5;
    const z = lowZ + k * 4 * h + half - h * 0.5;
    // Covers the cells of the block, which reach one lattice step beyond its points.
    const radius = half * 1.7321 + h;
    let nearest = 1e3;
    let nearestBlend = 0;
    field.settle(x, y, z);
    for (let n = list.from, end = n + list.count; n < end; n++) {
      const p = lists.data[n]!;
      const d = field.distance(p);
      distances[p] = d;
      if (d < nearest && !field.carves(p)) {
        nearest = d;
        nearestBlend = field.blend(p);
      }
    }
    const keepWithin = (r: number, cap: number): Range => {
      const start = lists.length;
      for (let n = list.from, end = n + list.count; n < end; n++) {
        const p = lists.data[n]!;
        const d = distances[p]!;
        const k = Math.max(field.blend(p), nearestBlend);
        if (field.carves(p) ? d < SLACK * r + k : d < cap && d < nearest + 2.1 * r + k) lists.push(p);
      }
      return { from: start, count: lists.length - start };
    };
    const slack = SLACK * radius + field.displacement;
    const d = field.at(x, y, z, lists.data, list.from, list.count);
    if (Math.abs(d) > slack) {
      if (d < 0) fill(i * 4, j * 4, k * 4, span);
      return;
    }
    if (span === wideLevel) widest = keepWithin(radius + reach, SLACK * (radius + 2 * reach) + nearestBlend);
    const near = keepWithin(radius + h, 1e3);
    if (span > 1) {
      const s = span / 2;
      for (let q = 0; q < 8; q++) node(i + (q & 1) * s, j + ((q >> 1) & 1) * s, k + (q >> 2) * s, s, near);
      return;
    }
    active.push(i * 4);
    active.push(j * 4);
    active.push(k * 4);
    from.push(near.from);
    size.push(near.count);
    wideFrom.push(widest.from);
    wideSize.push(widest.count);
    for (let c = 0; c < 4; c++)
      for (let b = 0; b < 4; b++)
        for (let a = 0; a < 4; a++)
          sample[i * 4 + a + (j * 4 + b) * sy + (k * 4 + c) * sz] = field.at(
            lowX + (i * 4 + a) * h,
            lowY + (j * 4 + b) * h,
            lowZ + (k * 4 + c) * h,
            lists.data,
            near.from,
            near.count,
          );
  };

  for (let n = 0; n < field.count; n++) lists.push(n);
  let root = 1;
  while (root < Math.max(bx, by, bz)) root *= 2;
  node(0, 0, 0, Math.max(root, wideLevel), { from: 0, count: field.count });
  return {
    nx,
    ny,
    nz,
    lowX,
    lowY,
    lowZ,
    sample,
    active: active.data,
    count: active.length / 3,
    lists: lists.data,
    from: from.data,
    size: size.data,
    wideFrom: wideFrom.data,
    wideSize: wideSize.data,
  };
};
