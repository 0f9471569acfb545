import type { Stuff, V3 } from '../stuff.ts';
import type { Workbench } from '../workbench.ts';
import { grain } from './frame.ts';

/** A bent rod or trunk through points with a radius at each. */
export const bendTube = (
  s: Workbench,
  stuff: Stuff,
  points: readonly V3[],
  radii: readonly number[],
  colour: V3,
  look: { segs?: number; rough?: number; gloss?: number; tint?: number } = {},
): void => {
  const b = s.bucket(stuff);
  const col = s.tinted(colour, look.tint ?? 0.1);
  const full = look.segs ?? 8;
  const segs = s.draft ? Math.max(4, Math.ceil(full * 0.6)) : full;
  const rough = look.rough ?? 0;
  const lumps = Array.from({ length: segs }, () => 1 + (s.rnd() * 2 - 1) * rough);
  const rows: number[][] = [];
  points.forEach((p, i) => {
    const a = points[Math.max(0, i - 1)]!;
    const e = points[Math.min(points.length - 1, i + 1)]!;
    let tx = e[0] - a[0];
    let ty = e[1] - a[1];
    let tz = e[2] - a[2];
    const len = Math.hypot(tx, ty, tz) || 1;
    tx /= len;
    ty /= len;
    tz /= len;
    // Any direction across the tube.
    let ux = Math.abs(ty) > 0.9 ? 1 : tz;
    let uy = 0;
    let uz = Math.abs(ty) > 0.9 ? 0 : -tx;
    const dot = ux * tx + uy * ty + uz * tz;
    ux -= dot * tx;
    uy -= dot * ty;
    uz -= dot * tz;
    const ul = Math.hypot(ux, uy, uz) || 1;
    ux /= ul;
    uy /= ul;
    uz /= ul;
    const vx = ty * uz - tz * uy;
    const vy = tz * ux - tx * uz;
    const vz = tx * uy - ty * ux;
    const row: number[] = [];
    for (let k = 0; k <= segs; k++) {
      const t = (k / segs) * Math.PI * 2;
      const ct = Math.cos(t);
      const st = Math.sin(t);
      const nx = ux * ct + vx * st;
      const ny = uy * ct + vy * st;
      const nz = uz * ct + vz * st;
      const r =
        (radii[Math.min(i, radii.length - 1)] ?? 0.01) *
        lumps[k % segs]! *
        (1 + rough * 0.5 * Math.sin(i * 2.7 + k));
      row.push(
        s.vertex(
          b,
          p[0] + nx * r,
          p[1] + ny * r,
          p[2] + nz * r,
          nx,
          ny,
          nz,
          col,
          (look.gloss ?? 0.3) + grain(stuff),
        ),
      );
    }
    rows.push(row);
  });
  for (let i = 0; i + 1 < rows.length; i++)
    for (let k = 0; k < segs; k++)
      b.quad(rows[i]![k]!, rows[i]![k + 1]!, rows[i + 1]![k + 1]!, rows[i + 1]![k]!);
};
