import type { MeshData } from '../mesh-data.ts';
import type { Point } from './field.ts';

/** The mesh scaled and then moved; normals stay. */
export const placeMesh = (m: MeshData, scale: number, at: Point): MeshData => {
  const position = new Float32Array(m.position.length);
  for (let i = 0; i < position.length; i++) position[i] = m.position[i]! * scale + at[i % 3]!;
  return { ...m, position };
};

/** Two meshes with the same attributes as one. */
export const joinMeshes = (a: MeshData, b: MeshData): MeshData => {
  const floats = (p: Float32Array, q: Float32Array): Float32Array => {
    const r = new Float32Array(p.length + q.length);
    r.set(p);
    r.set(q, p.length);
    return r;
  };
  const start = a.position.length / 3;
  const index = new Uint32Array(a.index.length + b.index.length);
  index.set(a.index);
  for (let i = 0; i < b.index.length; i++) index[a.index.length + i] = b.index[i]! + start;
  const joined = {
    position: floats(a.position, b.position),
    normal: floats(a.normal, b.normal),
    colour: floats(a.colour, b.colour),
    surface: floats(a.surface, b.surface),
    index,
  };
  if (!a.bone || !b.bone || !a.weight || !b.weight) return joined;
  const bone = new Uint8Array(a.bone.length + b.bone.length);
  bone.set(a.bone);
  bone.set(b.bone, a.bone.length);
  return { ...joined, bone, weight: floats(a.weight, b.weight) };
};
