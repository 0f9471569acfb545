import type { Extraction } from './extraction.ts';
import type { Field } from './field.ts';

/** Lattice points along a block's edge, and in a block. */
export const EDGE = 4;
export const POINTS = EDGE * EDGE * EDGE;

/** The part of space near a field's surface, in blocks of 4^3 lattice points, each with the few primitives in reach. */
export interface Blocks {
  /** Blocks along each axis. */
  readonly bx: number;
  readonly by: number;
  readonly bz: number;
  readonly lowX: number;
  readonly lowY: number;
  readonly lowZ: number;
  /** By block: 0 empty, -1 full, else 1 + its slot. */
  readonly slot: Int32Array;
  readonly count: number;
  /** By slot: its block. */
  readonly block: Int32Array;
  /** By slot: field values, x fastest. */
  readonly sample: Float32Array;
  /** Primitive numbers; `from` and `size` slice it for each slot. */
  readonly lists: Int32Array;
  readonly from: Int32Array;
  readonly size: Int32Array;
  /** Wider lists, for samples off the surface. */
  readonly wideFrom: Int32Array;
  readonly wideSize: Int32Array;
}

/** Smooth joins and squashed ellipsoids shorten distances; blocks are kept this much longer than the bound says. */
const SLACK = 1.4;
/** The same for a single primitive. */
const REACH = 1.15;

class Numbers {
  data: Int32Array;
  length = 0;
  constructor(size: number) {
    this.data = new Int32Array(size);
  }
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
class Culling {
  readonly field: Field;
  readonly cell: number;
  readonly reach: number;
  readonly bx: number;
  readonly by: number;
  readonly bz: number;
  readonly low: readonly [number, number, number];
  readonly slot: Int32Array;
  readonly block = new Numbers(1024);
  readonly lists = new Numbers(1 << 15);
  readonly from = new Numbers(1024);
  readonly size = new Numbers(1024);
  readonly wideFrom = new Numbers(1024);
  readonly wideSize = new Numbers(1024);
  sample = new Float32Array(POINTS * 1024);
  readonly wideLevel: number;
  private readonly distance: Float64Array;
  private nearest = 0;
  private nearestBlend = 0;
  private wideAt = 0;
  private wideCount = 0;

  constructor(field: Field, how: Extraction) {
    this.field = field;
    const h = how.cell;
    this.cell = h;
    const first = (a: number): number => Math.floor(a / h) - 1;
    const blocks = (a: number, b: number): number => Math.ceil((Math.ceil(b / h) + 2 - first(a)) / EDGE);
    this.bx = blocks(how.low[0], how.high[0]);
    this.by = blocks(how.low[1], how.high[1]);
    this.bz = blocks(how.low[2], how.high[2]);
    this.low = [first(how.low[0]) * h, first(how.low[1]) * h, first(how.low[2]) * h];
    this.slot = new Int32Array(this.bx * this.by * this.bz);
    this.distance = new Float64Array(field.count);
    let reach = 0;
    for (const t of how.occlusion) reach = Math.max(reach, t);
    this.reach = reach;
    // Chunks of at least 5 cm carry the wide lists.
    let level = 1;
    while (level * EDGE * h < 0.05) level *= 2;
    this.wideLevel = level;
    for (let n = 0; n < field.count; n++) this.lists.push(n);
    let root = level;
    while (root < Math.max(this.bx, this.by, this.bz)) root *= 2;
    this.node(0, 0, 0, root, 0, field.count);
  }

  /** Appends the primitives of a list that can matter within `r` of the node's centre; gives their number. */
  private keep(from: number, count: number, r: number, cap: number): number {
    const { field, lists, distance, nearest, nearestBlend } = this;
    const start = lists.length;
    for (let n = from, end = from + count; n < end; n++) {
      const p = lists.data[n]!;
      const d = distance[p]!;
      const own = field.blend(p);
      const k = Math.max(own, nearestBlend);
      if (field.carves(p) ? d < REACH * r + k : d < cap + k && d < nearest + 2.1 * r + k) lists.push(p);
    }
    return lists.length - start;
  }

