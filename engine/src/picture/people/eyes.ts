import type { MeshData } from '../mesh-data.ts';
import type { Rgb } from './field.ts';
import type { Figure } from './figure.ts';
import { MeshBuffer } from './mesh-buffer.ts';
import { blendOf, tone } from './paint.ts';

/** Bones of the small skeleton that moves lids and brows; the face's own, children of the head. */
export const FACE_BONES = [
  'lidLeft',
  'lidRight',
  'underLeft',
  'underRight',
  'browInLeft',
  'browMidLeft',
  'browOutLeft',
  'browInRight',
  'browMidRight',
  'browOutRight',
] as const;
export type FaceBone = (typeof FACE_BONES)[number];
export const faceBone = (name: FaceBone): number => FACE_BONES.indexOf(name);

/** A unit-radius ball facing +z; the eye's paint is procedural (materials/eye.ts). */
export const eyeball = (fine: boolean): MeshData => {
  const out = new MeshBuffer(false);
  const rows = fine ? 20 : 12;
  const cols = fine ? 28 : 18;
  let last: number[] = [];
  for (let j = 0; j <= rows; j++) {
    // Rings around z, denser toward the pupil; only the front is ever seen.
    const v = (j / rows) ** 1.3 * 2.1;
    const ids: number[] = [];
    for (let i = 0; i < cols; i++) {
      const u = (i / cols) * Math.PI * 2;
      const n = [Math.sin(v) * Math.cos(u), Math.sin(v) * Math.sin(u), Math.cos(v)];
      const id = out.add();
      out.position.set(n, id * 3);
      out.normal.set(n, id * 3);
      out.colour.set([1, 1, 1], id * 3);
      out.surface.set([1, 1], id * 2);
      ids.push(id);
    }
    if (j > 0)
      for (let i = 0; i < cols; i++) {
        const k = (i + 1) % cols;
        out.quad(last[i]! + 1, ids[i]! + 1, ids[k]! + 1, last[k]! + 1, true);
      }
    last = ids;
  }
  return out.finish();
};

/** Adds a half shell around the x axis's lid hinge: pole up, rim thick and dark as the lash line. */
const addLid = (out: MeshBuffer, fig: Figure, side: number, lower: boolean, fine: boolean): void => {
  const r = fig.eye * (lower ? 1.03 : 1.07);
  const bone = faceBone(lower ? (side > 0 ? 'underLeft' : 'underRight') : side > 0 ? 'lidLeft' : 'lidRight');
  const rows = fine ? 16 : 9;
  const cols = fine ? 36 : 20;
  const skin = blendOf(tone(fig.skin, 0.93), fig.blush, 0.16);
  const lash: Rgb = fig.female
    ? [0.012, 0.007, 0.006]
    : blendOf([0.03, 0.016, 0.012], skin, 0.3 + 0.3 * fig.age);
  const ring = (y: number, radius: number, ny: number, inward: number, c: Rgb, open: number): number[] => {
    const ids: number[] = [];
    for (let i = 0; i < cols; i++) {
      const u = (i / cols) * Math.PI * 2;
      const id = out.add();
      out.position.set(
        [Math.sin(u) * radius + fig.eyeAt[0] * side, y + fig.eyeAt[1], Math.cos(u) * radius + fig.eyeAt[2]],
        id * 3,
      );
      const q = inward;
      const l = Math.hypot(q, ny) || 1;
      out.normal.set([(Math.sin(u) * q) / l, ny / l, (Math.cos(u) * q) / l], id * 3);
      out.colour.set(c, id * 3);
      out.surface.set([open, 0.45], id * 2);
      out.bone[id * 4] = bone;
      out.weight[id * 4] = 1;
      ids.push(id);
    }
    return ids;
  };
  let last: number[] = [];
  const join = (ids: number[]): void => {
    if (last.length > 0)
      for (let i = 0; i < cols; i++) {
        const k = (i + 1) % cols;
        out.quad(last[i]! + 1, ids[i]! + 1, ids[k]! + 1, last[k]! + 1, true);
      }
    last = ids;
  };
  for (let j = 0; j <= rows; j++) {
    const a = (Math.PI / 2) * (0.02 + (0.98 * j) / rows);
    const y = Math.cos(a) * r;
    const t = Math.max(0, 1 - y / r / (lower ? 0.05 : 0.1)) * (lower ? (fig.female ? 0.35 : 0.12) : 1);
    join(ring(y, Math.sin(a) * r, Math.cos(a), Math.sin(a), blendOf(skin, lash, t), 0.95));
  }
  const edge = lower ? blendOf(skin, fig.blush, 0.5) : lash;
  for (let i = 1; i <= 3; i++) {
    const a = (i / 3) * Math.PI * 0.5;
    join(
      ring(
        -Math.sin(a) * fig.eye * 0.05,
        r - (1 - Math.cos(a)) * (r - fig.eye * 0.93),
        -Math.sin(a),
        Math.cos(a),
        edge,
        0.8,
      ),
    );
  }
};

/** Upper and lower lids of both eyes in one mesh, weighted to FACE_BONES, in head space with their poles up. */
export const addLids = (out: MeshBuffer, fig: Figure, fine: boolean): void => {
  for (const side of [1, -1]) {
    addLid(out, fig, side, false, fine);
    addLid(out, fig, side, true, fine);
  }
};
