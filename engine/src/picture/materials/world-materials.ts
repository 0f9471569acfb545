import {
  attribute,
  cameraPosition,
  clamp,
  cos,
  dot,
  float,
  floor,
  fract,
  length,
  max,
  mix,
  normalize,
  normalWorld,
  positionGeometry,
  positionLocal,
  positionWorld,
  pow,
  sin,
  smoothstep,
  step,
  texture3D,
  vec3,
} from 'three/tsl';
import {
  AdditiveBlending,
  BackSide,
  DoubleSide,
  type Material,
  MeshBasicNodeMaterial,
  MeshStandardNodeMaterial,
} from 'three/webgpu';
import { SCENE_LIGHT } from '../scene-light.ts';
import { AIR } from './air.ts';
import { noiseTexture } from './noise.ts';

/** Panes of houses across the way: the sky's reflection by day; by night some are lit (colour, `surface.y` = when). */
export const farPane = (): Material => {
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
export const sea = (): Material => {
  const m = new MeshBasicNodeMaterial();
  // Seen from a room, the room's haze is not over the sea.
  m.fog = false;
  const p = positionGeometry;
  const t = SCENE_LIGHT.clock;
  const noise = noiseTexture();
  // Waves run in from the open; what lies at a beach's feet stays there.
  const open = step(positionGeometry.y, -0.6).mul(AIR.swell);
  const run = p.z.mul(0.42).add(p.x.mul(0.13)).sub(t.mul(1.5));
  const cross = p.x.mul(0.31).sub(p.z.mul(0.2)).sub(t.mul(1.15));
  m.positionNode = positionLocal.add(
    vec3(
      0,
      sin(run)
        .mul(0.34)
        .add(sin(cross).mul(0.22))
        .add(sin(run.mul(2.3).add(cross)).mul(0.09))
        .mul(open),
      0,
    ),
  );
  const far = clamp(length(positionWorld.sub(cameraPosition)).div(70), 0, 1);
  const a = texture3D(
    noise,
    vec3(p.x.mul(0.16).add(t.mul(0.012)), p.z.mul(0.34).sub(t.mul(0.02)), t.mul(0.03)),
  );
  const b = texture3D(noise, vec3(p.x.mul(0.05).sub(t.mul(0.008)), p.z.mul(0.09), t.mul(0.016)));
  const g = a.rgb.add(b.rgb).sub(1);
  const n = normalize(
    vec3(
      g.x.mul(0.5).sub(cos(cross).mul(open).mul(0.1)),
      1,
      g.y.mul(0.9).sub(cos(run).mul(open).mul(0.22)),
    ).mul(vec3(float(1).sub(far.mul(0.6)), 1, float(1).sub(far.mul(0.6)))),
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
  const crest = sin(run).mul(0.5).add(0.5).mul(open);
  const heads = a.a.mul(0.6).add(b.a.mul(0.5)).add(crest.mul(0.13));
  const foam = smoothstep(0.72, 0.8, heads).mul(float(0.2).add(open.mul(1.6)));
  // Floes, where it snows: plates with dark leads between.
  const plates = texture3D(noise, vec3(p.x.mul(0.045), p.z.mul(0.07), 0.21)).a;
  const broken = texture3D(noise, vec3(p.x.mul(0.22), p.z.mul(0.3), 0.63)).a;
  const ice = smoothstep(0.5, 0.53, plates.mul(0.62).add(broken.mul(0.42)))
    .mul(AIR.snow)
    .mul(step(positionGeometry.y, -0.6));
  const frozen = mix(AIR.farTint, AIR.skyLow, 0.5)
    .mul(broken.mul(0.8).add(1.1))
    .add(vec3(0.03, 0.036, 0.048).mul(AIR.lit.add(0.2)))
    .add(vec3(0.02, 0.023, 0.03));
  m.colorNode = mix(mix(deep, sky, fresnel).add(AIR.skyGlow.mul(path)), frozen, ice)
    .add(AIR.skyLow.mul(foam).mul(float(1).sub(far)))
    .mul(float(1).sub(far.mul(0.3)))
    .add(AIR.skyLow.mul(far.mul(0.3)));
  return m;
};

/** Silhouettes far off: `surface.x` = paleness, `surface.y` = height in the layer; the air lies in their feet. */
export const layers = (): Material => {
  const m = new MeshBasicNodeMaterial({ side: DoubleSide });
  m.fog = false;
  const aux = attribute<'vec2'>('surface', 'vec2');
  // By direction, so that far layers are no finer grained than near ones.
  const grown = texture3D(noiseTexture(), normalize(positionGeometry).mul(vec3(3, 6, 3))).a;
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
export const bulbs = (): Material => {
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

/** Coloured glass: what is outside shines through it. */
export const stained = (): Material => {
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
  const star = smoothstep(0.13, 0.02, near)
    .mul(step(0.84, own))
    .mul(own.sub(0.84).mul(7))
    .mul(AIR.stars)
    .mul(smoothstep(0.01, 0.14, up));
  m.colorNode = mix(base.add(halo).add(vec3(0.9, 0.95, 1.1).mul(star)), lining, cover).add(
    AIR.skyGlow.mul(disc).mul(float(1).sub(cover.mul(0.85))),
  );
  skyMade = m;
  return m;
};
