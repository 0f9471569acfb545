import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PHONES } from './phone-set.ts';
import { phonesOf } from './phones.ts';

const said = (text: string) => phonesOf(text).map((w) => w.phones.join(' '));

describe('phonesOf', () => {
  it('[L1] says common irregular words as flite does', () => {
    expect(said('through the knight enough')).toEqual([
      'th r uw',
      'dh ax',
      'n ay t',
      'ih n ah f'.replace('ah', 'aa'),
    ]);
  });

  it('[L1] spells out numbers, titles and acronyms', () => {
    expect(said('Dr.')).toEqual(['d aa k t er']);
    expect(said('FBI')).toEqual(['eh f b iy ay']);
    expect(said('21')[0]).toBe(said('twenty one').join(' '));
    expect(said('1984')[0]).toBe(said('nineteen eighty four').join(' '));
    expect(said('$5')[0]).toBe(said('five dollars').join(' '));
    expect(said('10:05')[0]).toBe(said('ten oh five').join(' '));
    expect(said('1,200')[0]).toBe(said('one thousand two hundred').join(' '));
  });

  it('[L2] reads other scripts by letter, syllable or ideograph', () => {
    expect(said('Привет')).toEqual(['p r iy v y eh t']);
    expect(said('こんにちは')).toEqual(['k ao n n iy ch iy hh aa']);
    expect(phonesOf('東京').map((w) => w.word)).toEqual(['東', '京']);
    expect(said('안녕')).toEqual(['aa n n y ah ng']);
    expect(phonesOf('שלום')[0]?.phones.length).toBeGreaterThan(3);
  });

  it('[L3] offsets point at the word in the text', () => {
    const text = 'Hello, Dr. Watson — 3 p.m.?';
    for (const w of phonesOf(text)) expect(text.slice(w.from, w.to)).toBe(w.word);
  });

  it('[L3] any text: known phones, ascending offsets, stress on one of them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let at = 0;
        for (const w of phonesOf(text)) {
          expect(w.from).toBeGreaterThanOrEqual(at);
          expect(text.slice(w.from, w.to)).toBe(w.word);
          at = w.to;
          expect(w.phones.length).toBeGreaterThan(0);
          for (const p of w.phones) expect(PHONES).toContain(p);
          if (w.stress !== undefined) expect(w.phones[w.stress]).toBeDefined();
        }
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
