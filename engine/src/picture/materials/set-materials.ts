import {
  abs,
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
  normalGeometry,
  normalize,
  normalView,
  normalWorld,
  positionGeometry,
  positionWorld,
  pow,
  select,
  sin,
  smoothstep,
  step,
  texture3D,
  transformNormalToView,
  uniform,
  vec2,
  vec3,
} from 'three/tsl';
import {
  AdditiveBlending,
  BackSide,
  DoubleSide,
  FrontSide,
  type Material,
  MeshBasicNodeMaterial,
  MeshStandardNodeMaterial,
  Vector3,
} from 'three/webgpu';
import { SCENE_LIGHT } from '../scene-light.ts';
import type { Stuff } from '../sets/shaper.ts';
import { AIR } from './air.ts';
import { noiseTexture } from './noise-texture.ts';

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

const FINISHES: Readonly<
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

/** The two coordinates along a face, whichever way it looks. */
const faceCoordinates = () => {
  const n = abs(normalGeometry);
  const p = positionGeometry;
  const onX = n.x.greaterThan(0.6);
  const onY = n.y.greaterThan(0.6);
  return vec2(select(onX, p.z, p.x), select(onY, p.z, p.y));
};

/** 0 in a joint .. 1 on the brick, and a number of its own for each brick. */
const courses = (c: NonNullable<Finish['courses']>) => {
  const q = faceCoordinates();
  const w = uniform(c.w);
  const h = uniform(c.h);
  const joint = uniform(c.joint);
  const row = floor(q.y.div(h));
  const x = q.x.div(w).add(row.mul(uniform(c.stagger)));
  const fx = fract(x);
  const fy = fract(q.y.div(h));
  const edge = min(min(fx, float(1).sub(fx)).mul(w), min(fy, float(1).sub(fy)).mul(h));
  const own = fract(sin(floor(x).mul(12.9898).add(row.mul(78.233))).mul(43758.5453));
  return { face: smoothstep(joint.mul(0.35), joint, edge), own };
};

/** A colour uniform as a vector. */
const tintOf = (c: typeof SCENE_LIGHT.keyColour) => vec3(c.r, c.g, c.b);

/**
 * The material of a finish. Its numbers are uniforms, not constants, so that finishes of one make share one compiled
 * program: the first picture waits for six programs, not sixteen.
 */
