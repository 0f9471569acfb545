import type { BoxLook, Stuff, V3 } from '../stuff.ts';
import type { Workbench } from '../workbench.ts';
import { grain, rotation } from './frame.ts';

/** A box with bevelled edges (44 triangles; plain 12 as a draft or when tiny). */
export const cutBox = (s: Workbench, stuff: Stuff, c: V3, size: V3, colour: V3, look: BoxLook = {}): void => {
  const [w, h, d] = size;
  const hw = w / 2;
  const hh = h / 2;
  const hd = d / 2;
  const least = Math.min(w, h, d);
  const r = Math.min(look.r ?? 0.014, least * 0.3);
  const j = Math.min(look.j ?? 0.004, least * 0.2);
  const col = s.tinted(colour, look.tint ?? 0.12);
  const rot = look.rot ?? [(s.rnd() - 0.5) * 0.006, (s.rnd() - 0.5) * 0.008, (s.rnd() - 0.5) * 0.006];
  const kind: Stuff = stuff === 'wood' ? (h >= w && h >= d ? 'wood-y' : w >= d ? 'wood-x' : 'wood-z') : stuff;
  const b = s.bucket(kind);
  const m = rotation(rot[0], rot[1], rot[2]);
  const gloss = (look.gloss ?? 0.3) + grain(kind);
  const p = [s.rnd() * 6.28, s.rnd() * 6.28, s.rnd() * 6.28];
  const put = (x: number, y: number, z: number, nx: number, ny: number, nz: number): number => {
    const X = x + Math.sin(p[0]! + y * 5 + z * 3) * j;
    const Y = y + Math.sin(p[1]! + x * 4 + z * 3) * j * 0.6;
    const Z = z + Math.sin(p[2]! + x * 3 + y * 5) * j;
    return s.vertex(
      b,
      c[0] + m[0]! * X + m[1]! * Y + m[2]! * Z,
      c[1] + m[3]! * X + m[4]! * Y + m[5]! * Z,
      c[2] + m[6]! * X + m[7]! * Y + m[8]! * Z,
      m[0]! * nx + m[1]! * ny + m[2]! * nz,
      m[3]! * nx + m[4]! * ny + m[5]! * nz,
      m[6]! * nx + m[7]! * ny + m[8]! * nz,
      col,
      gloss,
    );
  };
  // v[corner][axis]: the corner's vertex on the face of that axis.
  const v: number[][] = [];
  const bevel = !s.draft && least > 0.018;
  const q = bevel ? r : 0;
  for (let k = 0; k < 8; k++) {
    const sx = k & 1 ? 1 : -1;
    const sy = k & 2 ? 1 : -1;
    const sz = k & 4 ? 1 : -1;
    v.push([
      put(sx * hw, sy * (hh - q), sz * (hd - q), sx, 0, 0),
      put(sx * (hw - q), sy * hh, sz * (hd - q), 0, sy, 0),
      put(sx * (hw - q), sy * (hh - q), sz * hd, 0, 0, sz),
    ]);
  }
  const at = (k: number, axis: number): number => v[k]![axis]!;
  const faces: ReadonlyArray<readonly [number, number, number, number, number]> = [
    [0, 1, 3, 7, 5],
    [0, 0, 4, 6, 2],
    [1, 2, 6, 7, 3],
    [1, 0, 1, 5, 4],
    [2, 4, 5, 7, 6],
    [2, 0, 2, 3, 1],
  ];
  for (const [axis, i, k, l, n] of faces) b.quad(at(i, axis), at(k, axis), at(l, axis), at(n, axis));
  if (bevel) {
    for (let axis = 0; axis < 3; axis++) {
      const bit = 1 << axis;
      const [u, w2] = axis === 0 ? [1, 2] : axis === 1 ? [2, 0] : [0, 1];
      for (let k = 0; k < 8; k++) {
        if (k & bit) continue;
        const o = k | bit;
        const su = k & (1 << u) ? 1 : -1;
        const sw = k & (1 << w2) ? 1 : -1;
        if (su * sw < 0) b.quad(at(k, u), at(o, u), at(o, w2), at(k, w2));
        else b.quad(at(k, u), at(k, w2), at(o, w2), at(o, u));
      }
    }
    for (let k = 0; k < 8; k++) {
      const odd = ((k & 1) + ((k >> 1) & 1) + ((k >> 2) & 1)) % 2 === 1;
      if (odd) b.triangle(at(k, 0), at(k, 1), at(k, 2));
      else b.triangle(at(k, 0), at(k, 2), at(k, 1));
    }
  }
  if (look.shade !== false && least > 0.012) {
    const tilted = Math.abs(rot[0]) + Math.abs(rot[2]) > 0.15;
    const reach: V3 = tilted
      ? [
          Math.abs(m[0]!) * hw + Math.abs(m[1]!) * hh + Math.abs(m[2]!) * hd,
          Math.abs(m[3]!) * hw + Math.abs(m[4]!) * hh + Math.abs(m[5]!) * hd,
          Math.abs(m[6]!) * hw + Math.abs(m[7]!) * hh + Math.abs(m[8]!) * hd,
        ]
      : [hw, hh, hd];
    s.occlude(c, reach, tilted ? 0 : rot[1]);
  }
};
