import { Svf } from '../dsp/filters.ts';
import { drift, noise } from '../dsp/noise.ts';
import { RATE } from '../dsp/rate.ts';
import type { Layer } from './layer.ts';

/** How a band of noise moves: everything that blows, hisses, rumbles or rolls. */
export interface BreathSpec {
  /** Centre or corner in hertz and how far it wanders (factor either way, as a share). */
  readonly hertz: number;
  readonly wander: number;
  readonly quality: number;
  readonly mode: 'low' | 'band' | 'high';
  /** Share of the level that swells, and how many swells in ten seconds. */
  readonly swell: number;
  readonly pace: number;
  /** Linear level that makes the layer's 0 dB, with its neighbours'. */
  readonly level: number;
}

/** Two independent bands of noise, left and right, under one slow movement. */
export class Breath implements Layer {
  readonly #spec: BreathSpec;
  readonly #left = new Svf();
  readonly #right = new Svf();
  #seed = 0;
  #gain = -1;

  constructor(spec: BreathSpec) {
    this.#spec = spec;
  }

  clear(seed: number): void {
    this.#seed = seed | 0;
    this.#left.clear();
    this.#right.clear();
    this.#gain = -1;
  }

  #swell(at: number): number {
    const x = (at / RATE) * this.#spec.pace * 0.1;
    const d = 0.65 * drift(this.#seed ^ 11, x) + 0.35 * drift(this.#seed ^ 12, x * 2.7);
    const s = 1 + this.#spec.swell * d;
    return Math.max(s, 0.02);
  }

  render(left: Float32Array, right: Float32Array, n: number, at: number, gain: number): void {
    const spec = this.#spec;
    const x = (at / RATE) * spec.pace * 0.1;
    const hertz = spec.hertz * (1 + spec.wander * drift(this.#seed ^ 13, x * 1.3));
    this.#left.tune(hertz, spec.quality);
    this.#right.tune(hertz * 1.04, spec.quality);
    const to = gain * spec.level * this.#swell(at + n);
    let g = this.#gain < 0 ? gain * spec.level * this.#swell(at) : this.#gain;
    const step = (to - g) / n;
    this.#gain = to;
    const a = this.#seed ^ 0x1234567;
    const b = this.#seed ^ 0x7654321;
    for (let i = 0; i < n; i++) {
      g += step;
      this.#left.step(noise(a, at + i));
      this.#right.step(noise(b, at + i));
      if (spec.mode === 'low') {
        left[i] = left[i]! + this.#left.low * g;
        right[i] = right[i]! + this.#right.low * g;
      } else if (spec.mode === 'band') {
        left[i] = left[i]! + this.#left.band * g;
        right[i] = right[i]! + this.#right.band * g;
      } else {
        left[i] = left[i]! + this.#left.high * g;
        right[i] = right[i]! + this.#right.high * g;
      }
    }
  }
}

/** Several layers as one. */
export class Together implements Layer {
  readonly #parts: readonly Layer[];

  constructor(...parts: readonly Layer[]) {
    this.#parts = parts;
  }

  clear(seed: number): void {
    for (let i = 0; i < this.#parts.length; i++) this.#parts[i]!.clear((seed + i * 7919) | 0);
  }

  render(left: Float32Array, right: Float32Array, n: number, at: number, gain: number): void {
    for (let i = 0; i < this.#parts.length; i++) this.#parts[i]!.render(left, right, n, at, gain);
  }
}
