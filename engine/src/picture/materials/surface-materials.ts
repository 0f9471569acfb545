import {
  attribute,
  cameraPosition,
  clamp,
  dot,
  float,
  floor,
  fract,
  length,
  max,
  min,
  mix,
  normalize,
  normalView,
  normalWorld,
  positionGeometry,
  positionWorld,
  pow,
  select,
  sin,
  smoothstep,
  texture3D,
  transformNormalToView,
  uniform,
  vec3,
} from 'three/tsl';
import {
  DoubleSide,
  FrontSide,
  type Mesh,
  MeshStandardNodeMaterial,
  type Object3D,
  Vector4,
} from 'three/webgpu';
import { SCENE_LIGHT } from '../scene-light.ts';
import type { Stuff } from '../sets/stuff.ts';
import { AIR } from './air.ts';
import { daylit } from './daylight.ts';
import { faceCoordinates } from './face-coordinates.ts';
import { noiseTexture } from './noise.ts';

interface Finish {
  /** Noise cells a metre, and its stretch along x, y, z (grain). */
  readonly scale: number;
  readonly stretch?: readonly [number, number, number];
  /** Grain along the axis that the part carries in its gloss channel. */
  readonly grain?: boolean;
  readonly mottle: number;
  readonly bump: number;
  readonly rough: number;
  readonly roughVary?: number;
  readonly metal?: number;
  readonly both?: boolean;
  /** Cut into courses: width, height and joint, metres; `stagger` shifts every other course. */
  readonly courses?: {
    readonly w: number;
    readonly h: number;
    readonly joint: number;
    readonly stagger: number;
  };
  /** Ground takes puddles and snow fully. */
  readonly ground?: boolean;
  readonly sheen?: number;
}

export const FINISHES: Readonly<
  Record<
    Exclude<
      Stuff,
      | 'wood-x'
      | 'wood-y'
      | 'wood-z'
      | 'glow'
      | 'flame'
      | 'glass'
      | 'pane'
      | 'water'
      | 'layer'
      | 'bulb'
      | 'stain'
      | 'beam'
      | 'shaft'
      | 'foam'
    >,
    Finish
  >
> = {
  wood: { scale: 3, grain: true, mottle: 0.45, bump: 0.16, rough: 0.58, roughVary: 0.35 },
  paint: { scale: 3.4, mottle: 0.16, bump: 0.14, rough: 0.55, roughVary: 0.35 },
  plaster: { scale: 2.2, mottle: 0.22, bump: 0.22, rough: 0.88 },
  paper: { scale: 5, mottle: 0.12, bump: 0.14, rough: 0.92 },
  brick: {
    scale: 5,
    mottle: 0.35,
    bump: 0.35,
    rough: 0.9,
    courses: { w: 0.26, h: 0.085, joint: 0.012, stagger: 0.5 },
  },
  stone: { scale: 2.6, mottle: 0.32, bump: 0.4, rough: 0.86, roughVary: 0.3 },
  tile: {
    scale: 4,
    mottle: 0.1,
    bump: 0.06,
    rough: 0.32,
    roughVary: 0.3,
    courses: { w: 0.3, h: 0.3, joint: 0.008, stagger: 0 },
  },
  cloth: { scale: 14, mottle: 0.26, bump: 0.26, rough: 0.97, sheen: 0.25 },
  leather: { scale: 6, mottle: 0.2, bump: 0.13, rough: 0.42, roughVary: 0.4 },
  metal: { scale: 4, mottle: 0.2, bump: 0.1, rough: 0.42, roughVary: 0.4, metal: 0.55 },
  ceramic: { scale: 8, mottle: 0.06, bump: 0.05, rough: 0.22, roughVary: 0.1 },
  leaf: { scale: 7, mottle: 0.4, bump: 0.5, rough: 0.9, both: true },
  earth: { scale: 1.6, mottle: 0.42, bump: 0.55, rough: 0.96, ground: true },
  grass: { scale: 2.8, stretch: [1, 0.6, 1], mottle: 0.5, bump: 0.6, rough: 0.97, ground: true },
  asphalt: { scale: 5, mottle: 0.25, bump: 0.4, rough: 0.8, ground: true },
};

