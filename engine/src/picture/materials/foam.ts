import {
  attribute,
  clamp,
  float,
  mix,
  positionGeometry,
  sin,
  smoothstep,
  step,
  texture3D,
  vec3,
} from 'three/tsl';
import { DoubleSide, type Material, MeshBasicNodeMaterial } from 'three/webgpu';
import { SCENE_LIGHT } from '../scene-light.ts';
import { AIR } from './air.ts';
import { noiseTexture } from './noise.ts';

/**
 * White water by the scene's clock. `surface.x`: 0 surf (`surface.y` = 0 on dry sand .. 1 at the breakers), 1 a fall
 * (`surface.y` = 0 at its lip .. 1 at its foot), 2 the streaks of a stream that runs toward +x.
 */
export const foam = (): Material => {
  const m = new MeshBasicNodeMaterial({ transparent: true, depthWrite: false, side: DoubleSide });
  const aux = attribute<'vec2'>('surface', 'vec2');
  const p = positionGeometry;
  const t = SCENE_LIGHT.clock;
  const noise = noiseTexture();
  const broad = texture3D(noise, vec3(p.x.mul(0.045), t.mul(0.01), 0.3)).a;
  const fine = texture3D(noise, vec3(p.x.mul(0.5), p.z.mul(0.7).add(t.mul(0.05)), t.mul(0.03))).a;
  // The edge of the sheet runs up and draws back; a thinner line of breakers rolls in behind.
  const edge = sin(t.mul(0.7).add(broad.mul(9)))
    .mul(0.1)
    .add(0.3)
    .add(fine.sub(0.5).mul(0.06));
  const behind = aux.y.sub(edge);
  const sheet = smoothstep(-0.012, 0.012, behind).mul(smoothstep(0.28, 0.02, behind));
  const lace = smoothstep(0.42, 0.62, fine)
    .mul(0.8)
    .add(smoothstep(0.05, 0.0, behind));
  const roll = aux.y.sub(
    float(0.86).sub(
      sin(t.mul(0.45).add(broad.mul(7)))
        .mul(0.08)
        .add(0.02),
    ),
  );
  const breaker = smoothstep(0.035, 0.0, roll.abs()).mul(smoothstep(0.35, 0.55, fine));
  const surf = clamp(sheet.mul(lace).add(breaker.mul(0.8)), 0, 0.92);
  const thread = texture3D(noise, vec3(p.x.mul(1.7), p.y.mul(0.22).add(t.mul(0.35)), 0.6)).a;
  const fall = smoothstep(0.22, 0.62, thread)
    .mul(0.75)
    .add(smoothstep(0.8, 1, aux.y).mul(0.3));
  const streak = texture3D(noise, vec3(p.x.mul(0.22).sub(t.mul(0.1)), p.z.mul(1.5), 0.8)).a;
  const run = smoothstep(0.58, 0.76, streak).mul(0.5);
  const mode = aux.x;
  m.opacityNode = clamp(mix(mix(surf, fall, step(0.5, mode)), run, step(1.5, mode)), 0, 0.95);
  const sky = mix(AIR.skyLow, AIR.skyTop, 0.3);
  m.colorNode = sky
    .mul(1.25)
    .add(AIR.skyGlow.mul(0.12))
    .add(vec3(0.012, 0.014, 0.018));
  return m;
};
