import { describe, expect, it } from 'vitest';
import { specimenTimeline } from '../../stage/specimen.ts';
import { JUNE, RAY } from '../../stage/specimen-cast.ts';
import type { FeelingKind } from '../../timeline/feeling.ts';
import type { Line } from '../../timeline/timeline.ts';
import { RATE, sampleAt } from '../dsp/rate.ts';
import { lineTarget } from '../line-level.ts';
import { lineLoudness } from '../loudness.ts';
import { centroidOf, largestJump, pitchOf } from '../measure.ts';
import { melodyOf } from './melody.ts';
import { murmurLine, pitchCurve } from './murmur.ts';

const line = specimenTimeline().lines[0]!;
const long: Line = {
  ...line,
  text: 'You kept the letter, did you?',
  phones: 'hh aa pau m aa n ow l iy pau aa m uw'
    .split(' ')
    .map((p, i) => [p, i * 141_120_000, 141_120_000] as const),
  words: [],
  duration: 13 * 141_120_000,
};
const feeling = (kind: FeelingKind, l: Line = long): Line => ({ ...l, feeling: { kind, strength: 1000 } });
const meanPitch = (l: Line): number => {
  const m = melodyOf(l, RAY);
  return m.reduce((a, s) => a + s.semitones, 0) / m.length;
};

describe('[S11] murmured speech', () => {
  it('is exactly as long as its line and set to its level', () => {
    for (const l of specimenTimeline().lines)
      for (const p of [RAY, JUNE]) {
        const x = murmurLine(l, p);
        expect(x.length).toBe(sampleAt(l.duration));
        expect(lineLoudness(x)).toBeGreaterThan(lineTarget(l) - 0.7);
        expect(lineLoudness(x)).toBeLessThan(lineTarget(l) + 0.3);
        expect(largestJump(x).jump).toBeLessThan(0.25);
      }
  });

  it('sings the pitch that was planned, on long vowels', () => {
    for (const person of [RAY, JUNE]) {
      const x = murmurLine(long, person);
      const curve = pitchCurve(long, person);
      let checked = 0;
      for (const s of melodyOf(long, person)) {
        const at = s.start + Math.round(0.06 * RATE);
        const found = pitchOf(x, at);
        const planned = curve[Math.floor((at + 1600) / 48)]!;
        if (found === 0) continue;
        checked++;
        const cents = Math.abs(1200 * Math.log2(found / planned));
        expect(Math.min(cents, Math.abs(cents - 1200))).toBeLessThan(130);
      }
      expect(checked).toBeGreaterThanOrEqual(4);
    }
  });

  it('lies in the body of a voice: warm, not piping', () => {
    for (const p of [RAY, JUNE]) {
      const c = centroidOf(murmurLine(long, p));
      expect(c).toBeGreaterThan(250);
      expect(c).toBeLessThan(1400);
    }
  });

  it('asks upward, states downward; sadness lies under joy; shouts over whispers', () => {
    const ends = (text: string) => {
      const m = melodyOf({ ...long, text }, RAY);
      return m[m.length - 1]!.semitones + m[m.length - 1]!.slide;
    };
    expect(ends('So?')).toBeGreaterThan(ends('So.') + 3);
    expect(meanPitch(feeling('joy'))).toBeGreaterThan(meanPitch(feeling('sadness')) + 2);
    expect(lineLoudness(murmurLine({ ...long, delivery: 'shout' }, RAY))).toBeGreaterThan(
      lineLoudness(murmurLine({ ...long, delivery: 'whisper' }, RAY)) + 4,
    );
  });

  it('gives a line of no known script a voice', () => {
    const x = murmurLine({ ...line, phones: [], words: [], text: '灯台へ' }, JUNE);
    expect(lineLoudness(x)).toBeGreaterThan(-26);
  });

  it('is the same twice and another for another person', () => {
    expect(murmurLine(line, RAY)).toEqual(murmurLine(line, RAY));
    expect(murmurLine(line, { ...RAY, seed: 5 })).not.toEqual(murmurLine(line, RAY));
  });
});
