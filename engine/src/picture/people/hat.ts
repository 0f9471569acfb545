import type { HatKind } from '../../timeline/person.ts';
import { Field, type Point } from './field.ts';
import { boneIndex, type Figure } from './figure.ts';
import { rgb, tone } from './paint.ts';

type Maker = (f: Field, fig: Figure) => void;

/** A brim: an elliptic sheet around the crown that may dip in front and rise at the sides. */
const brim = (
  f: Field,
  fig: Figure,
  o: {
    readonly y: number;
    readonly inner: number;
    readonly outer: number;
    readonly dip: number;
    readonly curl: number;
    readonly thick: number;
    readonly zc: number;
  },
  stroke = {},
): void => {
  const w = fig.face.width;
  f.shape(
    (x, y, z) => {
      const Z = (z - o.zc) / 1.13;
      const X = x / w;
      const r = Math.sqrt(X * X + Z * Z);
      const out = Math.max(0, (r - o.inner) / (o.outer - o.inner));
      const c = r > 1e-6 ? Z / r : 0;
      const s2 = 1 - c * c;
      const height =
        o.y -
        0.07 * (z - o.zc) +
        out * (-o.dip * Math.max(0, c) + o.curl * s2 + o.curl * 0.6 * Math.max(0, -c));
      return Math.max(Math.abs(y - height) * 0.9 - o.thick, r - o.outer, o.inner - 0.03 - r) * 0.85;
    },
    { k: 0.004, ...stroke },
  );
};

const dome = (fig: Figure, lift: number): Point => [
  0.114 * fig.face.width + lift,
  0.122 + lift,
  0.134 + lift,
];

/** Cuts a dome off below a line that falls `fall` from front to back. */
const above = (f: Field, y: number, fall: number): void => {
  f.box([0, y - 0.2, -0.018], [0.4, 0.2, 0.4], 0.004, { carve: true, k: 0.004, turn: [fall, 0, 0] });
};

const fedora: Maker = (f, fig) => {
  const c = rgb(fig.person.hat.colour);
  const w = fig.face.width;
  // Crown: a soft block, pinched in front, creased along its top.
  f.box([0, 0.145, -0.02], [0.124 * w, 0.076, 0.142], 0.062, { k: 0.01, turn: [-0.07, 0, 0] });
  f.capsule([0, 0.232, 0.075], [0, 0.236, -0.1], 0.018, 0.022, { carve: true, k: 0.03 });
  for (const s of [1, -1])
    f.ellipsoid([0.112 * s * w, 0.206, 0.108], [0.044, 0.05, 0.055], { carve: true, k: 0.03 });
  above(f, 0.078, 0.07);
  const band = tone(c, 0.3);
  f.shape(
    (x, y, z) => {
      const Z = (z + 0.02) / 0.1505;
      const X = x / (0.132 * w);
      const yy = y - 0.098 + 0.07 * (z + 0.018);
      return Math.max(
        (Math.sqrt(Math.sqrt(X * X * X * X + Z * Z * Z * Z)) - 1) * 0.11,
        Math.abs(yy) - 0.0135,
      );
    },
    { k: 0.002, colour: band, kc: 0.0015, gloss: 0.3 },
  );
  brim(f, fig, { y: 0.082, inner: 0.118, outer: 0.18, dip: 0.016, curl: 0.013, thick: 0.0036, zc: -0.02 });
};

