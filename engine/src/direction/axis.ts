import type { Figure } from './staging.ts';

/**
 * The line of action: through two people who have to do with each other. Cameras stay on one side of it, so that each
 * keeps their side of the screen (the 180-degree rule). `side` is +1 or -1: the sign of (b - a) x (camera - a) on the
 * floor, for a < b by id.
 */
export interface Axis {
  readonly a: string;
  readonly b: string;
  readonly side: 1 | -1;
  /** Where they were when it was drawn. */
  readonly ax: number;
  readonly az: number;
  readonly bx: number;
  readonly bz: number;
}

/** How far somebody must have moved for the line to be drawn anew, mm. */
const MOVED = 400;

/** Below this sine between the line and the front, either side would do, so the one in use stays. */
const ALONG = 0.22;

export const sideOf = (ax: number, az: number, bx: number, bz: number, x: number, z: number): number =>
  (bx - ax) * (z - az) - (bz - az) * (x - ax);

/** The axes of a scene: drawn when a pair is first shown, redrawn only when one of the two has moved. */
export class Axes {
  private readonly drawn = new Map<string, Axis>();
  private readonly frontX: number;
  private readonly frontZ: number;
  /** Pairs whose screen sides have changed since a shot last showed both: they need a neutral shot first. */
  private readonly crossed = new Set<string>();

  constructor(frontX: number, frontZ: number) {
    this.frontX = frontX;
    this.frontZ = frontZ;
  }

  private known(
    p: Figure,
    q: Figure,
  ): { key: string; a: Figure; b: Figure; old: Axis | undefined; stays: boolean } {
    const [a, b] = p.id < q.id ? [p, q] : [q, p];
    const key = `${a.id} ${b.id}`;
    const old = this.drawn.get(key);
    const stays =
      old !== undefined &&
      Math.abs(a.x - old.ax) + Math.abs(a.z - old.az) < MOVED &&
      Math.abs(b.x - old.bx) + Math.abs(b.z - old.bz) < MOVED;
    return { key, a, b, old, stays };
  }

  /** The line between two people, drawn now if it is not yet, or if they have moved. */
  of(p: Figure, q: Figure): Axis {
    const { key, a, b, old, stays } = this.known(p, q);
    if (old && stays) return old;
    const dx = b.x - a.x;
    const dz = b.z - a.z;
    const l = Math.sqrt(dx * dx + dz * dz) || 1;
    const s = (dx * this.frontZ - dz * this.frontX) / l;
    const side: 1 | -1 = old && s > -ALONG && s < ALONG ? old.side : s >= 0 ? 1 : -1;
    if (old && old.side !== side) this.crossed.add(key);
    return this.draw(key, a, b, side);
  }

  private draw(key: string, a: Figure, b: Figure, side: 1 | -1): Axis {
    const axis: Axis = { a: a.id, b: b.id, side, ax: a.x, az: a.z, bx: b.x, bz: b.z };
    this.drawn.set(key, axis);
    return axis;
  }

  /** The lines in force among these people, or of one of them to the others. */
  inForce(people: readonly Figure[], of: string | undefined): Axis[] {
    const out: Axis[] = [];
    if (this.drawn.size === 0) return out;
    for (const p of people)
      for (const q of people) {
        if (p.id >= q.id || (of !== undefined && p.id !== of && q.id !== of)) continue;
        const { old, stays } = this.known(p, q);
        if (old && stays) out.push(old);
      }
    return out;
  }

  /** Must a shot of both come before either is shown alone again? */
  needsNeutral(p: string, q: string): boolean {
    return this.crossed.has(p < q ? `${p} ${q}` : `${q} ${p}`);
  }

  /**
   * A shot has shown these people together. Among those it is about (`neutral`: all of a master, the two of a
   * two-shot) the lines are now what it showed; for others that are merely in it, only lines not yet drawn are.
   */
  shownTogether(people: readonly Figure[], x: number, z: number, neutral: readonly string[]): void {
    for (const p of people)
      for (const q of people) {
        if (p.id >= q.id) continue;
        const { key, a, b, old, stays } = this.known(p, q);
        const s = sideOf(a.x, a.z, b.x, b.z, x, z);
        const side = s >= 0 ? 1 : -1;
        const about = neutral.includes(p.id) && neutral.includes(q.id);
        if (!old || !stays || (about && old.side !== side)) this.draw(key, a, b, side);
        if (about) this.crossed.delete(key);
      }
  }
}

/** How many of these lines a camera there would cross. */
export const crossedBy = (lines: readonly Axis[], x: number, z: number): number => {
  let n = 0;
  for (const l of lines) if (sideOf(l.ax, l.az, l.bx, l.bz, x, z) * l.side < 0) n++;
  return n;
};
