import { type Shaper, shade } from '../shaper.ts';
import type { V3 } from '../stuff.ts';

/**
 * A ring of silhouette about the set: `top(a)` is its height in metres at an azimuth (0 = behind, +z is PI); `pale`
 * 0 near .. 1 lost in the air. Vertices carry paleness and height for the material, which knows hour and weather.
 */
export const ring = (
  s: Shaper,
  radius: number,
  low: number,
  steps: number,
  top: (a: number) => number,
  colour: V3,
  pale: number,
): void => {
  const b = s.bucket('layer');
  let before: [number, number] | undefined;
  const n = s.draft ? Math.ceil(steps * 0.6) : steps;
  for (let i = 0; i <= n; i++) {
    const a = (i / n) * Math.PI * 2 - Math.PI;
    const x = Math.sin(a) * radius;
    const z = -Math.cos(a) * radius;
    const lo = s.vertex(b, x, low, z, 0, 0, 1, colour, 0);
    const hi = s.vertex(b, x, top(a), z, 0, 0, 1, colour, 1);
    b.surfaceX(lo, pale);
    b.surfaceX(hi, pale);
    if (before) b.quad(before[0], lo, hi, before[1]);
    before = [lo, hi];
  }
};

/** A flat card that faces the middle, in the ring's manner. */
export const card = (
  s: Shaper,
  a: number,
  radius: number,
  y0: number,
  y1: number,
  w0: number,
  w1: number,
  colour: V3,
  pale: number,
): void => {
  const b = s.bucket('layer');
  const cx = Math.sin(a) * radius;
  const cz = -Math.cos(a) * radius;
  const tx = Math.cos(a);
  const tz = Math.sin(a);
  const put = (k: number, y: number, w: number, v: number): number => {
    const id = s.vertex(b, cx + tx * k * w, y, cz + tz * k * w, 0, 0, 1, colour, v);
    b.surfaceX(id, pale);
    return id;
  };
  const [p, q, r, t] = [put(-1, y0, w0, 0), put(1, y0, w0, 0), put(1, y1, w1, 1), put(-1, y1, w1, 1)];
  b.quad(p, q, r, t);
};

/** A lump of leaves as an uneven disc that faces the middle. */
export const clump = (
  s: Shaper,
  a: number,
  radius: number,
  y: number,
  r: number,
  colour: V3,
  pale: number,
): void => {
  const b = s.bucket('layer');
  const cx = Math.sin(a) * radius;
  const cz = -Math.cos(a) * radius;
  const n = s.draft ? 6 : 9;
  const put = (dx: number, dy: number): number => {
    const id = s.vertex(
      b,
      cx + Math.cos(a) * dx,
      y + dy,
      cz + Math.sin(a) * dx,
      0,
      0,
      1,
      shade(colour, 0.85 + (0.3 * dy) / r),
      0.8,
    );
    b.surfaceX(id, pale);
    return id;
  };
  const middle = put(0, 0);
  const rim = Array.from({ length: n }, (_, i) => {
    const t = (i / n) * Math.PI * 2;
    const k = r * s.between(0.78, 1.12);
    return put(Math.cos(t) * k * 1.15, Math.sin(t) * k * 0.85);
  });
  for (let i = 0; i < n; i++) b.triangle(middle, rim[i]!, rim[(i + 1) % n]!);
};
