import { expect, it } from 'vitest';
import type { MeshData } from './mesh-data.ts';
import { packMeshes, unpackMeshes } from './mesh-pack.ts';

const mesh = (n: number): MeshData => ({
  position: new Float32Array(3 * n).fill(n),
  normal: new Float32Array(3 * n).fill(1),
  colour: new Float32Array(3 * n),
  surface: new Float32Array(2 * n),
  bone: new Uint8Array(4 * n),
  weight: new Float32Array(4 * n),
  index: Uint32Array.from([0, n - 1, 1]),
});

it('a pack comes back whole and in order, and a cut one not at all', () => {
  const sets = [{ skin: mesh(3), eye: mesh(5) }, {}, { 'set|wood': mesh(2) }];
  const pack = packMeshes(sets);
  expect(unpackMeshes(pack)).toEqual(sets);
  for (const n of [1, 3, 12, pack.length - 1]) expect(unpackMeshes(pack.subarray(0, n))).toBeUndefined();
});