const straw: Maker = (f, fig) => {
  const c = rgb(fig.person.hat.colour);
  const w = fig.face.width;
  f.box([0, 0.13, -0.02], [0.125 * w, 0.072, 0.143], 0.055, { k: 0.01, turn: [-0.05, 0, 0] });
  above(f, 0.078, 0.07);
  f.shape(
    (x, y, z) => {
      const Z = (z + 0.02) / 0.147;
      const X = x / (0.129 * w);
      const yy = y - 0.096 + 0.07 * (z + 0.018);
      return Math.max((Math.sqrt(Math.sqrt(X * X * X * X + Z * Z * Z * Z)) - 1) * 0.11, Math.abs(yy) - 0.012);
    },
    { k: 0.002, colour: tone(c, 0.28), kc: 0.0015 },
  );
  brim(f, fig, { y: 0.082, inner: 0.118, outer: 0.215, dip: 0.022, curl: -0.004, thick: 0.004, zc: -0.02 });
  // Plaited rounds.
  f.displace = (x, y, z) => {
    const r = Math.hypot(x, z + 0.02);
    return 0.0007 * Math.sin((r > 0.15 ? r : y) * 520);
  };
  f.displacement = 0.0012;
};

const visor = (f: Field, y: number, reach: number, dip: number, stroke = {}): void => {
  f.shape(
    (x, yy, z) => {
      const Z = (z - 0.06) / 1.05;
      const r = Math.sqrt((x * x) / 0.92 + Z * Z);
      const h = y - dip * Math.max(0, z - 0.09) * 6 - x * x * 2.2;
      return Math.max(Math.abs(yy - h) * 0.85 - 0.0046, r - reach, 0.04 - z) * 0.85;
    },
    { k: 0.005, ...stroke },
  );
};

const cap: Maker = (f, fig) => {
  const c = rgb(fig.person.hat.colour);
  f.ellipsoid([0, 0.06, -0.02], dome(fig, 0.022), { k: 0.01 });
  f.ellipsoid([0, 0.12, 0.03], [0.1, 0.07, 0.1], { k: 0.03 });
  above(f, 0.05, -0.13);
  visor(f, 0.076, 0.112, 0.05, { colour: tone(c, 0.75) });
  f.ball([0, 0.2, -0.02], 0.011, { k: 0.004 });
};

const uniformCap: Maker = (f, fig) => {
  const c = rgb(fig.person.hat.colour);
  f.ellipsoid([0, 0.155, -0.012], [0.152 * fig.face.width, 0.034, 0.162], { k: 0.01, turn: [-0.2, 0, 0] });
  f.shape(
    (x, y, z) => {
      const r = Math.hypot(x / (0.121 * fig.face.width), (z + 0.018) / 0.14);
      return Math.max((r - 1) * 0.12, Math.abs(y - 0.112 + 0.08 * (z + 0.018)) - 0.026);
    },
    { k: 0.008, colour: tone(c, 0.5), kc: 0.002 },
  );
  f.ellipsoid([0, 0.135, 0.012], [0.124 * fig.face.width, 0.056, 0.142], { k: 0.01 });
  visor(f, 0.093, 0.108, 0.09, { colour: [0.012, 0.012, 0.014], gloss: 1, kc: 0.002 });
  f.ellipsoid([0, 0.136, 0.154], [0.017, 0.017, 0.008], {
    k: 0.002,
    colour: [0.55, 0.4, 0.13],
    gloss: 1,
    kc: 0.0015,
  });
};

const beanie: Maker = (f, fig) => {
  const c = rgb(fig.person.hat.colour);
  f.ellipsoid([0, 0.068, -0.024], dome(fig, 0.021), { k: 0.01 });
  above(f, 0.056, -0.1);
  f.shape(
    (x, y, z) => {
      const yy = y - 0.07 - 0.1 * (z + 0.018);
      const r = Math.hypot(x / (0.135 * fig.face.width), (z + 0.02) / 0.154);
      return (
        Math.hypot(Math.max(0, Math.abs(yy) - 0.014), Math.max(0, (Math.abs(r - 0.96) - 0.03) * 0.13)) - 0.008
      );
    },
    { k: 0.003, colour: tone(c, 0.85), kc: 0.003 },
  );
  f.displace = (x, _y, z) => 0.0014 * Math.sin(Math.atan2(x, z + 0.02) * 44);
  f.displacement = 0.0015;
};

