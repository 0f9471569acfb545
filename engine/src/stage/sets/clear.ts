import { cos, sin } from '../../base/maths.ts';
import type { Piece, SetPlan } from './plan.ts';

/** Millimetres. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** Pieces that are mostly air or are crossed by every look: they block no line and hold no camera. */
export const AIRY: ReadonlySet<Piece['kind']> = new Set<Piece['kind']>([
  'bars',
  'rail',
  'fence',
  'ladder',
  'grass-tuft',
  'car-shell',
  'fire',
  'tent',
]);

/** The part of a piece that sight meets: trees are their trunks and crowns, chairs and tables nearly their boxes. */
const boxOf = (p: Piece): { w: number; h: number; d: number } => {
  if (p.kind === 'tree') return { w: Math.min(p.w, 420), h: p.h, d: Math.min(p.d, 420) };
  if (p.kind === 'lamppost' || p.kind === 'bus-stop') return { w: 140, h: p.h, d: 140 };
  return { w: p.w, h: p.h, d: p.d };
};

/** What no look goes through: solid pieces, houses, and steps, which feet may stand on. */
export const dense = (p: Piece): boolean =>
  p.solid || p.kind === 'building' || (p.kind === 'stairs' && p.id.startsWith('step'));

/** Whether a point is within a solid piece or under the floor. `margin` widens the pieces, mm. */
export const insideSolid = (plan: SetPlan, x: number, y: number, z: number, margin = 0): boolean => {
  if (y < 0) return true;
  return plan.pieces.some((p) => {
    if (!dense(p) || AIRY.has(p.kind)) return false;
    const b = boxOf(p);
    if (y > p.y + b.h + margin || y < p.y - margin) return false;
    const s = sin(p.yaw / 1000);
    const c = cos(p.yaw / 1000);
    const dx = x - p.x;
    const dz = z - p.z;
    return Math.abs(dx * c - dz * s) <= b.w / 2 + margin && Math.abs(dx * s + dz * c) <= b.d / 2 + margin;
  });
};

/** Whether the segment crosses a box of half sizes about the origin (slab test). */
const crosses = (
  a: readonly [number, number, number],
  b: readonly [number, number, number],
  half: readonly [number, number, number],
): boolean => {
  let enter = 0;
  let leave = 1;
  for (let k = 0; k < 3; k++) {
    const from = a[k] as number;
    const d = (b[k] as number) - from;
    const h = half[k] as number;
    if (d === 0) {
      if (from < -h || from > h) return false;
      continue;
    }
    const t0 = (-h - from) / d;
    const t1 = (h - from) / d;
    enter = Math.max(enter, Math.min(t0, t1));
    leave = Math.min(leave, Math.max(t0, t1));
    if (enter > leave) return false;
  }
  return true;
};

/**
 * Whether a camera at `a` sees `b`: no solid piece between. Outer walls do not count (the painter takes a wall away
 * that stands between camera and actors); inner walls do. Pieces that hold either end are left out: a head in a chair.
 */
export const lineClear = (plan: SetPlan, a: Point, b: Point): boolean => {
  for (const p of plan.pieces) {
    if (!dense(p) || AIRY.has(p.kind)) continue;
    const box = boxOf(p);
    const s = sin(p.yaw / 1000);
    const c = cos(p.yaw / 1000);
    const local = (q: Point): [number, number, number] => {
      const dx = q.x - p.x;
      const dz = q.z - p.z;
      return [dx * c - dz * s, q.y - p.y - box.h / 2, dx * s + dz * c];
    };
    const half: [number, number, number] = [box.w / 2, box.h / 2, box.d / 2];
    const la = local(a);
    const lb = local(b);
    const holds = (q: readonly number[]): boolean =>
      Math.abs(q[0] as number) < half[0] &&
      Math.abs(q[2] as number) < half[2] &&
      (q[1] as number) < half[1] + 400 &&
      (q[1] as number) > -half[1];
    if (holds(lb) || holds(la)) continue;
    if (crosses(la, lb, half)) return false;
  }
  return true;
};