/** A finish's numbers as its program reads them. */
interface Numbers {
  /** Stretch, and noise cells a metre. */
  readonly cells: Vector4;
  /** Mottle, bump, roughness and how far it varies. */
  readonly wear: Vector4;
  /** Metal, sheen. */
  readonly shine: Vector4;
  /** Width, height, joint, stagger. */
  readonly courses: Vector4;
}

const numbersOf = (f: Finish): Numbers => {
  const [sx, sy, sz] = f.stretch ?? [1, 1, 1];
  const c = f.courses;
  return {
    cells: new Vector4(sx, sy, sz, f.scale),
    wear: new Vector4(2 * f.mottle, f.bump * 1.25, f.rough, f.roughVary ?? 0.25),
    shine: new Vector4(f.metal ?? 0, f.sheen ?? 0, 0, 0),
    courses: c ? new Vector4(c.w, c.h, c.joint, c.stagger) : new Vector4(1, 1, 0, 0),
  };
};

const numbers = new Map<string, Numbers>();
const finished = new WeakMap<Object3D, { readonly own: Numbers; readonly make: Make }>();

/** Dresses an object in a finish. */
export const setFinish = (object: Mesh, stuff: keyof typeof FINISHES): void => {
  let own = numbers.get(stuff);
  if (!own) {
    own = numbersOf(FINISHES[stuff]);
    numbers.set(stuff, own);
  }
  const make = makeOfFinish(FINISHES[stuff]);
  finished.set(object, { own, make });
  dressAs(object, make);
};

/** The make of an object's finish; undefined where it has none. */
export const makeOf = (object: Object3D): Make | undefined => finished.get(object)?.make;

/** Numbers of the object's own finish: one program serves every finish of a make. */
const ofFinish = (pick: (n: Numbers) => Vector4) =>
  uniform(new Vector4(1, 1, 1, 1)).onObjectUpdate(({ object }) => {
    const own = object && finished.get(object);
    return own ? pick(own.own) : undefined;
  });

/** 0 in a joint .. 1 on the brick, and a number of its own for each brick. */
const courses = () => {
  const c = ofFinish((n) => n.courses);
  const q = faceCoordinates();
  const w = c.x;
  const h = c.y;
  const joint = c.z;
  const row = floor(q.y.div(h));
  const x = q.x.div(w).add(row.mul(c.w));
  const fx = fract(x);
  const fy = fract(q.y.div(h));
  const edge = min(min(fx, float(1).sub(fx)).mul(w), min(fy, float(1).sub(fy)).mul(h));
  const own = fract(sin(floor(x).mul(12.9898).add(row.mul(78.233))).mul(43758.5453));
  return { face: smoothstep(joint.mul(0.35), joint, edge), own };
};

/** A colour uniform as a vector. */
const tintOf = (c: typeof SCENE_LIGHT.keyColour) => vec3(c.r, c.g, c.b);

/** Finishes of one make differ only in numbers. */
export type Make = 'plain' | 'both-sided' | 'grained' | 'coursed' | 'ground';

const makeOfFinish = (f: Finish): Make => {
  if (f.both) return 'both-sided';
  if (f.grain) return 'grained';
  if (f.courses) return 'coursed';
  return f.ground ? 'ground' : 'plain';
};

const makes = new Map<Make, MeshStandardNodeMaterial>();

/**
 * Gives an object the material of a make. Its numbers are those of the object's finish, not constants, so that finishes
 * of one make share one material and one compiled program: a set needs five, not sixteen.
 */
export const dressAs = (object: Mesh, make: Make): void => {
  let material = makes.get(make);
  if (!material) {
    material = surfaceOf(make);
    material.name = `set ${make}`;
    makes.set(make, material);
  }
  object.material = material;
};

