import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Coverage } from './coverage.ts';

const total = (c: Coverage): number => c.bytes().reduce((n, b) => n + b, 0) / 255;

describe('coverage', () => {
  it('[T1] the bytes of a shape sum to its area', () => {
    const c = new Coverage(40, 30);
    c.rectangle(3.25, 4.5, 20.5, 10.25);
    expect(total(c)).toBeCloseTo(20.5 * 10.25, 0);
    const disc = new Coverage(64, 64);
    const points: number[] = [];
    for (let i = 0; i < 256; i++) {
      const a = (i / 256) * 2 * Math.PI;
      points.push(32 + 20 * Math.cos(a), 32 + 20 * Math.sin(a));
    }
    disc.polygon(points);
    expect(Math.abs(total(disc) - Math.PI * 400)).toBeLessThan(1);
  });

  it('[T1] any triangle inside the image covers its area, either way round', () => {
    const at = fc.double({ min: 1, max: 47, noNaN: true });
    fc.assert(
      fc.property(at, at, at, at, at, at, (ax, ay, bx, by, cx, cy) => {
        const area = Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
        const c = new Coverage(48, 48);
        c.polygon([ax, ay, bx, by, cx, cy]);
        // Each of up to 48 x 48 bytes is rounded.
        return Math.abs(total(c) - area) < 1.5 + area * 0.01;
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('[T1] full inside, empty outside, half on a half-covered pixel', () => {
    const c = new Coverage(6, 3);
    c.rectangle(1, 0, 2.5, 3);
    expect([...c.bytes().subarray(0, 6)]).toEqual([0, 255, 255, 128, 0, 0]);
  });

  it('what lies outside the image costs nothing and marks nothing', () => {
    const c = new Coverage(8, 8);
    c.rectangle(-20, -20, 10, 10);
    c.rectangle(20, 2, 5, 5);
    c.rectangle(2, 30, 5, 5);
    expect(total(c)).toBe(0);
    c.rectangle(-4, -4, 8, 8);
    expect(total(c)).toBeCloseTo(16, 5);
  });
});
