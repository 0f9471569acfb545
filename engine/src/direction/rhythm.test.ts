import { describe, expect, it } from 'vitest';
import { AS_WRITTEN } from '../audience/settings.ts';
import { toSeconds } from '../base/time.ts';
import { HOUSE_LOOK } from '../timeline/look.ts';
import { wantedLength } from './rhythm.ts';

const lengths = (tension: number, pace: number): number[] =>
  Array.from({ length: 4000 }, (_, n) =>
    toSeconds(wantedLength(['t', n], 'single', HOUSE_LOOK, tension, { ...AS_WRITTEN, pace })),
  ).sort((a, b) => a - b);
const mean = (l: readonly number[]) => l.reduce((a, b) => a + b, 0) / l.length;
const median = (l: readonly number[]) => l[l.length >> 1]!;

describe('rhythm', () => {
  it('[D9] wanted lengths are skewed to the right, as shots are', () => {
    const l = lengths(300, 0);
    expect(median(l)).toBeLessThan(mean(l) * 0.93);
    expect(l[0]).toBeGreaterThan(0.8);
  });

  it('[D9] they shorten with tension and with pace', () => {
    expect(mean(lengths(900, 0))).toBeLessThan(mean(lengths(100, 0)) * 0.8);
    expect(mean(lengths(300, 3)) / mean(lengths(300, 0))).toBeLessThan(0.66);
    expect(mean(lengths(300, -3)) / mean(lengths(300, 0))).toBeGreaterThan(1.4);
  });
});
