import type { MouthShape } from './face-shapes.ts';
import type { Field } from './field.ts';
import { boneIndex, type Figure } from './figure.ts';
import { blendOf } from './paint.ts';

/** Height of the parted lips' meeting line on the face, head space. */
export const MOUTH_Y = -0.083;

const X0 = -0.08;
const Y0 = -0.17;
const X1 = 0.08;
const Y1 = -0.04;
const NX = 17;
const NY = 14;

/** The face under the lips as a table z(x, y), traced on the field as it stands. */
const traceFace = (f: Field): ((x: number, y: number) => number) => {
  const table = new Float64Array(NX * NY);
  const near: number[] = [];
  for (let n = 0; n < f.count; n++) {
    f.settle(0, -0.1, 0.08);
    if (f.distance(n) < 0.16) near.push(n);
  }
  const list = Int32Array.from(near);
  for (let q = 0; q < NY; q++)
    for (let i = 0; i < NX; i++) {
      const x = X0 + ((X1 - X0) * i) / (NX - 1);
      const y = Y0 + ((Y1 - Y0) * q) / (NY - 1);
      let z = 0.17;
      for (let s = 0; s < 26; s++) {
        const e = f.at(x, y, z, list, 0, list.length);
        if (e < 4e-4 || z < 0) break;
        z -= e * 0.9;
      }
      table[i + q * NX] = Math.max(z, 0.02);
    }
  return (x, y) => {
    const u = Math.min(NX - 1.001, Math.max(0, ((x - X0) / (X1 - X0)) * (NX - 1)));
    const v = Math.min(NY - 1.001, Math.max(0, ((y - Y0) / (Y1 - Y0)) * (NY - 1)));
    const i = Math.floor(u);
    const q = Math.floor(v);
    const a = u - i;
    const b = v - q;
    const o = i + q * NX;
    return (
      (table[o]! * (1 - a) + table[o + 1]! * a) * (1 - b) +
      (table[o + NX]! * (1 - a) + table[o + NX + 1]! * a) * b
    );
  };
};

/** Lips as a ring around an opening, then the cavity carved through it. */
export const addMouth = (f: Field, fig: Figure, m: MouthShape): void => {
  const faceZ = traceFace(f);
  // Nobody's mouth rests quite like another's: its breadth, the hang of its corners, the side it leans to.
  const w = m.width * (0.94 + 0.06 * fig.face.width) * (1.04 + 0.07 * fig.vary('mouth width'));
  const lift = 0.0028 * fig.vary('mouth corner') - 0.0001 - 0.001 * fig.age;
  const lean = m.skew + 0.0013 * fig.vary('mouth lean');
  const bow = fig.female ? 0.0034 : 0.0024;
  // The line along which the lips meet: corners bent up or down, a dip at the middle.
  const line = (x: number): number => {
    const t = Math.min(1, Math.max(-1, x / w));
    const tt = t * t;
    return (
      MOUTH_Y +
      (m.corner + lift) * tt * (tt * 0.4 + 0.6) +
      lean * t +
      0.003 * tt -
      bow * Math.exp(-tt * 30) * 0.8
    );
  };
  let t0 = 0;
  let upper = false;
  /** Distance in the plane of the face to the opening; also sets t0 and upper. */
  const opening = (x: number, y: number): number => {
    const t = Math.min(1, Math.max(-1, x / w));
    const sq = Math.sqrt(Math.max(0, 1 - t * t));
    const c = line(x);
    const top = c + (m.up + m.sneer * (0.45 + 0.55 * Math.abs(t))) * sq;
    const bottom = c - m.down * sq;
    const mid = (top + bottom) / 2;
    const dy = Math.abs(y - mid) - (top - bottom) / 2;
    const dx = Math.abs(x) - w;
    t0 = t;
    upper = y > mid;
    if (dx > 0) return Math.hypot(dx, Math.max(0, Math.abs(y - mid)));
    return dy > 0 ? dy : Math.max(dy, -Math.sqrt(Math.max(0, (w - Math.abs(x)) * 0.02)));
  };
  const full =
    0.0078 * (0.55 + 0.45 * fig.face.lips) * (fig.female ? 1.06 : 0.94) * (1 - 0.28 * fig.age) * m.thin;
  const lip =
    (up: boolean) =>
    (x: number, y: number, z: number): number => {
      if (Math.abs(x) > 0.09 || y > -0.03 || y < -0.18 || z < 0.02) return 0.05;
      const d = opening(x, y);
      const t = t0;
      const T = 1 - t * t;
      const fz = faceZ(x, y);
      const taper = 0.3 + 0.7 * Math.sqrt(T);
      const R = full * (up ? 0.78 + 0.14 * Math.exp(-((Math.abs(t) - 0.28) ** 2) * 14) : 1.08) * taper;
      if (upper !== up) return Math.hypot(d + 0.004, z - fz) + 0.004;
      const forward = m.out * T - (m.tuck > 0 && !up ? 0.004 : 0);
      const dz = z - fz - forward + 0.0015;
      const dc = d - R * 0.72;
      return Math.hypot(dc * 0.95, dz * (dz < 0 ? 0.6 : 1)) - R;
    };
  const head = boneIndex('head');
  if (m.out > 0.004)
    f.ellipsoid([0, MOUTH_Y, faceZ(0, MOUTH_Y) - 0.012], [w * 1.5, 0.028, 0.011 + m.out], { k: 0.02 });
  // The crease between lower lip and chin, and the groove under the nose.
  const below = MOUTH_Y - m.down - 0.0205;
  f.capsule(
    [-0.014, below, faceZ(0, below) + 0.0035],
    [0.014, below, faceZ(0, below) + 0.0035],
    0.004,
    0.004,
    {
      carve: true,
      k: 0.012,
    },
  );
  f.capsule([0, -0.06, faceZ(0, -0.06) + 0.0012], [0, -0.071, faceZ(0, -0.071) + 0.001], 0.001, 0.0014, {
    carve: true,
    k: 0.007,
  });
  const red = blendOf(fig.lips, fig.skin, 0.18);
  for (const up of [true, false])
    f.shape(lip(up), {
      k: 0.0085,
      colour: up ? blendOf(red, [0.02, 0.005, 0.004], 0.12) : red,
      kc: 0.0035,
      gloss: 0.9,
      bone: head,
    });
  f.shape(
    (x, y, z) => {
      if (Math.abs(x) > 0.09 || y > -0.03 || y < -0.18 || z < 0) return 0.05;
      const d = opening(x, y);
      return Math.max(d + 0.0006, faceZ(x, y) - 0.05 - z, z - 0.2);
    },
    { carve: true, k: 0.0045, kc: 0.0026, colour: [0.16, 0.034, 0.026], tint: true, dark: true },
  );
};
