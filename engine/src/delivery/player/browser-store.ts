import type { Store } from '../../base/store.ts';

/** A Store in the browser's private file system (OPFS); where there is none, one in memory for the visit. */
export const browserStore = (): Store => {
  const memory = new Map<string, Uint8Array>();
  let folder: Promise<FileSystemDirectoryHandle | undefined> | undefined;
  const open = () => {
    folder ??= (async () => {
      try {
        const top = await navigator.storage.getDirectory();
        return await top.getDirectoryHandle('kinetoscope', { create: true });
      } catch {
        return undefined;
      }
    })();
    return folder;
  };
  return {
    async get(key) {
      const had = memory.get(key);
      if (had) return had;
      try {
        const file = await (await (await open())?.getFileHandle(key))?.getFile();
        return file && file.size > 0 ? new Uint8Array(await file.arrayBuffer()) : undefined;
      } catch {
        return undefined;
      }
    },
    async put(key, bytes) {
      const at = await open();
      if (at === undefined) {
        memory.set(key, bytes);
        return;
      }
      try {
        const stream = await (await at.getFileHandle(key, { create: true })).createWritable();
        await stream.write(bytes as Uint8Array<ArrayBuffer>);
        await stream.close();
      } catch {
        // A cache that cannot be written costs time, never truth.
      }
    },
  };
};
