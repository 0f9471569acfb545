import { uniform } from 'three/tsl';
import { Color, Vector3 } from 'three/webgpu';

/**
 * What the materials of places know of hour and weather. The set that is drawn sets it before each picture, so that
 * one layout serves every hour; materials only read it. Colours are linear, on the scale of `scene-light.ts`.
 */
export const AIR = {
  /** 0 bare .. 1 covered. */
  snow: uniform(0),
  /** 0 dry .. 1 puddles. */
  wet: uniform(0),
  /** 0 dry .. 1 rain on the windows (indoors the rest stays dry). */
  panes: uniform(0),
  /** 0 by day .. 1 at night: how many windows of the world are lit. */
  lit: uniform(0),
  /** Share of their own level at which lamps of the set glow. */
  lamps: uniform(1),
  /** The same of a lighthouse's lens (with its colour), of hearths, and of flames that are carried. */
  lens: uniform(new Color(1, 1, 1)),
  fire: uniform(1),
  candles: uniform(1),
  /** The sky overhead, at the horizon, and around sun or moon. */
  skyTop: uniform(new Color()),
  skyLow: uniform(new Color()),
  skyGlow: uniform(new Color()),
  /** Toward sun or moon, and its disc: cosine of its half-angle and level. */
  disc: uniform(new Vector3(0, 0.3, -1)),
  discSize: uniform(0.999),
  discLevel: uniform(0),
  stars: uniform(0),
  clouds: uniform(0),
  cloudColour: uniform(new Color()),
  /** What the farthest and nearest layers of the world are coloured by. */
  farTint: uniform(new Color()),
  nearTint: uniform(new Color()),
  /** 0 a calm sea .. 1 a storm's: height of the waves and their white heads. */
  swell: uniform(0),
  /** 0 clear air .. 1 fog: how early layers pale. */
  mist: uniform(0),
  /** Ground speed of what passes a vehicle's windows, metres a second. */
  passing: uniform(0),
} as const;
