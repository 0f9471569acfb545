import {
  abs,
  attribute,
  cameraPosition,
  dot,
  float,
  mix,
  normalGeometry,
  normalize,
  normalWorld,
  positionGeometry,
  positionLocal,
  positionWorld,
  pow,
  smoothstep,
  step,
  texture3D,
  vec3,
} from 'three/tsl';
import { AdditiveBlending, DoubleSide, type Material, MeshBasicNodeMaterial } from 'three/webgpu';
import { SCENE_LIGHT } from '../scene-light.ts';
import { AIR } from './air.ts';
import { DAYLIGHT } from './daylight.ts';
import { faceCoordinates } from './face-coordinates.ts';
import { noiseTexture } from './noise.ts';

/** How far what shines is on, by the channel in `surface.x` (sets/pieces/channels.ts): lamps, lens, fire, candles. */
const litBy = () => {
  const channel = attribute<'vec2'>('surface', 'vec2').x;
  const lens = step(1.5, channel).mul(float(1).sub(step(2.5, channel)));
  const fire = step(2.5, channel).mul(float(1).sub(step(3.5, channel)));
  const candles = step(3.5, channel);
  const house = float(1).sub(step(1.5, channel));
  return AIR.lens
    .mul(lens)
    .add(vec3(house.mul(AIR.lamps).add(fire.mul(AIR.fire)).add(candles.mul(AIR.candles))));
};

/** Lamps and signs: colour times (gloss channel x 10) times how far the set's lamps are on. */
export const glowing = (): Material => {
  const m = new MeshBasicNodeMaterial({ side: DoubleSide });
  m.colorNode = attribute<'vec3'>('color', 'vec3')
    .mul(attribute<'vec2'>('surface', 'vec2').y.mul(10))
    .mul(litBy().add(0.03));
  return m;
};

/** Fire as upright tongues whose shape runs with the scene's clock; `surface.x` is height in the tongue, 0..1. */
export const flames = (): Material => {
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
  m.colorNode = hot.mul(body).mul(AIR.fire).mul(3.2);
  m.opacityNode = body.mul(AIR.fire);
  return m;
};

/** Window panes of rooms: nearly nothing, with a faint sheen and, in rain, drops that catch the light. */
export const windowPane = (): Material => {
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

/** Light in the air under a lamp: fades down the cone and where it is looked along. `surface.y` = 1 at the lamp. */
export const beams = (): Material => {
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
    .mul(litBy())
    .mul(AIR.lit)
    .mul(0.15);
  return m;
};

/** How far a shaft of sun is seen in the air of a room, metres. */
const SHAFT = 2.6;

/** Sun in the air of a room: sheets that start in a window and lie along the light. `surface.y` = 0 there .. 1 far. */
export const shafts = (): Material => {
  const m = new MeshBasicNodeMaterial({
    side: DoubleSide,
    transparent: true,
    depthWrite: false,
    blending: AdditiveBlending,
  });
  const aux = attribute<'vec2'>('surface', 'vec2');
  m.positionNode = positionLocal.sub(DAYLIGHT.sun.mul(aux.y.mul(SHAFT)));
  // The normal given is the wall's, into the room.
  const enters = smoothstep(0.05, 0.5, dot(normalGeometry, DAYLIGHT.sun).negate());
  const fade = pow(float(1).sub(aux.y), 1.4).mul(smoothstep(0, 0.06, aux.y));
  const c = DAYLIGHT.sunColour;
  m.colorNode = vec3(c.r, c.g, c.b).mul(fade.mul(enters).mul(0.0075));
  return m;
};
