import type { MeshData } from '../mesh-data.ts';
import type { Point, Rgb } from './field.ts';
import { boneIndex, type Figure } from './figure.ts';
import { MeshBuffer } from './mesh-buffer.ts';
import { cross, minus, plus, unit } from './paint.ts';

/** A round wire along `points`, closed when asked. */
const addTube = (
  out: MeshBuffer,
  points: readonly Point[],
  r: number,
  closed: boolean,
  c: Rgb,
  sides: number,
): void => {
  const n = points.length;
  let last: number[] = [];
  let first: number[] = [];
  for (let i = 0; i < n + (closed ? 1 : 0); i++) {
    if (closed && i === n) {
      join(out, last, first);
      return;
    }
    const p = points[i]!;
    const along = unit(minus(points[Math.min(n - 1, i + 1)]!, points[Math.max(0, i - 1)]!));
    const a = unit(cross(along, [0.02, 0.3, 1]));
    const b = cross(along, a);
    const ids: number[] = [];
    for (let j = 0; j < sides; j++) {
      const u = (j / sides) * Math.PI * 2;
      const d: Point = [
        a[0] * Math.cos(u) + b[0] * Math.sin(u),
        a[1] * Math.cos(u) + b[1] * Math.sin(u),
        a[2] * Math.cos(u) + b[2] * Math.sin(u),
      ];
      const id = out.add();
      out.position.set(plus(p, d, r), id * 3);
      out.normal.set(d, id * 3);
      out.colour.set(c, id * 3);
      out.surface.set([1, 1], id * 2);
      out.bone[id * 4] = boneIndex('head');
      out.weight[id * 4] = 1;
      ids.push(id);
    }
    if (last.length > 0) join(out, last, ids);
    else first = ids;
    last = ids;
  }
};

const join = (out: MeshBuffer, a: readonly number[], b: readonly number[]): void => {
  for (let j = 0; j < a.length; j++) {
    const k = (j + 1) % a.length;
    out.quad(a[j]! + 1, a[k]! + 1, b[k]! + 1, b[j]! + 1, true);
  }
};

/** Round spectacles in head space; lenses are left out: puppets' glasses have none, for the lamps' sake. */
export const glassesMesh = (fig: Figure, fine: boolean): MeshData => {
  const out = new MeshBuffer(true);
  const r = fig.eye * 1.22;
  const z = fig.eyeAt[2] + fig.eye * 1.4;
  const horn: Rgb = fig.vary('glasses') > 0 ? [0.03, 0.018, 0.012] : [0.16, 0.11, 0.05];
  const thick = fig.vary('rims') > 0 ? 0.0036 : 0.0025;
  const n = fine ? 36 : 18;
  const sides = fine ? 8 : 5;
  for (const s of [1, -1]) {
    const x = fig.eyeAt[0] * s;
    const ring: Point[] = [];
    for (let i = 0; i < n; i++) {
      const a = (i / n) * Math.PI * 2;
      ring.push([
        x + Math.cos(a) * r * 1.04,
        fig.eyeAt[1] - 0.002 + Math.sin(a) * r * 0.96,
        z - Math.cos(a) * s * 0.005,
      ]);
    }
    addTube(out, ring, thick, true, horn, sides);
    const side = x + r * 1.04 * s;
    addTube(
      out,
      [
        [side, 0.006, z - 0.005],
        [0.117 * s * fig.face.width, 0.008, z - 0.042],
        [0.125 * s * fig.face.width, 0.004, 0.0],
        [0.121 * s * fig.face.width, -0.008, -0.03],
      ],
      thick * 0.85,
      false,
      horn,
      sides,
    );
  }
  const inner = fig.eyeAt[0] - r * 1.02;
  addTube(
    out,
    [
      [-inner - 0.003, 0.008, z + 0.004],
      [-inner * 0.5, 0.013, z + 0.011],
      [inner * 0.5, 0.013, z + 0.011],
      [inner + 0.003, 0.008, z + 0.004],
    ],
    thick * 0.9,
    false,
    horn,
    sides,
  );
  return out.finish();
};
