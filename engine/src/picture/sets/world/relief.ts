import type { Shaper, V3 } from '../shaper.ts';
import { ring } from './cards.ts';
import { GREEN, treeLine } from './woods.ts';

export const waves = (a: number, seed: number, scale: number): number =>
  0.5 * Math.sin(a * 3 * scale + seed * 2.1) +
  0.28 * Math.sin(a * 7 * scale + seed * 5) +
  0.12 * Math.sin(a * 17 * scale + seed) +
  0.05 * Math.sin(a * 41 * scale + seed * 3);

export const hills = (s: Shaper, seed: number, tall: number, near = 34, low = -2): void => {
  const rows: ReadonlyArray<readonly [number, number, number, V3]> = [
    [near * 4.2, 1.7, 0.9, [0.3, 0.3, 0.34]],
    [near * 2.8, 1.1, 0.72, [0.2, 0.22, 0.2]],
    [near * 1.8, 0.62, 0.48, [0.14, 0.16, 0.1]],
    [near, 0.25, 0.2, GREEN],
  ];
  rows.forEach(([r, lift, pale, c], i) => {
    ring(s, r, low, 150, (a) => tall * (lift * 5.5 + r * 0.035 * (1 + waves(a, seed + i, 1.4))), c, pale);
  });
};

export const fields = (s: Shaper, seed: number): void => {
  ring(s, 120, -2, 120, (a) => 6 + 5 * waves(a, seed, 1.2), [0.22, 0.24, 0.24], 0.88);
  ring(s, 75, -2, 120, (a) => 2.4 + 2 * waves(a, seed + 3, 1.6), [0.24, 0.22, 0.1], 0.6);
  ring(s, 46, -2, 120, (a) => 1.2 + 1.1 * waves(a, seed + 5, 2), [0.2, 0.19, 0.08], 0.34);
  treeLine(s, 44, 4.2, 26, GREEN, 0.4);
  treeLine(s, 30, 3.4, 8, GREEN, 0.18);
};
