/**
 * White noise as a function of a seed and a counter, so that it can be entered anywhere: -1..1, flat.
 * Absorb, then the mixing of murmur3's finaliser.
 */
export const noise = (seed: number, n: number): number => {
  let x = (Math.imul(n, 0x9e3779b1) ^ seed) | 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) * 4.656612873077393e-10;
};

/** The same, 0..1. */
export const chance = (seed: number, n: number): number => noise(seed, n) * 0.5 + 0.5;

/** Slow random movement -1..1: values at whole `x`, smooth between. What gusts, waves and traffic swell by. */
export const drift = (seed: number, x: number): number => {
  const i = Math.floor(x);
  const f = x - i;
  const a = noise(seed, i);
  return a + (noise(seed, i + 1) - a) * f * f * (3 - 2 * f);
};
