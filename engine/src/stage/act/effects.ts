import type { HandGoal } from '../body/limbs.ts';
import type { Shapes } from '../face/shapes.ts';

/** What postures and actions add to a body at an instant. Radians, metres. */
export interface Effects {
  bend: number;
  twist: number;
  side: number;
  nod: number;
  look: number;
  tilt: number;
  shrug: number;
  /** Hips in body axes. */
  x: number;
  y: number;
  z: number;
  /** The whole body off the floor. */
  rise: number;
  lids: number;
  readonly shapes: Shapes;
  readonly goals: readonly [HandGoal[], HandGoal[]];
}

export const noEffects = (): Effects => ({
  bend: 0,
  twist: 0,
  side: 0,
  nod: 0,
  look: 0,
  tilt: 0,
  shrug: 0,
  x: 0,
  y: 0,
  z: 0,
  rise: 0,
  lids: 0,
  shapes: {},
  goals: [[], []],
});
