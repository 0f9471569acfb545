import { cos, sin } from '../../base/maths.ts';
import { CELL, cellAt, cellX, cellZ, type Ground, groundOf, nearestFree, reachable } from './ground.ts';
import type { SetPlan } from './plan.ts';

export interface FloorPoint {
  readonly x: number;
  readonly z: number;
}

interface Known {
  readonly ground: Ground;
  readonly open: Uint8Array;
  readonly paths: Map<string, readonly number[]>;
}
const known = new WeakMap<SetPlan, Known>();

/** Tells the walking ground of a plan where its maker has it already. */
export const tellGround = (plan: SetPlan, ground: Ground, open: Uint8Array): void => {
  known.set(plan, { ground, open, paths: new Map() });
};

const knownOf = (plan: SetPlan): Known => {
  let k = known.get(plan);
  if (!k) {
    const ground = groundOf(plan);
    const from = plan.exits.map((e) => cellAt(ground, e.inX, e.inZ));
    const open = reachable(ground, from.length > 0 ? from : [cellAt(ground, 0, 0)]);
    k = { ground, open, paths: new Map() };
    known.set(plan, k);
  }
  return k;
};

/** Whether a body can stand there and walk from there to an exit. */
export const walkable = (plan: SetPlan, x: number, z: number): boolean => {
  const { ground, open } = knownOf(plan);
  const half = { x: (ground.columns * CELL) / 2, z: (ground.rows * CELL) / 2 };
  if (x < -half.x || x > half.x || z < -half.z || z > half.z) return false;
  return open[cellAt(ground, x, z)] === 1;
};

/** Least-cost cells between two free ones, 8 neighbours, costs 10 and 14, ties by cell number; [] if cut off. */
const search = (g: Ground, open: Uint8Array, start: number, goal: number): number[] => {
  const n = open.length;
  const cost = new Int32Array(n).fill(2147483647);
  const from = new Int32Array(n).fill(-1);
  const gi = goal % g.columns;
  const gj = Math.floor(goal / g.columns);
  const guess = (c: number): number => {
    const di = Math.abs((c % g.columns) - gi);
    const dj = Math.abs(Math.floor(c / g.columns) - gj);
    return 10 * (di + dj) - 6 * Math.min(di, dj);
  };
  // A binary heap of (priority, cell), both in one number.
  const heap: number[] = [];
  const push = (priority: number, c: number): void => {
    let k = heap.push(priority * 1048576 + c) - 1;
    while (k > 0) {
      const up = (k - 1) >> 1;
      if ((heap[up] as number) <= (heap[k] as number)) break;
      [heap[up], heap[k]] = [heap[k] as number, heap[up] as number];
      k = up;
    }
  };
  const pop = (): number => {
    const top = heap[0] as number;
    const last = heap.pop() as number;
    if (heap.length > 0) {
      heap[0] = last;
      let k = 0;
      for (;;) {
        let least = k;
        for (const child of [2 * k + 1, 2 * k + 2])
          if (child < heap.length && (heap[child] as number) < (heap[least] as number)) least = child;
        if (least === k) break;
        [heap[least], heap[k]] = [heap[k] as number, heap[least] as number];
        k = least;
      }
    }
    return top % 1048576;
  };
  cost[start] = 0;
  push(guess(start), start);
  while (heap.length > 0) {
    const c = pop();
    if (c === goal) break;
    const i = c % g.columns;
    const here = cost[c] as number;
    for (let dj = -1; dj <= 1; dj++)
      for (let di = -1; di <= 1; di++) {
        if ((di === 0 && dj === 0) || i + di < 0 || i + di >= g.columns) continue;
        const t = c + dj * g.columns + di;
        if (t < 0 || t >= n || open[t] !== 1) continue;
        if (di !== 0 && dj !== 0 && (open[c + di] !== 1 || open[c + dj * g.columns] !== 1)) continue;
        const to = here + (di !== 0 && dj !== 0 ? 14 : 10);
        if (to < (cost[t] as number)) {
          cost[t] = to;
          from[t] = c;
          push(to + guess(t), t);
        }
      }
  }
  if (start !== goal && (from[goal] as number) < 0) return [];
  const cells: number[] = [];
  for (let c = goal; c >= 0; c = from[c] as number) cells.push(c);
  return cells.reverse();
};

/** Whether the straight line between two cells' middles stays on open ground. */
const straight = (g: Ground, open: Uint8Array, a: number, b: number): boolean => {
  const ax = cellX(g, a);
  const az = cellZ(g, a);
  const dx = cellX(g, b) - ax;
  const dz = cellZ(g, b) - az;
  const steps = Math.max(1, Math.ceil(Math.max(Math.abs(dx), Math.abs(dz)) / (CELL / 2)));
  for (let k = 1; k < steps; k++)
    if (open[cellAt(g, ax + (dx * k) / steps, az + (dz * k) / steps)] !== 1) return false;
  return true;
};

/**
 * A way on foot as x, z pairs in millimetres, both ends included, around solid pieces. Ends that lie on furniture (a
 * seat, a bed) are left or reached by the nearest open floor, in front of the seat where there is any. Deterministic;
 * cached with the plan. Where no way exists the answer is the straight line.
 */
export const planPath = (plan: SetPlan, from: FloorPoint, to: FloorPoint): readonly number[] => {
  const { ground, open, paths } = knownOf(plan);
  const key = `${from.x},${from.z},${to.x},${to.z}`;
  const before = paths.get(key);
  if (before) return before;
  const step = (p: FloorPoint): number => {
    if (walkable(plan, p.x, p.z)) return cellAt(ground, p.x, p.z);
    const spot = plan.spots.find((s) => s.on !== undefined && s.x === p.x && s.z === p.z);
    return nearestFree(
      ground,
      open,
      p.x,
      p.z,
      spot ? { x: sin(spot.yaw / 1000), z: cos(spot.yaw / 1000) } : undefined,
    );
  };
  const a = step(from);
  const b = step(to);
  const out: number[] = [from.x, from.z];
  const put = (x: number, z: number): void => {
    if (out[out.length - 2] !== x || out[out.length - 1] !== z) out.push(x, z);
  };
  const cells = a < 0 || b < 0 ? [] : search(ground, open, a, b);
  if (cells.length > 0) {
    if (!walkable(plan, from.x, from.z)) put(cellX(ground, a), cellZ(ground, a));
    let k = 0;
    while (k < cells.length - 1) {
      let far = k + 1;
      for (let j = cells.length - 1; j > far; j--)
        if (straight(ground, open, cells[k] as number, cells[j] as number)) {
          far = j;
          break;
        }
      k = far;
      if (k < cells.length - 1) put(cellX(ground, cells[k] as number), cellZ(ground, cells[k] as number));
    }
    if (!walkable(plan, to.x, to.z)) put(cellX(ground, b), cellZ(ground, b));
  }
  put(to.x, to.z);
  if (paths.size > 2000) paths.clear();
  paths.set(key, out);
  return out;
};
