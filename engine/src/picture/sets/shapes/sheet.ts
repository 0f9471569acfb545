import type { Stuff, V3 } from '../stuff.ts';
import type { Workbench } from '../workbench.ts';
import { grain } from './frame.ts';

/**
 * A sheet of nu by nv cells from a function of (u, v) in 0..1 to a point; normals from its slopes; drawn from the side
 * on which (du x dv) points, and from both with `both`.
 */
export const spreadSheet = (
  s: Workbench,
  stuff: Stuff,
  nu: number,
  nv: number,
  point: (u: number, v: number) => V3,
  colour: V3 | ((u: number, v: number) => V3),
  look: { both?: boolean; gloss?: number; tint?: number } = {},
): void => {
  const b = s.bucket(stuff);
  const tint = typeof colour === 'function' ? undefined : s.tinted(colour, look.tint ?? 0.08);
  const rows: number[][] = [];
  const e = 1e-3;
  for (let i = 0; i <= nu; i++) {
    const row: number[] = [];
    for (let k = 0; k <= nv; k++) {
      const u = i / nu;
      const v = k / nv;
      const q = point(u, v);
      // Backwards at the far edge: a point is only asked for within 0..1.
      const eu = u + e > 1 ? -e : e;
      const ev = v + e > 1 ? -e : e;
      const flip = eu * ev < 0 ? -1 : 1;
      const a = point(u + eu, v);
      const d = point(u, v + ev);
      const ax = a[0] - q[0];
      const ay = a[1] - q[1];
      const az = a[2] - q[2];
      const dx = d[0] - q[0];
      const dy = d[1] - q[1];
      const dz = d[2] - q[2];
      let nx = ay * dz - az * dy;
      let ny = az * dx - ax * dz;
      let nz = ax * dy - ay * dx;
      const len = (Math.hypot(nx, ny, nz) || 1) * flip;
      nx /= len;
      ny /= len;
      nz /= len;
      row.push(
        s.vertex(
          b,
          q[0],
          q[1],
          q[2],
          nx,
          ny,
          nz,
          tint ?? (colour as (u: number, v: number) => V3)(u, v),
          (look.gloss ?? 0.3) + grain(stuff),
        ),
      );
    }
    rows.push(row);
  }
  for (let i = 0; i < nu; i++)
    for (let k = 0; k < nv; k++) {
      const [p, q, r, o] = [rows[i]![k]!, rows[i + 1]![k]!, rows[i + 1]![k + 1]!, rows[i]![k + 1]!];
      b.quad(p, q, r, o);
      if (look.both) b.quad(p, o, r, q);
    }
};
