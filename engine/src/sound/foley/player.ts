import { RATE } from '../dsp/rate.ts';
import type { Recipe } from './recipes.ts';
import { StrokeVoice } from './stroke.ts';

const STROKES = 24;

/** Plays one foley cue: its strokes, again every cycle while the cue lasts. */
export class FoleyPlayer {
  readonly #voices = Array.from({ length: STROKES }, () => new StrokeVoice());
  readonly #round = new Int32Array(STROKES);
  #seed = 0;

  /** `age` samples after the cue's start; `length` of the cue. */
  enter(recipe: Recipe, age: number, length: number, seed: number): void {
    this.#seed = seed;
    for (let i = 0; i < STROKES; i++) {
      this.#voices[i]!.active = false;
      const spec = recipe.strokes[i];
      if (!spec) continue;
      const cycle = Math.round(recipe.cycle * RATE);
      const round = cycle > 0 ? Math.max(0, Math.floor((age - spec.delay * RATE) / cycle)) : 0;
      this.#round[i] = round;
      this.#begin(recipe, i, age, length);
    }
  }

  #begin(recipe: Recipe, i: number, age: number, length: number): void {
    const spec = recipe.strokes[i]!;
    const start = Math.round(spec.delay * RATE) + this.#round[i]! * Math.round(recipe.cycle * RATE);
    if (this.#round[i]! > 0 && start >= length) return;
    this.#voices[i]!.begin(spec, age - start, (this.#seed + i * 977 + this.#round[i]! * 31) | 0);
  }

  /** Adds n samples; false when nothing is left to come. */
  render(recipe: Recipe, out: Float32Array, n: number, age: number, length: number, gain: number): boolean {
    let alive = false;
    const cycle = Math.round(recipe.cycle * RATE);
    for (let i = 0; i < recipe.strokes.length && i < STROKES; i++) {
      const v = this.#voices[i]!;
      if (cycle > 0) {
        const next = Math.round(recipe.strokes[i]!.delay * RATE) + (this.#round[i]! + 1) * cycle;
        if (next < age + n && next < length) {
          this.#round[i] = this.#round[i]! + 1;
          this.#begin(recipe, i, age, length);
        }
      }
      if (v.active) {
        v.render(out, n, gain);
        alive = true;
      }
    }
    return alive || (cycle > 0 && age + n < length);
  }
}
