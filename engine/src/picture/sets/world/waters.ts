import type { Terrain } from '../../../stage/sets/terrain.ts';
import type { Shaper } from '../shaper.ts';
import { ring } from './cards.ts';
import { bulb } from './far-lights.ts';
import { waves } from './relief.ts';

/** Height of the sea under the floor of what stands by it, metres. */
const LEVEL: Readonly<Partial<Record<Terrain, number>>> = { shore: -0.2, deck: -2.6 };

/** The run of surf on a beach: a sheet of foam from dry sand out to the breakers. */
const surf = (s: Shaper): void => {
  const b = s.bucket('foam');
  const n = s.draft ? 24 : 48;
  const rows = 7;
  const start = b.vertices;
  s.sheet(
    'foam',
    n,
    rows,
    (u, v) => {
      const x = (u - 0.5) * 70;
      const z = -3.2 - v * 6;
      return [x, Math.max(-0.185, -0.03 - v * 0.5) + 0.02 * Math.sin(x * 0.8), z];
    },
    () => [1, 1, 1],
    { both: true },
  );
  for (let i = 0; i <= n; i++)
    for (let k = 0; k <= rows; k++) {
      const id = start + i * (rows + 1) + k;
      b.surfaceX(id, 0);
      b.surfaceY(id, k / rows);
    }
};

/** Open water to the horizon, with land at its ends unless one is out on it. */
export const openSea = (s: Shaper, seed: number, terrain: Terrain | undefined, high = 0): void => {
  const level = (LEVEL[terrain ?? 'pier'] ?? -1.15) - high;
  const n = s.draft ? 24 : 48;
  s.sheet(
    'water',
    n,
    n,
    (v, u) => {
      const x = Math.sign(u - 0.5) * Math.abs((u - 0.5) * 2) ** 2.2 * 240;
      const z = Math.sign(v - 0.5) * Math.abs((v - 0.5) * 2) ** 2.2 * 240;
      return [x, level, z];
    },
    [0.1, 0.15, 0.17],
  );
  if (terrain === 'deck') return;
  ring(
    s,
    200,
    -3 - high,
    120,
    (a) => -high + (Math.sin(a) < -0.2 ? 7 * (-Math.sin(a) - 0.2) * (1 + waves(a, seed, 3)) : -2),
    [0.3, 0.32, 0.34],
    0.88,
  );
  ring(
    s,
    130,
    -3 - high,
    120,
    (a) => -high + (Math.sin(a) > 0.45 ? 8 * (Math.sin(a) - 0.45) * (1 + waves(a, seed + 2, 3)) : -2),
    [0.16, 0.18, 0.14],
    0.62,
  );
  for (let i = 0; i < 7; i++)
    bulb(
      s,
      -s.between(70, 150),
      s.between(0.6, 3) - high,
      -s.between(80, 120),
      0.4,
      [1, 0.7, 0.36],
      2.5,
      s.rnd() * 0.5,
    );
  if (terrain === 'shore') surf(s);
};
