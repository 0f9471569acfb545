import type { Coverage } from './coverage.ts';

/** A curve outline in font units, y up: commands with their points, flat. */
export interface Outline {
  readonly commands: ReadonlyArray<{
    readonly type: 'M' | 'L' | 'Q' | 'C' | 'Z';
    readonly x: number;
    readonly y: number;
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
  }>;
}

/** Greatest distance of a chord from its curve, pixels. */
const FLATNESS = 0.08;

/** Adds an outline, its origin at (x, y) in pixels, `scale` pixels a font unit. */
export const fillOutline = (to: Coverage, outline: Outline, x: number, y: number, scale: number): void => {
  let sx = 0;
  let sy = 0;
  let px = 0;
  let py = 0;
  const lineTo = (nx: number, ny: number) => {
    to.line(px, py, nx, ny);
    px = nx;
    py = ny;
  };
  for (const c of outline.commands) {
    const ex = x + c.x * scale;
    const ey = y - c.y * scale;
    if (c.type === 'M') {
      if (px !== sx || py !== sy) lineTo(sx, sy);
      sx = px = ex;
      sy = py = ey;
    } else if (c.type === 'L') lineTo(ex, ey);
    else if (c.type === 'Z') lineTo(sx, sy);
    else if (c.type === 'Q') {
      const ax = x + c.x1 * scale;
      const ay = y - c.y1 * scale;
      const bend = Math.hypot(px - 2 * ax + ex, py - 2 * ay + ey);
      const n = Math.max(1, Math.ceil(Math.sqrt(bend / (4 * FLATNESS))));
      const [fx, fy] = [px, py];
      for (let i = 1; i <= n; i++) {
        const t = i / n;
        const u = 1 - t;
        lineTo(u * u * fx + 2 * u * t * ax + t * t * ex, u * u * fy + 2 * u * t * ay + t * t * ey);
      }
    } else {
      const ax = x + c.x1 * scale;
      const ay = y - c.y1 * scale;
      const bx = x + c.x2 * scale;
      const by = y - c.y2 * scale;
      const bend = Math.max(
        Math.hypot(px - 2 * ax + bx, py - 2 * ay + by),
        Math.hypot(ax - 2 * bx + ex, ay - 2 * by + ey),
      );
      const n = Math.max(1, Math.ceil(Math.sqrt((0.75 * bend) / FLATNESS)));
      const [fx, fy] = [px, py];
      for (let i = 1; i <= n; i++) {
        const t = i / n;
        const u = 1 - t;
        const [a, b, d, e] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
        lineTo(a * fx + b * ax + d * bx + e * ex, a * fy + b * ay + d * by + e * ey);
      }
    }
  }
  if (px !== sx || py !== sy) lineTo(sx, sy);
};
