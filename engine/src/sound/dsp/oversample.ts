import { cos, PI, sin } from '../../base/maths.ts';

/** Taps of one phase of the four-times interpolator. */
export const PHASE_TAPS = 12;

/**
 * Polyphase low-pass for four-times oversampling, as BS.1770-4 annex 2 asks of a true-peak meter: 48 taps of a sinc
 * under a Blackman window; phase 0 is the sample itself, delayed by 6.
 */
export const OVERSAMPLER: readonly Float64Array[] = /* @__PURE__ */ (() => {
  const phases: Float64Array[] = [];
  for (let p = 0; p < 4; p++) {
    const taps = new Float64Array(PHASE_TAPS);
    let sum = 0;
    for (let i = 0; i < PHASE_TAPS; i++) {
      // Tap i weighs the sample i back; the point asked for lies 5 + (4 - p) / 4 back.
      const x = i - 6 + p / 4;
      const window = 0.42 + 0.5 * cos((PI * x) / 6.5) + 0.08 * cos((2 * PI * x) / 6.5);
      const value = x === 0 ? 1 : (sin(PI * x) / (PI * x)) * window;
      taps[i] = value;
      sum += value;
    }
    for (let i = 0; i < PHASE_TAPS; i++) taps[i] = taps[i]! / sum;
    phases.push(taps);
  }
  return phases;
})();

/** No point between samples can exceed the largest of the twelve around it by more than this. */
export const OVERSHOOT: number = /* @__PURE__ */ OVERSAMPLER.reduce((most, taps) => {
  let sum = 0;
  for (const t of taps) sum += t < 0 ? -t : t;
  return Math.max(most, sum);
}, 1);

/** Greatest magnitude between and at the samples, followed one sample at a time. */
export class PeakFollower {
  readonly #line = new Float64Array(PHASE_TAPS * 2);
  #at = 0;

  clear(): void {
    this.#line.fill(0);
    this.#at = 0;
  }

  /** Takes a sample without asking for the peak. */
  push(x: number): void {
    const at = this.#at === 0 ? PHASE_TAPS - 1 : this.#at - 1;
    this.#at = at;
    this.#line[at] = x;
    this.#line[at + PHASE_TAPS] = x;
  }

  /** Takes a sample; gives the greatest magnitude around the sample 6 back. */
  next(x: number): number {
    const line = this.#line;
    let at = this.#at - 1;
    if (at < 0) at = PHASE_TAPS - 1;
    this.#at = at;
    line[at] = x;
    line[at + PHASE_TAPS] = x;
    let peak = line[at + 6]!;
    if (peak < 0) peak = -peak;
    for (let p = 1; p < 4; p++) {
      const taps = OVERSAMPLER[p]!;
      let y = 0;
      for (let i = 0; i < PHASE_TAPS; i++) y += taps[i]! * line[at + i]!;
      if (y < 0) y = -y;
      if (y > peak) peak = y;
    }
    return peak;
  }
}
