import { RATE } from '../dsp/rate.ts';
import { look, SINE, sineTurns, stepOf, type TableFamily, tableFor } from '../dsp/tables.ts';
import type { Instrument, Note } from './note.ts';
import { hertzOf } from './roughness.ts';

const DARK: Readonly<Partial<Record<Instrument, TableFamily>>> = { brass: 'warm', pad: 'hollow' };
const BRIGHT: Readonly<Partial<Record<Instrument, TableFamily>>> = { brass: 'brass', pad: 'warm' };

/**
 * A held note: three oscillators a few cents apart, between a dark and a bright table. Phases count from the cue's
 * start, not the note's, so that a note continued on the next beat continues the same wave, and a linear join of the
 * two is no join at all.
 */
export class HeldVoice {
  active = false;
  side = 0;
  #dark: Float32Array = SINE;
  #bright: Float32Array = SINE;
  #step0 = 0;
  #step1 = 0;
  #step2 = 0;
  #level = 0;
  #mix = 0;
  #age = 0;
  #clock = 0;
  #length = 0;
  #join = 1;
  #tremble = 0;
  #vibrato = 0;
  #sub = 0;
  #seed = 0;

  /** `age` in samples from the note's start, `clock` in samples from the cue's start. */
  begin(note: Note, age: number, clock: number): void {
    const f = hertzOf(note.pitch);
    const kind = note.instrument;
    this.#dark = kind === 'drone' ? tableFor('warm', f * 4) : tableFor(DARK[kind] ?? 'warm', f);
    this.#bright = tableFor(BRIGHT[kind] ?? 'bright', f);
    const cents = kind === 'strings' ? 0.0035 : kind === 'pad' ? 0.0028 : kind === 'brass' ? 0.0012 : 0.0016;
    this.#step0 = stepOf(f);
    this.#step1 = stepOf(f * (1 + cents));
    this.#step2 = stepOf(f * (1 - cents * 0.86));
    this.#level = note.level;
    this.#mix = note.brightness < 0 ? 0 : Math.min(note.brightness, 1);
    this.#age = age;
    this.#clock = clock;
    this.#length = note.length;
    this.#join = Math.max(note.join, 1);
    this.#tremble = note.tremble;
    this.#vibrato = kind === 'strings' ? 1 : kind === 'brass' ? 0.35 : 0;
    this.#sub = kind === 'drone' ? 1 : 0;
    this.#seed = Math.round(note.pitch * 7);
    this.side = note.side;
    this.active = age < this.#length + this.#join;
  }

  render(out: Float32Array, n: number): void {
    // Slow movements are taken once a block and drawn straight across it.
    const t0 = this.#clock / RATE;
    const t1 = (this.#clock + n) / RATE;
    const tremble0 = 1 - this.#tremble * (0.5 + 0.5 * sineTurns(t0 * 6.5 + this.#seed * 0.37));
    const tremble1 = 1 - this.#tremble * (0.5 + 0.5 * sineTurns(t1 * 6.5 + this.#seed * 0.37));
    const breath0 = 1 + 0.12 * sineTurns(t0 * 0.31 + this.#seed * 0.21);
    const breath1 = 1 + 0.12 * sineTurns(t1 * 0.31 + this.#seed * 0.21);
    // Vibrato as phase: depth in radians / 2^32 turns, about 12 cents at 5.2 Hz.
    const depth = this.#vibrato * this.#step0 * 10.5;
    const v0 = sineTurns(t0 * 5.2 + this.#seed * 0.13) * depth;
    const v1 = sineTurns(t1 * 5.2 + this.#seed * 0.13) * depth;
    let a = this.#level * tremble0 * breath0;
    const stepA = (this.#level * tremble1 * breath1 - a) / n;
    let v = v0;
    const stepV = (v1 - v0) / n;
    const dark = 1 - this.#mix;
    for (let i = 0; i < n; i++) {
      const age = this.#age++;
      const clock = this.#clock++;
      a += stepA;
      v += stepV;
      if (age < 0) continue;
      let e = 1;
      if (age < this.#join) e = age / this.#join;
      if (age > this.#length) e *= 1 - (age - this.#length) / this.#join;
      if (e <= 0) continue;
      const shift = v | 0;
      const p0 = (Math.imul(this.#step0, clock) + shift) | 0;
      const p1 = (Math.imul(this.#step1, clock) + shift + 0x2aaaaaaa) | 0;
      const p2 = (Math.imul(this.#step2, clock) + shift + 0x55555555) | 0;
      let y = dark * (look(this.#dark, p0) + 0.6 * look(this.#dark, p1) + 0.6 * look(this.#dark, p2));
      if (this.#mix > 0)
        y +=
          this.#mix * (look(this.#bright, p0) + 0.6 * look(this.#bright, p1) + 0.6 * look(this.#bright, p2));
      if (this.#sub > 0) y = y * 0.6 + look(SINE, p0) * 0.9;
      out[i] = out[i]! + y * e * a;
    }
    if (this.#age >= this.#length + this.#join) this.active = false;
  }
}
