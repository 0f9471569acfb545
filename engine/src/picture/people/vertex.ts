import type { Blocks } from './blocks.ts';
import type { Extraction } from './extraction.ts';
import type { Field } from './field.ts';
import type { MeshBuffer } from './mesh-buffer.ts';

/** Width over which neighbouring bones share a vertex, metres. */
const BONE_BLEND = 0.032;

interface VertexScratch {
  readonly distance: Float64Array;
  readonly bone: Float64Array;
}

/** Moves a net's vertices onto the surface and gives them all that the field knows there. */
export class VertexFinish {
  /** Samples at the corners of the vertex's cell, x fastest. */
  readonly corner = new Float64Array(8);
  private readonly field: Field;
  private readonly how: Extraction;
  private readonly blocks: Blocks;
  private readonly out: MeshBuffer;
  private readonly scratch: VertexScratch;

  constructor(field: Field, how: Extraction, blocks: Blocks, out: MeshBuffer) {
    this.field = field;
    this.how = how;
    this.blocks = blocks;
    this.out = out;
    this.scratch = { distance: new Float64Array(field.count), bone: new Float64Array(32) };
  }

  add(slot: number, px: number, py: number, pz: number): void {
    const { field, how, blocks, out, corner: v } = this;
    const list = blocks.lists;
    const from = blocks.from[slot]!;
    const count = blocks.size[slot]!;
    const h = how.cell;
    const e = h * 0.35;
    let x = px;
    let y = py;
    let z = pz;
    let gx = v[1]! - v[0]! + v[3]! - v[2]! + v[5]! - v[4]! + v[7]! - v[6]!;
    let gy = v[2]! - v[0]! + v[3]! - v[1]! + v[6]! - v[4]! + v[7]! - v[5]!;
    let gz = v[4]! - v[0]! + v[5]! - v[1]! + v[6]! - v[2]! + v[7]! - v[3]!;
    if (how.newton === 0) {
      const length = Math.sqrt(gx * gx + gy * gy + gz * gz) || 1;
      gx /= length;
      gy /= length;
      gz /= length;
    }
    for (let step = 0; step < how.newton; step++) {
      const a = field.at(x + e, y - e, z - e, list, from, count);
      const b = field.at(x - e, y - e, z + e, list, from, count);
      const c = field.at(x - e, y + e, z - e, list, from, count);
      const d = field.at(x + e, y + e, z + e, list, from, count);
      gx = a - b - c + d;
      gy = -a - b + c + d;
      gz = -a + b - c + d;
      const length = Math.sqrt(gx * gx + gy * gy + gz * gz) || 1;
      gx /= length;
      gy /= length;
      gz /= length;
      const slope = Math.max(length / (4 * e), 0.4);
      let s = ((a + b + c + d) / 4 / slope) * 0.9;
      s = s > h * 0.5 ? h * 0.5 : Math.max(s, -h * 0.5);
      x -= gx * s;
      y -= gy * s;
      z -= gz * s;
    }
    const n = out.add();
    out.position[n * 3] = x;
    out.position[n * 3 + 1] = y;
    out.position[n * 3 + 2] = z;
    out.normal[n * 3] = gx;
    out.normal[n * 3 + 1] = gy;
    out.normal[n * 3 + 2] = gz;
    const dark = paint(field, how, list, from, count, this.scratch, out, n, x, y, z);
    let closed = 0;
    const wide = blocks.wideFrom[slot]!;
    const wideCount = blocks.wideSize[slot]!;
    for (const t of how.occlusion) {
      const d =
        t < h * 2
          ? field.at(x + gx * t, y + gy * t, z + gz * t, list, from, count)
          : field.at(x + gx * t, y + gy * t, z + gz * t, list, wide, wideCount);
      if (d < t) closed += (t - Math.max(d, -t)) / t;
    }
    const open = how.occlusion.length > 0 ? 1 - (closed / how.occlusion.length) * 1.1 : 1;
    out.surface[n * 2] = Math.max(how.floor ?? 0.04, open) * dark;
  }
}

