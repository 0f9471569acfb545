import { turn } from '../base/maths.ts';
import type { SetPlan, Spot } from '../stage/sets/plan.ts';
import type { Standing } from './standing.ts';

const kindFor = (s: Spot): Standing['kind'] =>
  s.kind === 'sit' || s.kind === 'drive'
    ? 'sit'
    : s.kind === 'lie'
      ? 'lie'
      : s.kind === 'lean'
        ? 'lean'
        : 'stand';

/** A spot of the plan as somebody's place. */
export const standing = (s: Spot): Standing => ({
  x: s.x,
  z: s.z,
  y: s.y,
  yaw: s.yaw,
  kind: kindFor(s),
  spot: s.id,
  ...(s.on === undefined ? {} : { on: s.on }),
});

/** The nearest free seat to a point, if the set has one within `reach` mm. */
export const seatNear = (
  plan: SetPlan,
  x: number,
  z: number,
  taken: ReadonlyArray<{ x: number; z: number }>,
  reach = 4000,
): Standing | undefined => {
  let best: Spot | undefined;
  let least = reach * reach;
  for (const s of plan.spots) {
    if (s.kind !== 'sit' && s.kind !== 'drive') continue;
    if (taken.some((t) => (t.x - s.x) * (t.x - s.x) + (t.z - s.z) * (t.z - s.z) < 90_000)) continue;
    const d = (s.x - x) * (s.x - x) + (s.z - z) * (s.z - z);
    if (d < least) {
      least = d;
      best = s;
    }
  }
  return best === undefined ? undefined : standing(best);
};

/** The free seat that faces somebody's: across the same table. */
export const seatAcross = (
  plan: SetPlan,
  from: { readonly x: number; readonly z: number; readonly yaw: number },
  taken: ReadonlyArray<{ x: number; z: number }>,
): Standing | undefined => {
  const own = plan.spots.find((s) => s.x === from.x && s.z === from.z);
  let best: Spot | undefined;
  let least = 2200;
  for (const s of plan.spots) {
    if (s.kind !== 'sit') continue;
    if (taken.some((t) => (t.x - s.x) * (t.x - s.x) + (t.z - s.z) * (t.z - s.z) < 90_000)) continue;
    const turned = Math.abs(turn(from.yaw / 1000, s.yaw / 1000));
    if (turned < 1.6) continue;
    const d =
      Math.sqrt((from.x - s.x) * (from.x - s.x) + (from.z - s.z) * (from.z - s.z)) -
      (s.group === own?.group ? 400 : 0);
    if (d < least) {
      least = d;
      best = s;
    }
  }
  return best === undefined ? undefined : standing(best);
};

/** A free standing spot other than where one is: nearest to a wanted point. */
export const standNear = (
  plan: SetPlan,
  x: number,
  z: number,
  taken: ReadonlyArray<{ x: number; z: number }>,
): Standing | undefined => {
  let best: Spot | undefined;
  let least = Number.MAX_VALUE;
  for (const s of plan.spots) {
    if (s.kind !== 'stand' && s.kind !== 'work' && s.kind !== 'lean') continue;
    if (taken.some((t) => (t.x - s.x) * (t.x - s.x) + (t.z - s.z) * (t.z - s.z) < 250_000)) continue;
    const d = (s.x - x) * (s.x - x) + (s.z - z) * (s.z - z);
    if (d < least) {
      least = d;
      best = s;
    }
  }
  return best === undefined
    ? undefined
    : { ...standing(best), kind: 'stand', y: best.kind === 'stand' ? best.y : 0 };
};
