import { cos, sin } from '../../base/maths.ts';
import type { Piece } from './plan.ts';

/** Steps that are walked: each is a piece of its own that does not stand in the way, and is not overhead. */
const isStep = (p: Piece): boolean =>
  p.kind === 'stairs' && !p.solid && p.y < 1900 && p.id.startsWith('step');

/** The steps among a set's pieces; most sets have none. */
export const stepsOf = (pieces: readonly Piece[]): readonly Piece[] => pieces.filter(isStep);

/** Height of what feet stand on at a point, mm: the top of the step there, else the floor (0). */
export const floorHeight = (steps: readonly Piece[], x: number, z: number): number => {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const p of steps) {
    const dx = x - p.x;
    const dz = z - p.z;
    const s = sin(p.yaw / 1000);
    const c = cos(p.yaw / 1000);
    const u = Math.abs(dx * c - dz * s);
    const v = Math.abs(dx * s + dz * c);
    if (u > p.w / 2 || v > p.d / 2 || v >= least) continue;
    least = v;
    best = p.y + p.h;
  }
  return best;
};
