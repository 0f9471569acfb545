import type { BoneName } from '../../stage/skeleton.ts';
import { bindJoints, type Joint } from './bind-pose.ts';
import { BOTTOMS, TOPS, type TopCut } from './clothes.ts';
import { Field, type Point, type Rgb } from './field.ts';
import { boneIndex, type Figure } from './figure.ts';
import { addHand } from './hands.ts';
import { blendOf, cross, minus, plus, rgb, tone, unit } from './paint.ts';
import { addFront } from './tailoring.ts';

/** What tailors need to know of the body under the cloth; model space, metres, sculpting pose. */
export interface Trunk {
  readonly fig: Figure;
  readonly joints: Readonly<Record<BoneName, Joint>>;
  /** Height over 1.75 m. */
  readonly u: number;
  /** Breadth of the trunk as a factor. */
  readonly b: number;
  readonly cut: TopCut;
  readonly top: Rgb;
  readonly trim: Rgb;
  readonly bottom: Rgb;
  /** Heights of neck, shoulders, chest, waist, hips. */
  readonly y: {
    readonly neck: number;
    readonly shoulder: number;
    readonly chest: number;
    readonly waist: number;
    readonly hips: number;
  };
  /** Depth of the chest's and belly's front. */
  readonly front: { readonly chest: number; readonly belly: number };
}

export const trunkOf = (fig: Figure): Trunk => {
  const { person, proportions, child, female } = fig;
  const joints = bindJoints(proportions.rest);
  const u = person.height / 1750;
  const girth = person.girth / 1000;
  const b =
    (0.45 + 0.55 * girth) *
    (female ? 0.88 : 1) *
    (1 - 0.06 * child) *
    (0.75 + 0.25 * (person.shoulders / 1000));
  const cut = TOPS[person.top.kind];
  const heavy = Math.max(0, girth - 1);
  return {
    fig,
    joints,
    u,
    b,
    cut,
    top: rgb(person.top.colour),
    trim: rgb(person.top.trim),
    bottom: rgb(person.bottom.colour),
    y: {
      neck: joints.neck.at[1] + 0.3 * (joints.head.at[1] - joints.neck.at[1]),
      shoulder: joints.leftUpperArm.at[1],
      chest: joints.upperChest.at[1] + 0.01 * u,
      waist: joints.chest.at[1] - 0.03 * u,
      hips: joints.hips.at[1],
    },
    front: { chest: 0.098 * b * u, belly: (0.1 * b + 0.1 * heavy) * u },
  };
};

const SIDES = [
  [1, 'left'],
  [-1, 'right'],
] as const;

/** Everything sewn: top, bottom and shoes, as one field. */
export const clothField = (t: Trunk): Field => {
  const f = new Field();
  const { fig, u, b, cut, joints, y } = t;
  const th = cut.thick;
  f.use({ k: 0.05 * u, colour: t.top, gloss: 0.12, kc: 0.0025, bone: boneIndex('chest') });
  const bottom = BOTTOMS[fig.person.bottom.kind];
  const long = cut.hem > 0.15;
  const below = fig.person.bottom.kind === 'none' ? t.top : t.bottom;
  // The top down to its hem, then what is worn under it, so that the hem's cut spares the legs.
  torso(f, t, th, t.top);
  if (long) addSkirt(f, t, cut.hem, t.top, cut.front === 'open');
  else cutLevel(f, t, hemHeight(t));
  if (fig.person.top.kind === 'apron') {
    // Only its front half; the cut stays below the top's hem.
    const hem = hemHeight(t);
    addSkirt(f, t, 0.5, t.trim, false, 1.1);
    f.box([0, hem - 0.4 * u, -0.5 * u], [0.8 * u, 0.4 * u, 0.52 * u], 0.004, { carve: true, k: 0.004 });
  }
  for (const [s, side] of SIDES) {
    shoulder(f, t, s, side);
    arm(f, t, s, side);
  }
  if (bottom.skirt > cut.hem) addSkirt(f, t, bottom.skirt, t.bottom, false);
  f.ellipsoid([0, y.hips - 0.012 * u, -0.006 * u], pelvis(t, 0.94), {
    bone: boneIndex('hips'),
    colour: below,
    k: 0.006,
  });
  f.use({ k: 0.03 * u });
  for (const [s, side] of SIDES) leg(f, t, s, side, below, bottom.leg, bottom.thick * (long ? 0.94 : 1));
  addFront(f, t);
  return f;
};

const heavyOf = (t: Trunk): number => Math.max(0, t.fig.person.girth / 1000 - 1);

/** Where a short top ends: tucked in at the belt, else over the hips. */
export const hemHeight = (t: Trunk): number =>
  t.cut.belt || t.fig.person.top.kind === 'apron' ? t.y.hips + 0.085 * t.u : t.y.hips + 0.012 * t.u;