/** Colour, gloss and bones from the primitives in reach; gives how much a carving darkens (1 not at all). */
const paint = (
  field: Field,
  how: Extraction,
  list: Int32Array,
  from: number,
  count: number,
  scratch: VertexScratch,
  out: MeshBuffer,
  v: number,
  x: number,
  y: number,
  z: number,
): number => {
  const { distance, bone } = scratch;
  const style = field.style;
  let nearest = 1e9;
  field.settle(x, y, z);
  for (let i = 0; i < count; i++) {
    const n = list[from + i]!;
    const d = field.distance(n);
    distance[i] = d;
    // What a carving took away colours and moves nothing.
    if (field.carves(n))
      for (let j = 0; j < i; j++) if (-d > distance[j]! && !field.carves(list[from + j]!)) distance[j] = -d;
  }
  for (let i = 0; i < count; i++)
    if (distance[i]! < nearest && !field.carves(list[from + i]!)) nearest = distance[i]!;
  let w = 0;
  let r = 0;
  let g = 0;
  let b = 0;
  let gloss = 0;
  let bones = 0;
  for (let i = 0; i < count; i++) {
    const n = list[from + i]!;
    if (field.carves(n)) continue;
    const o = n * 7;
    const far = distance[i]! - nearest;
    const t = far * style[o + 4]!;
    if (t < 7) {
      const u = Math.exp(-t);
      w += u;
      r += style[o]! * u;
      g += style[o + 1]! * u;
      b += style[o + 2]! * u;
      gloss += style[o + 3]! * u;
    }
    if (how.skinned && far < BONE_BLEND * 5) {
      const q = style[o + 5]!;
      if (q < 0) throw new RangeError('a primitive of a skinned field has no bone');
      bone[q]! += Math.exp(-far / BONE_BLEND);
      bones |= 1 << q;
    }
  }
  r /= w;
  g /= w;
  b /= w;
  let dark = 1;
  for (let i = 0; i < count; i++) {
    const n = list[from + i]!;
    const o = n * 7;
    const flags = style[o + 6]!;
    if (flags < 2) continue;
    const near = 1 - Math.abs(distance[i]!) * style[o + 4]!;
    if ((flags & 2) !== 0 && near > 0) {
      const t = Math.min(near, 1);
      r += (style[o]! - r) * t;
      g += (style[o + 1]! - g) * t;
      b += (style[o + 2]! - b) * t;
    }
    if ((flags & 4) !== 0 && distance[i]! < 1 / style[o + 4]!) {
      const t = Math.min(1, Math.max(0, near + 0.17));
      dark = Math.min(dark, 1 - 0.86 * t);
    }
  }
  out.colour[v * 3] = r;
  out.colour[v * 3 + 1] = g;
  out.colour[v * 3 + 2] = b;
  out.surface[v * 2 + 1] = gloss / w;
  if (how.skinned) fourBones(bone, bones, out, v);
  return dark;
};

/** The four strongest bones, weights summing to one; clears `bone`. */
const fourBones = (bone: Float64Array, mask: number, out: MeshBuffer, v: number): void => {
  let sum = 0;
  for (let place = 0; place < 4; place++) {
    let best = -1;
    for (let q = 0, m = mask; m !== 0; q++, m >>>= 1)
      if ((m & 1) !== 0 && bone[q]! > 0 && (best < 0 || bone[q]! > bone[best]!)) best = q;
    const weight = best < 0 ? 0 : bone[best]!;
    out.bone[v * 4 + place] = Math.max(best, 0);
    out.weight[v * 4 + place] = weight;
    sum += weight;
    if (best >= 0) bone[best] = -1;
  }
  for (let q = 0, m = mask; m !== 0; q++, m >>>= 1) bone[q] = 0;
  for (let place = 0; place < 4; place++) out.weight[v * 4 + place]! /= sum;
};
