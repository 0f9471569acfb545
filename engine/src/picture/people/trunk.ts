import type { BoneName } from '../../stage/skeleton.ts';
import { bindJoints, type Joint } from './bind-pose.ts';
import { TOPS, type TopCut } from './clothes.ts';
import type { Point, Rgb } from './field.ts';
import type { Figure } from './figure.ts';
import { rgb } from './paint.ts';

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

export const SIDES = [
  [1, 'left'],
  [-1, 'right'],
] as const;

/** How much heavier than average, 0 and up. */
export const heavyOf = (t: Trunk): number => Math.max(0, t.fig.person.girth / 1000 - 1);

/** Where a short top ends: tucked in at the belt, else over the hips. */
export const hemHeight = (t: Trunk): number =>
  t.cut.belt || t.fig.person.top.kind === 'apron' ? t.y.hips + 0.085 * t.u : t.y.hips + 0.012 * t.u;

/** Radii of the hips' barrel. */
export const pelvis = (t: Trunk, size: number): Point => {
  const { u, b } = t;
  const heavy = heavyOf(t);
  const wide = t.fig.female ? 1.07 : 1;
  return [
    (0.141 * b + 0.03 * heavy) * wide * u * size,
    0.13 * u * size,
    (0.102 * b + 0.05 * heavy) * u * size,
  ];
};

/** The front from neck to hips, and the collar all round: where tailoring is fine enough to want smaller cells. */
export const inFront =
  ({ u, y }: Trunk) =>
  (x: number, yy: number, z: number): boolean =>
    yy < y.neck + 0.075 * u &&
    (yy > y.neck - 0.07 * u
      ? Math.abs(x) < 0.1 * u
      : yy > y.hips - 0.055 * u && Math.abs(x) < 0.104 * u && z > 0.028 * u);