const pelvis = (t: Trunk, size: number): Point => {
  const { u, b } = t;
  const heavy = heavyOf(t);
  const wide = t.fig.female ? 1.07 : 1;
  return [
    (0.141 * b + 0.03 * heavy) * wide * u * size,
    0.13 * u * size,
    (0.102 * b + 0.05 * heavy) * u * size,
  ];
};

/** Four overlapping barrels from hips to chest. */
const torso = (f: Field, t: Trunk, th: number, c: Rgb): void => {
  const { fig, u, b, y } = t;
  const heavy = heavyOf(t);
  const slim = fig.female && fig.child < 0.5 ? 0.88 : 1;
  f.use({ colour: c });
  f.ellipsoid([0, y.hips - 0.012 * u, -0.005 * u], pelvis(t, th), { bone: boneIndex('hips') });
  f.ellipsoid(
    [0, y.hips + 0.13 * u, 0.003 * u + heavy * 0.06 * u],
    [(0.118 * b + 0.07 * heavy) * u * slim * th, 0.15 * u, (0.097 * b + 0.1 * heavy) * u * th],
    { bone: boneIndex('spine'), k: 0.06 * u },
  );
  f.ellipsoid(
    [0, y.hips + 0.29 * u, 0.002 * u],
    [(0.125 * b + 0.02 * heavy) * u * (0.5 + 0.5 * slim) * th, 0.16 * u, (0.097 * b + 0.02 * heavy) * u * th],
    { bone: boneIndex('chest'), k: 0.05 * u },
  );
  f.ellipsoid([0, y.chest + 0.012 * u, -0.004 * u], [0.143 * b * u * th, 0.125 * u, 0.097 * b * u * th], {
    bone: boneIndex('upperChest'),
    k: 0.04 * u,
  });
  if (fig.female && fig.child < 0.5)
    for (const [s] of SIDES)
      f.ball([0.053 * s * b * u, y.chest - 0.03 * u, 0.056 * b * u], 0.05 * b * u, {
        k: 0.05 * u,
        bone: boneIndex('upperChest'),
      });
};

/** Everything sewn so far ends at this height. */
const cutLevel = (f: Field, t: Trunk, at: number): void => {
  const { u } = t;
  f.box([0, at - 0.6 * u, 0], [0.6 * u, 0.6 * u, 0.5 * u], 0.002, {
    carve: true,
    k: 0.005,
    bone: boneIndex('hips'),
  });
};

/** The slope from the neck into the sleeve. */
const shoulder = (f: Field, t: Trunk, s: number, side: 'left' | 'right'): void => {
  const { u, b, cut, joints, y } = t;
  const sh = joints[`${side}UpperArm`].at;
  f.capsule(
    [0.03 * s * u, y.neck - 0.05 * u, -0.018 * u],
    [sh[0] - 0.014 * s * u, sh[1] - 0.004 * u, sh[2] - 0.004 * u],
    0.05 * u * (0.7 + 0.3 * b),
    0.045 * b * cut.thick * u,
    { bone: boneIndex('upperChest'), k: 0.04 * u },
  );
};

