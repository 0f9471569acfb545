import type { PropKind } from '../../timeline/prop.ts';
import { PROP_SPECS } from '../props/specs.ts';
import type { Piece, SetPlan } from './plan.ts';
import { at } from './sketch.ts';
import { walkable } from './walk.ts';

export interface Resting {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly yaw: number;
  /** The piece it lies on; absent = the floor. */
  readonly on?: string;
}

const squared = (a: { x: number; z: number }, b: { x: number; z: number }): number =>
  (a.x - b.x) * (a.x - b.x) + (a.z - b.z) * (a.z - b.z);

/** Tops on which nobody lays anything while another is within two metres more: they burn or they are wet. */
const UNFIT: ReadonlySet<string> = new Set(['stove', 'sink', 'fridge']);
const UNFIT_COST = 2000;

/**
 * Where a thing rests: on the top nearest to `near` (the first conversation by default), at the edge toward it and
 * clear of what already lies there; things of the floor, or any thing where no top is near, on open floor. `n` parts
 * several things put down in one place.
 */
export const surfaceFor = (
  plan: SetPlan,
  kind: PropKind,
  near?: { readonly x: number; readonly z: number },
  n = 0,
): Resting => {
  const spec = PROP_SPECS[kind];
  const goal = near ?? plan.spots[0] ?? { x: 0, z: 0 };
  const same = plan.pieces.find((p) => p.kind === kind && squared(p, goal) < 9e6);
  if (same && n === 0 && spec.hold !== 'none') return { x: same.x, y: same.y, z: same.z, yaw: same.yaw };
  let best: Piece | undefined;
  let least = Number.POSITIVE_INFINITY;
  if (spec.rest === 'top')
    for (const p of plan.pieces) {
      if (p.top === undefined || p.top > 1150) continue;
      const far = Math.sqrt(squared(p, goal)) + (UNFIT.has(p.kind) ? UNFIT_COST : 0);
      const d = far * far;
      if (d < least) {
        least = d;
        best = p;
      }
    }
  if (best && squared(best, goal) < 3200 * 3200) {
    const piece = best;
    const top = piece.y + (piece.top ?? piece.h);
    const lying = plan.pieces.filter((p) => p !== piece && p.y === top && squared(p, piece) < 4e6);
    const halfW = Math.max(0, piece.w / 2 - spec.size[0] / 2 - 30);
    const halfD = Math.max(0, piece.d / 2 - spec.size[2] / 2 - 30);
    let found: Resting | undefined;
    let score = Number.POSITIVE_INFINITY;
    for (let i = -4; i <= 4; i++)
      for (let j = -3; j <= 3; j++) {
        const q = at(piece.x, piece.z, piece.yaw, (halfW * i) / 4, (halfD * j) / 3);
        const crowd = lying.filter((p) => {
          const r = (Math.max(p.w, p.d) + Math.max(spec.size[0], spec.size[2])) / 2 + 20;
          return squared(p, q) < r * r;
        }).length;
        const later = n === 0 ? 0 : ((i + 4) * 7 + j + 3 + n * 31) % 63;
        const value = Math.sqrt(squared(q, goal)) + crowd * 1500 + later * 12;
        if (value < score) {
          score = value;
          found = { ...q, y: top, yaw: piece.yaw, on: piece.id };
        }
      }
    if (found) return found;
  }
  for (let ring = 4; ring < 30; ring++)
    for (let k = 0; k < 8; k++) {
      const dx = [1, 0.7, 0, -0.7, -1, -0.7, 0, 0.7][(k + n * 3) % 8] as number;
      const dz = [0, 0.7, 1, 0.7, 0, -0.7, -1, -0.7][(k + n * 3) % 8] as number;
      const x = Math.round(goal.x + dx * ring * 120);
      const z = Math.round(goal.z + dz * ring * 120);
      if (walkable(plan, x, z)) return { x, y: 0, z, yaw: 0 };
    }
  return { x: goal.x, y: 0, z: goal.z, yaw: 0 };
};
