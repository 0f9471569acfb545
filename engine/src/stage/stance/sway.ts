import { sin } from '../../base/maths.ts';

/** A slow wandering value in about -1..1, smooth, without a beat that shows: three sines of unrelated periods. */
export const sway = (seconds: number, seed: number, rate = 1): number => {
  const a = (seed * 0.6180339887) % 1;
  const b = (seed * 0.7548776662) % 1;
  const c = (seed * 0.5698402909) % 1;
  const t = seconds * rate;
  return (
    0.5 * sin(t * 1.13 + a * 6.283) + 0.32 * sin(t * 2.17 + b * 6.283) + 0.18 * sin(t * 4.61 + c * 6.283)
  );
};
