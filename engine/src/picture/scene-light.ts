import { uniform } from 'three/tsl';
import { Color, Vector3 } from 'three/webgpu';

/**
 * What materials may know of the light beyond three's own lights: for sheen, light under skin, catchlights, rain and
 * fire. The painter sets it before each picture; materials only read it. World axes, metres; colours are linear and
 * carry the light's level (1 = a mid-grey card exposes to middle grey).
 */
export const SCENE_LIGHT = {
  keyPosition: uniform(new Vector3(-2, 3, 3)),
  keyColour: uniform(new Color(1, 0.85, 0.7)),
  rimDirection: uniform(new Vector3(0, 0.4, -0.9)),
  rimColour: uniform(new Color(0.2, 0.3, 0.5)),
  /** Seconds since the scene's start (`Stage.clock`), never the wall clock. */
  clock: uniform(0),
  /** Metres from the eye at which the lens is focused. */
  focus: uniform(3),
} as const;
