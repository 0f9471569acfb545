import { cos, sin } from '../base/maths.ts';
import { AIRY, dense } from '../stage/sets/clear.ts';
import type { Piece, SetPlan } from '../stage/sets/plan.ts';
import type { Figure } from './staging.ts';

/** Trees are their trunks to a lens, lamp posts their posts. */
const sightSize = (p: Piece): { w: number; d: number } => {
  if (p.kind === 'tree') return { w: Math.min(p.w, 420), d: Math.min(p.d, 420) };
  if (p.kind === 'lamppost' || p.kind === 'bus-stop') return { w: 140, d: 140 };
  return p;
};

interface Box {
  readonly x: number;
  readonly z: number;
  readonly low: number;
  readonly high: number;
  readonly c: number;
  readonly s: number;
  readonly hw: number;
  readonly hd: number;
  readonly id: string;
  /** Radius of a circle around it, for a quick no. */
  readonly r: number;
}

interface Barrier {
  readonly x0: number;
  readonly z0: number;
  readonly x1: number;
  readonly z1: number;
  readonly high: number;
  /** The one on the audience's side. */
  readonly wild: boolean;
}

/** Does a segment p + t d, 0..1, pass through a box in its own axes? Slab test. */
const through = (
  px: number,
  py: number,
  pz: number,
  dx: number,
  dy: number,
  dz: number,
  b: Box,
  grow: number,
): boolean => {
  // Into the box's axes: yaw turns +z toward +x.
  const ox = px - b.x;
  const oz = pz - b.z;
  const lx = ox * b.c - oz * b.s;
  const lz = ox * b.s + oz * b.c;
  const ex = dx * b.c - dz * b.s;
  const ez = dx * b.s + dz * b.c;
  let t0 = 0;
  let t1 = 1;
  const slab = (o: number, d: number, low: number, high: number): boolean => {
    if (d > -1e-9 && d < 1e-9) return o >= low && o <= high;
    let a = (low - o) / d;
    let c = (high - o) / d;
    if (a > c) {
      const k = a;
      a = c;
      c = k;
    }
    if (a > t0) t0 = a;
    if (c < t1) t1 = c;
    return t0 <= t1;
  };
  return (
    slab(lx, ex, -b.hw - grow, b.hw + grow) &&
    slab(lz, ez, -b.hd - grow, b.hd + grow) &&
    slab(py, dy, b.low - grow, b.high + grow)
  );
};

/** Height of the lowest thing a camera tripod may stand over, mm. */
const FLOOR = 120;

/** A camera keeps so far from walls and furniture, mm. */
export const CLEARANCE = 150;

/** What stands in the way in a set: solid pieces and walls, for cameras and sight lines. */
export class Sight {
  private readonly boxes: readonly Box[];
  private readonly barriers: readonly Barrier[];
  readonly plan: SetPlan;
  /** Is there a wall on the audience's side too, for reverse angles to look at? */
  readonly closed: boolean;

  constructor(plan: SetPlan) {
    this.plan = plan;
    this.boxes = plan.pieces
      .filter((p) => dense(p) && !AIRY.has(p.kind))
      .map((p) => {
        const yaw = p.yaw / 1000;
        const size = sightSize(p);
        const hw = size.w / 2;
        const hd = size.d / 2;
        return {
          x: p.x,
          z: p.z,
          low: p.y,
          high: p.y + p.h,
          c: cos(yaw),
          s: sin(yaw),
          hw,
          hd,
          id: p.id,
          r: Math.sqrt(hw * hw + hd * hd),
        };
      });
    const fx = sin(plan.front / 1000);
    const fz = cos(plan.front / 1000);
    this.barriers = plan.walls.map((w) => {
      const mx = (w.x0 + w.x1) / 2;
      const mz = (w.z0 + w.z1) / 2;
      const l = Math.sqrt(mx * mx + mz * mz) || 1;
      return { x0: w.x0, z0: w.z0, x1: w.x1, z1: w.z1, high: w.height, wild: (mx * fx + mz * fz) / l > 0.9 };
    });
    this.closed = this.barriers.some((b) => b.wild);
  }

  /** Is a point inside a solid piece grown by `margin`, under the floor or above a ceiling? */
  inside(x: number, y: number, z: number, margin: number): boolean {
    if (y < FLOOR) return true;
    if (this.plan.height > 0 && y > this.plan.height - margin) return true;
    for (const b of this.boxes) {
      const ox = x - b.x;
      const oz = z - b.z;
      const reach = b.r + margin;
      if (ox > reach || ox < -reach || oz > reach || oz < -reach) continue;
      if (y < b.low - margin || y > b.high + margin) continue;
      const lx = ox * b.c - oz * b.s;
      const lz = ox * b.s + oz * b.c;
      if (lx > -b.hw - margin && lx < b.hw + margin && lz > -b.hd - margin && lz < b.hd + margin) return true;
    }
    return false;
  }

