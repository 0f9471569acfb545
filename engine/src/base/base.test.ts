import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from './canonical.ts';
import { formatDiagnostic } from './diagnostic.ts';
import { sha256, shortId } from './hash.ts';
import { atan2, cos, exp, log, pow, sin, turn } from './maths.ts';
import { below, normal, pick, uniform } from './random.ts';
import { FLICKS_PER_SECOND, floorToFrame, formatTime, frameAt, frameStart, parseTime } from './time.ts';

describe('time', () => {
  it('[B1] frames and samples start on whole flicks', () => {
    for (const rate of [
      24, 25, 30, 48, 50, 60, 90, 100, 120, 8000, 16_000, 22_050, 24_000, 44_100, 48_000, 96_000,
    ])
      expect(FLICKS_PER_SECOND % rate, String(rate)).toBe(0);
  });

  it('[B1] frameAt is the inverse of frameStart at any rate', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000 }), fc.constantFrom(24, 25, 30, 60), (n, rate) => {
        expect(frameAt(frameStart(n, rate), rate)).toBe(n);
        expect(frameAt(frameStart(n + 1, rate) - 1, rate)).toBe(n);
        expect(floorToFrame(frameStart(n, 24) + 1)).toBe(frameStart(n, 24));
      }),
      { seed: 1 },
    );
  });

  it('times are written and read back', () => {
    expect(formatTime(FLICKS_PER_SECOND * 3661.5)).toBe('1:01:01.500'.replace('1:', '01:'));
    expect(parseTime('1:23.5')).toBe(FLICKS_PER_SECOND * 83.5);
    expect(parseTime('83.5s')).toBe(FLICKS_PER_SECOND * 83.5);
    expect(parseTime('soon')).toBeUndefined();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000_000 }), (ms) => {
        expect(parseTime(formatTime(ms * 705_600))).toBe(ms * 705_600);
      }),
      { seed: 1 },
    );
  });
});

describe('maths', () => {
  it('[B2] is within 1e-15 of Math', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e4, max: 1e4, noNaN: true }),
        fc.double({ min: -50, max: 50, noNaN: true }),
        (x, y) => {
          expect(Math.abs(sin(x) - Math.sin(x))).toBeLessThan(2e-15);
          expect(Math.abs(cos(x) - Math.cos(x))).toBeLessThan(2e-15);
          expect(Math.abs(exp(y) / Math.exp(y) - 1)).toBeLessThan(1e-15);
          // Signed zeros are not told apart.
          if (x !== 0 && y !== 0) expect(Math.abs(atan2(x, y) - Math.atan2(x, y))).toBeLessThan(2e-15);
          if (x > 1e-3) expect(Math.abs(log(x) - Math.log(x))).toBeLessThan(4e-15);
          if (x > 1e-3 && y > -4 && y < 4) expect(Math.abs(pow(x, y) / x ** y - 1)).toBeLessThan(1e-13);
        },
      ),
      { seed: 1, numRuns: 2000 },
    );
  });

  it('turns by the shorter way', () => {
    expect(turn(3, -3)).toBeCloseTo(0.2832, 3);
    expect(turn(0.2, 0.1)).toBeCloseTo(-0.1, 12);
  });
});

describe('randomness', () => {
  it('[B3] is a function of its key, even and unrelated between neighbours', () => {
    const counts = new Array<number>(10).fill(0);
    for (let i = 0; i < 20_000; i++) counts[below(10, 'a', i)]! += 1;
    for (const c of counts) expect(Math.abs(c - 2000)).toBeLessThan(200);
    expect(uniform('x', 1)).toBe(uniform('x', 1));
    expect(uniform('x', 1)).not.toBe(uniform('x1'));
    let sum = 0;
    for (let i = 0; i < 4000; i++) sum += normal('n', i);
    expect(Math.abs(sum / 4000)).toBeLessThan(0.06);
    expect(() => pick([], 1)).toThrow(RangeError);
  });
});

describe('hashes', () => {
  it('[B4] sha256 agrees with the standard', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (s) => {
        expect(sha256(s)).toBe(createHash('sha256').update(s, 'utf8').digest('hex'));
      }),
      { seed: 1 },
    );
  });

  it('short ids do not collide in a feature', () => {
    const ids = new Set<string>();
    for (let i = 0; i < 50_000; i++) ids.add(shortId('line', i));
    expect(ids.size).toBe(50_000);
  });
});

describe('canonical', () => {
  it('[B5] equal values, equal bytes', () => {
    expect(canonical({ b: 1, a: [undefined, null, 'x'], c: undefined })).toBe('{"a":[null,null,"x"],"b":1}');
    expect(() => canonical({ a: Number.NaN })).toThrow(RangeError);
    fc.assert(
      fc.property(fc.jsonValue(), (v) => {
        expect(JSON.parse(canonical(v))).toEqual(JSON.parse(JSON.stringify(v)));
      }),
      { seed: 1 },
    );
  });
});

it('a diagnostic prints as editors link it', () => {
  expect(
    formatDiagnostic({
      code: 'K1',
      severity: 'error',
      message: 'Wrong.',
      remedy: 'Mend it.',
      file: 'a.fountain',
      line: 3,
    }),
  ).toBe('a.fountain:3:1 error K1 Wrong. Mend it.');
});
