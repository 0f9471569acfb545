import { cos, PI } from '../../base/maths.ts';
import { noise } from '../dsp/noise.ts';

const ORDER = 16;
const FRAME = 320;
const HOP = 160;

/**
 * Speech with its voice taken away: each 20 ms frame's spectral envelope (linear prediction, order 16) shapes noise of
 * the frame's power. For voices at 16 kHz.
 */
export const whispered = (x: Float32Array, seed: number): Float32Array => {
  const out = new Float32Array(x.length);
  const window = new Float64Array(FRAME);
  for (let i = 0; i < FRAME; i++) window[i] = 0.5 - 0.5 * cos((2 * PI * i) / FRAME);
  const frame = new Float64Array(FRAME);
  const r = new Float64Array(ORDER + 1);
  for (let from = 0; from + FRAME <= x.length; from += HOP) {
    for (let i = 0; i < FRAME; i++) {
      // Pre-emphasis, so that the envelope's upper part is heard.
      const before = from + i > 0 ? x[from + i - 1]! : 0;
      frame[i] = (x[from + i]! - 0.9 * before) * window[i]!;
    }
    for (let k = 0; k <= ORDER; k++) {
      let s = 0;
      for (let i = k; i < FRAME; i++) s += frame[i]! * frame[i - k]!;
      r[k] = s;
    }
    if (r[0]! < 1e-7) continue;
    r[0] = r[0]! * 1.0005;
    const a = new Float64Array(ORDER + 1);
    a[0] = 1;
    let error = r[0]!;
    for (let k = 1; k <= ORDER; k++) {
      let s = r[k]!;
      for (let j = 1; j < k; j++) s += a[j]! * r[k - j]!;
      const reflection = -s / error;
      const next = a.slice();
      for (let j = 1; j < k; j++) next[j] = a[j]! + reflection * a[k - j]!;
      next[k] = reflection;
      a.set(next);
      error *= 1 - reflection * reflection;
    }
    const gain = Math.sqrt(error / FRAME) * 1.7;
    const memory = new Float64Array(ORDER);
    for (let i = 0; i < FRAME; i++) {
      let y = noise(seed, from + i) * gain;
      for (let k = 1; k <= ORDER; k++) y -= a[k]! * memory[k - 1]!;
      for (let k = ORDER - 1; k > 0; k--) memory[k] = memory[k - 1]!;
      memory[0] = y;
      out[from + i] = out[from + i]! + y * window[i]!;
    }
  }
  return out;
};
