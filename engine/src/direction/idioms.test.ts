import { describe, expect, it } from 'vitest';
import { IDIOMS, idiomFor, type Occasion } from './idioms.ts';

const ALL: readonly Occasion[] = [
  'open',
  'speech',
  'listen',
  'reaction',
  'enter',
  'exit',
  'walk',
  'gesture',
  'prop',
  'pause',
  'title',
  'voice-over',
  'close',
];

describe('idioms', () => {
  it('every number of people has an idiom, and every occasion at least two wishes that differ', () => {
    for (const people of [1, 2, 3, 6, 7, 40]) {
      const { wishes, name } = idiomFor(people);
      for (const o of ALL) {
        const kinds = new Set((wishes[o] ?? []).map((w) => `${w.kind} ${w.scale} ${w.of}`));
        expect(kinds.size, `${name}, ${o}`).toBeGreaterThanOrEqual(2);
      }
    }
    expect(idiomFor(0).name).toBe('no people');
  });

  it('weights lie between 0 and 10', () => {
    for (const { wishes } of IDIOMS)
      for (const list of Object.values(wishes))
        for (const w of list) {
          expect(w.weight).toBeGreaterThan(0);
          expect(w.weight).toBeLessThanOrEqual(10);
        }
  });
});
