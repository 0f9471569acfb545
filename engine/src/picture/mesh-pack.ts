import { decodeMeshes, encodeMeshes } from './mesh-codec.ts';
import type { MeshData } from './mesh-data.ts';

type Meshes = Readonly<Record<string, MeshData>>;

/** Several jobs' meshes as one run of bytes: for each its length, little-endian, then `encodeMeshes` (whole words). */
export const packMeshes = (sets: readonly Meshes[]): Uint8Array => {
  const parts = sets.map(encodeMeshes);
  const out = new Uint8Array(parts.reduce((n, p) => n + 4 + p.length, 0));
  const view = new DataView(out.buffer);
  let at = 0;
  for (const p of parts) {
    view.setUint32(at, p.length, true);
    out.set(p, at + 4);
    at += 4 + p.length;
  }
  return out;
};

/** The meshes of a pack, as views of its bytes; undefined when it is not whole. */
export const unpackMeshes = (pack: Uint8Array): Meshes[] | undefined => {
  const view = new DataView(pack.buffer, pack.byteOffset, pack.byteLength);
  const out: Meshes[] = [];
  for (let at = 0; at < pack.length; ) {
    if (at + 4 > pack.length) return undefined;
    const length = view.getUint32(at, true);
    if (at + 4 + length > pack.length) return undefined;
    const meshes = decodeMeshes(pack.subarray(at + 4, at + 4 + length));
    if (!meshes) return undefined;
    out.push(meshes);
    at += 4 + length;
  }
  return out;
};
