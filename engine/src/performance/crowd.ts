import { cos, sin, TAU } from '../base/maths.ts';
import { between } from '../base/random.ts';
import type { SetPlan } from '../stage/sets/plan.ts';
import { walkable } from '../stage/sets/walk.ts';
import { facing } from './actors.ts';
import type { Standing } from './standing.ts';

/** Nobody starts nearer to another than this, mm. */
export const ELBOW = 600;

/** A place for one more than there are spots: on open floor behind and beside the others, never before them. */
export const inCrowd = (
  plan: SetPlan,
  taken: readonly Standing[],
  seed: number,
  person: string,
): Standing | undefined => {
  const centre = taken[0] ?? { x: 0, z: 0 };
  const turned = between(-1, 1, seed, person, 'crowd');
  for (let ring = 2; ring < 14; ring++)
    for (let k = 0; k < 10; k++) {
      // From the back (pi) outward to both sides.
      const a = TAU / 2 + (k % 2 === 0 ? 1 : -1) * (Math.ceil(k / 2) * 0.33 + 0.1 * turned);
      const x = Math.round(centre.x + sin(a) * ring * 350) + 0;
      const z = Math.round(centre.z + cos(a) * ring * 350) + 0;
      if (Math.abs(x) > plan.width / 2 - 250 || Math.abs(z) > plan.depth / 2 - 250) continue;
      if (!walkable(plan, x, z)) continue;
      if (taken.some((t) => (t.x - x) * (t.x - x) + (t.z - z) * (t.z - z) < ELBOW * ELBOW)) continue;
      return { x, z, y: 0, yaw: facing(x, z, centre.x, centre.z), kind: 'stand' };
    }
  return undefined;
};
