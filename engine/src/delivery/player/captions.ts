import type { Flicks } from '../../base/time.ts';
import { FLICKS_PER_SECOND } from '../../base/time.ts';
import type { Timeline } from '../../timeline/timeline.ts';

export interface Caption {
  readonly line: string;
  /** Speaker's name where the audience may not see who speaks; empty otherwise. */
  readonly speaker: string;
  readonly text: string;
}

/** Words stay on this long after the voice has ended, unless others come. */
const LINGER = FLICKS_PER_SECOND * 0.7;

/** Lines that sound (or have just sounded) at `t`: at most two, for overlapping speech. */
export const captionsAt = (timeline: Timeline, t: Flicks): Caption[] => {
  if (timeline.manner === 'silent') return [];
  const { lines } = timeline;
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((lines[mid] as { start: number }).start <= t) low = mid + 1;
    else high = mid;
  }
  const out: Caption[] = [];
  for (let i = low - 1; i >= Math.max(0, low - 4) && out.length < 2; i--) {
    const line = lines[i];
    if (line === undefined) continue;
    const next = lines[i + 1];
    const linger =
      next !== undefined && next.start < line.start + line.duration + LINGER && next.start <= t ? 0 : LINGER;
    if (t >= line.start + line.duration + linger) continue;
    const person = timeline.cast.find((p) => p.id === line.speaker);
    const marked = line.channel !== 'on' || out.length > 0;
    out.unshift({ line: line.id, speaker: marked ? (person?.name ?? line.speaker) : '', text: line.text });
  }
  return out;
};
