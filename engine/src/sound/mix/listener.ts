import { cos, sin } from '../../base/maths.ts';
import type { Flicks } from '../../base/time.ts';
import type { SetPlan } from '../../stage/sets/plan.ts';
import type { Stance } from '../../timeline/timeline.ts';

/** Where the sound is heard from: the master view of a set, not each camera, so that no cut throws a voice about. */
export interface Listener {
  readonly x: number;
  readonly z: number;
  /** Unit vector to the listener's right. */
  readonly rightX: number;
  readonly rightZ: number;
}

export const listenerOf = (plan: Pick<SetPlan, 'front' | 'depth'> | undefined): Listener => {
  const front = (plan?.front ?? 0) / 1000;
  const away = Math.min(9000, (plan?.depth ?? 6000) / 2 + 1800);
  return { x: sin(front) * away, z: cos(front) * away, rightX: cos(front), rightZ: -sin(front) };
};

export interface Heard {
  /** Sine of the azimuth, -1 left .. 1 right. */
  readonly side: number;
  /** Metres. */
  readonly distance: number;
}

export const hear = (at: Listener, x: number, z: number): Heard => {
  const dx = x - at.x;
  const dz = z - at.z;
  const distance = Math.sqrt(dx * dx + dz * dz + 250_000);
  return { side: (dx * at.rightX + dz * at.rightZ) / distance, distance: distance / 1000 };
};

const MOVING = new Set(['walk', 'run', 'crawl', 'climb', 'swim', 'ride']);

/** Where a body is, near enough for the ear: on its path at even pace, else at its stance's place. */
export const whereabouts = (stance: Stance, t: Flicks): readonly [number, number] => {
  const path = stance.path;
  if (!path || path.length < 4 || !MOVING.has(stance.kind)) return [stance.x, stance.z];
  let total = 0;
  for (let i = 2; i + 1 < path.length; i += 2) {
    const dx = path[i]! - path[i - 2]!;
    const dz = path[i + 1]! - path[i - 1]!;
    total += Math.sqrt(dx * dx + dz * dz);
  }
  const share = Math.min(1, Math.max(0, (t - stance.start) / (stance.duration || 1)));
  let left = total * share;
  for (let i = 2; i + 1 < path.length; i += 2) {
    const dx = path[i]! - path[i - 2]!;
    const dz = path[i + 1]! - path[i - 1]!;
    const d = Math.sqrt(dx * dx + dz * dz);
    if (left <= d || i + 3 >= path.length) {
      const f = d === 0 ? 1 : Math.min(1, left / d);
      return [path[i - 2]! + dx * f, path[i - 1]! + dz * f];
    }
    left -= d;
  }
  return [stance.x, stance.z];
};

export const isMoving = (stance: Stance): boolean =>
  MOVING.has(stance.kind) && (stance.path?.length ?? 0) >= 4;
