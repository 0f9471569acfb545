import { describe, expect, it } from 'vitest';
import { trimmable } from './trims.ts';

describe('trimmable', () => {
  it('[R1] only short lines without name, fact, question or answer go', () => {
    expect(trimmable({ text: "That's a nice view." }).may).toBe(true);
    expect(trimmable({ text: 'Is that so?' }).may).toBe(false);
    expect(trimmable({ text: 'A nice view.' }, { before: 'What do you see?' }).may).toBe(false);
    expect(trimmable({ text: 'Look, Anna.' }, { names: ['ANNA'] }).may).toBe(false);
    expect(trimmable({ text: 'It was in Paris.' }).may).toBe(false);
    expect(trimmable({ text: 'Half past 9.' }).may).toBe(false);
    expect(trimmable({ text: 'The boat left an hour before you came down here.' }).may).toBe(false);
  });

  it('[R2] longer and heavier lines weigh more', () => {
    expect(trimmable({ text: 'Yep.' }).weight).toBeLessThan(
      trimmable({ text: 'He murdered your father, Anna, for money.' }).weight,
    );
  });
});
