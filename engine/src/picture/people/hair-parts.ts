import type { Field, Point, Rgb } from './field.ts';
import type { Figure } from './figure.ts';
import { addLock, flowAt, onScalp, type Scalp } from './scalp.ts';

/** Hair in the making. */
export interface Cut {
  readonly f: Field;
  readonly fig: Figure;
  readonly s: Scalp;
  readonly shade: (...key: ReadonlyArray<string | number>) => Rgb;
}

/** A shell over the scalp, thicker by `lift` (sides, top, back), its face window cut by `window`. */
export const shell = ({ f, fig }: Cut, side: number, top: number, back: number): void => {
  f.ellipsoid(
    [0, 0.055 + (top - side) * 0.4, -0.018 - (back - side) * 0.4],
    [0.114 * fig.face.width + side, 0.122 + (top + side) * 0.5, 0.134 + (back + side) * 0.5],
    { k: 0.01 },
  );
};

/** Face opening: hairline height, half width at the temples, and how low the back reaches. */
export const faceWindow = (
  { f, fig }: Cut,
  height: number,
  width: number,
  nape: number,
  sideburn = -0.02,
): void => {
  const receding = fig.female ? 0 : 0.014 * fig.age;
  f.ellipsoid([0, height - 0.155 + receding, 0.128], [width, 0.155, 0.112], { carve: true, k: 0.012 });
  // Around and under the ears.
  for (const q of [1, -1])
    f.ellipsoid([0.125 * q, sideburn - 0.052, 0.012], [0.05, 0.056, 0.062], { carve: true, k: 0.012 });
  f.box([0, nape - 0.15, 0.02], [0.3, 0.15, 0.3], 0.03, { carve: true, k: 0.016, turn: [0.1, 0, 0] });
};

/** Locks that start on bare skin along the hairline and run with the flow, so that the edge is hair and not a cap's. */
export const hairline = (
  { f, fig, s, shade }: Cut,
  height: number,
  o: {
    readonly n: number;
    readonly lift: number;
    readonly steps: number;
    readonly radius: number;
    readonly flow?: (p: Point, t: number) => Point;
    readonly rise?: number;
    /** How far behind the hairline they spring, when they fall forward to it. */
    readonly back?: number;
  },
): void => {
  // A hat covers it.
  if (fig.person.hat.kind !== 'none') return;
  const receding = fig.female ? 0 : 0.014 * fig.age;
  for (let i = 0; i < o.n; i++) {
    const a = -1 + (2 * (i + 0.5)) / o.n;
    const x = a * 0.1;
    const y =
      height +
      receding -
      0.012 +
      (o.back ?? 0) -
      0.075 * a * a * a * a -
      0.012 * a * a +
      0.004 * fig.vary('hairline', i);
    addLock(f, s, [x, y, 0.11 - 0.06 * a * a - (o.back ?? 0)], o.flow ?? ((p) => flowAt(s, p)), {
      steps: o.steps,
      step: 0.014,
      radius: o.radius * (1 + 0.2 * fig.vary('hairline r', i)),
      lift: o.lift * (0.8 + 0.25 * fig.vary('hairline l', i)),
      rise: o.rise ?? 0,
      colour: shade('line', i),
      tip: 0.35,
      k: 0.012,
    });
  }
};

export const sideburns = ({ f, fig, shade }: Cut): void => {
  for (const q of [1, -1])
    f.capsule(
      [0.108 * q * fig.face.width, 0.03, 0.042],
      [0.106 * q * fig.face.width, -0.028 - 0.012 * fig.vary('burn'), 0.046],
      0.009,
      0.004,
      {
        k: 0.008,
        colour: shade('burn', q),
      },
    );
};

/** Tips that hang along the lower edge. */
export const hem = (
  { f, fig, shade }: Cut,
  y: number,
  drop: number,
  radius: number,
  rx: number,
  rz: number,
  zc: number,
  from: number,
  n: number,
  inward: number,
): void => {
  for (let i = 0; i < n; i++) {
    const a = Math.PI + (i / (n - 1) - 0.5) * 2 * from;
    const x = Math.sin(a) * rx;
    const z = zc + Math.cos(a) * rz;
    const v = fig.vary('hem', i);
    f.chain(
      [
        [x * 0.96, y + 0.1, z],
        [x * 1.0, y + 0.04, z],
        [x * 1.02, y + 0.015 * v, z],
        [x * (1 - inward), y - drop * (0.8 + 0.3 * v), z * 1 + inward * 0.06],
      ],
      [radius * 0.5, radius * 0.95, radius, radius * 0.18],
      { k: 0.006, colour: shade('hem', i), kc: 0.005 },
    );
  }
};

/** Hair that falls past the ears from a parting. */
export const mane = (cut: Cut, bottom: number, volume: number): void => {
  const { f, fig, s, shade } = cut;
  shell(cut, 0.012, 0.014, 0.014);
  f.ellipsoid([0, -0.005, -0.04], [0.118 * fig.face.width + volume, 0.125, 0.112], { k: 0.03 });
  f.ellipsoid([0, -0.04, 0.135], [0.102, 0.172, 0.122], { carve: true, k: 0.012 });
  f.box([0, bottom - 0.15, 0], [0.3, 0.15, 0.3], 0.02, { carve: true, k: 0.02 });
  // Curtains either side of the parting, sweeping across the brow and down before the ears.
  const side = s.pole[0] > 0 ? 1 : -1;
  for (const q of [1, -1])
    for (let i = 0; i < 7; i++) {
      const own = q === side;
      addLock(
        f,
        s,
        [(0.034 + 0.004 * q * i) * side, 0.15 + 0.002 * i, 0.118 - 0.014 * i],
        (p, t) =>
          Math.abs(p[0]) > 0.1
            ? [0.02 * q, -1, -0.12 + t * 0.1]
            : [q, (own ? -0.75 : -0.34) - 0.06 * i - t * 0.55, -0.12],
        {
          steps: 14,
          step: 0.0165,
          radius: 0.0165,
          lift: 0.014 + 0.0012 * i,
          hang: 0.015,
          colour: shade('curtain', q, i),
          tip: 0.3,
          k: 0.005,
        },
      );
    }
};

export const curls = (
  { f, fig }: Cut,
  n: number,
  r: number,
  low: number,
  lift: number,
  s: Scalp,
  shade: Cut['shade'],
): void => {
  for (let i = 0; i < n; i++) {
    const y = 1 - (1.55 * (i + 0.5)) / n;
    const a = i * 2.39996;
    const w = Math.sqrt(Math.max(0, 1 - y * y));
    const p = onScalp(
      s,
      [s.centre[0] + Math.cos(a) * w, s.centre[1] + y, s.centre[2] + Math.sin(a) * w],
      lift + 0.006 * fig.vary('curl', i),
    );
    if (p[1] < low || (p[2] > 0.02 && p[1] < 0.121 - Math.abs(p[0]) * 0.25 && Math.abs(p[0]) < 0.097))
      continue;
    const q = r * (0.85 + 0.3 * fig.vary('curl r', i));
    f.ball(p, q, { k: 0.005, colour: shade('curl', i), kc: 0.004 });
    f.ball([p[0] * 1.02, p[1], p[2]], q * 0.4, { carve: true, k: 0.006 });
  }
};
