import { exp, log } from '../base/maths.ts';
import { toDecibels } from './dsp/decibels.ts';
import { PeakFollower } from './dsp/oversample.ts';
import { RATE } from './dsp/rate.ts';

/**
 * K-weighting at 48 kHz: the two biquads of ITU-R BS.1770-4, tables 1 and 2 (a shelf for the head, a high-pass).
 */
export class KWeighting {
  #x1 = 0;
  #x2 = 0;
  #y1 = 0;
  #y2 = 0;
  #z1 = 0;
  #z2 = 0;

  next(x: number): number {
    const y =
      1.53512485958697 * x -
      2.69169618940638 * this.#x1 +
      1.19839281085285 * this.#x2 +
      1.69065929318241 * this.#y1 -
      0.73248077421585 * this.#y2;
    const z = y - 2 * this.#y1 + this.#y2 + 1.99004745483398 * this.#z1 - 0.99007225036621 * this.#z2;
    this.#x2 = this.#x1;
    this.#x1 = x;
    this.#y2 = this.#y1;
    this.#y1 = y;
    this.#z2 = this.#z1;
    this.#z1 = z;
    return z;
  }
}

export interface Loudness {
  /** Gated programme loudness, LUFS; -Infinity when nothing passes the gate. */
  readonly integrated: number;
  /** Greatest 400 ms loudness, LUFS. */
  readonly momentary: number;
  /** True peak, dBTP. */
  readonly truePeak: number;
}

const HOP = RATE / 10;
const lufs = (power: number): number => (power > 0 ? -0.691 + (10 * log(power)) / Math.LN10 : -Infinity);
const powerOf = (level: number): number => exp(((level + 0.691) / 10) * Math.LN10);

/** Gated loudness of a row of 100 ms mean powers (400 ms blocks, 75 % overlap; -70 LUFS, then -10 LU). */
export const gatedLoudness = (hops: readonly number[]): number => {
  const blocks: number[] = [];
  for (let i = 0; i + 3 < hops.length; i++)
    blocks.push((hops[i]! + hops[i + 1]! + hops[i + 2]! + hops[i + 3]!) / 4);
  const mean = (over: number): number => {
    let sum = 0;
    let n = 0;
    for (const b of blocks)
      if (b > over) {
        sum += b;
        n++;
      }
    return n === 0 ? 0 : sum / n;
  };
  const floor = powerOf(-70);
  const first = mean(floor);
  if (first === 0) return -Infinity;
  return lufs(mean(Math.max(floor, first / 10)));
};

/** Programme loudness and true peak after ITU-R BS.1770-4, stereo at 48 kHz. */
export class LoudnessMeter {
  readonly #left = new KWeighting();
  readonly #right = new KWeighting();
  readonly #peakLeft = new PeakFollower();
  readonly #peakRight = new PeakFollower();
  readonly #hops: number[] = [];
  #sum = 0;
  #n = 0;
  #peak = 0;

  add(left: Float32Array, right: Float32Array, n: number): void {
    for (let i = 0; i < n; i++) {
      const l = left[i]!;
      const r = right[i]!;
      const kl = this.#left.next(l);
      const kr = this.#right.next(r);
      this.#sum += kl * kl + kr * kr;
      const pl = this.#peakLeft.next(l);
      const pr = this.#peakRight.next(r);
      if (pl > this.#peak) this.#peak = pl;
      if (pr > this.#peak) this.#peak = pr;
      if (++this.#n === HOP) {
        this.#hops.push(this.#sum / HOP);
        this.#sum = 0;
        this.#n = 0;
      }
    }
  }

  /** Mean K-weighted power of each 100 ms so far, both channels summed. */
  get hops(): readonly number[] {
    return this.#hops;
  }

  result(): Loudness {
    let momentary = 0;
    for (let i = 0; i + 3 < this.#hops.length; i++)
      momentary = Math.max(
        momentary,
        (this.#hops[i]! + this.#hops[i + 1]! + this.#hops[i + 2]! + this.#hops[i + 3]!) / 4,
      );
    return {
      integrated: gatedLoudness(this.#hops),
      momentary: lufs(momentary),
      truePeak: toDecibels(this.#peak),
    };
  }
}

/**
 * Loudness of one mono line as it will measure when set in the middle of the picture (equal power in both ears):
 * the mean over the 100 ms that carry speech (within 12 LU of the loudest), so that pauses do not count and the
 * shortest word still has a level. -Infinity for silence.
 */
export const lineLoudness = (samples: Float32Array): number => {
  const k = new KWeighting();
  const hop = RATE / 20;
  const powers: number[] = [];
  let sum = 0;
  let n = 0;
  for (let i = 0; i < samples.length; i++) {
    const y = k.next(samples[i]!);
    sum += y * y;
    if (++n === hop || i === samples.length - 1) {
      powers.push(sum / hop);
      sum = 0;
      n = 0;
    }
  }
  let top = 0;
  for (const p of powers) if (p > top) top = p;
  if (top < 1e-12) return -Infinity;
  let total = 0;
  let count = 0;
  for (const p of powers)
    if (p > top * 0.063) {
      total += p;
      count++;
    }
  return lufs(total / count);
};
