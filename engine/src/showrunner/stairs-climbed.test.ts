import { describe, expect, it } from 'vitest';
import { compileFilm } from '../film/compile.ts';
import { parseFountain } from '../screenplay/parse.ts';
import { stageAt } from '../stage/stage-at.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { planFilm } from './plan.ts';

const played = (action: string): Timeline =>
  planFilm({
    film: compileFilm(
      parseFountain(
        `Title: Stairs\n\nINT. LIGHTHOUSE STAIRS - NIGHT\n\nTOMAS, 30s, and MARA, 60s.\n\n${action}\n\nTOMAS\nA hundred and nine. A hundred and ten.\n\nMARA\nYou still count, after all these years.\n`,
      ),
    ),
    seed: 2,
    trace: [],
  });

/** Height of a person's ground over time, metres, thirty times a second. */
const heights = (tl: Timeline, id: string): number[] => {
  const s = tl.scenes[0] as Timeline['scenes'][number];
  const out: number[] = [];
  for (let t = s.start; t < s.start + s.duration; t += 23_520_000) {
    const p = stageAt(tl, t).people.find((q) => q.person.id === id);
    if (p !== undefined) out.push(p.position[1]);
  }
  return out;
};

describe('stairs that are walked', () => {
  it('[S10] who climbs comes up step by step, and whoever follows stands below them', () => {
    const tl = played('Tomas climbs the stairs. Mara follows him.');
    const tomas = heights(tl, 'tomas');
    const mara = heights(tl, 'mara');
    expect(tomas[0]).toBe(0);
    expect(tomas.at(-1)).toBeGreaterThan(1);
    expect(mara.at(-1)).toBeGreaterThan(0.3);
    expect(mara.at(-1)).toBeLessThan(tomas.at(-1) as number);
    // Nobody is lifted: at most two steps' height in a quarter of a second, and never down on the way up.
    for (let i = 8; i < tomas.length; i++) {
      const rise = (tomas[i] as number) - (tomas[i - 8] as number);
      expect(rise).toBeGreaterThan(-0.02);
      expect(rise).toBeLessThan(0.37);
    }
  });

  it('[S10] who runs down the stairs began on them and ends on the floor', () => {
    const tomas = heights(played('Tomas runs down the stairs. Mara follows him.'), 'tomas');
    expect(tomas[0]).toBeGreaterThan(0.8);
    expect(tomas.at(-1)).toBe(0);
  });

  it('[S10] who sits on the stairs sits on a step', () => {
    const tl = played('Tomas sits on the stairs.');
    const sits = tl.stances.filter((s) => s.person === 'tomas' && s.kind === 'sit');
    expect(sits.some((s) => s.on?.startsWith('step') && s.y > 300)).toBe(true);
  });
});
