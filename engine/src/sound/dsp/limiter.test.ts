import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sin, TAU } from '../../base/maths.ts';
import { toDecibels } from './decibels.ts';
import { LIMITER_DELAY, Limiter } from './limiter.ts';
import { noise } from './noise.ts';
import { PeakFollower } from './oversample.ts';

const run = (x: Float32Array): Float32Array => {
  const left = x.slice();
  const right = x.slice();
  const limiter = new Limiter();
  for (let i = 0; i < x.length; i += 128) {
    const n = Math.min(128, x.length - i);
    limiter.process(left.subarray(i, i + n), right.subarray(i, i + n), n);
  }
  return left;
};
const truePeak = (x: Float32Array): number => {
  const p = new PeakFollower();
  let peak = 0;
  for (const v of x) peak = Math.max(peak, p.next(v));
  return toDecibels(peak);
};

describe('[S7] true peaks stay under -2 dBTP', () => {
  it('whatever comes in', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.double({ min: 0.1, max: 20, noNaN: true }),
        fc.integer({ min: 20, max: 20_000 }),
        (seed, gain, hertz) => {
          const x = new Float32Array(6000);
          for (let i = 0; i < x.length; i++) {
            const burst = i % 1500 < 300 ? noise(seed, i) : 0;
            x[i] = gain * (burst + 0.7 * sin(TAU * (((hertz * i) / 48_000) % 1)));
          }
          expect(truePeak(run(x))).toBeLessThan(-2);
        },
      ),
      { seed: 1, numRuns: 60 },
    );
  });

  it('leaves what is under the ceiling as it was, later by its delay', () => {
    const x = new Float32Array(4000);
    for (let i = 0; i < x.length; i++) x[i] = 0.5 * noise(3, i >> 4);
    const y = run(x);
    for (let i = 0; i + LIMITER_DELAY < x.length; i++) expect(y[i + LIMITER_DELAY]).toBe(x[i]);
  });
});
