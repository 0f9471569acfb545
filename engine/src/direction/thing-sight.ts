import { cos, sin } from '../base/maths.ts';
import type { Piece, PieceKind, SetPlan } from '../stage/sets/plan.ts';

/** Pieces that are mostly air, hang before a window, or lie flat: a thing is seen through or over them. */
const OPEN: ReadonlySet<PieceKind> = new Set([
  'bars',
  'rail',
  'fence',
  'ladder',
  'grass-tuft',
  'car-shell',
  'fire',
  'tent',
  'curtain',
  'tree',
]);

/** Does a piece stand in the way of a small thing? Solid ones do, and whatever is a hand's breadth each way. */
const screens = (p: Piece): boolean =>
  !OPEN.has(p.kind) && (p.solid || p.kind === 'building' || (p.h >= 150 && p.w >= 120 && p.d >= 120));

/** Half the size of a thing, mm: a box that ends so near to it holds it up. */
const NEAR = 40;

/**
 * Is a small thing at (tx, ty, tz) hidden from a camera by a piece of the set? Stricter than `Sight.hidden`, which
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
): boolean => {
  for (const p of plan.pieces) {
    if (!screens(p)) continue;
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
    // The piece itself, or what it stands in.
    if (to.every((v, k) => Math.abs(v) <= half[k]!)) continue;
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
    // Grazing the board it lies on, right before it, hides nothing.
    const dx = tx - x;
    const dy = ty - y;
    const dz = tz - z;
    if ((1 - enter) * Math.sqrt(dx * dx + dy * dy + dz * dz) > NEAR) return true;
  }
  return false;
};
