import { cos, TAU } from '../base/maths.ts';
import { toDecibels } from './dsp/decibels.ts';
import { RATE } from './dsp/rate.ts';

const SIZE = 4096;

/** In-place radix-2 FFT; lengths are powers of two. */
const fft = (re: Float64Array, im: Float64Array): void => {
  const n = re.length;
  for (let i = 1, j = 0; i < n; i++) {
    let bit = n >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) {
      [re[i], re[j]] = [re[j]!, re[i]!];
      [im[i], im[j]] = [im[j]!, im[i]!];
    }
  }
  for (let length = 2; length <= n; length <<= 1) {
    const half = length >> 1;
    for (let k = 0; k < half; k++) {
      const c = cos((TAU * k) / length);
      const s = -cos((TAU * k) / length - TAU / 4);
      for (let i = k; i < n; i += length) {
        const j = i + half;
        const xr = re[j]! * c - im[j]! * s;
        const xi = re[j]! * s + im[j]! * c;
        re[j] = re[i]! - xr;
        im[j] = im[i]! - xi;
        re[i] = re[i]! + xr;
        im[i] = im[i]! + xi;
      }
    }
  }
};

/** Mean power spectrum of a mono signal: bins of RATE / 4096 Hz, Hann windows half over one another. */
export const spectrumOf = (x: Float32Array): Float64Array => {
  const out = new Float64Array(SIZE / 2);
  let count = 0;
  for (let from = 0; from + SIZE <= x.length; from += SIZE / 2) {
    const re = new Float64Array(SIZE);
    const im = new Float64Array(SIZE);
    for (let i = 0; i < SIZE; i++) re[i] = x[from + i]! * (0.5 - 0.5 * cos((TAU * i) / SIZE));
    fft(re, im);
    for (let i = 0; i < SIZE / 2; i++) out[i] = out[i]! + re[i]! * re[i]! + im[i]! * im[i]!;
    count++;
  }
  for (let i = 0; i < SIZE / 2; i++) out[i] = out[i]! / (count || 1);
  return out;
};

/** Power-weighted mean frequency, hertz. */
export const centroidOf = (x: Float32Array): number => {
  const s = spectrumOf(x);
  let sum = 0;
  let weighted = 0;
  for (let i = 1; i < s.length; i++) {
    sum += s[i]!;
    weighted += (s[i]! * i * RATE) / SIZE;
  }
  return sum === 0 ? 0 : weighted / sum;
};

/** Share of the power, in decibels, in octave-like bands: edges 20, 60, 125, 250, 500, 1k, 2k, 4k, 8k, 16k Hz. */
export const bandsOf = (x: Float32Array): Record<string, number> => {
  const edges = [20, 60, 125, 250, 500, 1000, 2000, 4000, 8000, 16_000];
  const s = spectrumOf(x);
  let total = 0;
  for (const p of s) total += p;
  const out: Record<string, number> = {};
  for (let b = 0; b + 1 < edges.length; b++) {
    let sum = 0;
    for (let i = 1; i < s.length; i++) {
      const f = (i * RATE) / SIZE;
      if (f >= edges[b]! && f < edges[b + 1]!) sum += s[i]!;
    }
    out[`${edges[b]}-${edges[b + 1]}`] = Math.round(toDecibels(Math.sqrt(sum / (total || 1))) * 10) / 10;
  }
  return out;
};

/** Largest difference between neighbouring samples: a click shows as one near or over 1. */
export const largestJump = (x: Float32Array): { readonly jump: number; readonly at: number } => {
  let jump = 0;
  let at = 0;
  for (let i = 1; i < x.length; i++) {
    const d = x[i]! - x[i - 1]!;
    const a = d < 0 ? -d : d;
    if (a > jump) {
      jump = a;
      at = i;
    }
  }
  return { jump, at };
};

/** Fundamental in hertz of a steady stretch by normalised autocorrelation between 60 and 700 Hz; 0 if unvoiced. */
export const pitchOf = (x: Float32Array, from: number, length = 2048): number => {
  let best = 0;
  let bestLag = 0;
  const lags: number[] = [];
  for (let lag = Math.floor(RATE / 700); lag <= RATE / 60; lag++) {
    let ab = 0;
    let aa = 0;
    let bb = 0;
    for (let i = from; i < from + length; i++) {
      const a = x[i] ?? 0;
      const b = x[i + lag] ?? 0;
      ab += a * b;
      aa += a * a;
      bb += b * b;
    }
    const r = ab / Math.sqrt(aa * bb || 1);
    lags[lag] = r;
    if (r > best) {
      best = r;
      bestLag = lag;
    }
  }
  if (best < 0.5) return 0;
  // The shortest period nearly as good as the best: multiples of it are as periodic.
  for (let lag = Math.floor(RATE / 700) + 1; lag < bestLag; lag++)
    if (lags[lag]! > best * 0.93 && lags[lag]! >= lags[lag - 1]! && lags[lag]! >= (lags[lag + 1] ?? 0))
      return RATE / lag;
  return RATE / bestLag;
};
