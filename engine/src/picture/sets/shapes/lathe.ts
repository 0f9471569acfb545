import type { Stuff, V3 } from '../stuff.ts';
import type { Workbench } from '../workbench.ts';
import { grain, rotation } from './frame.ts';

/** A part turned on a lathe about y: radius and height pairs from the bottom up, closed at radius 0 by the caller. */
export const turnPart = (
  s: Workbench,
  stuff: Stuff,
  profile: ReadonlyArray<readonly [r: number, y: number]>,
  c: V3,
  colour: V3,
  look: {
    segs?: number;
    gloss?: number;
    tint?: number;
    rot?: V3;
    shade?: boolean;
    squash?: readonly [number, number];
  } = {},
): void => {
  const b = s.bucket(stuff);
  const col = s.tinted(colour, look.tint ?? 0.1);
  const full = look.segs ?? 16;
  const segs = s.draft ? Math.max(6, Math.ceil(full / 2)) : full;
  const m = rotation(...(look.rot ?? ([0, s.rnd() * 6.28, 0] as const)));
  const [qx, qz] = look.squash ?? [1, 1];
  const rows: number[][] = [];
  let reach = 0;
  profile.forEach(([r, y], i) => {
    reach = Math.max(reach, r);
    const a = profile[Math.max(0, i - 1)]!;
    const e = profile[Math.min(profile.length - 1, i + 1)]!;
    let nr = e[1] - a[1];
    let ny = -(e[0] - a[0]);
    const len = Math.hypot(nr, ny) || 1;
    nr /= len;
    ny /= len;
    const row: number[] = [];
    for (let k = 0; k <= segs; k++) {
      const t = (k / segs) * Math.PI * 2;
      const ct = Math.cos(t);
      const st = Math.sin(t);
      const X = r * ct * qx;
      const Z = r * st * qz;
      const nx = nr * ct;
      const nz = nr * st;
      row.push(
        s.vertex(
          b,
          c[0] + m[0]! * X + m[1]! * y + m[2]! * Z,
          c[1] + m[3]! * X + m[4]! * y + m[5]! * Z,
          c[2] + m[6]! * X + m[7]! * y + m[8]! * Z,
          m[0]! * nx + m[1]! * ny + m[2]! * nz,
          m[3]! * nx + m[4]! * ny + m[5]! * nz,
          m[6]! * nx + m[7]! * ny + m[8]! * nz,
          col,
          (look.gloss ?? 0.3) + grain(stuff),
        ),
      );
    }
    rows.push(row);
  });
  for (let i = 0; i + 1 < rows.length; i++)
    for (let k = 0; k < segs; k++)
      b.quad(rows[i]![k]!, rows[i + 1]![k]!, rows[i + 1]![k + 1]!, rows[i]![k + 1]!);
  if (look.shade !== false && reach > 0.03 && !look.rot) {
    const y0 = profile[0]![1];
    const y1 = profile[profile.length - 1]![1];
    s.occlude([c[0], c[1] + (y0 + y1) / 2, c[2]], [reach * 0.8, Math.abs(y1 - y0) / 2, reach * 0.8]);
  }
};
