import type { Flicks } from '@kinetoscope/engine/base/time';
import type { Scale, Shot, Timeline } from '@kinetoscope/engine/timeline/timeline';

/** How much a picture of this scale tells by itself. */
const TELLS: Readonly<Record<Scale, number>> = {
  'extreme-wide': 0,
  wide: 1,
  full: 1,
  'medium-wide': 2,
  medium: 4,
  'medium-close-up': 6,
  'close-up': 6,
  'extreme-close-up': 2,
  insert: 0,
};

const worth = (timeline: Timeline, shot: Shot): number => {
  const scene = timeline.scenes[shot.scene];
  if (scene === undefined || scene.place < 0) return -1;
  const titled = timeline.titles.some(
    (t) => t.start < shot.start + shot.duration && t.start + t.duration > shot.start,
  );
  const spoken = timeline.lines.some(
    (l) =>
      l.speaker === shot.subject && l.start < shot.start + shot.duration && l.start + l.duration > shot.start,
  );
  return TELLS[shot.scale] + (spoken ? 1 : 0) - (titled ? 8 : 0) + Math.min(2, shot.duration / 3e9);
};

const middle = (shot: Shot): Flicks => shot.start + Math.floor(shot.duration * 0.55);

/** For each scene, by its index: when its picture tells most. */
export const tellingTimes = (timeline: Timeline): ReadonlyMap<number, { at: Flicks; shot: Shot }> => {
  const best = new Map<number, { at: Flicks; shot: Shot; worth: number }>();
  for (const shot of timeline.shots) {
    const w = worth(timeline, shot);
    if (w >= 0 && w > (best.get(shot.scene)?.worth ?? -1))
      best.set(shot.scene, { at: middle(shot), shot, worth: w });
  }
  return best;
};

/** When the pictures of this version tell most, the best first; late ones before early ones: the end is its own. */
export const tellingMoments = (timeline: Timeline, most: number): Flicks[] => {
  const scenes = timeline.scenes.filter((s) => s.place >= 0).length;
  return timeline.shots
    .map((shot) => ({
      at: middle(shot),
      worth: worth(timeline, shot) + (3 * shot.scene) / Math.max(1, scenes),
    }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, most)
    .map((s) => s.at);
};
