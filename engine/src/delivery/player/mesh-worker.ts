/// Entry of the page's mesh workers: builds what a job names, through the browser's private file system.
import type { MeshData } from '../../picture/mesh-data.ts';
import { WorkshopHere } from '../../picture/workshop-here.ts';
import { browserStore } from './browser-store.ts';
import type { MeshAnswer, MeshOrder } from './workshop-pool.ts';

const workshop = new WorkshopHere(browserStore());
const port = self as unknown as {
  postMessage(m: MeshAnswer, transfer?: Transferable[]): void;
  onmessage: ((e: MessageEvent<MeshOrder>) => void) | null;
};

/** Every buffer the meshes lie in, once: they are handed over, not copied. */
const buffersOf = (meshes: Readonly<Record<string, MeshData>>): ArrayBuffer[] => {
  const buffers = new Set<ArrayBuffer>();
  for (const mesh of Object.values(meshes))
    for (const array of Object.values(mesh) as (ArrayBufferView<ArrayBuffer> | undefined)[])
      if (array) buffers.add(array.buffer);
  return [...buffers];
};

port.onmessage = async ({ data }) => {
  try {
    const meshes = await workshop.build(data.job, 0);
    port.postMessage({ n: data.n, meshes }, buffersOf(meshes));
  } catch (error) {
    port.postMessage({ n: data.n, fault: error instanceof Error ? error.message : String(error) });
  }
};
