import { atan2 } from '../base/maths.ts';
import type { Look } from '../timeline/look.ts';

/** Width of the gate in tenths of a millimetre: the lens's unit. */
export const GATE = 360;

/** Distance at which a picture of `height` mm in the subject's plane fills the frame. */
export const distanceFor = (height: number, focal: number, look: Look): number =>
  (height * (look.ratio / 1000) * focal) / GATE;

/** Height of the picture in a plane at `distance`. */
export const heightAt = (distance: number, focal: number, look: Look): number =>
  (distance * GATE) / focal / (look.ratio / 1000);

const sortedLenses = new WeakMap<Look, Map<number, readonly number[]>>();

/** The focal lengths in the box, nearest to `wanted` (by ratio) first. */
export const lensesNear = (wanted: number, look: Look, most: number): readonly number[] => {
  let known = sortedLenses.get(look);
  if (!known) sortedLenses.set(look, (known = new Map()));
  let list = known.get(wanted);
  if (!list) {
    const ratio = (f: number) => (f > wanted ? f / wanted : wanted / f);
    list = [...look.lens.focals].sort((a, b) => ratio(a) - ratio(b) || a - b);
    known.set(wanted, list);
  }
  return list.length > most ? list.slice(0, most) : list;
};

/** A camera as a point and a look-at point, mm, with its lens. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly tx: number;
  readonly ty: number;
  readonly tz: number;
  readonly focal: number;
}

/** Where a point falls in the picture: u right -1..1, v up -1..1 inside the frame, depth in mm (below 0: behind). */
export const project = (
  c: View,
  look: Look,
  px: number,
  py: number,
  pz: number,
): { u: number; v: number; depth: number } => {
  let fx = c.tx - c.x;
  let fy = c.ty - c.y;
  let fz = c.tz - c.z;
  const n = Math.sqrt(fx * fx + fy * fy + fz * fz) || 1;
  fx /= n;
  fy /= n;
  fz /= n;
  // Right = forward x up; for a camera looking along -z this is +x.
  const h = Math.sqrt(fx * fx + fz * fz) || 1e-9;
  const rx = -fz / h;
  const rz = fx / h;
  const ux = -fy * (fx / h);
  const uy = h;
  const uz = -fy * (fz / h);
  const dx = px - c.x;
  const dy = py - c.y;
  const dz = pz - c.z;
  const depth = dx * fx + dy * fy + dz * fz;
  const d = Math.max(depth, 1);
  const half = GATE / 2 / c.focal;
  return {
    u: (dx * rx + dz * rz) / d / half,
    v: (dx * ux + dy * uy + dz * uz) / d / (half / (look.ratio / 1000)),
    depth,
  };
};

/** Angle between two cameras as seen from a point on the floor, radians 0..pi. */
export const angleBetween = (
  a: { readonly x: number; readonly z: number },
  b: { readonly x: number; readonly z: number },
  x: number,
  z: number,
): number => {
  const ax = a.x - x;
  const az = a.z - z;
  const bx = b.x - x;
  const bz = b.z - z;
  const cross = ax * bz - az * bx;
  return Math.abs(atan2(cross, ax * bx + az * bz));
};
