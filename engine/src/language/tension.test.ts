import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TensionParagraph, tensionOf } from './tension.ts';

const action = (text: string): TensionParagraph => ({ kind: 'action', text });

describe('tensionOf', () => {
  it('[T1] a fight is tenser than a breakfast', () => {
    const calm = [
      action(
        'Anna pours the tea and looks out at the garden, where the morning lies on the grass like milk, and her sister reads.',
      ),
    ];
    const tense = [
      action(
        'Mike fires the gun! Blood. Anna SCREAMS and runs -- a bullet shatters the window -- he is dead. She grabs the knife!',
      ),
    ];
    expect(tensionOf(tense)[0] as number).toBeGreaterThan((tensionOf(calm)[0] as number) + 300);
  });

  it('[T2] what lies far away in the scene changes nothing', () => {
    const filler = Array.from({ length: 30 }, () =>
      action('The rain falls on the roof of the house and nobody comes to the door for a long time.'),
    );
    const a = tensionOf([...filler, action('He kills the guard!')]);
    const b = tensionOf([...filler, action('He thanks the guard.')]);
    expect(a[0]).toBe(b[0]);
    expect(a.at(-1) as number).toBeGreaterThan(b.at(-1) as number);
  });

  it('[T1] any scene: thousandths', () => {
    const paragraph = fc.record({
      kind: fc.constantFrom('heading' as const, 'action' as const, 'dialogue' as const),
      text: fc.string({ unit: 'binary' }),
    });
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 20 }), (scene) => {
        const t = tensionOf(scene);
        expect(t.length).toBe(scene.length);
        for (const x of t) expect(Number.isInteger(x) && x >= 0 && x <= 1000).toBe(true);
      }),
      { seed: 1, numRuns: 100 },
    );
  });
});
