import type { Flicks } from '../base/time.ts';
import type { Timeline } from '../timeline/timeline.ts';

/**
 * Where to go on in an edited film (law 6): in the line that was playing if it still exists (or the last one said in
 * that scene), as far into it as before; else at its beat's start; else, where the beat is gone, after the last one
 * played that still is; else at the same time.
 */
export const resumeAt = (before: Timeline, after: Timeline, t: Flicks): Flicks => {
  const played = [...before.scenes].reverse().filter((s) => s.start <= t);
  const scene = played[0];
  if (scene === undefined) return 0;
  const same = after.scenes.find((s) => s.beat === scene.beat);
  const said = before.lines.filter((l) => l.scene === scene.index && l.start <= t).reverse();
  for (const line of said) {
    const twin = after.lines.find((l) => l.id === line.id);
    if (twin) return Math.min(after.duration, twin.start + Math.min(t - line.start, twin.duration));
  }
  if (same)
    return said.length === 0
      ? same.start + Math.min(t - scene.start, Math.max(0, same.duration - 1))
      : same.start;
  for (const s of played) {
    const twin = after.scenes.find((a) => a.beat === s.beat);
    if (twin) return Math.min(twin.start + twin.duration, Math.max(0, after.duration - 1));
  }
  return Math.max(0, Math.min(t, after.duration - 1));
};
