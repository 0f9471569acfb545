import type { MouthShape } from './face-shapes.ts';
import { Field } from './field.ts';
import { boneIndex, type Figure } from './figure.ts';
import { addMouth } from './mouth.ts';
import { blendOf, tone } from './paint.ts';

/** The part of the lattice (head space) that a replacement mouth covers; nothing outside it moves with the mouth. */
export const inMouthPlate = (x: number, y: number, z: number): boolean =>
  y < -0.026 && y > -0.214 && z > -0.004 && x < 0.094 && x > -0.094;

export const MOUTH_PLATE = { low: [-0.106, -0.226, -0.016], high: [0.106, -0.014, 0.2] } as const;

/** The skin of head and neck in head space, with the given mouth. */
export const headField = (fig: Figure, mouth: MouthShape): Field => {
  const f = new Field();
  const { face, skin, blush, age, child } = fig;
  const head = boneIndex('head');
  f.use({ k: 0.032, colour: skin, gloss: 0.45, bone: head });
  const shade = tone(skin, 0.85);
  const shaved = blendOf(
    skin,
    blendOf(fig.hair, [0.05, 0.055, 0.065], 0.4),
    fig.person.beard === 'stubble' ? 0.38 : 0,
  );
  skull(f, fig);
  const wj = face.jaw;
  // Jaw: a rounded wedge with corners, the chin its own small form.
  const chinY = -0.118 - 0.012 * face.chin;
  f.ellipsoid([0, -0.097, 0.036], [0.064 * wj, 0.046, 0.06], { colour: shaved, kc: 0.012 });
  f.ellipsoid([0, chinY, 0.074], [0.026 * (0.7 + 0.3 * wj), 0.019 * face.chin, 0.02], {
    k: 0.026,
    colour: blendOf(shaved, blush, 0.14),
    kc: 0.01,
  });
  for (const s of [1, -1]) {
    const cheek = face.cheeks;
    f.ball([0.056 * s * face.width, -0.046, 0.06], 0.034 * (0.75 + 0.25 * cheek) + 0.004 * child, {
      k: 0.03,
      colour: blendOf(skin, blush, 0.36),
    });
    f.ball([0.05 * wj * s, -0.09, 0.014], 0.0225 * (0.5 + 0.5 * wj), { k: 0.04, colour: shaved, kc: 0.012 });
    if (age > 0.4) f.ball([0.047 * wj * s, -0.106, 0.046], 0.012 + 0.011 * age, { k: 0.028 });
    // Brow ridge.
    f.capsule(
      [0.066 * s, 0.027, 0.087],
      [0.022 * s, 0.021, 0.106],
      0.0115,
      0.0115 * (0.75 + 0.25 * face.brow),
      {
        k: 0.024,
      },
    );
    ear(f, fig, s);
  }
  // Neck: leans back into the collar; its foot belongs to the body.
  const nw = (fig.female ? 0.9 : 1.12) * (0.75 + 0.25 * (fig.person.girth / 1000)) * (1 - 0.22 * child);
  const [, jy, jz] = fig.joint;
  const down = fig.neck;
  f.capsule([0, jy + 0.035, jz - 0.008], [0, jy - down * 0.45, jz - 0.014], 0.05 * nw, 0.05 * nw, {
    k: 0.03,
    colour: shade,
    bone: boneIndex('neck'),
  });
  f.capsule([0, jy - down * 0.45, jz - 0.014], [0, jy - down - 0.055, jz - 0.012], 0.05 * nw, 0.047 * nw, {
    k: 0.02,
    colour: tone(skin, 0.92),
    bone: boneIndex('upperChest'),
  });
  if (!fig.female && child < 0.5)
    f.ball([0, jy - down * 0.3, jz + 0.032 * nw], 0.011, { k: 0.016, bone: boneIndex('neck') });
  nose(f, fig);
  for (const s of [1, -1]) {
    socket(f, fig, s);
    wrinkles(f, fig, s);
  }
  f.warp = faceWarp(mouth);
  addMouth(f, fig, mouth);
  return f;
};

/** Cranium and face mass; hair and hats are laid over the same form. */
const skull = (f: Field, { face, child }: Figure): void => {
  f.ellipsoid([0, 0.055, -0.018], [0.114 * face.width, 0.122, 0.134]);
  f.ellipsoid([0, -0.03, 0.02], [0.094 * face.width, 0.094, 0.094]);
  if (child > 0.5) f.ellipsoid([0, 0.07, 0.02], [0.098, 0.08, 0.09]);
};

