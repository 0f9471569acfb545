import { uniform } from '../../base/random.ts';
import { type Proportions, proportionsOf } from '../../stage/proportions.ts';
import { BONES, type BoneName } from '../../stage/skeleton.ts';
import type { Person } from '../../timeline/person.ts';
import type { Point, Rgb } from './field.ts';
import { blendOf, rgb, tone } from './paint.ts';

/**
 * A person in the sculptor's numbers. Heads are sculpted in head space: the origin between the eyes, 0.335 units from
 * chin to crown; `scale` makes metres of it and `origin` says where it sits on the body in the rest pose.
 */
export interface Figure {
  readonly person: Person;
  readonly proportions: Proportions;
  readonly scale: number;
  readonly origin: Point;
  readonly skin: Rgb;
  readonly blush: Rgb;
  readonly lips: Rgb;
  readonly hair: Rgb;
  readonly eyes: Rgb;
  /** 0 young .. 1 old. */
  readonly age: number;
  /** 1 a child .. 0 grown. */
  readonly child: number;
  readonly female: boolean;
  readonly face: Readonly<Record<keyof Person['face'], number>>;
  /** Radius of the eyeball, head units. */
  readonly eye: number;
  readonly eyeAt: Point;
  /** Head joint in head space. */
  readonly joint: Point;
  /** Head units between neck and head joints. */
  readonly neck: number;
  /** Uniform -1..1, keyed. */
  readonly vary: (...key: ReadonlyArray<string | number>) => number;
}

export const HEAD_UNITS = 0.335;

/** Index of a bone in BONES. */
export const boneIndex = (name: BoneName): number => BONES.indexOf(name);

const AGES = { child: 0, teen: 0.04, young: 0.12, middle: 0.5, old: 1 } as const;

export const figureOf = (person: Person): Figure => {
  const proportions = proportionsOf(person);
  const scale = proportions.head / HEAD_UNITS;
  const { rest } = proportions;
  const head: [number, number, number] = [0, 0, 0];
  for (const bone of ['hips', 'spine', 'chest', 'upperChest', 'neck', 'head'] as const)
    for (let i = 0; i < 3; i++) head[i]! += rest[bone][i]!;
  const child = person.age === 'child' ? 1 : person.age === 'teen' ? 0.35 : 0;
  const f = person.face;
  const female = person.sex === 'female';
  const face = {
    width: f.width / 1000,
    jaw: (f.jaw / 1000) * (female ? 0.92 : 1.04) * (1 - 0.1 * child),
    chin: (f.chin / 1000) * (1 - 0.22 * child),
    nose: (f.nose / 1000) * (1 - 0.22 * child),
    noseWidth: (f.noseWidth / 1000) * (1 - 0.1 * child),
    brow: f.brow / 1000,
    ears: f.ears / 1000,
    eyeSize: f.eyeSize / 1000,
    lips: f.lips / 1000,
    cheeks: (f.cheeks / 1000) * (1 + 0.2 * child),
  };
  const skin = rgb(person.skin);
  const light = skin[0] * 0.3 + skin[1] * 0.6 + skin[2] * 0.1;
  const eye = 0.0348 * (1 + 0.06 * child) * (1 + 0.45 * (face.eyeSize - 1)) * (female ? 1.04 : 1);
  const eyeX = 0.0495 + 0.3 * (eye - 0.035);
  return {
    person,
    proportions,
    scale,
    origin: [head[0], head[1] + 0.47 * proportions.head, head[2] + 0.38 * proportions.head - 0.109 * scale],
    skin,
    blush: blendOf(tone(skin, 0.94), [skin[0] * 0.98, skin[1] * 0.58, skin[2] * 0.56], 0.9 - 0.3 * light),
    lips: rgb(person.lips),
    hair: rgb(person.hair.colour),
    eyes: rgb(person.eyes),
    age: AGES[person.age],
    child,
    female,
    face,
    eye,
    eyeAt: [eyeX, 0, 0.1085 - eye],
    joint: [0, -0.47 * HEAD_UNITS, 0.109 - 0.38 * HEAD_UNITS],
    neck: rest.head[1] / scale,
    vary: (...key) => uniform('figure', person.seed, ...key) * 2 - 1,
  };
};