/** A sleeve with its cuff and folds. */
const arm = (f: Field, t: Trunk, s: number, side: 'left' | 'right'): void => {
  const { fig, u, b, cut, joints } = t;
  if (cut.sleeve <= 0) return;
  const shirtSleeve = fig.person.top.kind === 'vest' || fig.person.top.kind === 'apron';
  const c = shirtSleeve ? rgb(0xd8d2c4) : t.top;
  const slim = (fig.female ? 0.9 : 1) * (1 - 0.1 * fig.child);
  const r = (0.7 + 0.3 * b) * u * cut.thick * slim;
  const sh = joints[`${side}UpperArm`].at;
  const el = joints[`${side}LowerArm`].at;
  const wr = joints[`${side}Hand`].at;
  const upper = boneIndex(`${side}UpperArm`);
  const lower = boneIndex(`${side}LowerArm`);
  const k = 0.03 * u;
  if (cut.sleeve < 1) {
    const end = blendOf(sh, el, cut.sleeve / 0.7);
    f.capsule(sh, end, 0.05 * r, 0.056 * r, { bone: upper, k, colour: c });
    f.capsule(end, plus(end, unit(minus(el, sh)), 0.004), 0.058 * r, 0.058 * r, {
      bone: upper,
      k: 0.004,
      colour: tone(c, 0.85),
    });
    return;
  }
  f.capsule(sh, el, 0.05 * r, 0.043 * r, { bone: upper, k, colour: c });
  const end = blendOf(el, wr, 0.93);
  f.capsule(el, end, 0.043 * r, 0.037 * r, { bone: lower, k: 0.025 * u, colour: c });
  const along = unit(minus(wr, el));
  const cuff = cut.collar === 'shirt' || shirtSleeve ? c : tone(c, 0.82);
  f.capsule(plus(end, along, -0.014 * u), plus(end, along, 0.004 * u), 0.041 * r, 0.042 * r, {
    bone: lower,
    k: 0.005,
    colour: cuff,
  });
  if (cut.collar === 'lapel' || fig.person.top.kind === 'jacket')
    f.capsule(plus(end, along, 0), plus(end, along, 0.014 * u), 0.035 * r, 0.034 * r, {
      bone: lower,
      k: 0.003,
      colour: rgb(0xd8d2c4),
    });
  // Folds are added ridges around the elbow: carved ones read as pits.
  const n = Math.round(4 * cut.folds);
  for (let i = 0; i < n; i++) {
    const t1 = 0.66 + (i / n) * 0.34;
    for (const [p, axis, bone, rr] of [
      [blendOf(sh, el, t1), unit(minus(el, sh)), upper, 0.042 * r],
      [blendOf(el, wr, (i / n) * 0.34 + 0.03), along, lower, 0.04 * r],
    ] as const) {
      const lean = fig.vary('fold', side, i, bone) * 0.9;
      const a = unit(cross(axis, [s * 0.4 + lean, 0.3, 1]));
      const d = cross(axis, a);
      f.chain(
        [
          plus(plus(p, a, rr), axis, 0.009 * u),
          plus(plus(p, d, rr), axis, -0.004 * u),
          plus(plus(p, a, -rr), axis, 0.012 * u),
        ],
        [0.003 * u, 0.0095 * u, 0.002 * u],
        { k: 0.02 * u, bone, colour: c },
      );
    }
  }
};

/** A trouser leg (as long as `share` of the leg) and the shoe. */
const leg = (
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
const addSkirt = (f: Field, t: Trunk, hem: number, c: Rgb, open: boolean, grow = 1): void => {
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

/** Hands, and whatever of arms and legs the clothes leave bare. */
export const bareField = (t: Trunk): Field => {
  const f = new Field();
  const { fig, u, b, cut, joints } = t;
  f.use({ k: 0.02, colour: fig.skin, gloss: 0.4 });
  const size = u * (1.02 - 0.04 * fig.child) * (fig.female ? 0.9 : 1);
  const r = (0.75 + 0.25 * b) * u * (fig.female ? 0.86 : 1) * (1 - 0.1 * fig.child);
  const bottom = BOTTOMS[fig.person.bottom.kind];
  for (const [s, side] of SIDES) {
    const sh = joints[`${side}UpperArm`].at;
    const el = joints[`${side}LowerArm`].at;
    const hand = joints[`${side}Hand`];
    const lower = boneIndex(`${side}LowerArm`);
    if (cut.sleeve < 1) {
      f.capsule(blendOf(sh, el, 0.3), el, 0.041 * r, 0.036 * r, {
        bone: boneIndex(`${side}UpperArm`),
        k: 0.02,
      });
      f.capsule(el, blendOf(el, hand.at, 0.4), 0.036 * r, 0.036 * r, { bone: lower, k: 0.02 });
    }
    f.capsule(
      blendOf(el, hand.at, cut.sleeve < 1 ? 0.4 : 0.78),
      blendOf(el, hand.at, 0.97),
      cut.sleeve < 1 ? 0.036 * r : 0.029 * r,
      0.0255 * size,
      { bone: lower, k: 0.016 },
    );
    addHand(f, hand, s, size, fig.skin, fig.blush, boneIndex(`${side}Hand`));
    if (bottom.leg < 1) {
      const hip = joints[`${side}UpperLeg`].at;
      const knee = joints[`${side}LowerLeg`].at;
      const ankle = joints[`${side}Foot`].at;
      const q = (0.65 + 0.35 * b) * u * (fig.female ? 0.92 : 1);
      f.capsule(blendOf(hip, knee, 0.5), knee, 0.06 * q, 0.046 * q, {
        bone: boneIndex(`${side}UpperLeg`),
        k: 0.02,
      });
      f.capsule(knee, blendOf(knee, ankle, 0.35), 0.045 * q, 0.05 * q, {
        bone: boneIndex(`${side}LowerLeg`),
        k: 0.02,
      });
      f.capsule(blendOf(knee, ankle, 0.35), plus(ankle, [0, -0.01, 0]), 0.047 * q, 0.031 * q, {
        bone: boneIndex(`${side}LowerLeg`),
        k: 0.02,
      });
    }
  }
  return f;
};
