import { describe, expect, it } from 'vitest';
import { specimenTimeline } from '../../stage/specimen.ts';
import type { Line, Timeline } from '../../timeline/timeline.ts';
import { cuesOf } from '../cues/slices.ts';
import { RATE, sampleAt } from '../dsp/rate.ts';
import { lineTarget } from '../line-level.ts';
import { lineLoudness } from '../loudness.ts';
import { nodeFlite } from './node-flite.ts';
import { phrasesOf, sayable } from './phrases.ts';
import { renderSound } from './render.ts';

const specimen = specimenTimeline();
const voice = nodeFlite();
const personOf = (l: Line) => specimen.cast.find((p) => p.id === l.speaker)!;

/** First and last moment over -30 dB of the line's own peak, seconds. */
const sounding = (x: Float32Array, from = 0, to = x.length): [number, number] => {
  let peak = 0;
  for (const v of x) peak = Math.max(peak, Math.abs(v));
  let first = -1;
  let last = -1;
  for (let i = from; i < to; i++)
    if (Math.abs(x[i]!) > peak * 0.03) {
      if (first < 0) first = i;
      last = i;
    }
  return [first / RATE, last / RATE];
};

describe('[S10] the embedded voice fits its slot', () => {
  it('every line of the specimen: length, level, words inside their span', async () => {
    for (const line of specimen.lines) {
      const spoken = await voice.say(line, personOf(line));
      expect(spoken.rate).toBe(RATE);
      expect(spoken.samples.length).toBe(sampleAt(line.duration));
      expect(lineLoudness(spoken.samples)).toBeGreaterThan(lineTarget(line) - 1.2);
      expect(lineLoudness(spoken.samples)).toBeLessThan(lineTarget(line) + 0.3);
      const [first] = sounding(spoken.samples);
      const start = line.words[0]![2] / 705_600_000;
      expect(Math.abs(first - start)).toBeLessThan(0.12);
      for (const [, at, d] of spoken.phones!) {
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at + d).toBeLessThanOrEqual(line.duration);
      }
    }
  });

  it('pauses where the table pauses', async () => {
    const base = specimen.lines[0]!;
    const s = 705_600_000;
    const text = 'Wait... I know you.';
    const line: Line = {
      ...base,
      text,
      duration: 2.6 * s,
      phones: [],
      words: [
        [0, 4, 0.1 * s, 0.4 * s],
        [8, 9, 1.4 * s, 0.15 * s],
        [10, 14, 1.55 * s, 0.35 * s],
        [15, 18, 1.9 * s, 0.3 * s],
      ],
    };
    expect(phrasesOf(line).map((p) => p.text.trim())).toEqual(['Wait...', 'I know you.']);
    const { samples } = await voice.say(line, personOf(base));
    let quiet = 0;
    for (let i = Math.round(0.75 * RATE); i < 1.3 * RATE; i++) quiet = Math.max(quiet, Math.abs(samples[i]!));
    expect(quiet).toBeLessThan(0.01);
    expect(sounding(samples, Math.round(1.2 * RATE))[0]).toBeGreaterThan(1.3);
  });

  it('presses an overrun into its slot and says so', async () => {
    const base = specimen.lines[0]!;
    const s = 705_600_000;
    const line: Line = {
      ...base,
      text: 'Incomprehensibilities notwithstanding everybody understood.',
      duration: 0.9 * s,
      phones: [],
      words: [[0, 58, 0.05 * s, 0.8 * s]],
    };
    const spoken = await voice.say(line, personOf(base));
    expect(spoken.samples.length).toBe(sampleAt(line.duration));
    expect(spoken.witness).toHaveLength(1);
    expect(spoken.witness![0]!.of).toBe('voice');
  });

  it('whispers and shouts, and refuses what it cannot read', async () => {
    const base = specimen.lines[0]!;
    const whisper = await voice.say({ ...base, delivery: 'whisper' }, personOf(base));
    const shout = await voice.say({ ...base, delivery: 'shout' }, personOf(base));
    expect(lineLoudness(shout.samples) - lineLoudness(whisper.samples)).toBeGreaterThan(4);
    await expect(voice.say({ ...base, text: '灯台へ', words: [] }, personOf(base))).rejects.toThrow(
      /no words/,
    );
  });

  it('reads plain letters only', () => {
    expect(sayable('Café — “now”…')).toBe('Cafe, now.');
    expect(sayable('…')).toBe('');
  });

  it('[S6] a spoken programme measures -24 LUFS +/- 2 under -2 dBTP, its words well over the rest', async () => {
    const own: Timeline = { ...specimen, manner: 'spoken', look: { ...specimen.look, manner: 'spoken' } };
    const { report } = await renderSound({ ...own, cues: cuesOf(own) }, voice);
    expect(report.lufs).toBeGreaterThan(-26);
    expect(report.lufs).toBeLessThan(-22);
    expect(report.truePeak).toBeLessThan(-2);
    expect(report.dialogueOverRest).toBeGreaterThan(8);
    expect(report.murmured).toBe(0);
  });
});
