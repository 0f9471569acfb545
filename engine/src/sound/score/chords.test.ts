import { describe, expect, it } from 'vitest';
import { hash32 } from '../../base/hash.ts';
import type { ScoreCue } from '../../timeline/cue.ts';
import { chordsOf, homeChord, type Mode, SCALES } from './chords.ts';
import { Composer } from './composer.ts';
import { motifOf } from './motif.ts';
import { chordRoughness } from './roughness.ts';

const cue = (seed: number, tension: number, mode: Mode): ScoreCue => ({
  kind: 'score',
  start: 0,
  duration: 705_600_000 * 60,
  scene: 0,
  seed,
  tempo: 72_000,
  tonic: 50,
  mode,
  ensemble: 'piano',
  tension: [[0, tension]],
  gain: 0,
  fadeIn: 0,
  fadeOut: 0,
});

const meanRoughness = (tension: number, mode: Mode): number => {
  let sum = 0;
  for (let s = 0; s < 20; s++) {
    const c = new Composer(cue(hash32('t', s), tension, mode));
    for (let bar = 0; bar < 12; bar++) sum += c.chord(bar * 4).roughness;
  }
  return sum;
};

describe('[S9] harmony follows tension by measured roughness', () => {
  it('ranks a triad under a diminished seventh under a cluster', () => {
    const major = chordRoughness([60, 64, 67]);
    const diminished = chordRoughness([60, 63, 66, 69]);
    const cluster = chordRoughness([60, 61, 62]);
    expect(major).toBeLessThan(diminished);
    expect(diminished).toBeLessThan(cluster);
  });

  it('dread is at least half as rough again as calm, in every mode', () => {
    for (const mode of Object.keys(SCALES) as Mode[])
      expect(meanRoughness(950, mode) / meanRoughness(60, mode)).toBeGreaterThan(1.5);
  });

  it('rises with every step', () => {
    const row = [100, 300, 500, 700, 900].map((t) => meanRoughness(t, 'minor'));
    for (let i = 1; i < row.length; i++) expect(row[i]!).toBeGreaterThan(row[i - 1]!);
  });

  it('has a smooth home, and the vocabulary is sorted', () => {
    for (const mode of Object.keys(SCALES) as Mode[]) {
      const chords = chordsOf(mode);
      for (let i = 1; i < chords.length; i++)
        expect(chords[i]!.roughness).toBeGreaterThanOrEqual(chords[i - 1]!.roughness);
      expect(homeChord(mode).roughness).toBeLessThan(chords[chords.length >> 1]!.roughness);
    }
  });

  it('changes on the next beat when tension steps', () => {
    const c = cue(5, 100, 'minor');
    const stepped = new Composer({
      ...c,
      tension: [
        [0, 100],
        [705_600_000 * 5, 950],
      ],
    });
    const still = new Composer(c);
    const beat = stepped.samplesPerBeat;
    const first = Math.ceil((5 * 48_000) / beat);
    expect(stepped.chord(first - 1)).toBe(still.chord(first - 1));
    expect(stepped.level(first - 1)).toBe(0);
    expect(stepped.level(first)).toBe(4);
  });

  it('a film has one motif of two bars, the high half of the seed', () => {
    for (let s = 0; s < 50; s++) {
      const m = motifOf((s << 16) | 3);
      expect(m).toEqual(motifOf((s << 16) | 999));
      expect(m.lengths.reduce((a, b) => a + b, 0)).toBe(16);
      for (const d of m.degrees) expect(Math.abs(d)).toBeLessThanOrEqual(9);
    }
  });
});
