import type { AmbienceCue } from '../../timeline/cue.ts';
import { fromDecibels } from '../dsp/decibels.ts';
import { buildLayer } from './build.ts';
import { LAYERS, type Layer, type LayerName } from './layer.ts';
import { LAYER_LEVELS } from './levels.generated.ts';
import { mixtureOf } from './mixture.ts';

/** A cue's layers with their linear gains: made when the programme is planned. */
export interface LayerGain {
  readonly layer: LayerName;
  readonly gain: number;
}

export const layersOf = (cue: AmbienceCue): LayerGain[] =>
  mixtureOf(cue).map(([layer, db]) => ({ layer, gain: fromDecibels(db + LAYER_LEVELS[layer]) }));

/** Plays one ambience cue. */
export class AmbiencePlayer {
  readonly #bodies = new Map<LayerName, Layer>(LAYERS.map((name) => [name, buildLayer(name)]));

  enter(seed: number): void {
    let i = 0;
    for (const name of LAYERS) this.#bodies.get(name)!.clear((Math.imul(seed, 31) + i++ * 104729) | 0);
  }

  render(layers: readonly LayerGain[], left: Float32Array, right: Float32Array, n: number, at: number): void {
    for (let i = 0; i < layers.length; i++) {
      const l = layers[i]!;
      this.#bodies.get(l.layer)!.render(left, right, n, at, l.gain);
    }
  }
}
