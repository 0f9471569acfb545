import { mkdirSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../../base/store.ts';

/** The user's cache folder for Kinetoscope, by the system's own habit; never the film's folder. */
export const cacheFolder = (): string => {
  const { KINETOSCOPE_CACHE, XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (KINETOSCOPE_CACHE) return KINETOSCOPE_CACHE;
  if (process.platform === 'win32')
    return join(LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'kinetoscope');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'kinetoscope');
  return join(XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'kinetoscope');
};

/** A Store of one file a key. Files appear whole (written aside, then renamed), so that processes may share it. */
export class DiskStore implements Store {
  readonly #folder: string;
  #count = 0;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  async get(key: string): Promise<Uint8Array | undefined> {
    try {
      return await readFile(join(this.#folder, key));
    } catch {
      return undefined;
    }
  }

  async put(key: string, bytes: Uint8Array): Promise<void> {
    const aside = join(this.#folder, `.${key}.${process.pid}.${this.#count++}`);
    try {
      await writeFile(aside, bytes);
      await rename(aside, join(this.#folder, key));
    } catch {
      // A cache that cannot be written costs time, never truth.
    }
  }
}
