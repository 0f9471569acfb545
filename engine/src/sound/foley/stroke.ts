import { cos, exp, sin, TAU } from '../../base/maths.ts';
import { Svf } from '../dsp/filters.ts';
import { noise } from '../dsp/noise.ts';
import { RATE } from '../dsp/rate.ts';

/** One contact: a puff of filtered noise and up to five ringing modes. Plain numbers, reused. */
export interface StrokeSpec {
  /** Seconds after the sound's start. */
  readonly delay: number;
  /** Noise: centre or corner (hertz), where it glides to, quality, kind, linear level. */
  readonly hertz?: number;
  readonly glide?: number;
  readonly quality?: number;
  readonly mode?: 'low' | 'band' | 'high';
  readonly noise?: number;
  /** Seconds: rise, hold, then fall by 60 dB. */
  readonly attack?: number;
  readonly hold?: number;
  readonly decay?: number;
  /** Roughness of the noise: hertz and depth of its pulsing. */
  readonly pulse?: number;
  readonly depth?: number;
  /** Ringing: [hertz, level, seconds to fall by 60 dB]. */
  readonly modes?: ReadonlyArray<readonly [number, number, number]>;
}

const MODES = 5;

/** Plays strokes; enters one at any age (noise filters settle within a few milliseconds). */
export class StrokeVoice {
  active = false;
  readonly #svf = new Svf();
  readonly #y1 = new Float64Array(MODES);
  readonly #y2 = new Float64Array(MODES);
  readonly #a1 = new Float64Array(MODES);
  readonly #a2 = new Float64Array(MODES);
  #spec: StrokeSpec = { delay: 0 };
  #modes = 0;
  #seed = 0;
  #age = 0;
  #end = 0;
  #fall = 1;
  #level = 0;

  /** `age` samples from the stroke's own start. */
  begin(spec: StrokeSpec, age: number, seed: number): void {
    this.#spec = spec;
    this.#seed = seed | 0;
    this.#age = age;
    this.#svf.clear();
    const from = Math.max(age, 0);
    const attack = (spec.attack ?? 0.001) * RATE;
    const hold = (spec.hold ?? 0) * RATE;
    const decay = Math.max(0.002, spec.decay ?? 0.05) * RATE;
    this.#fall = exp(-6.907755278982137 / decay);
    const fallen = from - attack - hold;
    this.#level = fallen > 0 ? exp((-6.907755278982137 * fallen) / decay) : 1;
    let end = (spec.noise ?? 0) > 0 ? attack + hold + decay * 1.1 : 0;
    this.#modes = 0;
    for (const [f, level, seconds] of spec.modes ?? []) {
      if (this.#modes === MODES) break;
      const m = this.#modes++;
      const rate = -6.907755278982137 / (seconds * RATE);
      const w = (TAU * f) / RATE;
      const r = exp(rate);
      this.#a1[m] = 2 * r * cos(w);
      this.#a2[m] = -r * r;
      this.#y1[m] = level * exp(rate * (from - 1)) * sin(w * (from - 1));
      this.#y2[m] = level * exp(rate * (from - 2)) * sin(w * (from - 2));
      if (seconds * RATE * 1.1 > end) end = seconds * RATE * 1.1;
    }
    this.#end = end;
    this.active = from < end;
  }

  render(out: Float32Array, n: number, gain: number): void {
    const spec = this.#spec;
    const amount = spec.noise ?? 0;
    const attack = (spec.attack ?? 0.001) * RATE;
    const sustained = attack + (spec.hold ?? 0) * RATE;
    const mode = spec.mode ?? 'band';
    const depth = spec.depth ?? 0;
    if (amount > 0) {
      const from = spec.hertz ?? 1000;
      const x = this.#age / (this.#end || 1);
      this.#svf.tune(
        from + ((spec.glide ?? from) - from) * (x < 0 ? 0 : Math.min(x, 1)),
        spec.quality ?? 0.7,
      );
    }
    const turn = depth > 0 ? (spec.pulse ?? 0) / RATE : 0;
    for (let i = 0; i < n; i++) {
      const age = this.#age++;
      if (age < 0) continue;
      let y = 0;
      for (let m = 0; m < this.#modes; m++) {
        const v = this.#a1[m]! * this.#y1[m]! + this.#a2[m]! * this.#y2[m]!;
        this.#y2[m] = this.#y1[m]!;
        this.#y1[m] = v;
        y += v;
      }
      if (age < 24) y *= age / 24;
      if (amount > 0) {
        this.#svf.step(noise(this.#seed, age));
        let e = amount;
        if (age < attack) e *= age / attack;
        else if (age > sustained) {
          this.#level *= this.#fall;
          e *= this.#level;
        }
        if (turn > 0) {
          const p = age * turn;
          const saw = p - Math.floor(p);
          e *= 1 - depth * saw;
        }
        y += e * (mode === 'low' ? this.#svf.low : mode === 'band' ? this.#svf.band : this.#svf.high);
      }
      out[i] = out[i]! + y * gain;
    }
    if (this.#age >= this.#end) this.active = false;
  }
}
