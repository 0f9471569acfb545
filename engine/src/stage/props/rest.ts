import { cos, PI, sin } from '../../base/maths.ts';
import type { PropKind } from '../../timeline/prop.ts';
import { mul, rotX, rotY, rotZ } from '../body/quaternion.ts';
import type { SetPlan } from '../sets/plan.ts';
import type { Quat, Vec3 } from '../stage.ts';
import { PROP_SPECS } from './specs.ts';

export interface Resting {
  /** Metres. */
  readonly position: Vec3;
  readonly rotation: Quat;
}

/** Where a thing was put: whole millimetres and milliradians. */
export interface Put {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly yaw: number;
}

/** As near to a wall as this, mm, a long thing leans on it. */
const BY_WALL = 650;
/** Share of its length by which the foot of what leans stands off the wall. */
const FOOT = 0.24;
/** The lean that this foot gives, radians. */
const LEAN = 0.2424;

/** The wall that a point is by, if any: the way to it (into the wall) and how far. */
const wallBy = (
  plan: SetPlan,
  at: Put,
): { readonly nx: number; readonly nz: number; readonly gap: number } | undefined => {
  if (plan.height === 0) return undefined;
  const sides = [
    { id: 'back', nx: 0, nz: -1, gap: at.z + plan.depth / 2 },
    { id: 'left', nx: -1, nz: 0, gap: at.x + plan.width / 2 },
    { id: 'right', nx: 1, nz: 0, gap: plan.width / 2 - at.x },
  ];
  const near = sides
    .filter((s) => s.gap >= 0 && s.gap < BY_WALL && plan.walls.some((w) => w.id === s.id))
    .sort((a, b) => a.gap - b.gap)
    .find((s) => {
      // Not before a door or under a window's light.
      const along = s.nx === 0 ? at.x : at.z;
      return !plan.doors.some(
        (d) => d.wall === s.id && Math.abs((s.nx === 0 ? d.x : d.z) - along) < d.width / 2 + 80,
      );
    });
  return near;
};

/**
 * How a thing lies where it was put down: long things of the floor lean on a wall that is near, else lie flat; what
 * would stand on a tip or an edge lies on its side. Everything else stands on its base.
 */
export const restOf = (kind: PropKind, size: number, at: Put, plan: SetPlan | undefined): Resting => {
  const spec = PROP_SPECS[kind];
  const [w, h, d] = spec.size;
  const scale = size > 0 ? size / (Math.max(w, h, d) / 1000) : 1;
  const position: Vec3 = [at.x / 1000, at.y / 1000, at.z / 1000];
  const yaw = rotY(at.yaw / 1000);
  const lay = spec.lay;
  if (lay === undefined) return { position, rotation: yaw };
  if (lay === 'side')
    // On its right side; the middle of its height comes over the point.
    return {
      position: lifted(position, (w / 2000) * scale, yawOffset(at.yaw, (-h / 2000) * scale, 0)),
      rotation: mul(yaw, rotZ(-PI / 2)),
    };
  const wall = lay === 'lean' && at.y < 50 && plan ? wallBy(plan, at) : undefined;
  if (wall) {
    const turn = turnTo(-wall.nx, -wall.nz);
    const foot = ((h * scale) / 1000) * FOOT + (d / 2000) * scale + 0.03;
    const out = wall.gap / 1000 - foot;
    return {
      position: [position[0] + wall.nx * out, position[1], position[2] + wall.nz * out],
      rotation: mul(rotY(turn), rotX(-LEAN)),
    };
  }
  // On its back, its length along the way it was turned, the middle over the point.
  return {
    position: lifted(position, (d / 2000) * scale, yawOffset(at.yaw, 0, (h / 2000) * scale)),
    rotation: mul(yaw, rotX(-PI / 2)),
  };
};

const lifted = (p: Vec3, up: number, by: readonly [number, number]): Vec3 => [
  p[0] + by[0],
  p[1] + up,
  p[2] + by[1],
];

/** (dx, dz) of a body turned by `yaw` milliradians, in the set's axes. */
const yawOffset = (yaw: number, dx: number, dz: number): readonly [number, number] => {
  const s = sin(yaw / 1000);
  const c = cos(yaw / 1000);
  return [dx * c + dz * s, dz * c - dx * s];
};

/** The yaw that faces along one of the axes. */
const turnTo = (x: number, z: number): number => (z > 0 ? 0 : z < 0 ? PI : x > 0 ? PI / 2 : -PI / 2);
