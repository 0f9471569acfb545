import { cos, PI, sin } from '../../base/maths.ts';

const HALF = 16;
const PHASES = 256;

/**
 * Band-limited change of rate by a windowed sinc (32 taps, Blackman-Harris, kernels interpolated between 256 phases).
 * `ratio` = input rate over output rate; `length` samples come out, the first at input time `from` (input samples).
 */
export const resample = (input: Float32Array, ratio: number, length: number, from = 0): Float32Array => {
  const cutoff = Math.min(1, 1 / ratio) * 0.94;
  const half = Math.ceil(HALF / cutoff);
  const taps = half * 2;
  const kernel = new Float64Array((PHASES + 1) * taps);
  for (let p = 0; p <= PHASES; p++)
    for (let i = 0; i < taps; i++) {
      const x = i - half + 1 - p / PHASES;
      const u = x / half;
      if (u <= -1 || u >= 1) continue;
      const w = 0.35875 + 0.48829 * cos(PI * u) + 0.14128 * cos(2 * PI * u) + 0.01168 * cos(3 * PI * u);
      kernel[p * taps + i] = (x === 0 ? cutoff : sin(PI * x * cutoff) / (PI * x)) * w;
    }
  const out = new Float32Array(length);
  for (let n = 0; n < length; n++) {
    const t = from + n * ratio;
    const whole = Math.floor(t);
    const phase = (t - whole) * PHASES;
    const p = Math.floor(phase);
    const f = phase - p;
    let a = 0;
    let b = 0;
    for (let i = 0; i < taps; i++) {
      const x = input[whole + i - half + 1];
      if (x === undefined) continue;
      a += x * kernel[p * taps + i]!;
      b += x * kernel[(p + 1) * taps + i]!;
    }
    out[n] = a + (b - a) * f;
  }
  return out;
};
