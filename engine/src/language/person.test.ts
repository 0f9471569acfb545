import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personFrom } from './person.ts';

describe('personFrom', () => {
  it('[W1] reads age, sex, build and clothes from the words of the script', () => {
    expect(personFrom('SAILOR', ['a gaunt SAILOR, 60s, oilskin coat'])).toMatchObject({
      age: 'old',
      sex: 'male',
      build: 'slim',
      clothes: [{ noun: 'coat', colour: 'oilskin' }],
      role: 'sailor',
    });
    expect(
      personFrom('MARA', ['MARA, 34, dark hair in a bun, wears a blue raincoat and glasses.']),
    ).toMatchObject({
      age: 'young',
      sex: 'female',
      glasses: true,
      hair: { colour: 'dark', style: 'bun' },
      clothes: [{ noun: 'raincoat', colour: 'blue' }],
    });
  });

  it('[W1] role nouns and titles decide where no name does', () => {
    expect(personFrom('OLD MAN', [])).toMatchObject({ age: 'old', sex: 'male' });
    expect(personFrom('WAITRESS', []).sex).toBe('female');
    expect(personFrom('COP #2', []).sex).toBe('unknown');
    expect(personFrom('KID', []).age).toBe('child');
    expect(personFrom('MRS. DALLOWAY', []).sex).toBe('female');
    expect(personFrom('NAK', ['He turns and bows.']).sex).toBe('male');
    expect(personFrom('МАША', []).sex).toBe('female');
  });

  it('[W2] nothing is invented, and any text is read', () => {
    expect(personFrom('X', [])).toEqual({ age: 'middle', sex: 'unknown', clothes: [], evidence: [] });
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'binary' })), (name, told) => {
        expect(personFrom(name, told).clothes.length).toBeLessThanOrEqual(8);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('a hat has the colour the script gives it', () => {
    const of = (told: string) => personFrom('JONAH', [told]);
    expect(of('19, red cap, yellow oilskin jacket')).toMatchObject({ hat: 'cap', hatColour: 'red' });
    expect(of('40s, black felt hat')).toMatchObject({ hat: 'hat', hatColour: 'black' });
    expect(of('40s, a hat')).not.toHaveProperty('hatColour');
  });
});
