import { describe, expect, it } from 'vitest';
import { SCALES_OF_PICTURE, Sharpness } from './sharpness.ts';

const frames = (s: Sharpness, n: number, ms: number) => {
  let changes = 0;
  for (let i = 0; i < n; i++) if (s.frame(ms)) changes++;
  return changes;
};

describe('Sharpness', () => {
  it('[D5] gives up pixels quickly where drawing is slow, to the least there is', () => {
    const s = new Sharpness(40, 0);
    expect(frames(s, 12, 90)).toBe(1);
    frames(s, 400, 90);
    expect(s.scale).toBe(SCALES_OF_PICTURE.at(-1));
  });

  it('[D5] wins them back slowly, and more slowly after each failure', () => {
    const s = new Sharpness(40, 1);
    frames(s, 100, 8);
    expect(s.scale).toBe(1);
    frames(s, 20, 90);
    expect(s.scale).toBe(0.75);
    frames(s, 100, 8);
    expect(s.scale).toBe(0.75);
    frames(s, 100, 8);
    expect(s.scale).toBe(1);
  });

  it('a single hitch costs nothing; hitches that come again are no hitches', () => {
    const s = new Sharpness(40, 1);
    expect(frames(s, 1, 900)).toBe(0);
    frames(s, 60, 20);
    expect(frames(s, 1, 900)).toBe(0);
    expect(s.scale).toBe(0.75);
    frames(s, 20, 600);
    expect(s.scale).toBeLessThan(0.58);
  });

  it('is content between', () => {
    const s = new Sharpness(40, 2);
    expect(frames(s, 2000, 30)).toBe(0);
  });
});
