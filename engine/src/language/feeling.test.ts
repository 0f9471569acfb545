import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEELINGS, feelingOf } from './feeling.ts';

describe('feelingOf', () => {
  it('[F1] a parenthetical decides before words, words before marks', () => {
    expect(feelingOf({ text: 'That is wonderful.', parenthetical: '(sadly)' })).toMatchObject({
      kind: 'sadness',
      from: 'parenthetical',
    });
    expect(feelingOf({ text: "I'm so sorry..." })).toMatchObject({ kind: 'sadness', from: 'words' });
    expect(feelingOf({ text: 'You did what?!' })).toMatchObject({ kind: 'surprise', from: 'punctuation' });
    expect(feelingOf({ text: "That's great!" }).kind).toBe('joy');
    expect(feelingOf({ text: 'Come here.', context: 'Anna is weeping.' })).toMatchObject({
      kind: 'sadness',
      from: 'context',
    });
  });

  it('[F2] the text sets how much, a plain line shows little', () => {
    expect(feelingOf({ text: 'You are late.' })).toMatchObject({ kind: 'neutral' });
    expect(feelingOf({ text: 'You are late.' }).strength).toBeLessThan(260);
    expect(feelingOf({ text: 'GET OUT!!' }).strength).toBeGreaterThan(
      feelingOf({ text: 'Get out!' }).strength,
    );
  });

  it('[F3] manner of speaking', () => {
    expect(feelingOf({ text: 'Listen.', parenthetical: '(whispering)' }).manner).toBe('whisper');
    expect(feelingOf({ text: 'Listen.', parenthetical: '(into phone)' }).manner).toBe('phone');
    expect(feelingOf({ text: 'STOP!' }).manner).toBe('shout');
    expect(feelingOf({ text: 'Stop.' }).manner).toBeUndefined();
  });

  it('[F2] any text: a known kind, a strength in range', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, text, text, (t, parenthetical, context) => {
        const f = feelingOf({ text: t, parenthetical, context });
        expect(FEELINGS).toContain(f.kind);
        expect(Number.isInteger(f.strength) && f.strength >= 0 && f.strength <= 1000).toBe(true);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
