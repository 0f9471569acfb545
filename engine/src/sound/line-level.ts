import type { Line } from '../timeline/timeline.ts';
import { fromDecibels } from './dsp/decibels.ts';
import { lineLoudness } from './loudness.ts';

/** Loudness of an ordinary line in the middle of the picture, LUFS over its speech. */
export const LINE_LEVEL = -21.7;

/** Decibels by which delivery and feeling leave the ordinary level. */
const offsetOf = (line: Pick<Line, 'delivery' | 'feeling'>): number => {
  const s = line.feeling.strength / 1000;
  let db = 0;
  if (line.delivery === 'whisper') db -= 4;
  else if (line.delivery === 'shout') db += 2.5;
  else if (line.delivery === 'aside') db -= 2;
  if (line.feeling.kind === 'anger') db += 1.5 * s;
  else if (line.feeling.kind === 'sadness' || line.feeling.kind === 'shame') db -= 1.5 * s;
  else if (line.feeling.kind === 'tenderness') db -= 1 * s;
  else if (line.feeling.kind === 'joy' || line.feeling.kind === 'surprise') db += 0.5 * s;
  return db;
};

/** The loudness a line is set to, LUFS. */
export const lineTarget = (line: Pick<Line, 'delivery' | 'feeling'>): number => LINE_LEVEL + offsetOf(line);

/**
 * Sets a line's samples (48 kHz) to its loudness, in place. Peaks more than 17 dB over it are rounded off (a voice's
 * crest is about 15), so that one plosive does not pull the limiter. Gives the gain in decibels; silence stays silent.
 */
export const levelLine = (samples: Float32Array, line: Pick<Line, 'delivery' | 'feeling'>): number => {
  const measured = lineLoudness(samples);
  if (measured === -Infinity) return 0;
  const target = lineTarget(line);
  const db = target - measured;
  const gain = fromDecibels(db);
  const knee = fromDecibels(target + 14);
  const room = fromDecibels(target + 18) - knee;
  for (let i = 0; i < samples.length; i++) {
    const x = samples[i]! * gain;
    const a = x < 0 ? -x : x;
    if (a <= knee) samples[i] = x;
    else {
      const y = knee + (room * (a - knee)) / (room + a - knee);
      samples[i] = x < 0 ? -y : y;
    }
  }
  return db;
};
