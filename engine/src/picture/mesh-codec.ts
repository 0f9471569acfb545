import type { MeshData } from './mesh-data.ts';

/**
 * Named meshes as bytes for the Store. Little-endian: magic `KMD1`, version, count, then for each mesh its name and
 * its arrays as they are, each padded to four bytes.
 */
const MAGIC = 0x31444d4b;
export const MESH_FORMAT = 1;

const PARTS = ['position', 'normal', 'colour', 'surface', 'bone', 'weight', 'index'] as const;

const pad = (n: number): number => (n + 3) & ~3;

export const encodeMeshes = (meshes: Readonly<Record<string, MeshData>>): Uint8Array => {
  const names = Object.keys(meshes).sort();
  const text = new TextEncoder();
  let size = 12;
  const encoded = names.map((name) => {
    const bytes = text.encode(name);
    const arrays = PARTS.map((part) => meshes[name]![part]);
    size += 4 + pad(bytes.length);
    for (const a of arrays) size += 4 + (a ? pad(a.byteLength) : 0);
    return { bytes, arrays };
  });
  const out = new Uint8Array(size);
  const view = new DataView(out.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, MESH_FORMAT, true);
  view.setUint32(8, names.length, true);
  let at = 12;
  for (const { bytes, arrays } of encoded) {
    view.setUint32(at, bytes.length, true);
    out.set(bytes, at + 4);
    at += 4 + pad(bytes.length);
    for (const a of arrays) {
      view.setUint32(at, a ? a.length + 1 : 0, true);
      at += 4;
      if (!a) continue;
      out.set(new Uint8Array(a.buffer, a.byteOffset, a.byteLength), at);
      at += pad(a.byteLength);
    }
  }
  return out;
};

/** The meshes, or undefined when the bytes are not (whole) meshes of this version. */
export const decodeMeshes = (data: Uint8Array): Record<string, MeshData> | undefined => {
  // Array views need aligned offsets.
  const bytes = data.byteOffset % 4 === 0 ? data : data.slice();
  if (bytes.length < 12) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC || view.getUint32(4, true) !== MESH_FORMAT) return undefined;
  const count = view.getUint32(8, true);
  let at = 12;
  const text = new TextDecoder();
  const meshes: Record<string, MeshData> = {};
  for (let m = 0; m < count; m++) {
    if (at + 4 > bytes.length) return undefined;
    const length = view.getUint32(at, true);
    if (at + 4 + pad(length) > bytes.length) return undefined;
    const name = text.decode(bytes.subarray(at + 4, at + 4 + length));
    at += 4 + pad(length);
    const mesh: Record<string, Float32Array | Uint32Array | Uint8Array> = {};
    for (const part of PARTS) {
      if (at + 4 > bytes.length) return undefined;
      const n = view.getUint32(at, true) - 1;
      at += 4;
      if (n < 0) continue;
      const width = part === 'bone' ? 1 : 4;
      if (at + n * width > bytes.length) return undefined;
      const start = bytes.byteOffset + at;
      mesh[part] =
        part === 'bone'
          ? new Uint8Array(bytes.buffer, start, n)
          : part === 'index'
            ? new Uint32Array(bytes.buffer, start, n)
            : new Float32Array(bytes.buffer, start, n);
      at += pad(n * width);
    }
    if (!mesh.position || !mesh.normal || !mesh.colour || !mesh.surface || !mesh.index) return undefined;
    meshes[name] = mesh as unknown as MeshData;
  }
  return meshes;
};
