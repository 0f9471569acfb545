import type { LayerName } from './layer.ts';

/** Decibels that bring each layer as built to -39 LUFS (its louder quarter over 60 s), measured by `scripts/fit-sound.ts`. */
export const LAYER_LEVELS: Readonly<Record<LayerName, number>> = {
  "air": -16.2,
  "hum": -32.3,
  "wind": -24.1,
  "leaves": -34.6,
  "rain": -31.7,
  "rain-outside": -20.2,
  "thunder": -20.8,
  "city": -16,
  "traffic": -24,
  "birds": -29,
  "crickets": -28.6,
  "sea": -31.2,
  "crowd": -22,
  "fire": -17.4,
  "motor": -30.2,
  "clock": -7.6
};
