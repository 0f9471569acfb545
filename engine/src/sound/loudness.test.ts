import { describe, expect, it } from 'vitest';
import { sin, TAU } from '../base/maths.ts';
import { fromDecibels } from './dsp/decibels.ts';
import { LoudnessMeter, lineLoudness } from './loudness.ts';

/** Stretches of a stereo sine: [hertz, peak dBFS, seconds, phase turns]. */
const measure = (...parts: [number, number, number, number?][]) => {
  const meter = new LoudnessMeter();
  for (const [hertz, db, seconds, phase = 0] of parts) {
    const x = new Float32Array(Math.round(seconds * 48_000));
    const a = fromDecibels(db);
    for (let i = 0; i < x.length; i++) x[i] = a * sin(TAU * (((hertz * i) / 48_000) % 1) + TAU * phase);
    meter.add(x, x, x.length);
  }
  return meter.result();
};

describe('[S8] the meter is BS.1770-4', () => {
  it('reads a 997 Hz stereo sine of -23 dBFS as -23 LUFS (EBU 3341 case 1)', () => {
    expect(measure([997, -23, 20]).integrated).toBeCloseTo(-23, 1);
    expect(measure([997, -33, 20]).integrated).toBeCloseTo(-33, 1);
  });

  it('gates quiet stretches out (EBU 3341 cases 3 and 4)', () => {
    expect(measure([997, -36, 10], [997, -23, 60], [997, -36, 10]).integrated).toBeCloseTo(-23, 1);
    expect(
      measure([997, -72, 10], [997, -36, 10], [997, -23, 60], [997, -36, 10], [997, -72, 10]).integrated,
    ).toBeCloseTo(-23, 1);
  });

  it('reads nothing as nothing', () => {
    expect(measure([997, -90, 3]).integrated).toBe(-Infinity);
  });

  it('finds peaks between samples (EBU 3341 cases 15 to 18)', () => {
    // A quarter of the sample rate at 45 degrees: samples stand 3 dB under the crest.
    const peak = measure([12_000, -6, 1, 0.125]).truePeak;
    expect(peak).toBeGreaterThan(-6.4);
    expect(peak).toBeLessThan(-5.8);
  });

  it('measures a line as it will sound in the middle, without its pauses', () => {
    const x = new Float32Array(48_000 * 4);
    const a = fromDecibels(-20);
    for (let i = 0; i < 48_000; i++) x[i] = a * sin((TAU * 997 * i) / 48_000);
    // Mono at -20 dBFS peak, equal power in both ears: 3 dB under the same sine at full level in both.
    expect(lineLoudness(x)).toBeCloseTo(-23, 0);
    expect(lineLoudness(new Float32Array(4800))).toBe(-Infinity);
  });
});