const surfaceOf = (f: Finish): MeshStandardNodeMaterial => {
  const m = new MeshStandardNodeMaterial({ side: f.both ? DoubleSide : FrontSide });
  const noise = noiseTexture();
  const p = positionGeometry;
  const aux = attribute<'vec2'>('surface', 'vec2');
  const ao = aux.x;
  const colour = attribute<'vec3'>('color', 'vec3');
  const [sx, sy, sz] = f.stretch ?? [1, 1, 1];
  const axis = f.grain ? floor(aux.y.mul(0.5)) : float(0);
  const gloss = aux.y.sub(axis.mul(2));
  const stretch = f.grain
    ? select(
        axis.lessThan(0.5),
        vec3(0.3, 2.2, 2.2),
        select(axis.lessThan(1.5), vec3(2.2, 0.3, 2.2), vec3(2.2, 2.2, 0.3)),
      )
    : uniform(new Vector3(sx, sy, sz));
  const n = texture3D(noise, p.mul(stretch).mul(uniform(f.scale)));
  const broad = texture3D(noise, p.mul(0.37));
  let value = n.a
    .sub(0.5)
    .mul(uniform(2 * f.mottle))
    .add(1)
    .mul(mix(float(0.74), float(1.24), broad.a));
  if (f.courses) {
    const c = courses(f.courses);
    value = value.mul(mix(float(0.45), mix(float(0.8), float(1.18), c.own), c.face));
  }
  // Snow lies on what looks up; wet things are darker and smoother, ground gathers puddles where the noise is low.
  const up = smoothstep(0.45, 0.85, normalWorld.y.add(n.a.sub(0.5).mul(0.5)));
  const snow = up.mul(AIR.snow).mul(smoothstep(0.25, 0.6, ao));
  const puddle = f.ground
    ? smoothstep(0.56, 0.4, broad.a.add(n.a.sub(0.5).mul(0.12))).mul(AIR.wet)
    : float(0);
  const wet = AIR.wet.mul(f.ground ? 0.55 : 0.3).mul(max(normalWorld.y, 0).mul(0.7).add(0.3));
  const dry = colour.mul(value).mul(mix(float(0.22), float(1), ao));
  const damp = dry.mul(float(1).sub(wet.mul(0.5))).mul(float(1).sub(puddle.mul(0.55)));
  const worn = mix(damp, vec3(0.74, 0.78, 0.86).mul(mix(float(0.45), float(1), ao)), snow);
  const rough = clamp(
    uniform(f.rough)
      .add(n.a.sub(0.5).mul(uniform(f.roughVary ?? 0.25)))
      .sub(gloss.sub(0.3).mul(0.5)),
    0.06,
    1,
  );
  m.roughnessNode = mix(mix(rough, float(0.3), wet), float(0.07), puddle)
    .add(snow.mul(0.5))
    .min(1);
  const g = n.rgb.mul(2).sub(1);
  const flat = float(1)
    .sub(puddle)
    .mul(float(1).sub(gloss.mul(0.75)))
    .mul(uniform(f.bump * 1.25));
  m.normalNode = normalize(normalView.sub(transformNormalToView(g).mul(length(g)).mul(flat)));
  m.metalnessNode = uniform(f.metal ?? 0).mul(smoothstep(0.2, 0.6, ao));
  m.aoNode = ao;
  const view = normalize(cameraPosition.sub(positionWorld));
  const graze = pow(float(1).sub(clamp(dot(normalWorld, view), 0, 1)), 4);
  let glow = mix(AIR.skyLow, AIR.skyTop, 0.3)
    .mul(graze.mul(0.9).add(0.06))
    .mul(puddle.add(wet.mul(0.25)))
    .mul(f.ground ? 0.8 : 0.12);
  if (!f.ground && !f.courses && !f.grain)
    glow = glow.add(
      colour
        .mul(graze)
        .mul(uniform(f.sheen ?? 0))
        .mul(tintOf(SCENE_LIGHT.rimColour).add(tintOf(SCENE_LIGHT.keyColour).mul(0.4)))
        .mul(smoothstep(0.35, 0.95, ao)),
    );
  // Ground pales toward the horizon, everything does in fog.
  const away = length(positionWorld.sub(cameraPosition));
  const lost = clamp(
    smoothstep(4, 46, away)
      .mul(AIR.mist)
      .mul(0.9)
      .add(f.ground ? smoothstep(18, 115, away).mul(0.75) : float(0)),
    0,
    0.96,
  );
  m.colorNode = mix(worn, vec3(0, 0, 0), lost);
  m.emissiveNode = glow.mul(float(1).sub(lost)).add(tintOf(AIR.farTint).mul(lost));
  return m;
};

/** Lamps and signs: colour times (gloss channel x 10) times how far the set's lamps are on. */
const glowing = (): Material => {
  const m = new MeshBasicNodeMaterial({ side: DoubleSide });
  m.colorNode = attribute<'vec3'>('color', 'vec3')
    .mul(attribute<'vec2'>('surface', 'vec2').y.mul(10))
    .mul(AIR.lamps.add(0.03));
  return m;
};

