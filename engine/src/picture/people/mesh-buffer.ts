import type { MeshData } from '../mesh-data.ts';

const grown = <T extends Float32Array | Uint32Array | Uint8Array>(a: T, n: number): T => {
  const b = new (a.constructor as new (n: number) => T)(n);
  b.set(a);
  return b;
};

/** A mesh while it grows. */
export class MeshBuffer {
  vertices = 0;
  indices = 0;
  position = new Float32Array(3 * 4096);
  normal = new Float32Array(3 * 4096);
  colour = new Float32Array(3 * 4096);
  surface = new Float32Array(2 * 4096);
  bone = new Uint8Array(0);
  weight = new Float32Array(0);
  private index = new Uint32Array(6 * 4096);
  readonly skinned: boolean;

  constructor(skinned: boolean) {
    this.skinned = skinned;
    if (skinned) {
      this.bone = new Uint8Array(4 * 4096);
      this.weight = new Float32Array(4 * 4096);
    }
  }

  /** Number of a fresh vertex, its arrays large enough to be written. */
  add(): number {
    const n = this.vertices++;
    const size = this.surface.length / 2;
    if (n >= size) {
      const k = size * 2;
      this.position = grown(this.position, k * 3);
      this.normal = grown(this.normal, k * 3);
      this.colour = grown(this.colour, k * 3);
      this.surface = grown(this.surface, k * 2);
      if (this.skinned) {
        this.bone = grown(this.bone, k * 4);
        this.weight = grown(this.weight, k * 4);
      }
    }
    return n;
  }

  triangle(a: number, b: number, c: number): void {
    if (this.indices + 3 > this.index.length) this.index = grown(this.index, this.index.length * 2);
    this.index[this.indices++] = a;
    this.index[this.indices++] = b;
    this.index[this.indices++] = c;
  }

  private gap(a: number, b: number): number {
    const p = this.position;
    const x = p[a * 3]! - p[b * 3]!;
    const y = p[a * 3 + 1]! - p[b * 3 + 1]!;
    const z = p[a * 3 + 2]! - p[b * 3 + 2]!;
    return x * x + y * y + z * z;
  }

  /** Vertices numbered from 1 (0: none there); `front` says which way it faces. */
  quad(a: number, b: number, c: number, d: number, front: boolean): void {
    if (a === 0 || b === 0 || c === 0 || d === 0) return;
    const [p, q, r, s] = front ? [a - 1, b - 1, c - 1, d - 1] : [a - 1, d - 1, c - 1, b - 1];
    if (this.gap(p, r) <= this.gap(q, s)) {
      this.triangle(p, q, r);
      this.triangle(p, r, s);
    } else {
      this.triangle(p, q, s);
      this.triangle(q, r, s);
    }
  }

  /** The mesh, with vertices that no face uses dropped. */
  finish(): MeshData {
    const map = new Int32Array(this.vertices).fill(-1);
    const index = new Uint32Array(this.indices);
    let n = 0;
    for (let i = 0; i < this.indices; i++) {
      const v = this.index[i]!;
      if (map[v]! < 0) map[v] = n++;
      index[i] = map[v]!;
    }
    const take = <T extends Float32Array | Uint8Array>(from: T, width: number): T => {
      const to = new (from.constructor as new (n: number) => T)(n * width);
      for (let v = 0; v < this.vertices; v++) {
        const t = map[v]!;
        if (t >= 0) for (let i = 0; i < width; i++) to[t * width + i] = from[v * width + i]!;
      }
      return to;
    };
    const mesh = {
      position: take(this.position, 3),
      normal: take(this.normal, 3),
      colour: take(this.colour, 3),
      surface: take(this.surface, 2),
      index,
    };
    return this.skinned ? { ...mesh, bone: take(this.bone, 4), weight: take(this.weight, 4) } : mesh;
  }
}
