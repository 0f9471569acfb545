import { exp } from '../../base/maths.ts';
import { onePoleOf } from './filters.ts';
import { RATE } from './rate.ts';

/** How a space answers. */
export interface RoomSpec {
  /** Seconds in which the tail falls by 60 dB. */
  readonly decay: number;
  /** Corner of the tail's damping, hertz. */
  readonly damping: number;
  /** Level of the answer to a voice two metres off, linear. */
  readonly level: number;
  /** Delay before it, seconds. */
  readonly predelay: number;
}

/** Primes, so that no two lines' echoes fall together; milliseconds 22 to 61. */
const LENGTHS = [1061, 1249, 1487, 1657, 1931, 2203, 2539, 2953] as const;
const PREDELAY_SIZE = 8192;

/**
 * Feedback delay network, eight lines under a Householder reflection (Jot & Chaigne 1991), one damping pole each.
 * A change of room keeps the old tail's samples and lets them die at the new room's speed.
 */
export class Reverb {
  readonly #lines = LENGTHS.map((n) => new Float32Array(n));
  readonly #at = new Int32Array(8);
  readonly #gain = new Float64Array(8);
  readonly #lowpass = new Float64Array(8);
  readonly #pre = new Float32Array(PREDELAY_SIZE);
  readonly #out = new Float64Array(8);
  #preAt = 0;
  #preDelay = 1;
  #damp = 1;
  #level = 0;
  #targetLevel = 0;

  /** `at once` on a seek; else the level glides within a few quanta. */
  setRoom(room: RoomSpec, atOnce: boolean): void {
    for (let i = 0; i < 8; i++)
      this.#gain[i] = exp((-6.907755278982137 * LENGTHS[i]!) / (RATE * Math.max(0.05, room.decay)));
    this.#damp = onePoleOf(room.damping);
    this.#preDelay = Math.min(PREDELAY_SIZE - 1, Math.max(1, Math.round(room.predelay * RATE)));
    this.#targetLevel = room.level;
    if (atOnce) this.#level = room.level;
  }

  clear(): void {
    for (const line of this.#lines) line.fill(0);
    this.#at.fill(0);
    this.#lowpass.fill(0);
    this.#pre.fill(0);
    this.#preAt = 0;
    this.#level = this.#targetLevel;
  }

  /** Takes a mono send, adds the answer to left and right. */
  process(send: Float32Array, left: Float32Array, right: Float32Array, n: number): void {
    const out = this.#out;
    const lines = this.#lines;
    const ats = this.#at;
    const gains = this.#gain;
    const lowpass = this.#lowpass;
    const pre = this.#pre;
    const damp = this.#damp;
    const step = (this.#targetLevel - this.#level) / (n * 8);
    let level = this.#level;
    for (let i = 0; i < n; i++) {
      level += step;
      pre[this.#preAt] = send[i]! + 1e-18;
      const x = pre[(this.#preAt - this.#preDelay) & (PREDELAY_SIZE - 1)]!;
      this.#preAt = (this.#preAt + 1) & (PREDELAY_SIZE - 1);
      let sum = 0;
      for (let j = 0; j < 8; j++) {
        const before = lowpass[j]!;
        const low = before + (lines[j]![ats[j]!]! - before) * damp;
        lowpass[j] = low;
        const fed = low * gains[j]!;
        out[j] = fed;
        sum += fed;
      }
      sum *= 0.25;
      for (let j = 0; j < 8; j++) {
        const at = ats[j]!;
        lines[j]![at] = out[j]! - sum + (j & 1 ? -x : x);
        ats[j] = at + 1 === LENGTHS[j]! ? 0 : at + 1;
      }
      left[i] = left[i]! + level * (out[0]! - out[3]! + out[4]! - out[7]!);
      right[i] = right[i]! + level * (out[1]! - out[2]! + out[5]! - out[6]!);
    }
    this.#level = level;
  }
}