  /** Is a point nearer to a wall than `margin`? */
  atWall(x: number, y: number, z: number, margin: number): boolean {
    for (const w of this.barriers) {
      if (y > w.high + margin) continue;
      const dx = w.x1 - w.x0;
      const dz = w.z1 - w.z0;
      const l = dx * dx + dz * dz || 1;
      let t = ((x - w.x0) * dx + (z - w.z0) * dz) / l;
      t = t < 0 ? 0 : Math.min(t, 1);
      const ex = x - w.x0 - dx * t;
      const ez = z - w.z0 - dz * t;
      if (ex * ex + ez * ez < margin * margin) return true;
    }
    return false;
  }

  /**
   * How many walls stand between two points, the one toward the audience not counted. The painter takes a wall away
   * for the camera, as studios do, so it hides nobody; but a camera inside the room sees it as people do.
   */
  walls(x: number, y: number, z: number, tx: number, ty: number, tz: number): number {
    const dx = tx - x;
    const dz = tz - z;
    let n = 0;
    for (const w of this.barriers) {
      if (w.wild) continue;
      const ex = w.x1 - w.x0;
      const ez = w.z1 - w.z0;
      const det = dx * ez - dz * ex;
      if (det > -1e-9 && det < 1e-9) continue;
      const ox = w.x0 - x;
      const oz = w.z0 - z;
      const t = (ox * ez - oz * ex) / det;
      const u = (ox * dz - oz * dx) / det;
      if (t <= 0 || t >= 1 || u < 0 || u > 1) continue;
      if (y + (ty - y) * t < w.high) n++;
    }
    return n;
  }

  /** Does furniture stand between two points? Pieces that hold either end do not count: a head in an armchair. */
  hidden(x: number, y: number, z: number, tx: number, ty: number, tz: number): boolean {
    const dx = tx - x;
    const dy = ty - y;
    const dz = tz - z;
    const lowX = Math.min(x, tx);
    const highX = Math.max(x, tx);
    const lowZ = Math.min(z, tz);
    const highZ = Math.max(z, tz);
    for (const b of this.boxes) {
      if (b.x + b.r < lowX || b.x - b.r > highX || b.z + b.r < lowZ || b.z - b.r > highZ) continue;
      if (holds(b, x, y, z) || holds(b, tx, ty, tz)) continue;
      if (through(x, y, z, dx, dy, dz, b, 0)) return true;
    }
    return false;
  }
}

/** Is a point over the ground of a box and less than 400 mm above it? */
const holds = (b: Box, x: number, y: number, z: number): boolean => {
  if (y >= b.high + 400 || y <= b.low) return false;
  const ox = x - b.x;
  const oz = z - b.z;
  const lx = ox * b.c - oz * b.s;
  const lz = ox * b.s + oz * b.c;
  return lx > -b.hw && lx < b.hw && lz > -b.hd && lz < b.hd;
};

/** Half the breadth of a body and of a head, mm, as they block a view. */
const BODY = 260;
const HEAD = 150;

/**
 * The nearest somebody comes to standing between a camera and a point: share of their half-breadth by which the sight
 * line misses them, below 1 = in the way.
 */
export const blocks = (
  f: Figure,
  x: number,
  y: number,
  z: number,
  tx: number,
  ty: number,
  tz: number,
): number => {
  const dx = tx - x;
  const dz = tz - z;
  const l = dx * dx + dz * dz || 1;
  const t = ((f.x - x) * dx + (f.z - z) * dz) / l;
  if (t <= 0 || t >= 1) return 9;
  const at = y + (ty - y) * t;
  if (at > f.crown || at < f.feet) return 9;
  const ex = f.x - x - dx * t;
  const ez = f.z - z - dz * t;
  const half = at > f.crown - f.head ? HEAD : BODY;
  return Math.sqrt(ex * ex + ez * ez) / half;
};

/** A thing that stands about and is tall enough to hide a face: its foot, half its breadth, its height. */
export interface Post {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly r: number;
  readonly h: number;
}

/** Does a thing stand in a line of sight, with 60 mm to spare? */
export const stands = (
  o: Post,
  x: number,
  y: number,
  z: number,
  tx: number,
  ty: number,
  tz: number,
): boolean => {
  const dx = tx - x;
  const dz = tz - z;
  const l = dx * dx + dz * dz || 1;
  const t = ((o.x - x) * dx + (o.z - z) * dz) / l;
  if (t <= 0 || t >= 0.97) return false;
  const at = y + (ty - y) * t;
  if (at < o.y - 60 || at > o.y + o.h + 100) return false;
  const ex = o.x - x - dx * t;
  const ez = o.z - z - dz * t;
  const r = o.r + 60;
  return ex * ex + ez * ez < r * r;
};
