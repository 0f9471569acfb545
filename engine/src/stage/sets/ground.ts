import { cos, sin } from '../../base/maths.ts';
import type { Piece, Wall } from './plan.ts';

/** Side of a cell of the walking grid, mm. */
export const CELL = 100;
/** Half the width that a walking body keeps clear of solid things, mm. */
export const BODY = 190;

/** What stands in the way of feet: the walkable area as cells. */
export interface Ground {
  readonly columns: number;
  readonly rows: number;
  /** World x and z of the corner of cell 0. */
  readonly x0: number;
  readonly z0: number;
  /** 0 free, 1 blocked. */
  readonly blocked: Uint8Array;
}

interface Area {
  readonly width: number;
  readonly depth: number;
  readonly pieces: readonly Piece[];
  readonly walls: readonly Wall[];
}

/** Marks every cell whose middle is nearer than BODY to a solid piece that feet would meet, or to the edge or a wall. */
export const groundOf = (area: Area): Ground => {
  const columns = Math.max(1, Math.floor(area.width / CELL));
  const rows = Math.max(1, Math.floor(area.depth / CELL));
  const x0 = -Math.floor((columns * CELL) / 2);
  const z0 = -Math.floor((rows * CELL) / 2);
  const blocked = new Uint8Array(columns * rows);
  const mark = (px: number, pz: number, yaw: number, halfW: number, halfD: number): void => {
    const s = sin(yaw / 1000);
    const c = cos(yaw / 1000);
    const reach = Math.sqrt(halfW * halfW + halfD * halfD);
    const i0 = Math.max(0, Math.floor((px - reach - x0) / CELL));
    const i1 = Math.min(columns - 1, Math.floor((px + reach - x0) / CELL));
    const j0 = Math.max(0, Math.floor((pz - reach - z0) / CELL));
    const j1 = Math.min(rows - 1, Math.floor((pz + reach - z0) / CELL));
    for (let j = j0; j <= j1; j++)
      for (let i = i0; i <= i1; i++) {
        const dx = x0 + (i + 0.5) * CELL - px;
        const dz = z0 + (j + 0.5) * CELL - pz;
        const u = dx * c - dz * s;
        const v = dx * s + dz * c;
        if (u > -halfW && u < halfW && v > -halfD && v < halfD) blocked[j * columns + i] = 1;
      }
  };
  for (const p of area.pieces)
    if (p.solid && p.y < 1900) mark(p.x, p.z, p.yaw, p.w / 2 + BODY, p.d / 2 + BODY);
  for (const w of area.walls) {
    const dx = w.x1 - w.x0;
    const dz = w.z1 - w.z0;
    const len = Math.sqrt(dx * dx + dz * dz);
    // Walls along the bounds are covered by the edge rule below.
    const alongX = w.z0 === w.z1 && Math.abs(w.z0) * 2 >= area.depth - 2;
    const alongZ = w.x0 === w.x1 && Math.abs(w.x0) * 2 >= area.width - 2;
    if (alongX || alongZ || len === 0) continue;
    const steps = Math.max(1, Math.ceil(len / CELL));
    for (let k = 0; k <= steps; k++) mark(w.x0 + (dx * k) / steps, w.z0 + (dz * k) / steps, 0, BODY, BODY);
  }
  for (const edge of [0, 1, rows - 2, rows - 1])
    if (edge >= 0 && edge < rows) blocked.fill(1, edge * columns, (edge + 1) * columns);
  for (let row = 0; row < blocked.length; row += columns) {
    blocked.fill(1, row, row + Math.min(2, columns));
    blocked.fill(1, row + Math.max(0, columns - 2), row + columns);
  }
  return { columns, rows, x0, z0, blocked };
};

/** The cell under a point, clamped into the grid. */
export const cellAt = (g: Ground, x: number, z: number): number => {
  const i = Math.min(g.columns - 1, Math.max(0, Math.floor((x - g.x0) / CELL)));
  const j = Math.min(g.rows - 1, Math.max(0, Math.floor((z - g.z0) / CELL)));
  return j * g.columns + i;
};

export const cellX = (g: Ground, cell: number): number => g.x0 + (cell % g.columns) * CELL + CELL / 2;
export const cellZ = (g: Ground, cell: number): number =>
  g.z0 + Math.floor(cell / g.columns) * CELL + CELL / 2;

/** Cells that can be walked to from the given ones: 1; 0 is cut off, 2 blocked. The rim is blocked, so nothing wraps. */
export const reachable = (g: Ground, from: readonly number[]): Uint8Array => {
  const { columns } = g;
  const state = g.blocked.slice();
  for (let c = 0; c < state.length; c++) if (state[c] !== 0) state[c] = 2;
  const queue = new Int32Array(state.length);
  let end = 0;
  for (const c of from)
    if (state[c] === 0) {
      state[c] = 1;
      queue[end++] = c;
    }
  for (let k = 0; k < end; k++) {
    const c = queue[k] as number;
    if (state[c - 1] === 0) {
      state[c - 1] = 1;
      queue[end++] = c - 1;
    }
    if (state[c + 1] === 0) {
      state[c + 1] = 1;
      queue[end++] = c + 1;
    }
    if (state[c - columns] === 0) {
      state[c - columns] = 1;
      queue[end++] = c - columns;
    }
    if (state[c + columns] === 0) {
      state[c + columns] = 1;
      queue[end++] = c + columns;
    }
  }
  return state;
};

/** The free cell of `allowed` nearest to a point (ties by index); -1 when there is none. `ahead` prefers that direction. */
export const nearestFree = (
  g: Ground,
  allowed: Uint8Array,
  x: number,
  z: number,
  ahead?: { readonly x: number; readonly z: number },
): number => {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  const c0 = cellAt(g, x, z);
  const ci = c0 % g.columns;
  const cj = Math.floor(c0 / g.columns);
  const far = Math.max(g.columns, g.rows);
  for (let ring = 0; ring <= far; ring++) {
    // A cell of this ring is at least (ring - 1) cells away.
    const floor = (ring - 1) * CELL * (ahead ? 0.6 : 1);
    if (best >= 0 && floor > least) break;
    for (let j = Math.max(0, cj - ring); j <= Math.min(g.rows - 1, cj + ring); j++) {
      const edge = j === cj - ring || j === cj + ring;
      for (let i = ci - ring; i <= ci + ring; i += edge || ring === 0 ? 1 : 2 * ring) {
        if (i < 0 || i >= g.columns) continue;
        const c = j * g.columns + i;
        if (allowed[c] !== 1) continue;
        const dx = cellX(g, c) - x;
        const dz = cellZ(g, c) - z;
        const len = Math.sqrt(dx * dx + dz * dz);
        const cost = ahead ? len - 0.4 * (dx * ahead.x + dz * ahead.z) : len;
        if (cost < least) {
          least = cost;
          best = c;
        }
      }
    }
  }
  return best;
};
