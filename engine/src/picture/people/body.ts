import { BOTTOMS } from './clothes.ts';
import { Field, type Rgb } from './field.ts';
import { boneIndex } from './figure.ts';
import { addLeg, addSkirt, cutLevel } from './legs.ts';
import { blendOf, cross, minus, plus, rgb, tone, unit } from './paint.ts';
import { addFront } from './tailoring.ts';
import { heavyOf, hemHeight, pelvis, SIDES, type Trunk } from './trunk.ts';

/** Everything sewn: top, bottom and shoes, as one field. */
export const clothField = (t: Trunk): Field => {
  const f = new Field();
  const { fig, u, cut, y } = t;
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
  // The yoke that carries the collar.
  const neck = (fig.female ? 0.9 : 1.08) * (1 - 0.2 * fig.child);
  f.ellipsoid([0, y.neck - 0.042 * u, -0.012 * u], [0.082 * u * neck, 0.052 * u, 0.07 * u * neck], {
    bone: boneIndex('upperChest'),
    k: 0.035 * u,
  });
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
  for (const [s, side] of SIDES) addLeg(f, t, s, side, below, bottom.leg, bottom.thick * (long ? 0.94 : 1));
  addFront(f, t);
  return f;
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
