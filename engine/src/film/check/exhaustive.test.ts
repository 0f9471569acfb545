import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disagreements } from '../../../../tests/films/agree.ts';
import { randomStory } from '../../../../tests/films/random-story.ts';

describe('check and exhaustive play', () => {
  it('[X13] agree on random small films', () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 7 }), fc.nat(1_000_000), (size, seed) => {
        const found = disagreements(randomStory(seed, size));
        if (found === undefined) return;
        compared++;
        expect(found).toEqual([]);
      }),
      { seed: 20, numRuns: 200 },
    );
    expect(compared).toBeGreaterThan(150);
  });
});
