/**
 * Port: a cache of bytes by content key (spoken lines, built bodies). Losing an entry costs time, never truth.
 * Keys are `[a-z0-9-]{1,80}`. Both calls settle; a failed `put` is ignored by callers.
 */
export interface Store {
  get(key: string): Promise<Uint8Array | undefined>;
  put(key: string, bytes: Uint8Array): Promise<void>;
}
