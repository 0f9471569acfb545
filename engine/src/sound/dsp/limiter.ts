import { fromDecibels } from './decibels.ts';
import { OVERSHOOT, PeakFollower, PHASE_TAPS } from './oversample.ts';
import { RATE } from './rate.ts';

/** Samples by which the limiter's output lags its input: 1.5 ms. */
export const LIMITER_DELAY = 72;

const HOLD = LIMITER_DELAY - 6;
/** 0.4 dB under the promised -2 dBTP: what four-times oversampling can miss. */
const CEILING = fromDecibels(-2.4);
/** Samples under this cannot make a peak over the ceiling between them, so none is looked for. */
const CALM = CEILING / OVERSHOOT;
const RELEASE = 1 / (0.09 * RATE);

/**
 * Look-ahead limiter on true peaks. The gain that a peak needs is held over the look-ahead (a sliding minimum) and
 * averaged over it, so it is reached, without a corner, exactly when the peak comes out.
 */
export class Limiter {
  readonly #peakLeft = new PeakFollower();
  readonly #peakRight = new PeakFollower();
  readonly #left = new Float32Array(LIMITER_DELAY);
  readonly #right = new Float32Array(LIMITER_DELAY);
  readonly #queueGain = new Float64Array(HOLD + 1);
  readonly #queueAt = new Int32Array(HOLD + 1);
  readonly #smooth = new Float64Array(HOLD);
  #head = 0;
  #size = 0;
  #count = 0;
  #sum = HOLD;
  #released = 1;
  /** Samples for which peaks are still to be looked for. */
  #hot = 0;
  /** Least gain applied since the start or the last clear, for measurement. */
  least = 1;

  constructor() {
    this.#smooth.fill(1);
  }

  clear(): void {
    this.#peakLeft.clear();
    this.#peakRight.clear();
    this.#left.fill(0);
    this.#right.fill(0);
    this.#smooth.fill(1);
    this.#head = 0;
    this.#size = 0;
    this.#count = 0;
    this.#sum = HOLD;
    this.#released = 1;
    this.#hot = 0;
    this.least = 1;
  }

  /** In place, n samples. */
  process(left: Float32Array, right: Float32Array, n: number): void {
    const cap = HOLD + 1;
    for (let i = 0; i < n; i++) {
      const l = left[i]!;
      const r = right[i]!;
      let need = 1;
      if (l > CALM || l < -CALM || r > CALM || r < -CALM) this.#hot = PHASE_TAPS;
      if (this.#hot > 0) {
        this.#hot--;
        const peak = Math.max(this.#peakLeft.next(l), this.#peakRight.next(r));
        if (peak > CEILING) need = CEILING / peak;
      } else {
        this.#peakLeft.push(l);
        this.#peakRight.push(r);
      }
      const t = this.#count;
      if (this.#size > 0 && t - this.#queueAt[this.#head]! >= HOLD) {
        this.#head = (this.#head + 1) % cap;
        this.#size--;
      }
      while (this.#size > 0 && this.#queueGain[(this.#head + this.#size - 1) % cap]! >= need) this.#size--;
      const tail = (this.#head + this.#size) % cap;
      this.#queueGain[tail] = need;
      this.#queueAt[tail] = t;
      this.#size++;
      const held = this.#queueGain[this.#head]!;
      const up = this.#released + (1 - this.#released) * RELEASE;
      this.#released = Math.min(held, up);
      const slot = t % HOLD;
      this.#sum += this.#released - this.#smooth[slot]!;
      this.#smooth[slot] = this.#released;
      const gain = this.#released === 1 && this.#sum > HOLD - 1e-9 ? 1 : this.#sum / HOLD;
      if (gain < this.least) this.least = gain;
      const d = t % LIMITER_DELAY;
      left[i] = this.#left[d]! * gain;
      right[i] = this.#right[d]! * gain;
      this.#left[d] = l;
      this.#right[d] = r;
      this.#count = t + 1 === HOLD * LIMITER_DELAY * 100_000 ? 0 : t + 1;
      if (this.#count === 0) this.#size = 0;
    }
  }
}
