import type { MeshData } from '@kinetoscope/engine/picture/mesh-data';
import { unpackMeshes } from '@kinetoscope/engine/picture/mesh-pack';
import type { Opening } from '@kinetoscope/engine/showrunner/opening';

/** The opening that the server put into the page, if it had one ready. */
export const openingHere = (): Opening | undefined => {
  const inline = document.getElementById('opening');
  return inline?.textContent ? (JSON.parse(inline.textContent) as Opening) : undefined;
};

/** The meshes of an opening, in its jobs' order. Rejects when they cannot be had: then they are made here. */
export const openingMeshes = async (
  opening: Opening,
): Promise<ReadonlyArray<Readonly<Record<string, MeshData>>>> => {
  const r = await fetch(opening.meshes);
  const meshes = r.ok ? unpackMeshes(new Uint8Array(await r.arrayBuffer())) : undefined;
  if (meshes?.length !== opening.jobs.length) throw new Error('the opening did not come whole');
  return meshes;
};
