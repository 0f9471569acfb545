import {
  abs,
  atan,
  cameraPosition,
  cos,
  cross,
  dot,
  float,
  length,
  max,
  min,
  mix,
  normalize,
  normalWorld,
  positionGeometry,
  positionWorld,
  select,
  sin,
  smoothstep,
  texture3D,
  uniform,
  vec3,
} from 'three/tsl';
import { Color, MeshStandardNodeMaterial, type Object3D } from 'three/webgpu';
import { SCENE_LIGHT } from '../scene-light.ts';
import { noiseTexture } from './noise.ts';

const irises = new WeakMap<Object3D, Color>();

/** Gives an object drawn with `eyeMaterial` its iris, linear RGB. */
export const setIris = (object: Object3D, rgb: readonly [number, number, number]): void => {
  irises.set(object, new Color(...rgb));
};

let material: MeshStandardNodeMaterial | undefined;

/** A painted eye on the unit ball that faces +z: fibrous iris in a dark ring, a warm sclera that is never white. */
export const eyeMaterial = (): MeshStandardNodeMaterial => {
  if (material) return material;
  const iris = uniform(new Color()).onObjectUpdate(({ object }) => object && irises.get(object));
  const m = new MeshStandardNodeMaterial({ metalness: 0, roughness: 0.3 });
  const p = normalize(positionGeometry);
  const a = length(p.xy).div(max(p.z, 0.05));
  const angle = atan(p.y, p.x);
  const fibre = texture3D(
    noiseTexture(),
    vec3(cos(angle), sin(angle), 0)
      .mul(1.6)
      .add(vec3(0, 0, a.mul(0.4))),
  ).a;
  const edge = 0.455;
  const colour = iris
    .mul(mix(float(0.35), float(1.25), fibre))
    .mul(mix(float(1.6), float(0.8), smoothstep(0.12, 0.4, a)))
    .mul(mix(float(0.6), float(1.35), smoothstep(0.15, -0.25, p.y)));
  const sclera = vec3(0.44, 0.4, 0.36)
    .mul(mix(float(0.5), float(1), smoothstep(0.75, 0, p.y)))
    .mul(mix(vec3(1, 0.8, 0.76), vec3(1, 1, 1), smoothstep(1.3, 0.5, a)));
  const rim = mix(
    mix(colour, sclera, smoothstep(edge - 0.02, edge + 0.03, a)),
    vec3(0.012, 0.012, 0.012),
    smoothstep(0.05, 0, abs(a.sub(edge))).mul(0.75),
  );
  const pupil = mix(vec3(0.004, 0.004, 0.004), rim, smoothstep(0.185, 0.215, a));
  const paint = select(p.z.greaterThan(0.05), pupil, sclera);
  m.colorNode = paint;
  // The catchlight stays near the view direction: one that wanders off the iris looks wrong.
  const view = normalize(cameraPosition.sub(positionWorld));
  const up = vec3(0, 1, 0);
  const side = normalize(cross(view, up));
  const key = smoothstep(
    0.9925,
    0.9952,
    dot(normalWorld, normalize(view.add(up.mul(0.13)).add(side.mul(-0.09)))),
  );
  const low = smoothstep(
    0.995,
    0.997,
    dot(normalWorld, normalize(view.sub(up.mul(0.16)).add(side.mul(0.1)))),
  );
  // And only a key that reaches the eye has one: by night eyes have no lamps of their own.
  const reach = smoothstep(
    -0.1,
    0.35,
    dot(normalWorld, normalize(SCENE_LIGHT.keyPosition.sub(positionWorld))),
  );
  m.emissiveNode = min(SCENE_LIGHT.keyColour, vec3(1, 1, 1))
    .mul(key)
    .mul(reach)
    .mul(1.2)
    .add(
      min(SCENE_LIGHT.rimColour, vec3(1, 1, 1))
        .mul(low)
        .mul(0.2),
    );
  material = m;
  return m;
};