const surfaceOf = (make: Make): MeshStandardNodeMaterial => {
  const ground = make === 'ground';
  const grained = make === 'grained';
  const coursed = make === 'coursed';
  const cells = ofFinish((n) => n.cells);
  const wear = ofFinish((n) => n.wear);
  const shine = ofFinish((n) => n.shine);
  const m = new MeshStandardNodeMaterial({ side: make === 'both-sided' ? DoubleSide : FrontSide });
  const noise = noiseTexture();
  const p = positionGeometry;
  const aux = attribute<'vec2'>('surface', 'vec2');
  const ao = aux.x;
  const colour = attribute<'vec3'>('color', 'vec3');
  // Wood carries there which way it grows, whatever make it is dressed as.
  const axis = floor(aux.y.mul(0.5));
  const gloss = aux.y.sub(axis.mul(2));
  const stretch = grained
    ? select(
        axis.lessThan(0.5),
        vec3(0.3, 2.2, 2.2),
        select(axis.lessThan(1.5), vec3(2.2, 0.3, 2.2), vec3(2.2, 2.2, 0.3)),
      )
    : cells.xyz;
  const n = texture3D(noise, p.mul(stretch).mul(cells.w));
  const broad = texture3D(noise, p.mul(0.37));
  let value = n.a
    .sub(0.5)
    .mul(wear.x)
    .add(1)
    .mul(mix(float(0.74), float(1.24), broad.a));
  if (coursed) {
    const c = courses();
    value = value.mul(mix(float(0.45), mix(float(0.8), float(1.18), c.own), c.face));
  }
  // Snow lies on what looks up; wet things are darker and smoother, ground gathers puddles where the noise is low.
  const up = smoothstep(0.45, 0.85, normalWorld.y.add(n.a.sub(0.5).mul(0.5)));
  const snow = up.mul(AIR.snow).mul(smoothstep(0.25, 0.6, ao));
  const puddle = ground ? smoothstep(0.56, 0.4, broad.a.add(n.a.sub(0.5).mul(0.12))).mul(AIR.wet) : float(0);
  const wet = AIR.wet.mul(ground ? 0.55 : 0.3).mul(max(normalWorld.y, 0).mul(0.7).add(0.3));
  const dry = colour.mul(value).mul(mix(float(0.22), float(1), ao));
  const damp = dry.mul(float(1).sub(wet.mul(0.5))).mul(float(1).sub(puddle.mul(0.55)));
  const worn = mix(damp, vec3(0.74, 0.78, 0.86).mul(mix(float(0.45), float(1), ao)), snow);
  const rough = clamp(wear.z.add(n.a.sub(0.5).mul(wear.w)).sub(gloss.sub(0.3).mul(0.5)), 0.06, 1);
  m.roughnessNode = mix(mix(rough, float(0.3), wet), float(0.07), puddle)
    .add(snow.mul(0.5))
    .min(1);
  const g = n.rgb.mul(2).sub(1);
  const flat = float(1)
    .sub(puddle)
    .mul(float(1).sub(gloss.mul(0.75)))
    .mul(wear.y);
  m.normalNode = normalize(normalView.sub(transformNormalToView(g).mul(length(g)).mul(flat)));
  m.metalnessNode = shine.x.mul(smoothstep(0.2, 0.6, ao));
  m.aoNode = ao;
  const view = normalize(cameraPosition.sub(positionWorld));
  const graze = pow(float(1).sub(clamp(dot(normalWorld, view), 0, 1)), 4);
  let glow = mix(AIR.skyLow, AIR.skyTop, 0.3)
    .mul(graze.mul(0.9).add(0.06))
    .mul(puddle.add(wet.mul(0.25)))
    .mul(ground ? 0.8 : 0.12);
  if (!ground && !coursed && !grained)
    glow = glow.add(
      colour
        .mul(graze)
        .mul(shine.y)
        .mul(tintOf(SCENE_LIGHT.rimColour).add(tintOf(SCENE_LIGHT.keyColour).mul(0.4)))
        .mul(smoothstep(0.35, 0.95, ao)),
    );
  // Ground pales toward the horizon, everything does in fog.
  const away = length(positionWorld.sub(cameraPosition));
  const lost = clamp(
    smoothstep(4, 46, away)
      .mul(AIR.mist)
      .mul(0.9)
      .add(ground ? smoothstep(18, 115, away).mul(0.75) : float(0)),
    0,
    0.96,
  );
  m.colorNode = mix(worn, vec3(0, 0, 0), lost);
  m.emissiveNode = glow.add(daylit(worn, ao)).mul(float(1).sub(lost)).add(tintOf(AIR.farTint).mul(lost));
  return m;
};
