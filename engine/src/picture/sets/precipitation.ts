import {
  attribute,
  cameraPosition,
  cos,
  float,
  floor,
  fract,
  length,
  max,
  mix,
  positionGeometry,
  sin,
  smoothstep,
  step,
  uniform,
  vec3,
} from 'three/tsl';
import {
  AdditiveBlending,
  BufferAttribute,
  BufferGeometry,
  DoubleSide,
  Mesh,
  MeshBasicNodeMaterial,
  NormalBlending,
  Vector3,
} from 'three/webgpu';
import { uniform as chance } from '../../base/random.ts';
import type { SetPlan } from '../../stage/sets/plan.ts';
import { AIR } from '../materials/air.ts';
import { SCENE_LIGHT } from '../scene-light.ts';

type Falling = 'rain' | 'storm' | 'snow';

/** Streaks or flakes as quads: `position` = where in the fall it starts, `fall` = corner x, corner y, speed, phase. */
const quads = (
  n: number,
  at: (i: number) => readonly [number, number, number],
  seed: number,
): BufferGeometry => {
  const position = new Float32Array(n * 12);
  const fall = new Float32Array(n * 16);
  const index = new Uint32Array(n * 6);
  for (let i = 0; i < n; i++) {
    const p = at(i);
    const speed = 0.8 + 0.4 * chance(seed, i, 'speed');
    const phase = chance(seed, i, 'phase');
    for (let k = 0; k < 4; k++) {
      position.set(p, (i * 4 + k) * 3);
      fall.set([k === 1 || k === 2 ? 1 : -1, k > 1 ? 1 : -1, speed, phase], (i * 4 + k) * 4);
    }
    index.set(
      [0, 1, 2, 0, 2, 3].map((v) => v + i * 4),
      i * 6,
    );
  }
  const g = new BufferGeometry();
  g.setAttribute('position', new BufferAttribute(position, 3));
  g.setAttribute('fall', new BufferAttribute(fall, 4));
  g.setIndex(new BufferAttribute(index, 1));
  return g;
};

/**
 * Rain or snow as a function of the scene's clock. In the open it fills a box that goes with the camera; behind windows
 * it falls outside the glass only.
 */
export class Precipitation {
  readonly object: Mesh;
  readonly #eye = uniform(new Vector3());
  readonly #right = uniform(new Vector3(1, 0, 0));

  constructor(plan: SetPlan, falls: Falling) {
    const what = falls === 'snow' ? 'snow' : 'rain';
    // A storm drives more of it, and slanting.
    const storm = falls === 'storm';
    const open = plan.height === 0;
    const seed = plan.place.seed;
    const u = (i: number, axis: string): number => chance(seed, i, axis);
    const windows = plan.windows;
    const n = open ? (storm ? 2800 : what === 'rain' ? 1500 : 1700) : Math.min(1200, windows.length * 240);
    const geometry = quads(
      n,
      (i) => {
        if (open) return [u(i, 'x') * 14, u(i, 'y') * 7, u(i, 'z') * 14];
        const w = windows[i % windows.length]!;
        const out = 0.15 + 2.6 * u(i, 'out');
        const side = (u(i, 'side') - 0.5) * (w.width / 1000 + out * 1.4);
        const s = Math.sin(w.yaw / 1000);
        const c = Math.cos(w.yaw / 1000);
        return [w.x / 1000 + side * c - out * s, u(i, 'y') * 4, w.z / 1000 - side * s - out * c];
      },
      seed,
    );
    const m = new MeshBasicNodeMaterial({
      transparent: true,
      depthWrite: false,
      side: DoubleSide,
      blending: what === 'rain' ? AdditiveBlending : NormalBlending,
    });
    m.fog = false;
    const fall = attribute<'vec4'>('fall', 'vec4');
    const t = SCENE_LIGHT.clock;
    const p = positionGeometry;
    const tall = open ? 7 : 4;
    const rate = storm ? 11 : what === 'rain' ? 8.5 : 0.9;
    const y = fract(p.y.div(tall).sub(t.mul(fall.z).mul(rate / tall)))
      .mul(tall)
      .sub(open ? 0.2 : 0.4);
    const sway =
      what === 'rain'
        ? y.mul(storm ? -0.42 : -0.1)
        : sin(t.mul(1.1).add(fall.w.mul(6.3)))
            .mul(0.22)
            .add(cos(t.mul(0.6).add(fall.w.mul(11))).mul(0.2));
    // In the open the box wraps about the eye.
    const wrap = (v: typeof p.x, eye: typeof p.x) =>
      v
        .sub(eye)
        .div(14)
        .sub(floor(v.sub(eye).div(14)))
        .mul(14)
        .sub(7)
        .add(eye);
    const x = open ? wrap(p.x.add(sway), this.#eye.x) : p.x.add(sway);
    const z = open ? wrap(p.z, this.#eye.z) : p.z;
    const half = what === 'rain' ? float(0.0032) : float(0.011).add(fall.w.mul(0.01));
    const long = what === 'rain' ? float(storm ? 0.24 : 0.17).mul(fall.z) : half;
    const corner = this.#right
      .mul(fall.x.mul(half))
      .add(vec3(storm ? 0.42 : what === 'rain' ? 0.1 : 0, 1, 0).mul(fall.y.mul(long)));
    m.positionNode = vec3(x, y, z).add(corner);
    // No rain falls through the roof of a car.
    const outside =
      plan.place.kind === 'vehicle' ? max(max(step(1, x.abs()), step(0.85, z)), step(z, -1.75)) : float(1);
    // What passes right before the lens is a blur, not a bar.
    const near = smoothstep(0.8, 2.6, length(vec3(x, y, z).sub(cameraPosition)));
    const end = smoothstep(1, 0.2, fall.y.abs()).mul(outside).mul(near);
    const light = mix(AIR.skyLow, AIR.farTint, 0.5);
    if (what === 'rain')
      m.colorNode = light
        .mul(0.28)
        .add(storm ? vec3(0.1, 0.115, 0.135) : vec3(0.05, 0.062, 0.08))
        .mul(end);
    else {
      m.colorNode = light.mul(0.9).add(vec3(0.16, 0.17, 0.19));
      m.opacityNode = smoothstep(1, 0.15, length(fall.xy)).mul(outside).mul(near).mul(0.85);
    }
    this.object = new Mesh(geometry, m);
    this.object.frustumCulled = false;
    this.object.castShadow = false;
    this.object.renderOrder = 5;
  }

  /** Looks from `eye` toward `target`: quads face it. */
  aim(eye: readonly [number, number, number], target: readonly [number, number, number]): void {
    const dx = target[0] - eye[0];
    const dz = target[2] - eye[2];
    const len = Math.hypot(dx, dz) || 1;
    this.#right.value.set(-dz / len, 0, dx / len);
    // The box is centred ahead of the eye.
    this.#eye.value.set(eye[0] + (dx / len) * 5, 0, eye[2] + (dz / len) * 5);
  }

  dispose(): void {
    this.object.geometry.dispose();
    (this.object.material as MeshBasicNodeMaterial).dispose();
  }
}
