import type { HairStyle } from '../../timeline/person.ts';
import { Field, type Point, type Rgb } from './field.ts';
import { boneIndex, type Figure } from './figure.ts';
import { blendOf, tone } from './paint.ts';
import { addLock, combed, flowAt, onScalp, type Scalp, scalpOf } from './scalp.ts';

/** Where each style's strands spring from (direction from the skull's centre). */
export const hairPole = (fig: Figure): Point => {
  const style = fig.person.hair.style;
  const side = fig.vary('parting') > 0 ? 1 : -1;
  switch (style) {
    case 'swept':
      return [0.42 * side, 0.62, 0.72];
    case 'bob':
    case 'long':
      return [0.3 * side, 1, 0.35];
    case 'bun':
      return [0, 0.9, -0.62];
    case 'ponytail':
      return [0, 0.35, -1];
    case 'fringe':
      return [0, 1, -0.3];
    default:
      return [0.12 * side, 0.85, -0.6];
  }
};

/** True when the style leaves the crown bare: the ring of hair old men keep. */
export const isRing = (fig: Figure): boolean =>
  fig.person.hair.style === 'fringe' && fig.age > 0.9 && !fig.female;

interface Cut {
  readonly f: Field;
  readonly fig: Figure;
  readonly s: Scalp;
  readonly shade: (...key: ReadonlyArray<string | number>) => Rgb;
}

/** The hair as a combed, sculpted mass with loose locks along its edges; undefined when bald. */
export const hairField = (fig: Figure): Field | undefined => {
  const style = fig.person.hair.style;
  if (style === 'bald' || fig.person.hat.kind === 'hood' || fig.person.hat.kind === 'scarf') return undefined;
  const f = new Field();
  const s = scalpOf(fig, hairPole(fig));
  const c = fig.hair;
  f.use({ k: 0.008, colour: c, gloss: 0.55, kc: 0.006, bone: boneIndex('head') });
  const cut: Cut = {
    f,
    fig,
    s,
    shade: (...key) => tone(c, 0.9 + 0.28 * fig.vary('lock', ...key)),
  };
  if (isRing(fig)) ring(cut);
  else STYLES[style](cut);
  if (fig.person.hat.kind !== 'none') {
    // Nothing stands above the hat's line but what it covers.
    const low = fig.person.hat.kind === 'helmet' || fig.person.hat.kind === 'beanie' ? 0.07 : 0.092;
    f.box([0, low + 0.2, -0.02], [0.3, 0.2, 0.3], 0.01, { carve: true, k: 0.01, turn: [0.07, 0, 0] });
  }
  return f;
};

/** A shell over the scalp, thicker by `lift` (sides, top, back), its face window cut by `window`. */
const shell = ({ f, fig }: Cut, side: number, top: number, back: number): void => {
  f.ellipsoid(
    [0, 0.055 + (top - side) * 0.4, -0.018 - (back - side) * 0.4],
    [0.114 * fig.face.width + side, 0.122 + (top + side) * 0.5, 0.134 + (back + side) * 0.5],
    { k: 0.01 },
  );
};

/** Face opening: hairline height, half width at the temples, and how low the back reaches. */
const window = ({ f, fig }: Cut, height: number, width: number, nape: number, sideburn = -0.02): void => {
  const receding = fig.female ? 0 : 0.014 * fig.age;
  f.ellipsoid([0, height - 0.155 + receding, 0.128], [width, 0.155, 0.112], { carve: true, k: 0.012 });
  // Around and under the ears.
  for (const q of [1, -1])
    f.ellipsoid([0.125 * q, sideburn - 0.052, 0.012], [0.05, 0.056, 0.062], { carve: true, k: 0.012 });
  f.box([0, nape - 0.15, 0.02], [0.3, 0.15, 0.3], 0.03, { carve: true, k: 0.016, turn: [0.1, 0, 0] });
};

/** Locks that start on bare skin along the hairline and run with the flow, so that the edge is hair and not a cap's. */
const hairline = (
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
    });
  }
};

