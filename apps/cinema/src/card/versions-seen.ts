import type { VersionTold } from '../version-told.ts';

/** A version seen to its end on this device. */
export interface Seen extends VersionTold {
  /** Small pictures by beat, as data addresses. */
  readonly strip?: Readonly<Record<string, string>>;
}

const key = (film: string): string => `kinetoscope:versions:${film}`;
/** Versions kept, and of how many the pictures too. */
const KEPT = 24;
const PICTURED = 4;

/** Versions of this film seen on this device, the last first. They never leave it. */
export const versionsSeen = (film: string): readonly Seen[] => {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(key(film)) ?? '[]');
    return Array.isArray(list)
      ? (list as Seen[]).filter((v) => typeof v?.name === 'string' && Array.isArray(v.beats))
      : [];
  } catch {
    return [];
  }
};

/** Keeps a version; the one of the same name gives way to it. */
export const keepVersion = (film: string, version: Seen): void => {
  const rest = versionsSeen(film).filter((v) => v.name !== version.name);
  const list = [version, ...rest].slice(0, KEPT);
  // Where a device gives little room the pictures go first.
  for (const pictured of [PICTURED, 1, 0]) {
    try {
      const kept = list.map(({ strip, ...v }, i) => (strip && i < pictured ? { ...v, strip } : v));
      localStorage.setItem(key(film), JSON.stringify(kept));
      return;
    } catch {
      // Fewer pictures, then.
    }
  }
};
