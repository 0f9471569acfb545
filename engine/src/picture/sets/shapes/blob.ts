import type { Stuff, V3 } from '../stuff.ts';
import type { Workbench } from '../workbench.ts';

/** A lump: a sphere pushed in and out by hand. `detail` 1..3 = 80, 320, 1280 triangles as good, one less as draft. */
export const shapeLump = (
  s: Workbench,
  stuff: Stuff,
  c: V3,
  radii: V3,
  colour: V3,
  look: {
    detail?: number;
    rough?: number;
    gloss?: number;
    tint?: number;
    shade?: boolean;
    under?: number;
  } = {},
): void => {
  const b = s.bucket(stuff);
  const col = s.tinted(colour, look.tint ?? 0.12);
  const rough = look.rough ?? 0.1;
  const detail = Math.max(0, (look.detail ?? 1) - (s.draft ? 1 : 0));
  const rows = [5, 7, 11, 20][detail] ?? 7;
  const cols = rows * 2 - 2;
  const p = [s.rnd() * 6.28, s.rnd() * 6.28, s.rnd() * 6.28, s.rnd() * 6.28];
  const under = look.under ?? 1;
  const grid: number[][] = [];
  for (let i = 0; i < rows; i++) {
    const row: number[] = [];
    const th = (i / (rows - 1)) * Math.PI;
    for (let k = 0; k <= cols; k++) {
      const ph = ((k % cols) / cols) * Math.PI * 2;
      const x = Math.sin(th) * Math.cos(ph);
      const y = Math.cos(th);
      const z = Math.sin(th) * Math.sin(ph);
      const n =
        Math.sin(x * 3.1 + p[0]! + z * 2) * 0.5 +
        Math.sin(y * 4.3 + p[1]! + x * 3) * 0.35 +
        Math.sin(z * 6.7 + p[2]! + y * 4) * 0.3 +
        Math.sin(x * 11 + z * 9 + p[3]!) * 0.2;
      const r = 1 + n * rough;
      const bright = 1 + n * rough * 0.8;
      const low = y < 0 ? under : 1;
      const nx = x / radii[0];
      const ny = y / radii[1];
      const nz = z / radii[2];
      const nl = Math.hypot(nx, ny, nz) || 1;
      row.push(
        s.vertex(
          b,
          c[0] + x * r * radii[0],
          c[1] + y * r * radii[1] * low,
          c[2] + z * r * radii[2],
          nx / nl,
          ny / nl,
          nz / nl,
          [col[0] * bright, col[1] * bright, col[2] * bright],
          look.gloss ?? 0.2,
        ),
      );
    }
    grid.push(row);
  }
  for (let i = 0; i + 1 < rows; i++)
    for (let k = 0; k < cols; k++)
      b.quad(grid[i]![k]!, grid[i]![k + 1]!, grid[i + 1]![k + 1]!, grid[i + 1]![k]!);
  if (look.shade !== false) s.occlude(c, [radii[0] * 0.7, radii[1] * 0.7, radii[2] * 0.7]);
};
