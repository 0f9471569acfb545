import { describe, expect, it } from 'vitest';
import { FLICKS_PER_SECOND } from '../../base/time.ts';
import { captionsAt } from './captions.ts';
import { chapterStep, chaptersOf } from './chapters.ts';
import { labelOf } from './label.ts';
import { lineAt, sceneAt, timelineOf } from './test-timeline.ts';

const S = FLICKS_PER_SECOND;

describe('captions', () => {
  const t = timelineOf({
    lines: [
      lineAt('a', 1, 2),
      lineAt('b', 2.5, 2, { speaker: 'ben' }),
      lineAt('c', 10, 2, { channel: 'voice-over' }),
    ],
  });
  const ids = (at: number) => captionsAt(t, at * S).map((c) => c.line);

  it('[D6] stand while a line sounds and a moment longer, unless the next comes', () => {
    expect(ids(0.9)).toEqual([]);
    expect(ids(1)).toEqual(['a']);
    expect(ids(2.9)).toEqual(['a', 'b']);
    expect(ids(3.2)).toEqual(['b']);
    expect(ids(5)).toEqual(['b']);
    expect(ids(5.3)).toEqual([]);
  });

  it('[D6] name the speaker where the picture does not', () => {
    expect(captionsAt(t, 1.5 * S)[0]?.speaker).toBe('');
    expect(captionsAt(t, 11 * S)[0]?.speaker).toBe('Ann');
  });

  it('there are none where words come on cards', () => {
    expect(captionsAt({ ...t, manner: 'silent' }, 1.5 * S)).toEqual([]);
  });
});

describe('chapters', () => {
  const t = timelineOf({
    scenes: [
      sceneAt(0, 0, 10),
      sceneAt(1, 10, 20),
      sceneAt(2, 30, 20, { heading: '' }),
      sceneAt(3, 50, 10, { place: -1 }),
    ],
  });

  it('are the scenes, cards left out', () => {
    expect(chaptersOf(t).map((c) => c.title)).toEqual(['SCENE 1', 'SCENE 2', 'A Test']);
  });

  it('step on to the next, back to the one before within two seconds, else to this one\u2019s start', () => {
    expect(chapterStep(t, 5 * S, 1)).toBe(10 * S);
    expect(chapterStep(t, 40 * S, 1)).toBe(t.duration);
    expect(chapterStep(t, 11 * S, -1)).toBe(0);
    expect(chapterStep(t, 15 * S, -1)).toBe(10 * S);
  });
});

describe('the label', () => {
  it('[D7] says AI only where a witness names a model', () => {
    const by = (by: 'rule' | 'model' | 'recording', source: string) =>
      timelineOf({ witness: [{ of: 'performance', id: 'x', by, source, why: '' }] });
    expect(labelOf(by('rule', 'kinetoscope'))).not.toMatch(/AI/);
    expect(labelOf(by('model', 'some-net 3'))).toMatch(/AI \(some-net 3\)/);
    expect(labelOf(by('recording', 'ann.wav'))).toMatch(/recorded voices/);
    expect(labelOf(by('rule', 'x'), ['murmur', 'flite-2.2'])).toMatch(/murmured.*Flite 2\.2/);
  });
});
