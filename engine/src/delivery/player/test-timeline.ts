import { FLICKS_PER_SECOND } from '../../base/time.ts';
import type { Line, Scene, Timeline } from '../../timeline/timeline.ts';

const S = FLICKS_PER_SECOND;

/** A line for tests, seconds. */
export const lineAt = (id: string, start: number, duration: number, more: Partial<Line> = {}): Line => ({
  id,
  start: start * S,
  duration: duration * S,
  scene: 0,
  speaker: 'ann',
  text: `words of ${id}`,
  channel: 'on',
  delivery: 'plain' as Line['delivery'],
  feeling: { kind: 'neutral', strength: 0 },
  phones: [],
  words: [],
  source: 1,
  ...more,
});

export const sceneAt = (
  index: number,
  start: number,
  duration: number,
  more: Partial<Scene> = {},
): Scene => ({
  start: start * S,
  duration: duration * S,
  index,
  heading: `SCENE ${index + 1}`,
  beat: `b${index}`,
  place: 0,
  tension: 0,
  people: [],
  line: 1,
  ...more,
});

/** A timeline of which only what the player reads is filled in. */
export const timelineOf = (part: Partial<Timeline>): Timeline =>
  ({
    film: { title: 'A Test', author: '', hash: '' },
    duration: 60 * S,
    manner: 'murmured',
    cast: [
      { id: 'ann', name: 'Ann' },
      { id: 'ben', name: 'Ben' },
    ],
    scenes: [sceneAt(0, 0, 60)],
    lines: [],
    shots: [],
    stances: [],
    cues: [],
    witness: [],
    places: [],
    ...part,
  }) as unknown as Timeline;