const ear = (f: Field, { face, skin, blush }: Figure, s: number): void => {
  const e = face.ears;
  const x = 0.115 * face.width * s;
  const turn = [0.16, -0.5 * s, -0.12 * s] as const;
  const pink = blendOf(skin, blush, 0.4);
  f.ellipsoid([x, -0.012, -0.012], [0.012, 0.038 * e, 0.026 * e], { k: 0.01, turn, colour: pink });
  f.ellipsoid([x + 0.012 * s, -0.006, -0.003], [0.009, 0.024 * e, 0.015 * e], {
    carve: true,
    k: 0.009,
    turn,
  });
  f.capsule([x + 0.003 * s, -0.022, 0.002], [x + 0.007 * s, -0.004, -0.008], 0.0048, 0.003, {
    k: 0.007,
    colour: blendOf(skin, blush, 0.55),
  });
};

const nose = (f: Field, { face, skin, blush, age, child, vary }: Figure): void => {
  const n = face.nose;
  const tip = 0.5 + 0.3 * age;
  const hook = 0.004 * vary('hook') + 0.004 * age;
  const up = 0.006 * child + 0.003 * vary('tip');
  f.capsule([0, 0.014, 0.101], [0, -0.03 + hook, 0.124 + 0.013 * n], 0.0098, 0.0128 * n, { k: 0.02 });
  f.ball([0, -0.04 + up - hook * 0.5, 0.128 + 0.016 * n], 0.0168 * n, {
    k: 0.013,
    colour: blendOf(skin, blush, tip),
  });
  for (const s of [1, -1])
    f.ball([0.0162 * face.noseWidth * n * s, -0.045 + up, 0.119 + 0.01 * n], 0.0104 * n, {
      k: 0.01,
      colour: blendOf(skin, blush, tip - 0.05),
    });
  for (const s of [1, -1])
    f.ball([0.0095 * face.noseWidth * n * s, -0.0562 + up, 0.124 + 0.01 * n], 0.0037, {
      carve: true,
      k: 0.006,
      tint: true,
      colour: blendOf(tone(skin, 0.3), blush, 0.25),
      kc: 0.0026,
    });
};

const socket = (f: Field, { eye, eyeAt, skin, blush }: Figure, s: number): void => {
  f.ellipsoid([eyeAt[0] * s, eyeAt[1] - 0.001, eyeAt[2] + 0.014], [eye * 0.93, eye * 0.74, eye * 0.95], {
    carve: true,
    k: 0.016,
    kc: 0.01,
    tint: true,
    colour: blendOf(tone(skin, 0.86), blush, 0.3),
  });
};

const wrinkles = (f: Field, { age, face }: Figure, s: number): void => {
  // A shallow fold from the nose to the mouth's corner, deeper with age.
  if (age > 0.1)
    f.chain(
      [
        [0.025 * s, -0.043, 0.13],
        [0.039 * s, -0.064, 0.12],
        [0.047 * s, -0.09, 0.104],
      ],
      [0.0008, 0.0003 + 0.0015 * age, 0.0003],
      { carve: true, k: 0.012 },
    );
  if (age > 0.3)
    f.capsule([0.03 * s, -0.039, 0.1], [0.066 * s, -0.035, 0.09], 0.002 + 0.004 * age, 0.003, { k: 0.018 });
  if (age > 0.7) {
    for (const [y, z] of [
      [0.07, 0.112],
      [0.086, 0.106],
      [0.101, 0.098],
    ] as const)
      f.chain(
        [
          [0, y, z + 0.008],
          [0.03 * s, y + 0.003, z + 0.003],
          [0.055 * s * face.width, y - 0.003, z - 0.012],
        ],
        [0.0016, 0.0018, 0.0006],
        { carve: true, k: 0.008 },
      );
    for (const q of [-0.01, 0, 0.011])
      f.capsule([0.094 * s, q + 0.004, 0.07], [0.106 * s, q * 2 + 0.004, 0.05], 0.0012, 0.0006, {
        carve: true,
        k: 0.006,
      });
  }
};

const step = (a: number, b: number, x: number): number => {
  const t = Math.min(1, Math.max(0, (x - a) / (b - a)));
  return t * t * (3 - 2 * t);
};

/** Drops the jaw and lifts the cheeks by moving space; both die out before the plate's edge. */
const faceWarp =
  (m: MouthShape) =>
  (x: number, y: number, z: number, out: Float64Array): void => {
    if (y > -0.026 || y < -0.214 || z < 0 || x > 0.094 || x < -0.094) return;
    const ax = Math.abs(x);
    if (m.jaw > 0) {
      const w =
        step(-0.052, -0.122, y) * step(-0.212, -0.184, y) * step(0.09, 0.055, ax) * step(0.002, 0.06, z);
      out[1]! += m.jaw * w;
      out[2]! += m.jaw * 0.28 * w;
    }
    if (m.cheek > 0) {
      const dx = (ax - 0.054) / 0.042;
      const dy = (y + 0.064) / 0.037;
      const r = 1 - dx * dx - dy * dy;
      if (r > 0) {
        const w = r * r * step(0, 0.04, z);
        out[1]! -= m.cheek * 0.85 * w;
        out[2]! -= m.cheek * 0.6 * w;
        out[0]! -= m.cheek * 0.25 * w * Math.sign(x);
      }
    }
  };
