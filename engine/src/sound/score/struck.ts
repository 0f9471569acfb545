import { cos, exp, sin, TAU } from '../../base/maths.ts';
import { RATE } from '../dsp/rate.ts';
import type { Instrument, Note } from './note.ts';
import { hertzOf } from './roughness.ts';

const MODES = 9;

/** Partials of a struck body: ratio to the fundamental, level, seconds to fall by 60 dB at middle C. */
interface Body {
  readonly ratios: readonly number[];
  readonly levels: readonly number[];
  readonly decays: readonly number[];
  /** Seconds of attack, and how fast it is damped on release (60 dB). */
  readonly attack: number;
  readonly release: number;
}

const stretched = (n: number, b: number): number[] =>
  Array.from({ length: n }, (_, i) => (i + 1) * Math.sqrt(1 + b * (i + 1) * (i + 1)));

const BODIES: Readonly<Partial<Record<Instrument, Body>>> = {
  /** Felt piano; the ninth mode is the second string of the first, a little off. */
  piano: {
    ratios: [...stretched(8, 0.0004), 1.0013],
    levels: [1, 0.55, 0.3, 0.2, 0.11, 0.07, 0.04, 0.025, 0.45],
    decays: [7, 5, 3.6, 2.6, 1.9, 1.4, 1.1, 0.9, 9],
    attack: 0.004,
    release: 0.45,
  },
  /** Tubular: hum, prime, tierce, quint, nominal and above. */
  bell: {
    ratios: [0.5, 1, 1.183, 1.506, 2, 2.514, 2.662, 3.011, 4.166],
    levels: [0.35, 1, 0.4, 0.22, 0.5, 0.12, 0.1, 0.1, 0.06],
    decays: [9, 7, 5, 4, 4, 2.4, 2, 1.8, 1.2],
    attack: 0.003,
    release: 2.2,
  },
  /** Gut string, plucked near the third. */
  pluck: {
    ratios: stretched(9, 0.00008),
    levels: [1, 0.8, 0.12, 0.4, 0.3, 0.06, 0.14, 0.1, 0.03],
    decays: [2.6, 2.1, 1.6, 1.3, 1, 0.8, 0.65, 0.5, 0.4],
    attack: 0.002,
    release: 0.3,
  },
  /** Soft low drum of two modes and its skin. */
  pulse: {
    ratios: [1, 1.5, 2.3],
    levels: [1, 0.35, 0.12],
    decays: [0.7, 0.35, 0.2],
    attack: 0.008,
    release: 0.4,
  },
};

/** A struck note: decaying resonators, entered at any age by their closed form. */
export class StruckVoice {
  active = false;
  side = 0;
  readonly #y1 = new Float64Array(MODES);
  readonly #y2 = new Float64Array(MODES);
  readonly #a1 = new Float64Array(MODES);
  readonly #a2 = new Float64Array(MODES);
  #modes = 0;
  #age = 0;
  #attack = 1;
  #length = 0;
  #release = 1;
  #releaseGain = 1;
  #end = 0;

  /** `age` in samples: 0 at its start, negative while it waits. */
  begin(note: Note, age: number): void {
    const body = BODIES[note.instrument] ?? BODIES.piano!;
    const f0 = hertzOf(note.pitch);
    // High strings die sooner, as the root of their pitch; bright strokes excite the upper partials.
    const speed = Math.sqrt(261.6 / f0);
    const decayScale = note.instrument === 'pulse' ? 1 : speed < 0.4 ? 0.4 : Math.min(speed, 1.7);
    const tilt = 0.55 + 0.5 * note.brightness;
    const from = Math.max(age, 0);
    this.#modes = 0;
    let longest = 0;
    let weight = 1;
    for (let i = 0; i < body.ratios.length; i++) {
      const f = f0 * body.ratios[i]!;
      if (f > 10_000) break;
      const decay = body.decays[i]! * decayScale;
      const rate = -6.907755278982137 / (decay * RATE);
      const w = (TAU * f) / RATE;
      const level = note.level * body.levels[i]! * (i === 8 && note.instrument === 'piano' ? 1 : weight);
      weight *= tilt + (1 - tilt) * 0.4;
      const m = this.#modes++;
      const r = exp(rate);
      this.#a1[m] = 2 * r * cos(w);
      this.#a2[m] = -r * r;
      this.#y1[m] = level * exp(rate * (from - 1)) * sin(w * (from - 1));
      this.#y2[m] = level * exp(rate * (from - 2)) * sin(w * (from - 2));
      if (decay > longest) longest = decay;
    }
    this.side = note.side;
    this.#age = age;
    this.#attack = body.attack * RATE;
    this.#length = note.length;
    this.#release = exp(-6.907755278982137 / (body.release * RATE));
    this.#releaseGain =
      from > note.length ? exp((-6.907755278982137 * (from - note.length)) / (body.release * RATE)) : 1;
    this.#end = Math.min(longest * RATE, note.length + body.release * RATE * 1.2);
    this.active = this.#end > from && this.#modes > 0;
  }

  /** Adds n samples. */
  render(out: Float32Array, n: number): void {
    const modes = this.#modes;
    for (let i = 0; i < n; i++) {
      const age = this.#age++;
      if (age < 0) continue;
      let sum = 0;
      for (let m = 0; m < modes; m++) {
        const y = this.#a1[m]! * this.#y1[m]! + this.#a2[m]! * this.#y2[m]!;
        this.#y2[m] = this.#y1[m]!;
        this.#y1[m] = y;
        sum += y;
      }
      if (age < this.#attack) sum *= age / this.#attack;
      if (age > this.#length) {
        this.#releaseGain *= this.#release;
        sum *= this.#releaseGain;
      }
      out[i] = out[i]! + sum;
    }
    if (this.#age >= this.#end) this.active = false;
  }
}

/** True for instruments that are struck or plucked. */
export const isStruck = (i: Instrument): boolean => BODIES[i] !== undefined;
