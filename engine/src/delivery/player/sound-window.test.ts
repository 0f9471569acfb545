import { describe, expect, it } from 'vitest';
import { FLICKS_PER_SECOND } from '../../base/time.ts';
import { soundWindow } from './sound-window.ts';
import { lineAt, sceneAt, timelineOf } from './test-timeline.ts';

const S = FLICKS_PER_SECOND;

describe('soundWindow', () => {
  const t = timelineOf({
    duration: 6000 * S,
    scenes: Array.from({ length: 100 }, (_, i) => sceneAt(i, i * 60, 60)),
    lines: Array.from({ length: 100 }, (_, i) => lineAt(`l${i}`, i * 60 + 5, 3, { scene: i })),
  });

  it('[D2] holds whole scenes around the play head, with room behind and ahead', () => {
    const w = soundWindow(t, 3000 * S);
    expect(w.timeline.lines.map((l) => l.scene)).toEqual([49, 50, 51, 52]);
    expect(w.from).toBe(49 * 60 * S);
    expect(w.to).toBe(53 * 60 * S);
    expect(w.timeline.scenes).toBe(t.scenes);
  });

  it('a short film is its own window', () => {
    const short = timelineOf({});
    expect(soundWindow(short, 0).timeline).toBe(short);
  });
});
