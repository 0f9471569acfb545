import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeMeshes, encodeMeshes } from './mesh-codec.ts';
import type { MeshData } from './mesh-data.ts';

const mesh = (n: number, skinned: boolean): MeshData => {
  const f = (w: number, k: number): Float32Array =>
    Float32Array.from({ length: n * w }, (_, i) => Math.fround(i * k + 0.1));
  const base = {
    position: f(3, 0.5),
    normal: f(3, 0.25),
    colour: f(3, 0.01),
    surface: f(2, 0.02),
    index: Uint32Array.from({ length: n * 3 }, (_, i) => i % Math.max(1, n)),
  };
  return skinned
    ? { ...base, bone: Uint8Array.from({ length: n * 4 }, (_, i) => i % 23), weight: f(4, 0.1) }
    : base;
};

describe('mesh codec', () => {
  it('gives back what it was given', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string({ minLength: 1, maxLength: 9 }).filter((s) => s !== '__proto__'),
          fc.tuple(fc.nat(9), fc.boolean()),
          { maxKeys: 4 },
        ),
        (spec) => {
          const meshes: Record<string, MeshData> = {};
          for (const [name, [n, skinned]] of Object.entries(spec)) meshes[name] = mesh(n, skinned);
          expect(decodeMeshes(encodeMeshes(meshes))).toEqual(meshes);
        },
      ),
      { seed: 1, numRuns: 100 },
    );
  });

  it('knows bytes that are not whole meshes', () => {
    const bytes = encodeMeshes({ a: mesh(7, true), b: mesh(3, false) });
    for (let n = 0; n < bytes.length; n += 5) expect(decodeMeshes(bytes.slice(0, n))).toBeUndefined();
    const other = bytes.slice();
    other[4] = 99;
    expect(decodeMeshes(other)).toBeUndefined();
  });

  it('reads from any offset', () => {
    const bytes = encodeMeshes({ a: mesh(2, true) });
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(decodeMeshes(shifted.subarray(1))).toEqual({ a: mesh(2, true) });
  });
});
