/** A continuous sound of a place, entered at any sample. Its 0 dB is -39 LUFS in its louder quarter (`levels.generated.ts`). */
export interface Layer {
  /** Forgets everything; `seed` keys all that it will do. */
  clear(seed: number): void;
  /** Adds n samples times `gain`; `at` counts samples from the cue's start. */
  render(left: Float32Array, right: Float32Array, n: number, at: number, gain: number): void;
}

export const LAYERS = [
  'air',
  'hum',
  'wind',
  'leaves',
  'rain',
  'rain-outside',
  'thunder',
  'city',
  'traffic',
  'birds',
  'crickets',
  'sea',
  'crowd',
  'fire',
  'motor',
  'clock',
] as const;
export type LayerName = (typeof LAYERS)[number];
