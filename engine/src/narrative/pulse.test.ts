import { describe, expect, it } from 'vitest';
import { fromSeconds } from '../base/time.ts';
import type { Band } from './arc-band.ts';
import { arcBand } from './arc-band.ts';
import { breathe, breathOf, FIRST_PULSE, type Phase, targetOf } from './pulse.ts';

const ALL: Band = [0, 1000];
const BEAT = fromSeconds(5);

/** Phases and targets over a film that always plays just what is wanted. */
const breathing = (wish: number, beats: number, band = ALL): { phase: Phase; target: number }[] => {
  const breath = breathOf(fromSeconds(600));
  let pulse = FIRST_PULSE;
  return Array.from({ length: beats }, () => {
    const target = targetOf(pulse, breath, wish, band, 1000);
    const { phase } = pulse;
    pulse = breathe(pulse, breath, wish, band, target, BEAT);
    return { phase, target };
  });
};

const peaks = (phases: readonly { phase: Phase }[]): number =>
  phases.filter((p, i) => p.phase === 'sustain' && phases[i - 1]?.phase !== 'sustain').length;

describe('the breath', () => {
  it('[N22] goes from rest through build-up and peak to fade, and round again', () => {
    const phases = breathing(0, 120).map((p) => p.phase);
    const turns = phases.filter((p, i) => p !== phases[i - 1]);
    const round = ['relax', 'build-up', 'sustain', 'fade'];
    turns.forEach((p, i) => {
      expect(p).toBe(round[i % 4]);
    });
    expect(turns.length).toBeGreaterThan(12);
  });

  it('[N22] a wish for tension makes peaks more frequent, one against it rarer, and none higher or lower', () => {
    const [calm, plain, tense] = [-5, 0, 5].map((w) => breathing(w, 240));
    expect(peaks(tense!)).toBeGreaterThan(peaks(plain!));
    expect(peaks(plain!)).toBeGreaterThan(peaks(calm!));
    const top = [calm, plain, tense].map((b) => Math.max(...b!.map((p) => p.target)));
    expect(new Set(top).size).toBe(1);
  });

  it('[N22] the target keeps to the band and the ceiling', () => {
    for (const { target } of breathing(3, 100, [300, 600])) {
      expect(target).toBeGreaterThanOrEqual(300);
      expect(target).toBeLessThanOrEqual(600);
    }
    expect(
      targetOf({ phase: 'sustain', since: 0, intensity: 0 }, BEAT, 0, [400, 900], 500),
    ).toBeLessThanOrEqual(500);
    expect(targetOf({ phase: 'sustain', since: 0, intensity: 0 }, BEAT, 0, [700, 900], 500)).toBe(500);
  });

  it('[N22] a peak that came early ends the build-up: what is felt counts, not the clock', () => {
    const breath = breathOf(fromSeconds(600));
    const building = { phase: 'build-up', since: 0, intensity: 300 } as const;
    expect(breathe(building, breath, 0, ALL, 1000, fromSeconds(30)).phase).toBe('sustain');
    expect(breathe(building, breath, 0, ALL, 200, fromSeconds(30)).phase).toBe('build-up');
  });

  it('[N22] a breath is a fifth of the film, within a minute and twelve', () => {
    expect([60, 600, 7200].map((s) => breathOf(fromSeconds(s)))).toEqual([60, 120, 720].map(fromSeconds));
  });
});

describe('the band of an arc', () => {
  const arc = [
    { at: 0, low: 100, high: 400 },
    { at: 700, low: 500, high: 900 },
    { at: 1000, low: 100, high: 300 },
  ];

  it('[N20] allows what holds everywhere within ten points', () => {
    expect(arcBand([], 500)).toEqual([0, 1000]);
    expect(arcBand(arc, 0)).toEqual([157, 400]);
    expect(arcBand(arc, 350)).toEqual([357, 579]);
    expect(arcBand([{ at: 0, low: 200, high: 300 }], 900)).toEqual([200, 300]);
  });

  it('[N20] where the arc is too steep for that, what it allows just there', () => {
    expect(arcBand(arc, 850)).toEqual([300, 600]);
    expect(
      arcBand(
        [
          { at: 500, low: 0, high: 100 },
          { at: 500, low: 800, high: 900 },
        ],
        600,
      ),
    ).toEqual([800, 900]);
  });
});
