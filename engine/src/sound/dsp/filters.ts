import { cos, PI, sin } from '../../base/maths.ts';
import { RATE } from './rate.ts';

/** One-pole low-pass coefficient for a corner in hertz (impulse-invariant enough below 8 kHz). */
export const onePoleOf = (hertz: number): number => {
  const w = (2 * PI * hertz) / RATE;
  return w / (1 + w);
};

/**
 * State-variable filter in the trapezoidal form (Zavalishin, The Art of VA Filter Design, 2012): low, band and high
 * at once, safe to sweep. `band` is scaled to unit gain at its centre.
 */
export class Svf {
  low = 0;
  band = 0;
  high = 0;
  #s1 = 0;
  #s2 = 0;
  #g = 0.1;
  #k = 1;
  #a = 1;

  /** Corner or centre in hertz, quality 0.5.. */
  tune(hertz: number, quality: number): void {
    const f = hertz < 10 ? 10 : Math.min(hertz, RATE * 0.45);
    const w = (PI * f) / RATE;
    this.#g = sin(w) / cos(w);
    this.#k = 1 / quality;
    this.#a = 1 / (1 + this.#g * (this.#g + this.#k));
  }

  clear(): void {
    this.#s1 = 0;
    this.#s2 = 0;
    this.low = 0;
    this.band = 0;
    this.high = 0;
  }

  step(x: number): void {
    const v3 = x - this.#s2;
    const v1 = this.#a * (this.#s1 + this.#g * v3);
    const v2 = this.#s2 + this.#g * v1;
    this.#s1 = 2 * v1 - this.#s1;
    this.#s2 = 2 * v2 - this.#s2;
    this.low = v2;
    this.band = v1 * this.#k;
    this.high = x - this.#k * v1 - v2;
  }
}
