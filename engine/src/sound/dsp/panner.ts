import { onePoleOf } from './filters.ts';
import { RATE } from './rate.ts';

const RING = 64;
/** Greatest delay between the ears: 0.63 ms (Woodworth's sphere of 8.75 cm radius, at 90 degrees). */
const EAR_DELAY = 0.00063 * RATE;
const SHADOW = onePoleOf(1600);

/**
 * Places a mono block between two ears: delay, level and shadow of the head. `side` is the sine of the azimuth,
 * -1 left .. 1 right. Powers of both ears sum to one, so a level is the same wherever it stands.
 */
export class Panner {
  readonly #ring = new Float32Array(RING);
  #at = 0;
  #side = 0;
  #lowLeft = 0;
  #lowRight = 0;

  clear(side: number): void {
    this.#ring.fill(0);
    this.#at = 0;
    this.#side = side;
    this.#lowLeft = 0;
    this.#lowRight = 0;
  }

  /** Adds `mono` to left and right; `side` is reached at the block's end. */
  process(mono: Float32Array, left: Float32Array, right: Float32Array, n: number, side: number): void {
    const step = (side - this.#side) / n;
    let s = this.#side;
    for (let i = 0; i < n; i++) {
      s += step;
      const at = this.#at;
      this.#ring[at] = mono[i]!;
      this.#at = (at + 1) & (RING - 1);
      const away = s < 0 ? -s : s;
      const delay = away * EAR_DELAY;
      const whole = Math.floor(delay);
      const f = delay - whole;
      const a = this.#ring[(at - whole) & (RING - 1)]!;
      const far = a + (this.#ring[(at - whole - 1) & (RING - 1)]! - a) * f;
      const near = mono[i]!;
      const l = s > 0 ? far : near;
      const r = s > 0 ? near : far;
      this.#lowLeft += (l - this.#lowLeft) * SHADOW;
      this.#lowRight += (r - this.#lowRight) * SHADOW;
      const shadeLeft = s > 0 ? s * 0.65 : 0;
      const shadeRight = s < 0 ? -s * 0.65 : 0;
      left[i] = left[i]! + (l + (this.#lowLeft - l) * shadeLeft) * Math.sqrt(0.5 - 0.34 * s);
      right[i] = right[i]! + (r + (this.#lowRight - r) * shadeRight) * Math.sqrt(0.5 + 0.34 * s);
    }
    this.#side = side;
  }
}