/** Fire as upright tongues whose shape runs with the scene's clock; `surface.x` is height in the tongue, 0..1. */
const flames = (): Material => {
  const m = new MeshBasicNodeMaterial({
    transparent: true,
    depthWrite: false,
    blending: AdditiveBlending,
    side: DoubleSide,
  });
  const aux = attribute<'vec2'>('surface', 'vec2');
  const across = attribute<'vec3'>('color', 'vec3').r.sub(0.5).mul(2);
  const n = texture3D(
    noiseTexture(),
    vec3(
      positionGeometry.x.mul(1.7),
      aux.x.mul(0.5).sub(SCENE_LIGHT.clock.mul(0.9)),
      positionGeometry.z.mul(1.7),
    ),
  );
  const lick = n.a.sub(0.5).mul(1.5).mul(aux.x.add(0.25));
  const width = float(1).sub(aux.x).mul(0.95);
  const body = smoothstep(width, width.mul(0.25).sub(0.05), abs(across.add(lick))).mul(
    smoothstep(1, 0.72, aux.x.add(n.a.mul(0.2))),
  );
  const hot = mix(vec3(1, 0.22, 0.03), vec3(1, 0.78, 0.32), body.mul(float(1.15).sub(aux.x)));
  m.colorNode = hot.mul(body).mul(3.2);
  m.opacityNode = body;
  return m;
};

/** Window panes of rooms: nearly nothing, with a faint sheen and, in rain, drops that catch the light. */
const windowPane = (): Material => {
  const m = new MeshBasicNodeMaterial({
    transparent: true,
    depthWrite: false,
    blending: AdditiveBlending,
    side: DoubleSide,
  });
  const q = faceCoordinates();
  const noise = noiseTexture();
  // Drops sit still; runs creep.
  const drops = texture3D(noise, vec3(q.x.mul(5.5), q.y.mul(5), 0.37)).a;
  const runs = texture3D(noise, vec3(q.x.mul(7), q.y.mul(0.55).add(SCENE_LIGHT.clock.mul(0.02)), 0.71)).a;
  const wet = smoothstep(0.66, 0.72, drops)
    .mul(0.6)
    .add(smoothstep(0.66, 0.73, runs).mul(0.35))
    .mul(AIR.panes);
  const sky = mix(AIR.skyLow, AIR.skyTop, 0.4);
  m.colorNode = sky.mul(0.02).add(sky.add(vec3(0.03, 0.04, 0.05)).mul(wet));
  return m;
};

/** Panes of houses across the way: the sky's reflection by day; by night some are lit (colour, `surface.y` = when). */
const farPane = (): Material => {
  const m = new MeshStandardNodeMaterial({ roughness: 0.25 });
  const aux = attribute<'vec2'>('surface', 'vec2');
  const colour = attribute<'vec3'>('color', 'vec3');
  m.colorNode = vec3(0.012, 0.015, 0.02);
  const view = normalize(cameraPosition.sub(positionWorld));
  const graze = pow(float(1).sub(clamp(dot(normalWorld, view), 0, 1)), 3);
  const lit = step(aux.y, AIR.lit.mul(0.55));
  const blind = smoothstep(0.2, 0.7, texture3D(noiseTexture(), positionGeometry.mul(vec3(2.2, 0.35, 2.2))).a)
    .mul(0.7)
    .add(0.3);
  m.emissiveNode = mix(
    AIR.skyLow.mul(0.12).add(AIR.skyLow.mul(graze).mul(0.5)),
    colour.mul(blind).mul(1.1),
    lit,
  );
  return m;
};

