import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pieces, wrap } from './line-break.ts';

const width = (s: string): number => [...s].length;

describe('line breaking', () => {
  it('[T3] breaks at spaces and after hyphens, never before a dash', () => {
    expect(pieces('well-kept old secret')).toEqual(['well-', 'kept ', 'old ', 'secret']);
    expect(pieces('years — and')).toEqual(['years — ', 'and']);
  });

  it('[T3] Chinese and Japanese break anywhere but before closing and after opening marks', () => {
    expect(pieces('手紙を、読む。')).toEqual(['手', '紙', 'を、', '読', 'む。']);
    expect(pieces('他说「来」')).toEqual(['他', '说', '「来」']);
  });

  it('[T3] Korean breaks between words', () => {
    expect(pieces('그는 편지를')).toEqual(['그는 ', '편지를']);
  });

  it('[T3] lines come out even: no lone word at the end', () => {
    const lines = wrap('the keeper of the old northern lighthouse and his dog', 42, width);
    expect(lines).toHaveLength(2);
    expect(Math.abs(width(lines[0]!) - width(lines[1]!))).toBeLessThan(10);
  });

  it('[T3] keeps every character but spaces at breaks, and the measure', () => {
    const char = fc.constantFrom(...'abc def-gh — 手紙を、「」그는 편지 .,!?');
    fc.assert(
      fc.property(fc.array(char, { maxLength: 80 }), fc.integer({ min: 4, max: 30 }), (chars, most) => {
        const text = chars.join('');
        const lines = wrap(text, most, width);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const l of lines) expect(width(l)).toBeLessThanOrEqual(most);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