const helmet: Maker = (f, fig) => {
  const c = rgb(fig.person.hat.colour);
  f.ellipsoid([0, 0.062, -0.02], dome(fig, 0.027), { k: 0.01, gloss: 0.9 });
  above(f, 0.062, 0.1);
  f.shape(
    (x, y, z) => {
      const yy = y - 0.066 + 0.1 * (z + 0.018);
      const r = Math.hypot(x / (0.148 * fig.face.width), (z + 0.018) / 0.168);
      return Math.hypot(yy, (r - 1) * 0.15) - 0.0065;
    },
    { k: 0.01, colour: tone(c, 0.9), gloss: 0.9 },
  );
  for (const s of [1, -1])
    f.chain(
      [
        [0.122 * s * fig.face.width, 0.06, 0.0],
        [0.108 * s * fig.face.width, -0.07, 0.02],
        [0.04 * s, -0.158, 0.045],
        [0, -0.17, 0.05],
      ],
      [0.006, 0.006, 0.006, 0.006],
      { k: 0.002, colour: [0.05, 0.035, 0.02], kc: 0.002 },
    );
};

/** A shell of cloth round the head, open before the face. */
const wrap = (f: Field, fig: Figure, lift: number, open: Point, openAt: Point): void => {
  f.ellipsoid([0, 0.05, -0.025], dome(fig, lift), { k: 0.02 });
  f.ellipsoid([0, -0.07, -0.03], [0.1 + lift, 0.1, 0.095 + lift], { k: 0.04 });
  f.ellipsoid(openAt, open, { carve: true, k: 0.014 });
};

const hood: Maker = (f, fig) => {
  wrap(f, fig, 0.03, [0.096, 0.15, 0.16], [0, -0.02, 0.14]);
  f.ellipsoid([0, -0.17, -0.03], [0.12, 0.05, 0.1], { k: 0.03, bone: boneIndex('neck') });
  f.ellipsoid([0, -0.06, 0.02], [0.08, 0.13, 0.09], { carve: true, k: 0.02 });
  f.capsule([0, 0.15, -0.1], [0, 0.1, -0.19], 0.06, 0.012, { k: 0.05 });
};

const scarf: Maker = (f, fig) => {
  wrap(f, fig, 0.02, [0.094, 0.142, 0.13], [0, -0.022, 0.13]);
  for (const s of [1, -1])
    f.ellipsoid([0.112 * s * fig.face.width, -0.01, -0.02], [0.034, 0.062, 0.055], { k: 0.03 });
  f.box([0, -0.27, 0], [0.3, 0.1, 0.3], 0.02, { carve: true, k: 0.02 });
  f.ellipsoid([0, -0.06, 0.03], [0.082, 0.11, 0.1], { carve: true, k: 0.02 });
  for (const s of [1, -1]) {
    f.chain(
      [
        [0.1 * s, -0.03, 0.02],
        [0.085 * s, -0.1, 0.03],
        [0.03 * s, -0.168, 0.055],
      ],
      [0.016, 0.017, 0.016],
      { k: 0.014 },
    );
    f.chain(
      [
        [0.008 * s, -0.172, 0.062],
        [0.035 * s, -0.205, 0.066],
        [0.05 * s, -0.235, 0.055],
      ],
      [0.014, 0.017, 0.006],
      { k: 0.006 },
    );
  }
  f.ball([0, -0.17, 0.064], 0.018, { k: 0.006 });
};

const HATS: Readonly<Record<Exclude<HatKind, 'none'>, Maker>> = {
  fedora,
  straw,
  cap,
  'uniform-cap': uniformCap,
  beanie,
  helmet,
  hood,
  scarf,
};

/** What is worn on the head, in head space; undefined without a hat. */
export const hatField = (fig: Figure): Field | undefined => {
  const { kind, colour } = fig.person.hat;
  if (kind === 'none') return undefined;
  const f = new Field();
  f.use({ colour: rgb(colour), gloss: 0.1, kc: 0.004, k: 0.01, bone: boneIndex('head') });
  HATS[kind](f, fig);
  return f;
};
