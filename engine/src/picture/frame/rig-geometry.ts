import type { SetPlan } from '../../stage/sets/plan.ts';
import type { Stage, Vec3 } from '../../stage/stage.ts';
import type { LightPlan } from '../../timeline/light.ts';

/** Where the key hangs and what it looks at, metres. */
export interface KeyPlacement {
  readonly aim: Vec3;
  /** Unit vector from the aim to the lamp. */
  readonly toward: Vec3;
  readonly distance: number;
  /** Half angle of the beam, radians. */
  readonly angle: number;
  /** Radius around the aim inside which the key's shadows are kept. */
  readonly reach: number;
  /** How fast it falls off: light ~ distance^-decay. */
  readonly decay: number;
}

/** Direction of an azimuth and elevation in milliradians (0 = from +z, positive toward +x; up from the horizon). */
export const direction = (azimuth: number, elevation: number): Vec3 => {
  const a = azimuth / 1000;
  const e = elevation / 1000;
  return [Math.sin(a) * Math.cos(e), Math.sin(e), Math.cos(a) * Math.cos(e)];
};

/** Rooms are this many metres from the key's aim at most before it stops covering them whole. */
const ROOM_REACH = 4.2;

/**
 * The key, as a lamp on a stand indoors and as a far one (sun, moon) outdoors. It holds still: its aim is the middle
 * of the playing area, so that nobody's walk moves a shadow of the furniture; only on sets too large for one shadow
 * map does it go with the people.
 */
export const placeKey = (stage: Stage, plan: SetPlan | undefined, key: LightPlan['key']): KeyPlacement => {
  const toward = direction(key.azimuth, key.elevation);
  const half = plan ? Math.hypot(plan.width, plan.depth) / 2000 : 4;
  const interior = plan?.place.interior ?? true;
  const wide = half > ROOM_REACH;
  const middle = wide ? subject(stage) : ([0, 1.05, 0] as const);
  const reach = wide ? Math.max(3.2, spread(stage, middle) + 1.6) : half;
  if (interior) {
    // Flagged: it falls off toward the walls, so that people stand out from them.
    const distance = Math.max(5.2, reach * 1.3);
    return { aim: middle, toward, distance, angle: Math.atan((reach * 1.12) / distance), reach, decay: 1.3 };
  }
  return { aim: middle, toward, distance: 60, angle: 0.75, reach: Math.max(reach, 4), decay: 0 };
};

/** Middle of the people, else where the camera looks; chest height. */
const subject = (stage: Stage): Vec3 => {
  const n = stage.people.length;
  if (n === 0) return stage.camera.target;
  let x = 0;
  let y = 0;
  let z = 0;
  for (const p of stage.people) {
    x += p.position[0];
    y += p.position[1];
    z += p.position[2];
  }
  return [x / n, y / n + 1.05, z / n];
};

const spread = (stage: Stage, middle: Vec3): number => {
  let most = 0;
  for (const p of stage.people) {
    most = Math.max(most, Math.hypot(p.position[0] - middle[0], p.position[2] - middle[2]));
  }
  return Math.min(most, 9);
};