  private full(i: number, j: number, k: number, span: number): void {
    const { bx, by, bz, slot } = this;
    const w = Math.min(span, bx - i);
    for (let c = k; c < Math.min(k + span, bz); c++)
      for (let b = j; b < Math.min(j + span, by); b++) {
        const o = i + bx * (b + by * c);
        slot.fill(-1, o, o + w);
      }
  }

  private node(i: number, j: number, k: number, span: number, from: number, count: number): void {
    if (i >= this.bx || j >= this.by || k >= this.bz) return;
    const { field, lists, distance, cell: h } = this;
    const half = span * EDGE * 0.5 * h;
    const x = this.low[0] + i * EDGE * h + half - h * 0.5;
    const y = this.low[1] + j * EDGE * h + half - h * 0.5;
    const z = this.low[2] + k * EDGE * h + half - h * 0.5;
    // Covers the cells of the block, which reach one lattice step beyond its points.
    const radius = half * 1.7321 + h;
    field.settle(x, y, z);
    let nearest = 1e3;
    let nearestBlend = 0;
    let d = 1e3;
    for (let n = from, end = from + count; n < end; n++) {
      const p = lists.data[n]!;
      const e = field.distance(p);
      distance[p] = e;
      const blend = field.blend(p);
      if (field.carves(p)) {
        const g = blend - Math.abs(d + e);
        if (-e > d) d = -e;
        if (g > 0) d += (g * g) / (4 * blend);
        continue;
      }
      const g = blend - Math.abs(d - e);
      if (e < d) d = e;
      if (g > 0) d -= (g * g) / (4 * blend);
      if (e < nearest) {
        nearest = e;
        nearestBlend = blend;
      }
    }
    if (Math.abs(d) > SLACK * radius + field.displacement) {
      if (d < 0) this.full(i, j, k, span);
      return;
    }
    this.nearest = nearest;
    this.nearestBlend = nearestBlend;
    if (span === this.wideLevel) {
      this.wideAt = lists.length;
      const cap = REACH * (radius + 2 * this.reach) + field.displacement;
      this.wideCount = this.keep(from, count, radius + this.reach, cap);
    }
    const at = lists.length;
    // Only points about the surface matter, where the nearest primitive is within a blend of zero.
    const kept = this.keep(from, count, radius + h, REACH * radius + 2 * h + field.displacement);
    if (span === 1) {
      this.leaf(i, j, k, at, kept);
      return;
    }
    const s = span / 2;
    for (let q = 0; q < 8; q++)
      this.node(i + (q & 1) * s, j + ((q >> 1) & 1) * s, k + (q >> 2) * s, s, at, kept);
  }

  private leaf(i: number, j: number, k: number, at: number, count: number): void {
    const { field, lists, cell: h } = this;
    const n = this.block.length;
    const block = i + this.bx * (j + this.by * k);
    this.slot[block] = n + 1;
    this.block.push(block);
    this.from.push(at);
    this.size.push(count);
    this.wideFrom.push(this.wideAt);
    this.wideSize.push(this.wideCount);
    if ((n + 1) * POINTS > this.sample.length) {
      const more = new Float32Array(this.sample.length * 2);
      more.set(this.sample);
      this.sample = more;
    }
    let o = n * POINTS;
    for (let c = 0; c < EDGE; c++)
      for (let b = 0; b < EDGE; b++)
        for (let a = 0; a < EDGE; a++)
          this.sample[o++] = field.at(
            this.low[0] + (i * EDGE + a) * h,
            this.low[1] + (j * EDGE + b) * h,
            this.low[2] + (k * EDGE + c) * h,
            lists.data,
            at,
            count,
          );
  }
}

export const cullBlocks = (field: Field, how: Extraction): Blocks => {
  const c = new Culling(field, how);
  return {
    bx: c.bx,
    by: c.by,
    bz: c.bz,
    lowX: c.low[0],
    lowY: c.low[1],
    lowZ: c.low[2],
    slot: c.slot,
    count: c.block.length,
    block: c.block.data,
    sample: c.sample,
    lists: c.lists.data,
    from: c.from.data,
    size: c.size.data,
    wideFrom: c.wideFrom.data,
    wideSize: c.wideSize.data,
  };
};
