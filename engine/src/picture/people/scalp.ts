import type { Field, Point, Rgb } from './field.ts';
import type { Figure } from './figure.ts';
import { dot, minus, plus, unit } from './paint.ts';

/** The scalp and how hair flows over it: along great circles away from a pole (a parting, a whorl or a knot). */
export interface Scalp {
  readonly centre: Point;
  readonly radius: Point;
  readonly pole: Point;
}

export const scalpOf = (fig: Figure, pole: Point): Scalp => ({
  centre: [0, 0.055, -0.018],
  radius: [0.114 * fig.face.width, 0.122, 0.134],
  pole: unit(pole),
});

/** `p` moved onto the scalp, lifted by `lift`. */
export const onScalp = (s: Scalp, p: Point, lift: number): Point => {
  const d = minus(p, s.centre);
  const k = Math.hypot(d[0] / (s.radius[0] + lift), d[1] / (s.radius[1] + lift), d[2] / (s.radius[2] + lift));
  return plus(s.centre, d, 1 / k);
};

/** Direction of a strand at `p`, away from the pole. */
export const flowAt = (s: Scalp, p: Point): Point => {
  const n = unit(minus(p, s.centre));
  const c = dot(n, s.pole);
  return unit([c * n[0] - s.pole[0], c * n[1] - s.pole[1], c * n[2] - s.pole[2]]);
};

/** Two axes across the pole, for the azimuth that tells strands apart. */
export const acrossPole = (pole: Point): readonly [Point, Point] => {
  const a = unit(Math.abs(pole[1]) < 0.8 ? [pole[2], 0, -pole[0]] : [1, 0, 0]);
  const flat = unit(minus(a, [pole[0] * dot(a, pole), pole[1] * dot(a, pole), pole[2] * dot(a, pole)]));
  const b: Point = [
    pole[1] * flat[2] - pole[2] * flat[1],
    pole[2] * flat[0] - pole[0] * flat[2],
    pole[0] * flat[1] - pole[1] * flat[0],
  ];
  return [flat, b];
};

/**
 * Combed grooves between locks, as a displacement: `locks` ridges around the pole that merge and part along their
 * length; finer strands are the material's, for a net of `good` cells makes knitting of them. `depth` in head units.
 */
export const combed = (
  s: Scalp,
  locks: number,
  depth: number,
  seed: number,
): ((x: number, y: number, z: number) => number) => {
  const [a, b] = acrossPole(s.pole);
  const { centre, pole } = s;
  const ph = seed * 6.28;
  return (x, y, z) => {
    const X = x - centre[0];
    const Y = y - centre[1];
    const Z = z - centre[2];
    const p = X * a[0] + Y * a[1] + Z * a[2];
    const q = X * b[0] + Y * b[1] + Z * b[2];
    const v = (X * pole[0] + Y * pole[1] + Z * pole[2]) / 0.12;
    const r = Math.sqrt(p * p + q * q);
    const u = Math.atan2(p, q);
    const fade = r > 0.05 ? 1 : r / 0.05;
    const w1 = Math.abs(Math.sin(u * locks * 0.5 + 0.9 * Math.sin(2.1 * v + ph + 2 * Math.sin(u + ph))));
    const w2 = Math.abs(Math.sin(u * locks * 0.8 + 1.3 * Math.sin(3.4 * v + ph * 1.7)));
    return depth * fade * ((1 - w1) * (1 - w1) * 1.25 + (1 - w2) * 0.3 - 0.3);
  };
};

/** One tapering lock from `start` (on or near the scalp), steered by `direction`; free of the scalp below `hang`. */
export const addLock = (
  f: Field,
  s: Scalp,
  start: Point,
  direction: (p: Point, t: number) => Point,
  o: {
    readonly steps: number;
    readonly step: number;
    readonly radius: number;
    readonly lift: number;
    readonly rise?: number;
    readonly hang?: number;
    readonly tip?: number;
    readonly colour: Rgb;
    readonly k?: number;
  },
): void => {
  let p = onScalp(s, start, o.lift * 0.3);
  const points = [p];
  const radii = [o.radius * 0.45];
  for (let i = 1; i <= o.steps; i++) {
    const t = i / o.steps;
    let q = plus(p, unit(direction(p, t)), o.step);
    if (q[1] > (o.hang ?? -9)) q = onScalp(s, q, o.lift + (o.rise ?? 0) * Math.sin(t * 3.1));
    p = q;
    points.push(p);
    const body = t < 0.45 ? 0.45 + t * 1.22 : 1 - (1 - (o.tip ?? 0.2)) * ((t - 0.45) / 0.55) ** 1.4;
    radii.push(o.radius * body);
  }
  f.chain(points, radii, { k: o.k ?? 0.003, colour: o.colour, kc: 0.004 });
};
