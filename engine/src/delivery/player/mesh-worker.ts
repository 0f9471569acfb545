/// Entry of the page's mesh workers: builds what a job names, through the browser's private file system.
import { WorkshopHere } from '../../picture/workshop-here.ts';
import { browserStore } from './browser-store.ts';
import type { MeshAnswer, MeshOrder } from './workshop-pool.ts';

const workshop = new WorkshopHere(browserStore());
const port = self as unknown as {
  postMessage(m: MeshAnswer): void;
  onmessage: ((e: MessageEvent<MeshOrder>) => void) | null;
};

port.onmessage = async ({ data }) => {
  try {
    port.postMessage({ n: data.n, meshes: await workshop.build(data.job, 0) });
  } catch (error) {
    port.postMessage({ n: data.n, fault: error instanceof Error ? error.message : String(error) });
  }
};
