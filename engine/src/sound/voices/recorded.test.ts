import { describe, expect, it } from 'vitest';
import { sin, TAU } from '../../base/maths.ts';
import { specimenTimeline } from '../../stage/specimen.ts';
import { JUNE } from '../../stage/specimen-cast.ts';
import { RATE, sampleAt } from '../dsp/rate.ts';
import { resample } from '../dsp/resample.ts';
import { lineTarget } from '../line-level.ts';
import { lineLoudness } from '../loudness.ts';
import { wavOf } from '../wav.ts';
import { RecordedVoice } from './recorded.ts';
import { readWav } from './wav-read.ts';

const line = specimenTimeline().lines[0]!;
const tone = new Float32Array(24_000).map((_, i) => 0.1 * sin((TAU * 220 * i) / RATE));

describe('recordings', () => {
  it('a WAVE file written is read back within its steps', () => {
    const { samples, rate } = readWav(wavOf(tone, tone));
    expect(rate).toBe(RATE);
    expect(samples.length).toBe(tone.length);
    for (let i = 0; i < tone.length; i++) expect(Math.abs(samples[i]! - tone[i]!)).toBeLessThan(1e-4);
  });

  it('refuses what is not one', () => {
    expect(() => readWav(new Uint8Array(10))).toThrow(/WAVE/);
    expect(() => readWav(new TextEncoder().encode('RIFF....WAVE'.padEnd(60, 'x')))).toThrow(/WAVE/);
  });

  it('the director’s own read is levelled, as long as its line, and witnessed', async () => {
    const voice = new RecordedVoice(async (id) => (id === line.id ? wavOf(tone, tone) : undefined));
    const spoken = await voice.say(line, JUNE);
    expect(spoken.samples.length).toBe(sampleAt(line.duration));
    expect(Math.abs(lineLoudness(spoken.samples) - lineTarget(line))).toBeLessThan(0.8);
    expect(spoken.witness![0]!.by).toBe('recording');
    await expect(voice.say({ ...line, id: 'none' }, JUNE)).rejects.toThrow(/no recording/);
  });

  it('resampling keeps a tone and adds nothing over -70 dB', () => {
    const x = new Float32Array(16_000).map((_, i) => sin((TAU * 1000 * i) / 16_000));
    const y = resample(x, 16_000 / RATE, 40_000);
    let worst = 0;
    for (let i = 2000; i < 38_000; i++)
      worst = Math.max(worst, Math.abs(y[i]! - sin((TAU * 1000 * i) / RATE)));
    expect(worst).toBeLessThan(3e-4);
  });
});
