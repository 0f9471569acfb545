import { cos, sin } from '../base/maths.ts';
import { AIRY } from '../stage/sets/clear.ts';
import type { Piece, PieceKind, SetPlan } from '../stage/sets/plan.ts';
import type { Look } from '../timeline/look.ts';
import { GATE, project, type View } from './lens.ts';

/** Pieces that are mostly air, hang before a window, or lie flat: a thing is seen through or over them. */
const OPEN: ReadonlySet<PieceKind> = new Set<PieceKind>([...AIRY, 'curtain', 'tree']);

/** Does a piece stand in the way of a small thing? Solid ones do, and whatever is a hand's breadth each way. */
const screens = (p: Piece): boolean =>
  !OPEN.has(p.kind) && (p.solid || p.kind === 'building' || (p.h >= 150 && p.w >= 120 && p.d >= 120));

/** Half the size of a thing, mm: a box that begins so near before it holds it up. */
const NEAR = 40;

/** What stands in a shelf or on a chimney is seen through so much of it, mm: from its front, not through its side. */
const WITHIN = 240;

/**
 * Is a small thing at (tx, ty, tz), piece `self` if it is one, hidden from a camera by a piece of the set? Stricter than `Sight.hidden`, which
 * forgives what a head leans against: a clock on a chimney is not to be seen from behind the chimney.
 */
export const thingHidden = (
  plan: SetPlan,
  x: number,
  y: number,
  z: number,
  tx: number,
  ty: number,
  tz: number,
  self: string | undefined,
): boolean => {
  for (const p of plan.pieces) {
    if (!screens(p) || p.id === self) continue;
    const r = (p.w + p.d) / 2;
    if (Math.max(x, tx) < p.x - r || Math.min(x, tx) > p.x + r) continue;
    if (Math.max(z, tz) < p.z - r || Math.min(z, tz) > p.z + r) continue;
    const c = cos(p.yaw / 1000);
    const s = sin(p.yaw / 1000);
    const half = [p.w / 2, p.h / 2, p.d / 2];
    const local = (qx: number, qy: number, qz: number): number[] => {
      const dx = qx - p.x;
      const dz = qz - p.z;
      return [dx * c - dz * s, qy - p.y - p.h / 2, dx * s + dz * c];
    };
    const to = local(tx, ty, tz);
    const inside = to.every((v, k) => Math.abs(v) <= half[k]!);
    const from = local(x, y, z);
    let enter = 0;
    let leave = 1;
    for (let k = 0; k < 3 && enter <= leave; k++) {
      const d = to[k]! - from[k]!;
      const h = half[k]!;
      if (d > -1e-9 && d < 1e-9) {
        if (Math.abs(from[k]!) > h) enter = 2;
        continue;
      }
      const a = (-h - from[k]!) / d;
      const b = (h - from[k]!) / d;
      enter = Math.max(enter, Math.min(a, b));
      leave = Math.min(leave, Math.max(a, b));
    }
    if (enter > leave) continue;
    // The board it lies on, grazed right before it, hides nothing.
    const dx = tx - x;
    const dy = ty - y;
    const dz = tz - z;
    if ((1 - enter) * Math.sqrt(dx * dx + dy * dy + dz * dz) > (inside ? WITHIN : NEAR)) return true;
  }
  return false;
};

/** What stands much nearer to the lens than the thing, and in the frame, draws the eye: cost by how far in it is. */
export const crowded = (
  plan: SetPlan,
  look: Look,
  view: View,
  far: number,
  self: string | undefined,
): number => {
  let cost = 0;
  for (const p of plan.pieces) {
    if (p.id === self || OPEN.has(p.kind) || p.h < 150 || p.y > 2300) continue;
    const q = project(view, look, p.x, p.y + p.h * 0.7, p.z);
    if (q.depth < 100 || q.depth > 0.7 * far) continue;
    const half = Math.min(p.w, p.d) / 2 / ((q.depth * GATE) / 2 / view.focal);
    const inner = Math.abs(q.u) - half;
    if (inner < 0.8 && Math.abs(q.v) < 1.3) cost += 3 * (0.8 - Math.max(0, inner));
  }
  return cost;
};