/** The sea: small waves that run with the scene's clock and carry the sky. */
const sea = (): Material => {
  const m = new MeshBasicNodeMaterial();
  const p = positionGeometry;
  const t = SCENE_LIGHT.clock;
  const noise = noiseTexture();
  const far = clamp(length(positionWorld.sub(cameraPosition)).div(70), 0, 1);
  const a = texture3D(
    noise,
    vec3(p.x.mul(0.16).add(t.mul(0.012)), p.z.mul(0.34).sub(t.mul(0.02)), t.mul(0.03)),
  );
  const b = texture3D(noise, vec3(p.x.mul(0.05).sub(t.mul(0.008)), p.z.mul(0.09), t.mul(0.016)));
  const g = a.rgb.add(b.rgb).sub(1);
  const n = normalize(
    vec3(g.x.mul(0.5), 1, g.y.mul(0.9)).mul(vec3(float(1).sub(far.mul(0.6)), 1, float(1).sub(far.mul(0.6)))),
  );
  const view = normalize(cameraPosition.sub(positionWorld));
  const fresnel = pow(float(1).sub(clamp(dot(n, view), 0, 1)), 3)
    .mul(0.9)
    .add(0.06);
  const mirrored = n.mul(dot(n, view).mul(2)).sub(view);
  const sky = mix(AIR.skyLow, AIR.skyTop, clamp(mirrored.y.mul(2.2), 0, 1));
  const toward = clamp(dot(normalize(mirrored), normalize(AIR.disc)), 0, 1);
  const path = pow(toward, 90).mul(AIR.discLevel).mul(0.55);
  const deep = mix(AIR.skyTop, AIR.skyLow, 0.3).mul(vec3(0.1, 0.16, 0.17));
  const foam = smoothstep(0.72, 0.8, a.a.mul(0.6).add(b.a.mul(0.5))).mul(0.2);
  m.colorNode = mix(deep, sky, fresnel)
    .add(AIR.skyGlow.mul(path))
    .add(AIR.skyLow.mul(foam).mul(float(1).sub(far)));
  return m;
};

/** Silhouettes far off: `surface.x` = paleness, `surface.y` = height in the layer; the air lies in their feet. */
const layers = (): Material => {
  const m = new MeshBasicNodeMaterial({ side: DoubleSide });
  m.fog = false;
  const aux = attribute<'vec2'>('surface', 'vec2');
  const grown = texture3D(noiseTexture(), positionGeometry.mul(vec3(0.09, 0.22, 0.09))).a;
  const near = attribute<'vec3'>('color', 'vec3').mul(AIR.nearTint).mul(grown.mul(2.4).add(2.8));
  const snowy = mix(near, AIR.farTint, AIR.snow.mul(0.35));
  const mist = clamp(
    aux.x
      .add(
        float(1)
          .sub(smoothstep(0.2, 1, aux.y))
          .mul(aux.x.mul(0.5).add(AIR.mist.mul(0.5))),
      )
      .add(AIR.mist.mul(aux.x.add(0.15))),
    0,
    1,
  );
  m.colorNode = mix(snowy, AIR.farTint, mist);
  return m;
};

/** Far lamps and lit windows: `surface.x` = how dark it must be, `surface.y` x 10 = strength. */
const bulbs = (): Material => {
  const m = new MeshBasicNodeMaterial({
    side: DoubleSide,
    transparent: true,
    depthWrite: false,
    blending: AdditiveBlending,
  });
  m.fog = false;
  const aux = attribute<'vec2'>('surface', 'vec2');
  m.colorNode = attribute<'vec3'>('color', 'vec3')
    .mul(aux.y.mul(10))
    .mul(step(aux.x, AIR.lit.mul(0.999)));
  return m;
};

/** Light in the air under a lamp: fades down the cone and where it is looked along. `surface.y` = 1 at the lamp. */
const beams = (): Material => {
  const m = new MeshBasicNodeMaterial({
    side: DoubleSide,
    transparent: true,
    depthWrite: false,
    blending: AdditiveBlending,
  });
  const aux = attribute<'vec2'>('surface', 'vec2');
  const view = normalize(cameraPosition.sub(positionWorld));
  const face = pow(abs(dot(normalWorld, view)), 2.2);
  m.colorNode = attribute<'vec3'>('color', 'vec3')
    .mul(face)
    .mul(pow(aux.y, 1.6))
    .mul(AIR.lamps)
    .mul(AIR.lit)
    .mul(0.15);
  return m;
};

/** Coloured glass: what is outside shines through it. */
const stained = (): Material => {
  const m = new MeshBasicNodeMaterial();
  const n = texture3D(noiseTexture(), positionGeometry.mul(2.3)).a;
  const sky = mix(AIR.skyLow, AIR.skyTop, 0.3);
  m.colorNode = attribute<'vec3'>('color', 'vec3')
    .mul(n.mul(0.9).add(0.6))
    .mul(sky.mul(2.4).add(AIR.skyGlow.mul(0.4)).add(0.012));
  return m;
};

