import { faceBone } from './eyes.ts';
import type { Figure } from './figure.ts';
import type { MeshBuffer } from './mesh-buffer.ts';
import { tone } from './paint.ts';

/** Where the brows rest: inner, middle and outer points for the left side (head space); z comes from the face. */
export const BROW_POINTS = [
  [0.025, 0.0405],
  [0.052, 0.0475],
  [0.08, 0.0405],
] as const;

/**
 * Both brows as tapered tufts over the ridge, weighted to three bones each, so that they bend. `faceZ` is the skin's
 * height at a point of the forehead.
 */
export const addBrows = (
  out: MeshBuffer,
  fig: Figure,
  fine: boolean,
  faceZ: (x: number, y: number) => number,
): void => {
  const n = fine ? 26 : 14;
  const m = fine ? 9 : 6;
  const [inner, middle, outer] = BROW_POINTS;
  const thick = 0.0055 * (0.45 + 0.55 * fig.face.brow) * (fig.female ? 0.72 : 1) * (1 - 0.15 * fig.child);
  const base = fig.age > 0.9 ? tone(fig.hair, 0.85) : tone(fig.hair, 0.7);
  for (const side of [1, -1]) {
    const name = side > 0 ? 'Left' : 'Right';
    const bones = [faceBone(`browIn${name}`), faceBone(`browMid${name}`), faceBone(`browOut${name}`)];
    let last: number[] = [];
    for (let i = 0; i <= n; i++) {
      const t = i / n;
      const a = (1 - t) * (1 - t);
      const b = 2 * t * (1 - t);
      const c = t * t;
      // A quadratic through the three points.
      const midX = 2 * middle[0] - (inner[0] + outer[0]) / 2;
      const midY = 2 * middle[1] - (inner[1] + outer[1]) / 2;
      const x = a * inner[0] + b * midX + c * outer[0];
      const y = a * inner[1] + b * midY + c * outer[1];
      const z = faceZ(x * side, y);
      const tuft = 0.12 * Math.sin(t * 37 + fig.vary('tuft', side)) + 0.1 * Math.sin(t * 71);
      const r = thick * Math.min(1, 0.55 + t * 3, (1 - t) * 2.4 + 0.12) * (1 + tuft * (0.4 + 0.9 * fig.age));
      const ids: number[] = [];
      for (let j = 0; j < m; j++) {
        const u = (j / m) * Math.PI * 2;
        const up = Math.sin(u);
        const outward = Math.cos(u);
        const id = out.add();
        const lean = 0.35 * (x / 0.08);
        out.position.set(
          [(x + outward * r * 0.35 * lean) * side, y + up * r, z + outward * r * 0.62 + 0.0008],
          id * 3,
        );
        out.normal.set([0.4 * lean * side * outward, up, outward], id * 3);
        const streak = 0.8 + 0.35 * Math.abs(Math.sin(t * 53 + j * 1.3)) * (0.5 + 0.5 * up);
        out.colour.set([base[0] * streak, base[1] * streak, base[2] * streak], id * 3);
        out.surface.set([0.75 + 0.2 * outward, 0.2], id * 2);
        const w0 = Math.max(0, 1 - t * 2);
        const w2 = Math.max(0, t * 2 - 1);
        out.bone.set([bones[0]!, bones[1]!, bones[2]!, 0], id * 4);
        out.weight.set([w0, 1 - w0 - w2, w2, 0], id * 4);
        ids.push(id);
      }
      if (last.length > 0)
        for (let j = 0; j < m; j++) {
          const k = (j + 1) % m;
          out.quad(last[j]! + 1, last[k]! + 1, ids[k]! + 1, ids[j]! + 1, side < 0);
        }
      last = ids;
    }
  }
};
