import type { Shaper } from '../shaper.ts';

/** Upright tongues of fire about a point: crossed cards with the tongue's shape left to the material. */
export const flames = (s: Shaper, x: number, y: number, z: number, r: number, h: number, n: number): void => {
  const group = s.group;
  const b = s.bucket('flame');
  for (let i = 0; i < n; i++) {
    const a = (i / n) * Math.PI;
    const dx = Math.cos(a) * r;
    const dz = Math.sin(a) * r;
    const hh = h * s.between(0.75, 1.1);
    const ids: number[] = [];
    for (let k = 0; k <= 6; k++)
      for (const side of [0, 1]) {
        const t = k / 6;
        const u = side * 2 - 1;
        const id = s.vertex(b, x + dx * u, y + hh * t, z + dz * u, 0, 0, 1, [side, 0, 0], 0);
        b.surfaceX(id, t);
        ids.push(id);
      }
    for (let k = 0; k < 6; k++) b.quad(ids[k * 2]!, ids[k * 2 + 1]!, ids[k * 2 + 3]!, ids[k * 2 + 2]!);
  }
  s.group = group;
};