let skyMade: Material | undefined;

/** The dome: gradient, glow about sun or moon, stars, clouds that drift with the scene's clock. */
export const skyMaterial = (): Material => {
  if (skyMade) return skyMade;
  const m = new MeshBasicNodeMaterial({ side: BackSide, depthWrite: false });
  m.fog = false;
  const d = normalize(positionGeometry);
  const up = max(d.y, 0);
  const base = mix(AIR.skyLow, AIR.skyTop, smoothstep(0, 1, pow(up, 0.55)));
  const toward = clamp(dot(d, normalize(AIR.disc)), 0, 1);
  const halo = AIR.skyGlow.mul(pow(toward, 6).mul(0.5).add(pow(toward, 60).mul(0.5)));
  const disc = smoothstep(AIR.discSize, AIR.discSize.add(float(1).sub(AIR.discSize).mul(0.25)), toward).mul(
    AIR.discLevel,
  );
  const noise = noiseTexture();
  // Clouds on a plane overhead, so that they crowd at the horizon.
  const q = d.xz.div(up.add(0.16));
  const drift = SCENE_LIGHT.clock.mul(0.0016);
  const wide = texture3D(noise, vec3(q.x.mul(0.11).add(drift), q.y.mul(0.16), 0.2)).a;
  const fine = texture3D(noise, vec3(q.x.mul(0.37).add(drift.mul(2)), q.y.mul(0.5), 0.6)).a;
  const heap = wide.mul(0.68).add(fine.mul(0.32));
  const cover = smoothstep(float(0.74).sub(AIR.clouds.mul(0.5)), float(0.86).sub(AIR.clouds.mul(0.36)), heap)
    .mul(smoothstep(0.0, 0.12, up))
    .mul(clamp(AIR.clouds.mul(2.5), 0, 0.94));
  const lining = AIR.cloudColour
    .mul(mix(float(0.7), float(1.25), fine))
    .add(AIR.skyGlow.mul(pow(toward, 8).mul(0.5)));
  // Stars: one to a cell of the direction, most of them dark.
  const s = d.mul(58);
  const cell = floor(s);
  const own = fract(sin(dot(cell, vec3(12.9898, 78.233, 37.719))).mul(43758.5453));
  const where = fract(vec3(own.mul(7.13), own.mul(13.7), own.mul(29.3)))
    .mul(0.6)
    .add(0.2);
  const near = length(fract(s).sub(where));
  const star = smoothstep(0.1, 0.02, near)
    .mul(step(0.84, own))
    .mul(own.sub(0.84).mul(7))
    .mul(AIR.stars)
    .mul(smoothstep(0.02, 0.3, up));
  m.colorNode = mix(base.add(halo).add(vec3(0.9, 0.95, 1.1).mul(star)), lining, cover).add(
    AIR.skyGlow.mul(disc).mul(float(1).sub(cover.mul(0.85))),
  );
  skyMade = m;
  return m;
};

const made = new Map<Stuff, Material>();

/** The one material of a stuff, shared by every set and prop. */
export const setMaterial = (stuff: Stuff): Material => {
  const before = made.get(stuff);
  if (before) return before;
  const m =
    stuff === 'glow'
      ? glowing()
      : stuff === 'flame'
        ? flames()
        : stuff === 'glass'
          ? windowPane()
          : stuff === 'pane'
            ? farPane()
            : stuff === 'water'
              ? sea()
              : stuff === 'layer'
                ? layers()
                : stuff === 'bulb'
                  ? bulbs()
                  : stuff === 'stain'
                    ? stained()
                    : stuff === 'beam'
                      ? beams()
                      : surfaceOf(
                          FINISHES[stuff.startsWith('wood') ? 'wood' : (stuff as keyof typeof FINISHES)],
                        );
  m.name = `set ${stuff}`;
  made.set(stuff, m);
  return m;
};
