import type { Store } from '../../base/store.ts';

interface Shelf {
  readonly folder: FileSystemDirectoryHandle;
  readonly names: Set<string>;
}

/** How many things are kept: the oldest are not known, so a shelf that is too full is emptied. */
const MOST = 4000;

const openShelf = async (): Promise<Shelf | undefined> => {
  try {
    const top = await navigator.storage.getDirectory();
    let folder = await top.getDirectoryHandle('kinetoscope', { create: true });
    const names = new Set<string>();
    // Asking a listing once is quicker than asking for each file that is not there.
    for await (const name of (folder as unknown as { keys(): AsyncIterableIterator<string> }).keys())
      names.add(name);
    if (names.size > MOST) {
      await top.removeEntry('kinetoscope', { recursive: true });
      folder = await top.getDirectoryHandle('kinetoscope', { create: true });
      names.clear();
    }
    return { folder, names };
  } catch {
    return undefined;
  }
};

/**
 * A Store in the browser's private file system (OPFS), for workers; where there is none, nothing is kept. It never
 * holds work up: what is not found at once is made anew, and writing happens behind.
 */
export const browserStore = (): Store => {
  const opening = openShelf();
  let shelf: Shelf | undefined;
  void opening.then((s) => {
    shelf = s;
  });
  return {
    async get(key) {
      // The first listing may take longer than making the thing: a moment, then no more waiting.
      shelf ??= await Promise.race([opening, new Promise<undefined>((r) => setTimeout(r, 25))]);
      if (!shelf?.names.has(key)) return undefined;
      try {
        const file = await (await shelf.folder.getFileHandle(key)).getFile();
        return file.size > 0 ? new Uint8Array(await file.arrayBuffer()) : undefined;
      } catch {
        return undefined;
      }
    },
    async put(key, bytes) {
      const at = await opening;
      if (at === undefined || at.names.has(key)) return;
      try {
        const stream = await (await at.folder.getFileHandle(key, { create: true })).createWritable();
        await stream.write(bytes as Uint8Array<ArrayBuffer>);
        await stream.close();
        at.names.add(key);
      } catch {
        // A cache that cannot be written costs time, never truth.
      }
    },
  };
};