const sideburns = ({ f, fig, shade }: Cut): void => {
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
const hem = (
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

const ring = (cut: Cut): void => {
  const { f, fig, s, shade } = cut;
  shell(cut, 0.008, 0.002, 0.01);
  f.box([0, 0.262, 0.02], [0.3, 0.2, 0.3], 0.02, { carve: true, k: 0.014, turn: [-0.22, 0, 0] });
  window(cut, 0.12, 0.106, -0.055);
  f.displace = combed(s, 36, 0.003, fig.vary('comb'));
  f.displacement = 0.006;
  for (const q of [1, -1])
    for (let row = 0; row < 2; row++)
      for (let i = 0; i < 9; i++) {
        const a = i / 8;
        addLock(
          f,
          s,
          [
            (0.112 - 0.07 * a * a) * q,
            0.04 - row * 0.03 + 0.012 * fig.vary('ring', q, i, row),
            0.025 - 0.155 * a,
          ],
          () => [0.25 * q, -0.75, -0.5],
          {
            steps: 4,
            step: 0.014,
            radius: 0.014,
            lift: 0.009 + 0.003 * row,
            colour: shade(q, row, i),
            tip: 0.25,
          },
        );
      }
};

const close = (cut: Cut, lift: number): void => {
  const { f, fig, s } = cut;
  shell(cut, lift * 0.75, lift, lift);
  window(cut, 0.128, 0.1, -0.045);
  hairline(cut, 0.128, { n: 13, lift: lift * 0.9, steps: 4, radius: 0.0115, back: 0.028 });
  sideburns(cut);
  f.displace = combed(s, 34, 0.0022, fig.vary('comb'));
  f.displacement = 0.004;
};

const STYLES: Readonly<Record<Exclude<HairStyle, 'bald'>, (cut: Cut) => void>> = {
  crop: (cut) => close(cut, 0.004),
  short: (cut) => {
    const { f, fig, s, shade } = cut;
    close(cut, 0.009);
    // A tousled front.
    for (let i = 0; i < (fig.person.hat.kind === 'none' ? 13 : 0); i++) {
      const a = fig.vary('tuft', i);
      addLock(
        f,
        s,
        [a * 0.075, 0.145 + 0.015 * fig.vary('tuft y', i), 0.085 - 0.05 * Math.abs(fig.vary('tuft z', i))],
        (p, t) => [0.6 * a + 0.4, 0.55 - t * 0.5, 0.75 - Math.abs(a) * 0.4 - (p[2] > 0.11 ? 1 : 0)],
        {
          steps: 5,
          step: 0.013,
          radius: 0.0135,
          lift: 0.014,
          rise: 0.006,
          colour: shade('tuft', i),
          tip: 0.15,
        },
      );
    }
  },
  swept: (cut) => {
    const { f, fig, s, shade } = cut;
    shell(cut, 0.006, 0.018, 0.01);
    // The bulk that is brushed up and over.
    const side = s.pole[0] > 0 ? 1 : -1;
    f.ellipsoid([-0.018 * side, 0.118, 0.035], [0.09, 0.066, 0.088], { k: 0.03 });
    window(cut, 0.134, 0.1, -0.045);
    hairline(cut, 0.136, {
      n: 12,
      lift: 0.018,
      steps: 5,
      radius: 0.0135,
      rise: 0.006,
      flow: (p, t) => {
        const d = flowAt(s, p);
        return [d[0] - 0.35 * side, d[1] + 0.5 * (1 - t), d[2]];
      },
    });
    for (let i = 0; i < 12; i++)
      addLock(
        f,
        s,
        [(0.05 - 0.1 * (i / 11)) * side, 0.16, 0.1 - 0.008 * i],
        (p) => {
          const d = flowAt(s, p);
          return [d[0] - 0.5 * side, d[1] + 0.15, d[2]];
        },
        {
          steps: 9,
          step: 0.015,
          radius: 0.014,
          lift: 0.026 + 0.004 * fig.vary('sweep', i),
          rise: 0.006,
          colour: shade('sweep', i),
        },
      );
    sideburns(cut);
    f.displace = combed(s, 30, 0.0032, fig.vary('comb'));
    f.displacement = 0.006;
  },
  fringe: (cut) => {
    const { f, fig, s, shade } = cut;
    shell(cut, 0.01, 0.014, 0.012);
    window(cut, 0.118, 0.098, -0.055);
    for (let i = 0; i < 13; i++) {
      const a = -1 + (2 * i) / 12;
      addLock(
        f,
        s,
        [a * 0.06, 0.16, 0.06],
        (_p, t) => [a * 0.55 + 0.1 * fig.vary('bang', i), -0.35 - t, 0.5 - t * 0.4],
        {
          steps: 8,
          step: 0.0125 + 0.001 * fig.vary('bang l', i),
          radius: 0.015,
          lift: 0.013,
          colour: shade('bang', i),
          tip: 0.12,
        },
      );
    }
    sideburns(cut);
    f.displace = combed(s, 32, 0.003, fig.vary('comb'));
    f.displacement = 0.006;
  },
  bob: (cut) => {
    const { f, fig, s } = cut;
    mane(cut, -0.105, 0.02);
    hem(cut, -0.095, 0.03, 0.021, 0.118, 0.118, -0.03, 2.15, 19, 0.12);
    f.displace = combed(s, 34, 0.0036, fig.vary('comb'));
    f.displacement = 0.007;
  },
  long: (cut) => {
    const { f, fig, s } = cut;
    mane(cut, -0.15, 0.018);
    // The fall behind the shoulders.
    f.ellipsoid([0, -0.14, -0.09], [0.112, 0.15, 0.052], { k: 0.04 });
    hem(cut, -0.235, 0.05, 0.02, 0.1, 0.05, -0.085, 1.75, 15, 0.1);
    f.displace = combed(s, 30, 0.0028, fig.vary('comb'));
    f.displacement = 0.007;
  },
  bun: (cut) => {
    const { f, fig, s, shade } = cut;
    shell(cut, 0.007, 0.01, 0.01);
    window(cut, 0.128, 0.101, -0.06);
    hairline(cut, 0.128, {
      n: 15,
      lift: 0.01,
      steps: 4,
      radius: 0.011,
      flow: (p) => {
        const d = flowAt(s, p);
        return [-d[0], -d[1], -d[2]];
      },
    });
    const top = onScalp(
      s,
      [s.centre[0] + s.pole[0], s.centre[1] + s.pole[1], s.centre[2] + s.pole[2]],
      0.032,
    );
    f.ball(top, 0.048, { k: 0.012 });
    // The twist: locks coiled round it.
    for (let i = 0; i < 3; i++) {
      const pts: Point[] = [];
      for (let j = 0; j <= 7; j++) {
        const a = i * 2.1 + j * 0.55;
        const lat = -0.7 + j * 0.2;
        pts.push([
          top[0] + Math.cos(a) * Math.cos(lat) * 0.044,
          top[1] + Math.sin(lat) * 0.044,
          top[2] + Math.sin(a) * Math.cos(lat) * 0.044,
        ]);
      }
      f.chain(pts, [0.008, 0.013, 0.015, 0.016, 0.016, 0.015, 0.012, 0.006], {
        k: 0.003,
        colour: shade('coil', i),
      });
    }
    f.displace = combed(s, 38, 0.0028, fig.vary('comb'));
    f.displacement = 0.005;
  },
  ponytail: (cut) => {
    const { f, fig, s, shade } = cut;
    shell(cut, 0.007, 0.01, 0.01);
    window(cut, 0.128, 0.101, -0.06);
    hairline(cut, 0.128, {
      n: 15,
      lift: 0.01,
      steps: 4,
      radius: 0.011,
      flow: (p) => {
        const d = flowAt(s, p);
        return [-d[0], -d[1], -d[2]];
      },
    });
    const at = onScalp(s, [0, s.centre[1] + s.pole[1], s.centre[2] + s.pole[2]], 0.006);
    f.capsule(at, [0, at[1] + 0.004, at[2] - 0.03], 0.024, 0.02, {
      colour: blendOf(tone(cut.fig.hair, 0.4), [0.3, 0.05, 0.04], 0.5),
      k: 0.004,
    });
    for (let i = 0; i < 6; i++) {
      const a = (i / 6) * 6.28;
      const o: Point = [Math.cos(a) * 0.014, Math.sin(a) * 0.012, 0];
      f.chain(
        [
          [o[0], at[1] + o[1], at[2] - 0.02],
          [o[0] * 1.6, at[1] - 0.02 + o[1] * 1.4, at[2] - 0.06 + 0.004 * fig.vary(i)],
          [o[0] * 1.9, at[1] - 0.09 + o[1], at[2] - 0.075 + o[1] * 0.6],
          [o[0] * 1.4, at[1] - 0.16 - 0.02 * fig.vary('tail', i), at[2] - 0.06],
          [o[0] * 0.6, at[1] - 0.215 - 0.02 * fig.vary('tail', i), at[2] - 0.045],
        ],
        [0.014, 0.022, 0.023, 0.015, 0.002],
        { k: 0.006, colour: shade('tail', i) },
      );
    }
    f.displace = combed(s, 38, 0.0028, fig.vary('comb'));
    f.displacement = 0.005;
  },
  curly: (cut) => {
    const { f, fig, shade, s } = cut;
    shell(cut, 0.012, 0.022, 0.018);
    window(cut, 0.13, 0.1, -0.05);
    curls(cut, 190, 0.0165, fig.female ? -0.075 : -0.03, 0.016, s, shade);
  },
  afro: (cut) => {
    const { f, fig } = cut;
    shell(cut, 0.042, 0.062, 0.045);
    window(cut, 0.142, 0.106, -0.05);
    const q = 150;
    const p = fig.vary('afro') * 3;
    f.displace = (x, y, z) =>
      0.0022 *
      (Math.sin(q * x + p) * Math.sin(q * y + 1.3 * p) +
        Math.sin(q * 0.8 * y - p) * Math.sin(q * z) +
        Math.sin(q * 1.1 * z + p) * Math.sin(q * 0.9 * x));
    f.displacement = 0.007;
  },
};

/** Hair that falls past the ears from a parting. */
const mane = (cut: Cut, bottom: number, volume: number): void => {
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

const curls = (
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
