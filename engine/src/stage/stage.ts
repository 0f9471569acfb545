import type { Flicks } from '../base/time.ts';
import type { FeelingKind } from '../timeline/feeling.ts';
import type { LightPlan } from '../timeline/light.ts';
import type { Person } from '../timeline/person.ts';
import type { Place } from '../timeline/place.ts';
import type { PropKind } from '../timeline/prop.ts';
import type { Title } from '../timeline/timeline.ts';
import type { BoneName } from './skeleton.ts';

/** Metres; y up, x right, z toward the open side of the set. */
export type Vec3 = readonly [number, number, number];
/** Unit quaternion x, y, z, w. */
export type Quat = readonly [number, number, number, number];

/** The world at one instant, as data. Everything a painter or a mixer needs and nothing about how it got there. */
export interface Stage {
  readonly t: Flicks;
  /** Index of the scene; -1 on a card. */
  readonly scene: number;
  readonly shot: string;
  /** The set to stand on; undefined = a black card. */
  readonly place?: Place;
  readonly camera: StageCamera;
  readonly people: readonly StagePerson[];
  readonly props: readonly StageProp[];
  /** Door id -> 0 closed .. 1 open. */
  readonly doors: Readonly<Record<string, number>>;
  readonly light: LightPlan;
  /** Seconds since the scene's start: what rain, fire and clouds are drawn by (never the wall clock). */
  readonly clock: number;
  readonly titles: readonly StageTitle[];
  /** 0 picture .. 1 covered by `colour`. */
  readonly cover: { readonly amount: number; readonly colour: number };
  /** The outgoing picture under a dissolve or wipe, and how far it still shows: 1 all .. 0 gone. */
  readonly under?: {
    readonly stage: Stage;
    readonly amount: number;
    readonly kind: 'dissolve' | 'wipe' | 'iris';
  };
}

export interface StageCamera {
  readonly position: Vec3;
  readonly target: Vec3;
  /** Radians. */
  readonly roll: number;
  /** Vertical field of view of the picture inside its ratio, radians. */
  readonly fov: number;
  /** Metres. */
  readonly focus: number;
  /** Diameter of the entrance pupil, metres: focal length over f-number. */
  readonly aperture: number;
}

export interface StagePerson {
  readonly person: Person;
  /** World transform of the hips' ground point: feet level for a standing body. */
  readonly position: Vec3;
  readonly yaw: number;
  /** Hips offset from rest, metres, in the body's axes. */
  readonly hips: Vec3;
  /** Local rotations relative to the rest pose (T-pose of `skeleton.ts`); a missing bone is at rest. */
  readonly bones: Readonly<Partial<Record<BoneName, Quat>>>;
  readonly face: Face;
  /** What the fingers of the left and right hand do; absent = both open. */
  readonly hands?: readonly [HandShape, HandShape];
}

/** Open and at ease; around something thick; a fist, empty or around a shaft; the first finger out. */
export type HandShape = 'open' | 'hold' | 'grip' | 'point';

/** A face as the puppet's replacement mouths, lids, brows and eyes play it. Weights 0..1 unless said. */
export interface Face {
  /** The mouth shape most nearly right now, for replacement heads, and the one it is coming from. */
  readonly viseme: Viseme;
  /** How open and loud the mouth is. */
  readonly speaking: number;
  readonly feeling: FeelingKind;
  readonly strength: number;
  /** ARKit names, only those not at zero (`browInnerUp`, `eyeBlinkLeft`, `mouthSmileLeft`, `jawOpen`, ...). */
  readonly shapes: Readonly<Record<string, number>>;
  /** Eye directions in the head's axes, radians: positive yaw looks to the body's left, positive pitch up. */
  readonly eyes: { readonly yaw: number; readonly pitch: number; readonly converge: number };
  /** 0 open .. 1 shut, with blinks. */
  readonly lids: number;
}

/** The 15 Oculus visemes. */
export const VISEMES = [
  'sil',
  'PP',
  'FF',
  'TH',
  'DD',
  'kk',
  'CH',
  'SS',
  'nn',
  'RR',
  'aa',
  'E',
  'I',
  'O',
  'U',
] as const;
export type Viseme = (typeof VISEMES)[number];

export interface StageProp {
  readonly id: string;
  readonly prop: PropKind;
  readonly noun: string;
  readonly position: Vec3;
  readonly rotation: Quat;
  /** Longest side in metres; 0 = the kind's own. */
  readonly size: number;
  readonly tint: number;
  readonly text?: string;
}

export interface StageTitle {
  readonly title: Title;
  /** 0..1 with its fades. */
  readonly opacity: number;
}
