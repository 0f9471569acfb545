import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meant, nearest } from './nearest.ts';

describe('nearest names', () => {
  it('[F26] are those a few slips away', () => {
    const names = ['storm', 'calm', 'confession', 'int-hall-day'];
    expect(nearest('strom', names)).toBe('storm');
    expect(nearest('Storms', names)).toBe('storm');
    expect(nearest('confesion', names)).toBe('confession');
    expect(nearest('int-hal-dya', names)).toBe('int-hall-day');
    expect(nearest('conf', names)).toBe('confession');
    expect(nearest('zebra', names)).toBeUndefined();
    expect(meant('zebra', names, '')).toBe(`There are: ${names.join(', ')}.`);
    expect(meant('zebra', [], 'Add it.')).toBe('Add it.');
  });

  it('a word with one slip finds its way back among unlike ones', () => {
    const word = fc.stringMatching(/^[a-z]{5,12}$/u);
    fc.assert(
      fc.property(word, fc.nat(11), fc.constantFrom('drop', 'swap', 'change', 'add'), (w, n, how) => {
        const i = n % (w.length - 1);
        const slipped =
          how === 'drop'
            ? w.slice(0, i) + w.slice(i + 1)
            : how === 'swap'
              ? w.slice(0, i) + w.charAt(i + 1) + w.charAt(i) + w.slice(i + 2)
              : how === 'change'
                ? `${w.slice(0, i)}#${w.slice(i + 1)}`
                : `${w.slice(0, i)}#${w.slice(i)}`;
        expect(nearest(slipped, ['0000000000000000', w, '11111'])).toBe(w);
      }),
      { seed: 9, numRuns: 200 },
    );
  });
});
