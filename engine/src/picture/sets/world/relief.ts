import { blend, type Shaper, shade } from '../shaper.ts';
import type { V3 } from '../stuff.ts';
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

/** Sharp crests: 0 in a gap .. 1 on a peak. */
const crests = (a: number, seed: number): number => {
  const fold = (f: number, p: number): number => 1 - Math.abs(Math.sin(a * f + p));
  return 0.5 * fold(4.5, seed) + 0.3 * fold(10.5, seed * 3.1) + 0.2 * fold(24.5, seed * 1.7);
};

/** A range of bare rock whose tops carry snow from a height on; lit from one side, so that its folds are seen. */
const range = (
  s: Shaper,
  radius: number,
  low: number,
  top: (a: number) => number,
  rock: V3,
  snowLine: number,
  pale: number,
): void => {
  const b = s.bucket('layer');
  const steps = s.draft ? 120 : 240;
  const white: V3 = [0.85, 0.9, 1];
  let before: number[] | undefined;
  for (let i = 0; i <= steps; i++) {
    const a = (i / steps) * Math.PI * 2 - Math.PI;
    const x = Math.sin(a) * radius;
    const z = -Math.cos(a) * radius;
    const peak = top(a);
    const slope = Math.max(-1, Math.min(1, (top(a + 0.05) - top(a - 0.05)) / (radius * 0.07)));
    const lit = 1 - 0.45 * slope;
    const jag = snowLine + 2.2 * Math.sin(a * 31) + 1.2 * Math.sin(a * 67);
    const rows: readonly (readonly [number, V3, number])[] = [
      [low, shade(rock, 0.9 * lit), 0],
      [Math.min(peak, jag), shade(rock, lit), 0.6],
      [Math.min(peak, jag + 0.5), peak > jag ? shade(white, lit) : shade(rock, lit), 0.7],
      [peak, peak > jag ? shade(white, lit) : shade(rock, 1.1 * lit), 1],
    ];
    const now = rows.map(([y, c, v]) => {
      const id = s.vertex(b, x, y, z, 0, 0, 1, c, v);
      b.surfaceX(id, pale);
      return id;
    });
    if (before) for (let k = 0; k < 3; k++) b.quad(before[k]!, now[k]!, now[k + 1]!, before[k + 1]!);
    before = now;
  }
};

/** What one sees from high rock: range behind range, the farthest white. */
export const ranges = (s: Shaper, seed: number, snow: boolean): void => {
  const rock: V3 = snow ? [0.42, 0.46, 0.54] : [0.13, 0.12, 0.12];
  const line = snow ? -60 : 15;
  range(s, 205, -90, (a) => 12 + 34 * crests(a * 0.7, seed), [0.34, 0.36, 0.42], snow ? -60 : 20, 0.8);
  range(s, 160, -90, (a) => 2 + 30 * crests(a, seed + 2), blend(rock, [0.3, 0.32, 0.38], 0.6), line, 0.6);
  range(s, 118, -90, (a) => -9 + 24 * crests(a, seed + 4), rock, line, 0.4);
  range(s, 84, -90, (a) => -17 + 17 * crests(a * 1.2, seed + 6), shade(rock, 0.75), line, 0.2);
};

/** Dunes, or drifts of snow, to the horizon; over the sand far table hills. */
export const drifts = (s: Shaper, seed: number, snow: boolean): void => {
  const sand: V3 = snow ? [0.7, 0.78, 0.9] : [0.52, 0.34, 0.16];
  if (snow) range(s, 200, -4, (a) => 5 + 17 * crests(a * 0.6, seed), [0.4, 0.44, 0.52], 3, 0.84);
  else
    ring(
      s,
      190,
      -3,
      220,
      (a) => 4 + 9 * Math.max(0, Math.min(1, 3 * waves(a * 0.9, seed, 1.5) - 0.6)),
      [0.4, 0.22, 0.14],
      0.78,
    );
  ring(s, 130, -2, 160, (a) => 3.4 + 3 * waves(a, seed + 2, 1.1), sand, 0.62);
  ring(s, 84, -2, 160, (a) => 1.9 + 1.9 * waves(a, seed + 3, 1.5), shade(sand, 0.86), 0.4);
  ring(s, 52, -2, 160, (a) => 0.8 + 0.9 * waves(a, seed + 5, 1.9), shade(sand, 0.74), 0.2);
  if (snow) treeLine(s, 58, 7, 34, [0.1, 0.16, 0.14], 0.45);
};
