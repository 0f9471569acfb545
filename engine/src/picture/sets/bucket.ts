import type { MeshData } from '../mesh-data.ts';
import type { Occlusion } from './occlusion.ts';

/** One material's triangles while they are gathered. */
export class Bucket {
  vertices = 0;
  #room = 512;
  #position = new Float32Array(512 * 3);
  #normal = new Float32Array(512 * 3);
  #colour = new Float32Array(512 * 3);
  #gloss = new Float32Array(512);
  #index: number[] = [];
  #given: Array<readonly [vertex: number, value: number]> = [];

  vertex(
    x: number,
    y: number,
    z: number,
    nx: number,
    ny: number,
    nz: number,
    c: readonly [number, number, number],
    gloss: number,
  ): number {
    const n = this.vertices++;
    if (n >= this.#room) this.#grow();
    const o = n * 3;
    this.#position[o] = x;
    this.#position[o + 1] = y;
    this.#position[o + 2] = z;
    this.#normal[o] = nx;
    this.#normal[o + 1] = ny;
    this.#normal[o + 2] = nz;
    this.#colour[o] = c[0];
    this.#colour[o + 1] = c[1];
    this.#colour[o + 2] = c[2];
    this.#gloss[n] = gloss;
    return n;
  }

  #grow(): void {
    this.#room *= 2;
    const wider = (a: Float32Array, k: number): Float32Array<ArrayBuffer> => {
      const b = new Float32Array(this.#room * k);
      b.set(a);
      return b;
    };
    this.#position = wider(this.#position, 3);
    this.#normal = wider(this.#normal, 3);
    this.#colour = wider(this.#colour, 3);
    this.#gloss = wider(this.#gloss, 1);
  }

  /** Gives the first surface channel of a vertex another meaning than occlusion (flames: height in the tongue). */
  surfaceX(vertex: number, value: number): void {
    this.#given.push([vertex, value]);
  }

  /** Changes the second surface channel of a vertex. */
  surfaceY(vertex: number, value: number): void {
    this.#gloss[vertex] = value;
  }

  /** Counter-clockwise from the front. */
  triangle(a: number, b: number, c: number): void {
    this.#index.push(a, b, c);
  }
  quad(a: number, b: number, c: number, d: number): void {
    this.#index.push(a, b, c, a, c, d);
  }

  /** The mesh; occlusion is sampled along each normal at widening steps. */
  finish(occlusion: Occlusion | undefined, coarse: boolean): MeshData {
    const n = this.vertices;
    const surface = new Float32Array(n * 2);
    for (let i = 0; i < n; i++) {
      const o = i * 3;
      surface[i * 2] = occlusion
        ? occlusion.open(
            this.#position[o]!,
            this.#position[o + 1]!,
            this.#position[o + 2]!,
            this.#normal[o]!,
            this.#normal[o + 1]!,
            this.#normal[o + 2]!,
            coarse,
          )
        : 1;
      surface[i * 2 + 1] = this.#gloss[i]!;
    }
    for (const [i, value] of this.#given) surface[i * 2] = value;
    return {
      position: this.#position.slice(0, n * 3),
      normal: this.#normal.slice(0, n * 3),
      colour: this.#colour.slice(0, n * 3),
      surface,
      index: Uint32Array.from(this.#index),
    };
  }
}
