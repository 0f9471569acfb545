import type { MeshData } from '../mesh-data.ts';
import type { MouthShape } from './face-shapes.ts';
import type { Rgb } from './field.ts';
import { boneIndex, type Figure } from './figure.ts';
import { MeshBuffer } from './mesh-buffer.ts';
import { MOUTH_Y } from './mouth.ts';

/** Teeth as one closed arch a jaw, its teeth told by shallow grooves (gaps read as missing teeth), and a tongue. */
export const insideMouth = (fig: Figure, m: MouthShape, fine: boolean): MeshData => {
  const out = new MeshBuffer(true);
  const aged = 1 - 0.18 * fig.age;
  const ivory: Rgb = [0.62 * aged, 0.56 * aged, 0.45 * aged * aged];
  const z = 0.098;
  if (m.up + m.down + m.sneer > 0.003) {
    const drop = m.down + m.jaw * 0.3;
    // The upper ones show a little under the lip, and rise and fall with the corners.
    const edge = MOUTH_Y + 0.0005 - Math.min(0.0055, m.down * 0.32);
    const bend = m.corner * 0.55;
    arch(out, MOUTH_Y + 0.0135, edge, z, 1, bend, ivory, fine);
    if (m.down > 0.006)
      arch(
        out,
        MOUTH_Y - 0.005 - drop * 0.62,
        MOUTH_Y - 0.018 - drop * 0.8,
        z - 0.005,
        0.9,
        bend * 0.7,
        ivory,
        fine,
      );
    tongue(out, MOUTH_Y - 0.007 - m.jaw * 0.55 + m.tongue * 0.009, z - 0.012 + m.tongue * 0.009, m.tongue);
  }
  return out.finish();
};

const put = (
  out: MeshBuffer,
  p: readonly number[],
  n: readonly number[],
  c: Rgb,
  open: number,
  gloss: number,
): number => {
  const v = out.add();
  out.position.set(p, v * 3);
  out.normal.set(n, v * 3);
  out.colour.set(c, v * 3);
  out.surface.set([open, gloss], v * 2);
  out.bone[v * 4] = boneIndex('head');
  out.weight[v * 4] = 1;
  return v;
};

/** Half an ellipse of teeth between two heights. */
const arch = (
  out: MeshBuffer,
  top: number,
  edge: number,
  z: number,
  size: number,
  bend: number,
  c: Rgb,
  fine: boolean,
): void => {
  const n = fine ? 64 : 32;
  const rows = 4;
  let last: number[] = [];
  for (let i = 0; i <= n; i++) {
    const a = -1.25 + (2.5 * i) / n;
    const tooth = (a / 0.26 + 100) % 1;
    const groove = Math.max(0, 1 - Math.min(tooth, 1 - tooth) / 0.1);
    const bite = edge + Math.sign(edge - top) * -0.0007 * groove;
    const r = size * (1 - 0.018 * groove);
    const ids: number[] = [];
    for (let q = 0; q < rows; q++) {
      const t = q / (rows - 1);
      const y = top + (bite - top) * t + bend * Math.sin(a) ** 2;
      const bulge = r * (1 - 0.05 * (2 * t - 1) ** 2 - (q === rows - 1 ? 0.03 : 0));
      const x = Math.sin(a) * 0.031 * bulge;
      const zz = z + (Math.cos(a) - 1) * 0.026 + (bulge - 1) * 0.02;
      const shade = (1 - 0.25 * groove) * (0.55 + 0.45 * Math.cos(a));
      ids.push(
        put(
          out,
          [x, y, zz],
          [Math.sin(a), (edge - top > 0 ? 0.2 : -0.2) * t, Math.cos(a)],
          [c[0] * shade, c[1] * shade, c[2] * shade],
          0.55 + 0.15 * Math.cos(a),
          0.8,
        ),
      );
    }
    if (last.length > 0)
      for (let q = 0; q + 1 < rows; q++)
        out.quad(last[q]! + 1, ids[q]! + 1, ids[q + 1]! + 1, last[q + 1]! + 1, edge > top);
    last = ids;
  }
};

const tongue = (out: MeshBuffer, y: number, z: number, raised: number): void => {
  const rows = 8;
  const cols = 12;
  let last: number[] = [];
  for (let j = 0; j <= rows; j++) {
    const v = (j / rows - 0.5) * Math.PI;
    const ids: number[] = [];
    for (let i = 0; i <= cols; i++) {
      const u = (i / cols) * Math.PI * 2;
      const n = [Math.cos(v) * Math.sin(u), Math.sin(v), Math.cos(v) * Math.cos(u)] as const;
      const front = Math.max(0, n[2]);
      ids.push(
        put(
          out,
          [n[0] * 0.021, y + n[1] * 0.009 + raised * front * 0.006, z - 0.014 + n[2] * 0.026],
          n,
          [0.3, 0.06, 0.055],
          0.32,
          0.35,
        ),
      );
    }
    if (last.length > 0)
      for (let i = 0; i < cols; i++)
        out.quad(last[i]! + 1, last[i + 1]! + 1, ids[i + 1]! + 1, ids[i]! + 1, true);
    last = ids;
  }
};
