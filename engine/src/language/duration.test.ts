import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FLICKS_PER_SECOND } from '../base/time.ts';
import { lineTiming } from './duration.ts';

const seconds = (text: string, opts = {}) => lineTiming(text, opts).duration / FLICKS_PER_SECOND;

describe('lineTiming', () => {
  it('[L5] an ordinary line is spoken at an actor pace', () => {
    const t = seconds('I saw a light on the water, just for a moment, and then it was gone.');
    expect(t).toBeGreaterThan(3.6);
    expect(t).toBeLessThan(6);
  });

  it('[L5] marks pause and the last syllable of a phrase is long', () => {
    expect(seconds('We ran. We hid.')).toBeGreaterThan(seconds('We ran we hid'));
    expect(seconds('Wait... what')).toBeGreaterThan(seconds('Wait, what'));
    const { words } = lineTiming('moment moment moment');
    expect(words[2]?.duration).toBeGreaterThan(words[1]?.duration as number);
  });

  it('[L6] rate, feeling and parenthetical change the pace', () => {
    const line = 'There is nothing left to say about it.';
    expect(seconds(line, { ratePermille: 1200 })).toBeLessThan(seconds(line));
    expect(seconds(line, { feeling: { kind: 'sadness', strength: 1000 } })).toBeGreaterThan(seconds(line));
    expect(seconds(line, { parenthetical: '(slowly)' })).toBeGreaterThan(seconds(line));
    expect(seconds(line, { parenthetical: '(beat)' })).toBeCloseTo(seconds(line) + 0.54, 1);
  });

  it('[L4] phones lie end to end in whole flicks, words lie on their phones, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 120 }),
        fc.integer({ min: -5, max: 3000 }),
        (text, rate) => {
          const { duration, phones, words } = lineTiming(text, { ratePermille: rate });
          let t = 0;
          for (const p of phones) {
            expect(p.start).toBe(t);
            expect(Number.isSafeInteger(p.duration)).toBe(true);
            expect(p.duration).toBeGreaterThan(0);
            t += p.duration;
          }
          expect(duration).toBe(t);
          words.forEach((w, i) => {
            const own = phones.filter((p) => p.word === i);
            expect(own[0]?.start).toBe(w.start);
            expect(own.reduce((s, p) => s + p.duration, 0)).toBe(w.duration);
          });
          expect(lineTiming(text, { ratePermille: rate })).toEqual({ duration, phones, words });
        },
      ),
      { seed: 1, numRuns: 150 },
    );
  });

  it('[L4] a number of any length is said', () => {
    expect(lineTiming('7'.repeat(20_000)).words.length).toBeGreaterThan(600);
  });

  it('[L4] a line without a word lasts nothing', () => {
    expect(lineTiming('...')).toEqual({ duration: 0, phones: [], words: [] });
  });
});
