import type { Field, Point, Rgb } from './field.ts';
import { boneIndex } from './figure.ts';
import { blendOf, plus, rgb, tone } from './paint.ts';
import { heavyOf, pelvis, SIDES, type Trunk } from './trunk.ts';

/** Everything sewn so far ends at this height. */
export const cutLevel = (f: Field, t: Trunk, at: number): void => {
  const { u } = t;
  f.box([0, at - 0.6 * u, 0], [0.6 * u, 0.6 * u, 0.5 * u], 0.002, {
    carve: true,
    k: 0.005,
    bone: boneIndex('hips'),
  });
};

/** A trouser leg (as long as `share` of the leg) and the shoe. */
export const addLeg = (
  f: Field,
  t: Trunk,
  s: number,
  side: 'left' | 'right',
  c: Rgb,
  share: number,
  thick: number,
): void => {
  const { fig, u, b, joints } = t;
  const hip = joints[`${side}UpperLeg`].at;
  const knee = joints[`${side}LowerLeg`].at;
  const ankle = joints[`${side}Foot`].at;
  const toes = joints[`${side}Toes`].at;
  const up = boneIndex(`${side}UpperLeg`);
  const low = boneIndex(`${side}LowerLeg`);
  const r = (0.6 + 0.4 * b) * u * thick;
  if (share > 0) {
    const end = share < 0.5 ? blendOf(hip, knee, share * 2) : knee;
    f.capsule([hip[0] * 0.86, hip[1], hip[2]], end, 0.076 * r, share < 0.5 ? 0.071 * r : 0.058 * r, {
      bone: up,
      k: 0.03 * u,
      colour: c,
    });
    if (share >= 0.5) {
      const foot: Point = [ankle[0], ankle[1] - 0.012 * u, ankle[2]];
      f.capsule(knee, foot, 0.06 * r, 0.05 * r, { bone: low, k: 0.02 * u, colour: c });
      f.capsule([foot[0], foot[1] - 0.004, foot[2]], foot, 0.053 * r, 0.053 * r, {
        bone: low,
        k: 0.004,
        colour: tone(c, 0.85),
      });
      for (let i = 0; i < 3; i++) {
        const at = blendOf(knee, ankle, 0.72 + i * 0.1);
        const a = fig.vary('leg', side, i);
        f.chain(
          [
            plus(at, [0.05 * r, 0.01 * u, 0]),
            plus(at, [0.012 * a, -0.004 * u, 0.05 * r]),
            plus(at, [-0.05 * r, 0.012 * u * a, 0]),
          ],
          [0.003, 0.009 * u, 0.003],
          { k: 0.018 * u, bone: low, colour: c },
        );
      }
    } else
      f.capsule(end, plus(end, [0, -0.004, 0]), 0.0735 * r, 0.0735 * r, {
        bone: up,
        k: 0.004,
        colour: tone(c, 0.85),
      });
  }
  const shoe = rgb(fig.person.shoes);
  const foot = boneIndex(`${side}Foot`);
  const small = u * (fig.female ? 0.88 : 1);
  f.ellipsoid([ankle[0], 0.042 * u, ankle[2] + 0.004 * u], [0.043 * small, 0.042 * u, 0.052 * small], {
    bone: foot,
    k: 0.006,
    colour: shoe,
    gloss: 0.75,
  });
  f.ellipsoid(
    [ankle[0] + 0.003 * s, 0.034 * u, ankle[2] + 0.05 * u],
    [0.044 * small, 0.032 * u, 0.06 * small],
    { bone: foot, k: 0.02 * u, colour: shoe, gloss: 0.75 },
  );
  f.ellipsoid(
    [toes[0] + 0.004 * s, 0.032 * u, toes[2] + 0.012 * u],
    [0.045 * small, 0.029 * u, 0.055 * small],
    { bone: boneIndex(`${side}Toes`), k: 0.02 * u, colour: shoe, gloss: 0.85 },
  );
  // Soles.
  f.box([ankle[0], 0.008 * u, ankle[2] + 0.022 * u], [0.04 * small, 0.009 * u, 0.075 * small], 0.008 * u, {
    bone: foot,
    k: 0.003,
    colour: tone(shoe, 0.45),
    gloss: 0.2,
  });
  f.ellipsoid(
    [toes[0] + 0.004 * s, 0.008 * u, toes[2] + 0.012 * u],
    [0.046 * small, 0.009 * u, 0.057 * small],
    { bone: boneIndex(`${side}Toes`), k: 0.003, colour: tone(shoe, 0.45), gloss: 0.2 },
  );
};

/** Cloth that hangs around both legs: halves that follow the thighs, and the shins if it is long. */
export const addSkirt = (f: Field, t: Trunk, hem: number, c: Rgb, open: boolean, grow = 1): void => {
  const { u, joints, y, fig } = t;
  const b = t.b * grow;
  const end = y.hips + (joints.leftFoot.at[1] - y.hips) * hem;
  const knee = joints.leftLowerLeg.at[1];
  const flare = open ? 0.5 : 1;
  const heavy = heavyOf(t);
  const split = Math.max(end - 0.03 * u, knee);
  const r0 = (0.08 * b + 0.02 * heavy) * u * (fig.female ? 1.03 : 1);
  const r1 = r0 * (1.08 + 0.3 * flare * ((y.hips - split) / (0.35 * u)));
  f.ellipsoid([0, y.hips - 0.012 * u, -0.005 * u], pelvis(t, 1.03 * grow), {
    bone: boneIndex('hips'),
    colour: c,
    k: 0.03 * u,
  });
  for (const [s, side] of SIDES) {
    const x = joints[`${side}UpperLeg`].at[0];
    f.capsule([x * 0.5, y.hips + 0.01 * u, -0.002 * u], [x * (open ? 0.92 : 0.8), split, 0], r0, r1, {
      bone: boneIndex(`${side}UpperLeg`),
      k: open ? 0.03 * u : 0.07 * u,
      colour: c,
    });
    if (end < knee)
      f.capsule([x * 0.8, knee, 0], [x * 0.9, end - 0.04 * u, 0], r1, r1 * 1.1, {
        bone: boneIndex(`${side}LowerLeg`),
        k: 0.05 * u,
        colour: c,
      });
    // Hanging folds.
    const n = 5;
    for (let i = 0; i < n; i++) {
      const a = 0.3 + (i / (n - 1)) * 2.5 + fig.vary('skirt', side, i) * 0.15;
      const at = (yy: number, r: number, xx: number): Point => [
        xx + Math.sin(a) * r * s,
        yy,
        Math.cos(a) * r,
      ];
      f.chain(
        [
          at(y.hips - 0.07 * u, r0 * 1.02, x * 0.6),
          at((y.hips + split) / 2, (r0 + r1) / 2, x * 0.7),
          at(split, r1 * 1.03, x * (open ? 0.92 : 0.8)),
        ],
        [0.002 * u, 0.009 * u, 0.015 * u],
        { bone: boneIndex(`${side}UpperLeg`), k: 0.022 * u, colour: c },
      );
    }
  }
  cutLevel(f, t, end);
};
