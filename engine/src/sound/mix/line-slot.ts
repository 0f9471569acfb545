import { Svf } from '../dsp/filters.ts';
import { Panner } from '../dsp/panner.ts';
import { QUANTUM } from '../dsp/rate.ts';
import { Slot } from './deck.ts';
import type { LineEntry, PlacedPoint } from './plan.ts';

/** Samples over which a voice moves to its next point, and in which a late voice comes in. */
const GLIDE = 0.06;

/** One line sounding: its samples through its channel, placed. */
export class LineSlot extends Slot<LineEntry> {
  readonly #panner = new Panner();
  readonly #first = new Svf();
  readonly #second = new Svf();
  readonly #mono = new Float32Array(QUANTUM);
  #samples: Float32Array | undefined;
  #gain = 0;
  #side = 0;
  #send = 0;
  #level = 0;

  enter(entry: LineEntry, age: number): void {
    this.#samples = undefined;
    this.#first.clear();
    this.#second.clear();
    const p = pointAt(entry.points, entry.start + Math.max(0, age));
    this.#gain = p.gain;
    this.#side = p.side;
    this.#send = p.send;
    this.#level = age > 480 ? 0 : 1;
    this.#panner.clear(p.side);
  }

  /** Adds n samples from film sample `at` to left and right, and to the room's send. */
  render(
    voices: ReadonlyMap<string, Float32Array>,
    left: Float32Array,
    right: Float32Array,
    send: Float32Array,
    at: number,
    n: number,
  ): void {
    const entry = this.entry!;
    if (!this.#samples) {
      this.#samples = voices.get(entry.id);
      if (!this.#samples) {
        if (at > entry.start + 480) this.#level = 0;
        return;
      }
    }
    const samples = this.#samples;
    const cut = this.cutGain(n);
    const p = pointAt(entry.points, at);
    const gain = this.#gain + (p.gain - this.#gain) * GLIDE;
    const side = this.#side + (p.side - this.#side) * GLIDE;
    const sendTo = this.#send + (p.send - this.#send) * GLIDE;
    const level = Math.min(cut, this.#level + n / 480);
    let g = this.#gain * this.#level;
    const stepG = (gain * level - g) / n;
    let s = this.#send;
    const stepS = (sendTo - s) / n;
    const mono = this.#mono;
    this.#tune();
    for (let i = 0; i < n; i++) {
      g += stepG;
      s += stepS;
      const k = at + i - entry.start;
      let x = k >= 0 && k < samples.length ? samples[k]! : 0;
      if (entry.channel === 'off-screen') {
        this.#first.step(x);
        x = this.#first.low * 1.25;
      } else if (entry.channel === 'phone' || entry.channel === 'radio') {
        this.#first.step(x);
        this.#second.step(this.#first.high);
        // A small loudspeaker: narrow, and a little driven.
        const y = this.#second.low * 1.9;
        x = y / (1 + (y < 0 ? -y : y) * 0.9);
      } else if (entry.channel === 'voice-over') {
        this.#first.step(x);
        x += this.#first.low * 0.22;
      }
      x *= g;
      mono[i] = x;
      send[i] = send[i]! + x * s;
    }
    this.#panner.process(mono, left, right, n, side);
    this.#gain = gain;
    this.#side = side;
    this.#send = sendTo;
    this.#level = level;
  }

  #tune(): void {
    const channel = this.entry!.channel;
    if (channel === 'off-screen') this.#first.tune(1500, 0.6);
    else if (channel === 'phone') {
      this.#first.tune(380, 0.8);
      this.#second.tune(3000, 0.8);
    } else if (channel === 'radio') {
      this.#first.tune(300, 0.7);
      this.#second.tune(4200, 0.7);
    } else if (channel === 'voice-over') this.#first.tune(190, 0.6);
  }
}

const pointAt = (points: readonly PlacedPoint[], at: number): PlacedPoint => {
  let p = points[0]!;
  for (let i = 1; i < points.length; i++) {
    if (points[i]!.at > at) break;
    p = points[i]!;
  }
  return p;
};
