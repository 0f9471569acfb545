import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEmphasis, plainText } from './emphasis.ts';

const show = (text: string): string =>
  parseEmphasis(text)
    .map((r) => `${r.bold ? 'b' : ''}${r.italic ? 'i' : ''}${r.underline ? 'u' : ''}<${r.text}>`)
    .join('');

describe('[S17] emphasis', () => {
  it('reads the three marks and their nesting', () => {
    expect(show('*a* **b** ***c*** _d_')).toBe('i<a>< >b<b>< >bi<c>< >u<d>');
    expect(show('_a *b* c_')).toBe('u<a >iu<b>u< c>');
  });
  it('wants no space inside the marks, and knows the specification’s telephone', () => {
    expect(show('He dialed *69 and then *23, and hung up.')).toBe(
      '<He dialed *69 and then *23, and hung up.>',
    );
    expect(show('He dialed *69 and then 23*, and hung up.')).toBe(
      '<He dialed >i<69 and then 23><, and hung up.>',
    );
    expect(show('He dialed *69 and then 23\\*, and hung up.')).toBe(
      '<He dialed *69 and then 23*, and hung up.>',
    );
  });
  it('ends with its line', () => {
    expect(show('*a\nb*')).toBe('<*a\nb*>');
  });
  it('leaves words with underscores whole', () => {
    expect(plainText('snake_case_name and a_b@c.d')).toBe('snake_case_name and a_b@c.d');
  });
  it('never throws, and loses nothing but marks and backslashes', () => {
    const marked = fc.array(fc.constantFrom('*', '**', '_', '\\', ' ', 'a', '\n', '😀', '\ud800'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(marked, (parts) => {
        const text = parts.join('');
        const bare = (t: string): string => t.replace(/[*_\\]/g, '');
        expect(bare(plainText(text))).toBe(bare(text));
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
