import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePng, encodePng } from './png.ts';

describe('png', () => {
  it('[F4] reads back what it wrote', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 33 }),
        fc.integer({ min: 1, max: 17 }),
        fc.integer(),
        (width, height, seed) => {
          let s = seed | 1;
          const rgba = Uint8Array.from({ length: width * height * 4 }, (_, i) => {
            s = Math.imul(s, 1664525) + 1013904223;
            return i % 4 === 3 ? 255 : s >>> 24;
          });
          const back = decodePng(encodePng(rgba, width, height));
          expect(back?.width).toBe(width);
          expect(back?.height).toBe(height);
          expect(Buffer.compare(Buffer.from(back!.rgba), Buffer.from(rgba))).toBe(0);
        },
      ),
      { seed: 1, numRuns: 60 },
    );
  });

  it('knows damage when it sees it', () => {
    const png = encodePng(new Uint8Array(64).fill(200), 4, 4);
    png[png.length - 20]! ^= 1;
    expect(decodePng(png)).toBeUndefined();
  });
});
