import type { Shaper } from '../shaper.ts';
import type { V3 } from '../stuff.ts';

/** A point of light far off; `r` metres. Drawn only as far as the world is lit. */
export const bulb = (
  s: Shaper,
  x: number,
  y: number,
  z: number,
  r: number,
  colour: V3,
  strength: number,
  when: number,
): void => {
  const b = s.bucket('bulb');
  const len = Math.hypot(x, z) || 1;
  const tx = -z / len;
  const tz = x / len;
  const n = s.draft ? 5 : 8;
  const ids = Array.from({ length: n }, (_, i) => {
    const a = (i / n) * Math.PI * 2;
    const id = s.vertex(
      b,
      x + tx * Math.cos(a) * r,
      y + Math.sin(a) * r,
      z + tz * Math.cos(a) * r,
      0,
      0,
      1,
      colour,
      strength / 10,
    );
    b.surfaceX(id, when);
    return id;
  });
  for (let i = 1; i + 1 < n; i++) b.triangle(ids[0]!, ids[i]!, ids[i + 1]!);
};

/** A lit window far off. */
export const litPane = (
  s: Shaper,
  x: number,
  y: number,
  z: number,
  w: number,
  h: number,
  colour: V3,
  strength: number,
  when: number,
): void => {
  const b = s.bucket('bulb');
  const len = Math.hypot(x, z) || 1;
  const ids = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([i, k]) => {
    const id = s.vertex(
      b,
      x - (z / len) * i! * w * 0.5,
      y + k! * h * 0.5,
      z + (x / len) * i! * w * 0.5,
      0,
      0,
      1,
      colour,
      strength / 10,
    );
    b.surfaceX(id, when);
    return id;
  });
  b.quad(ids[0]!, ids[1]!, ids[2]!, ids[3]!);
};

export const BULBS: readonly V3[] = [
  [1, 0.58, 0.22],
  [1, 0.58, 0.22],
  [1, 0.8, 0.5],
  [1, 0.14, 0.06],
  [0.35, 0.6, 1],
  [0.6, 1, 0.8],
];

export const streetLights = (s: Shaper, n: number): void => {
  for (let i = 0; i < n; i++) {
    const a = s.between(-1.5, 1.5);
    const r = s.between(5.5, 17);
    const c = BULBS[Math.floor(s.rnd() * BULBS.length)]!;
    bulb(
      s,
      Math.sin(a) * r,
      0.4 + s.rnd() * s.rnd() * 3.6,
      -Math.cos(a) * r - 1.5,
      s.between(0.03, 0.07) * (0.6 + r * 0.07),
      c,
      s.between(1.5, 6),
      s.rnd() * 0.35,
    );
  }
};
