import { atan2, hypot } from '../../base/maths.ts';

/** A way over the floor, metres, measured by its length. */
export interface Path {
  readonly points: readonly number[];
  readonly lengths: readonly number[];
  readonly total: number;
}

export const pathOf = (millimetres: readonly number[]): Path => {
  const points = millimetres.map((v) => v / 1000);
  const lengths = [0];
  for (let i = 2; i + 1 < points.length; i += 2)
    lengths.push(
      (lengths[lengths.length - 1] as number) +
        hypot(
          (points[i] as number) - (points[i - 2] as number),
          (points[i + 1] as number) - (points[i - 1] as number),
        ),
    );
  return { points, lengths, total: lengths[lengths.length - 1] as number };
};

/** On the line itself. */
const along = (path: Path, s: number): readonly [number, number] => {
  const { points, lengths } = path;
  let i = 1;
  while (i < lengths.length - 1 && (lengths[i] as number) < s) i++;
  if (lengths.length < 2) return [points[0] ?? 0, points[1] ?? 0];
  const from = lengths[i - 1] as number;
  const piece = (lengths[i] as number) - from;
  const u = piece > 1e-9 ? Math.min(1, Math.max(0, (s - from) / piece)) : 0;
  const k = 2 * i;
  const x0 = points[k - 2] as number;
  const z0 = points[k - 1] as number;
  return [x0 + ((points[k] as number) - x0) * u, z0 + ((points[k + 1] as number) - z0) * u];
};

/** How far a corner is rounded, metres. */
const ROUND = 0.3;

/** Place after `s` metres, corners rounded, ends exact. */
export const pathPoint = (path: Path, s: number): readonly [number, number] => {
  const r = Math.max(0, Math.min(ROUND, s, path.total - s));
  if (path.lengths.length <= 2 || r < 1e-6) return along(path, s);
  let x = 0;
  let z = 0;
  for (let k = -2; k <= 2; k++) {
    const p = along(path, s + (k * r) / 2);
    x += p[0] / 5;
    z += p[1] / 5;
  }
  return [x, z];
};

/** Way of travel after `s` metres, radians, 0 = +z; undefined when the path has no length. */
export const pathYaw = (path: Path, s: number): number | undefined => {
  if (path.total < 0.02) return undefined;
  const d = Math.min(0.2, path.total / 2);
  const a = pathPoint(path, Math.max(0, Math.min(path.total - d, s - d / 2)));
  const b = pathPoint(path, Math.min(path.total, Math.max(d, s + d / 2)));
  return atan2(b[0] - a[0], b[1] - a[1]);
};
