import { AmbiencePlayer, type LayerGain, layersOf } from '../ambience/player.ts';
import { Panner } from '../dsp/panner.ts';
import { QUANTUM } from '../dsp/rate.ts';
import { FoleyPlayer } from '../foley/player.ts';
import { type Recipe, recipeOf } from '../foley/recipes.ts';
import { Composer } from '../score/composer.ts';
import { Orchestra } from '../score/orchestra.ts';
import { Slot } from './deck.ts';
import type { AmbienceEntry, FadedEntry, FoleyEntry, ScoreEntry } from './plan.ts';

const smooth = (x: number): number => (x <= 0 ? 0 : x >= 1 ? 1 : x * x * (3 - 2 * x));

/** A cue's gain at an age: in over its first samples, out after its end, so that no sample waits on when it ends. */
export const fadeAt = (e: FadedEntry, age: number): number =>
  e.gain * smooth(age / e.fadeIn) * (age > e.length ? 1 - smooth((age - e.length) / e.fadeOut) : 1);

/** What the entries of a plan need besides their data; made when the plan is loaded. */
export type ScoreLoaded = ScoreEntry & { readonly composer: Composer };
export type AmbienceLoaded = AmbienceEntry & { readonly layers: readonly LayerGain[] };

const VARIANTS = 16;
const recipes = new Map<string, Map<string, Recipe[]>>();

export const loadScore = (e: ScoreEntry): ScoreLoaded => ({ ...e, composer: new Composer(e.cue) });
export const loadAmbience = (e: AmbienceEntry): AmbienceLoaded => ({ ...e, layers: layersOf(e.cue) });

/** The strokes of a sound, one of sixteen variants; made once. */
const recipeFor = (cue: FoleyEntry['cue']): Recipe => {
  const variant = cue.seed & (VARIANTS - 1);
  let bySurface = recipes.get(cue.sound);
  if (!bySurface) recipes.set(cue.sound, (bySurface = new Map()));
  let row = bySurface.get(cue.surface);
  if (!row) bySurface.set(cue.surface, (row = []));
  return (row[variant] ??= recipeOf({ sound: cue.sound, surface: cue.surface, seed: variant }));
};

/** Makes every sound that a plan needs now, so that none is made while sounding. */
export const warmFoley = (entries: readonly FoleyEntry[]): void => {
  for (const e of entries) recipeFor(e.cue);
};

export class ScoreSlot extends Slot<ScoreLoaded> {
  readonly #orchestra = new Orchestra();
  readonly #left = new Float32Array(QUANTUM);
  readonly #right = new Float32Array(QUANTUM);
  #gain = 0;

  enter(entry: ScoreLoaded, age: number): void {
    this.#orchestra.enter(entry.composer, Math.max(0, age));
    this.#gain = fadeAt(entry, age);
  }

  /** Adds n samples; the cue may start `skip` samples into them. */
  render(left: Float32Array, right: Float32Array, at: number, n: number): void {
    const e = this.entry!;
    const skip = Math.max(0, e.start - at);
    const m = n - skip;
    this.#left.fill(0);
    this.#right.fill(0);
    this.#orchestra.render(e.composer, this.#left, this.#right, m);
    const to = fadeAt(e, at + n - e.start) * this.cutGain(n);
    let g = this.#gain;
    const step = (to - g) / m;
    for (let i = 0; i < m; i++) {
      g += step;
      left[skip + i] = left[skip + i]! + this.#left[i]! * g;
      right[skip + i] = right[skip + i]! + this.#right[i]! * g;
    }
    this.#gain = to;
  }
}

export class AmbienceSlot extends Slot<AmbienceLoaded> {
  readonly #player = new AmbiencePlayer();
  readonly #left = new Float32Array(QUANTUM);
  readonly #right = new Float32Array(QUANTUM);
  #gain = 0;

  enter(entry: AmbienceLoaded, age: number): void {
    this.#player.enter(entry.cue.seed);
    this.#gain = fadeAt(entry, age);
  }

  render(left: Float32Array, right: Float32Array, at: number, n: number): void {
    const e = this.entry!;
    const skip = Math.max(0, e.start - at);
    const m = n - skip;
    this.#left.fill(0);
    this.#right.fill(0);
    this.#player.render(e.layers, this.#left, this.#right, m, at + skip - e.start);
    const to = fadeAt(e, at + n - e.start) * this.cutGain(n);
    let g = this.#gain;
    const step = (to - g) / m;
    for (let i = 0; i < m; i++) {
      g += step;
      left[skip + i] = left[skip + i]! + this.#left[i]! * g;
      right[skip + i] = right[skip + i]! + this.#right[i]! * g;
    }
    this.#gain = to;
  }
}

export class FoleySlot extends Slot<FoleyEntry> {
  readonly #player = new FoleyPlayer();
  readonly #panner = new Panner();
  readonly #mono = new Float32Array(QUANTUM);
  #recipe: Recipe = { strokes: [], cycle: 0 };
  #cut = 1;

  enter(entry: FoleyEntry, age: number): void {
    this.#recipe = recipeFor(entry.cue);
    this.#player.enter(this.#recipe, Math.max(0, age), entry.length, entry.cue.seed);
    this.#panner.clear(entry.side);
    this.#cut = 1;
  }

  render(left: Float32Array, right: Float32Array, send: Float32Array, at: number, n: number): void {
    const e = this.entry!;
    const skip = Math.max(0, e.start - at);
    const mono = this.#mono;
    mono.fill(0);
    const alive = this.#player.render(this.#recipe, mono, n - skip, at + skip - e.start, e.length, e.gain);
    if (skip > 0) {
      mono.copyWithin(skip, 0, n - skip);
      mono.fill(0, 0, skip);
    }
    const to = this.cutGain(n);
    if (to < 1) for (let i = 0; i < n; i++) mono[i] = mono[i]! * (this.#cut + ((to - this.#cut) * i) / n);
    this.#cut = to;
    for (let i = 0; i < n; i++) send[i] = send[i]! + mono[i]! * e.send;
    this.#panner.process(mono, left, right, n, e.side);
    if (!alive) this.cut = 0;
  }
}
