import { chance, noise } from '../dsp/noise.ts';
import { RATE } from '../dsp/rate.ts';
import { sine, stepOf } from '../dsp/tables.ts';
import type { Layer } from './layer.ts';

/** Short sounds scattered in time: drops, crackles, chirps, ticks. */
export interface GrainSpec {
  /** Seconds between chances, and how likely each is. */
  readonly every: number;
  readonly likely: number;
  /** Jitter of the moment, share of `every`. */
  readonly jitter: number;
  /** Hertz, lowest and highest. */
  readonly low: number;
  readonly high: number;
  /** Sweep of the frequency over the grain, as a share. */
  readonly sweep: number;
  /** Trill: hertz and depth as a share of frequency. */
  readonly trill: number;
  readonly trillDepth: number;
  /** Length in seconds, least and greatest; at most `every` times four. */
  readonly short: number;
  readonly long: number;
  /** Share of noise against tone. */
  readonly noise: number;
  /** 0 bell-shaped, 1 struck. */
  readonly struck: number;
  /** Grains come in phrases: this many chances in a row on, then rests decided by `calls`. 0 = always. */
  readonly phrase: number;
  readonly calls: number;
  readonly level: number;
}

/** Grains that may overlap at once. */
const REACH = 4;

/** Each grain is a function of its number, so one can enter anywhere. */
export class Grains implements Layer {
  readonly #spec: GrainSpec;
  #seed = 0;

  constructor(spec: GrainSpec) {
    this.#spec = spec;
  }

  clear(seed: number): void {
    this.#seed = seed | 0;
  }

  render(left: Float32Array, right: Float32Array, n: number, at: number, gain: number): void {
    const spec = this.#spec;
    const every = spec.every * RATE;
    const last = Math.floor((at + n) / every);
    for (let k = Math.max(0, Math.floor(at / every) - REACH); k <= last; k++) {
      const c = k * 8;
      if (spec.phrase > 0 && chance(this.#seed ^ 77, Math.floor(k / spec.phrase)) > spec.calls) continue;
      if (chance(this.#seed, c) > spec.likely) continue;
      const start = Math.round((k + spec.jitter * chance(this.#seed, c + 1)) * every);
      const length = Math.round((spec.short + (spec.long - spec.short) * chance(this.#seed, c + 2)) * RATE);
      if (start >= at + n || start + length <= at) continue;
      this.#grain(left, right, n, at - start, length, c, gain);
    }
  }

  #grain(
    left: Float32Array,
    right: Float32Array,
    n: number,
    age: number,
    length: number,
    c: number,
    gain: number,
  ): void {
    const spec = this.#spec;
    const which = spec.phrase > 0 ? Math.floor(c / 8 / spec.phrase) * 8 : c;
    const u = chance(this.#seed ^ 5, which + 3);
    const f = spec.low * (1 - u) + spec.high * u;
    const level = gain * spec.level * (0.35 + 0.65 * chance(this.#seed, c + 4));
    const side = noise(this.#seed ^ 6, which + 5) * 0.8;
    const l = level * Math.sqrt(0.5 - 0.45 * side);
    const r = level * Math.sqrt(0.5 + 0.45 * side);
    const from = age < 0 ? -age : 0;
    const to = Math.min(n, length - age);
    const rise = Math.max(24, length * 0.03);
    for (let i = from; i < to; i++) {
      const t = age + i;
      const x = t / length;
      const seconds = t / RATE;
      // Phase of a linear sweep with a trill, in turns.
      const turns =
        f * seconds * (1 + spec.sweep * x * 0.5) +
        (spec.trill > 0
          ? (f * spec.trillDepth * (1 - cosine(seconds * spec.trill))) / (6.2832 * spec.trill)
          : 0);
      const tone = sine(((turns - Math.floor(turns)) * 4294967296) | 0);
      const hiss = spec.noise > 0 ? noise(this.#seed ^ 9, c * 4096 + t) : 0;
      const down = 1 - x;
      const e =
        spec.struck > 0.5 ? (t < rise ? t / rise : 1) * down * down * down * down : 16 * x * x * down * down;
      const y = (tone * (1 - spec.noise) + hiss * spec.noise) * e;
      left[i] = left[i]! + y * l;
      right[i] = right[i]! + y * r;
    }
  }
}

const QUARTER = 0x40000000;
const cosine = (turns: number): number => sine((((turns - Math.floor(turns)) * 4294967296) | 0) + QUARTER);

/** Steady tones with a slow waver: mains, fridges, motors. */
export class Tones implements Layer {
  readonly #steps: Int32Array;
  readonly #levels: readonly number[];
  readonly #am: number;
  readonly #depth: number;

  constructor(hertz: readonly number[], levels: readonly number[], am = 0, depth = 0) {
    this.#steps = Int32Array.from(hertz.map(stepOf));
    this.#levels = levels;
    this.#am = stepOf(am);
    this.#depth = depth;
  }

  clear(): void {}

  render(left: Float32Array, right: Float32Array, n: number, at: number, gain: number): void {
    for (let i = 0; i < n; i++) {
      let y = 0;
      for (let k = 0; k < this.#steps.length; k++)
        y += sine(Math.imul(this.#steps[k]!, at + i)) * this.#levels[k]!;
      y *= gain * (1 - this.#depth * (0.5 + 0.5 * sine(Math.imul(this.#am, at + i))));
      left[i] = left[i]! + y;
      right[i] = right[i]! + y;
    }
  }
}
