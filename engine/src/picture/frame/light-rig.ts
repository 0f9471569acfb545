import {
  type Color,
  DirectionalLight,
  HemisphereLight,
  PointLight,
  type Scene,
  SpotLight,
  Vector3,
} from 'three/webgpu';
import type { SetPlan } from '../../stage/sets/plan.ts';
import type { Stage } from '../../stage/stage.ts';
import type { LightPlan } from '../../timeline/light.ts';
import { SCENE_LIGHT } from '../scene-light.ts';
import { direction, placeKey } from './rig-geometry.ts';

/** A lamp of the set that really gives light, as the set model reports it. World metres. */
export interface PracticalLamp {
  readonly position: readonly [number, number, number];
  /** 0xRRGGBB. */
  readonly colour: number;
  /** 1 = a 60 W bulb. */
  readonly level: number;
}

/** As many lamps of the set as light the scene at once; the rest only glow. */
const LAMPS = 4;
/** Layers: what throws shadows, and one that nothing is on. */
const SHADING = 1;
const NOBODY = 30;
/** Candela of a 60 W bulb in the scale where a key of 1 is an irradiance of pi. */
const BULB = 1.5;
/** Lamps hang this much higher than their shades are drawn: no hot spot on what stands beside them. */
const CHEAT = 0.28;

/**
 * Three lights, a sky, and the set's lamps. The lights always exist (a light that comes or goes recompiles every
 * material); only their values change. One of them, the key, throws shadows.
 */
export class LightRig {
  readonly #key = new SpotLight();
  readonly #fill = new DirectionalLight();
  readonly #rim = new DirectionalLight();
  readonly #sky = new HemisphereLight();
  readonly #lamps = Array.from({ length: LAMPS }, () => new PointLight(0xffffff, 0, 0, 2));
  readonly #aim = new Vector3();

  constructor(scene: Scene, shadowSize: number) {
    const shadow = this.#key.shadow;
    this.#key.castShadow = shadowSize > 0;
    shadow.mapSize.set(shadowSize, shadowSize);
    shadow.camera.layers.set(SHADING);
    shadow.bias = -0.0006;
    shadow.normalBias = 0.016;
    scene.add(
      this.#key,
      this.#key.target,
      this.#fill,
      this.#fill.target,
      this.#rim,
      this.#rim.target,
      this.#sky,
    );
    scene.add(...this.#lamps);
  }

  /** Whether anything throws a shadow; the lights themselves stay as they are. */
  set shadows(on: boolean) {
    this.#key.shadow.camera.layers.set(on ? SHADING : NOBODY);
  }

  set(stage: Stage, plan: SetPlan | undefined, lamps: readonly PracticalLamp[]): void {
    const light = stage.light;
    this.#setKey(stage, plan, light);
    const { aim } = this;
    place(this.#fill, aim, direction(light.fill.azimuth, 420), 8);
    gel(this.#fill.color, light.fill.colour);
    this.#fill.intensity = (Math.PI * light.fill.level) / 1000;

    const rim = direction(light.rim.azimuth, light.rim.elevation);
    place(this.#rim, aim, rim, 8);
    gel(this.#rim.color, light.rim.colour);
    this.#rim.intensity = (Math.PI * light.rim.level) / 1000;
    SCENE_LIGHT.rimDirection.value.set(...rim);
    SCENE_LIGHT.rimColour.value.copy(this.#rim.color).multiplyScalar((0.6 * light.rim.level) / 1000);

    gel(this.#sky.color, light.ambient.sky);
    gel(this.#sky.groundColor, light.ambient.ground).multiplyScalar(0.9);
    this.#sky.intensity = (Math.PI * 0.5 * light.ambient.level) / 1000;

    this.#setLamps(lamps, light.practicals / 1000);
  }

  /** What the key is aimed at. */
  get aim(): Vector3 {
    return this.#aim;
  }

  #setKey(stage: Stage, plan: SetPlan | undefined, light: LightPlan): void {
    const k = placeKey(stage, plan, light.key);
    const key = this.#key;
    this.#aim.set(...k.aim);
    key.target.position.copy(this.#aim);
    key.position.set(
      k.aim[0] + k.toward[0] * k.distance,
      k.aim[1] + k.toward[1] * k.distance,
      k.aim[2] + k.toward[2] * k.distance,
    );
    key.angle = k.angle;
    key.penumbra = plan?.place.interior === false ? 0.15 : 1;
    key.decay = k.decay;
    gel(key.color, light.key.colour);
    key.intensity = ((Math.PI * light.key.level) / 1000) * k.distance ** k.decay;
    const shadow = key.shadow;
    // The map covers the playing area only; what stands between it and a far lamp (walls, backdrop) is not in it.
    shadow.focus = Math.min(1, Math.atan(k.reach / k.distance) / k.angle);
    const near = Math.max(0.3, k.distance - k.reach - 0.4);
    const far = k.distance + k.reach + 3;
    if (shadow.camera.near !== near || shadow.camera.far !== far) {
      shadow.camera.near = near;
      shadow.camera.far = far;
      shadow.camera.updateProjectionMatrix();
    }
    // Softness in the map's texels: 9 cm of penumbra for the softest, 1 cm for the hardest, at any reach.
    const texel = (2 * k.reach) / shadow.mapSize.x;
    shadow.radius = Math.min(14, Math.max(1, (0.012 + 0.07 * (1 - light.key.hardness / 1000)) / texel));
    SCENE_LIGHT.keyPosition.value.copy(key.position);
    SCENE_LIGHT.keyColour.value.copy(key.color).multiplyScalar(light.key.level / 1000);
  }

  #setLamps(lamps: readonly PracticalLamp[], level: number): void {
    const weight = (l: PracticalLamp) =>
      l.level / (1 + Math.hypot(l.position[0] - this.#aim.x, l.position[2] - this.#aim.z));
    const best = [...lamps].sort((a, b) => weight(b) - weight(a)).slice(0, LAMPS);
    for (const [i, light] of this.#lamps.entries()) {
      const lamp = best[i];
      light.intensity = lamp ? lamp.level * level * BULB : 0;
      if (!lamp) continue;
      light.position.set(lamp.position[0], lamp.position[1] + CHEAT, lamp.position[2]);
      gel(light.color, lamp.colour);
    }
  }

  dispose(): void {
    for (const l of [this.#key, this.#fill, this.#rim, this.#sky, ...this.#lamps]) {
      l.removeFromParent();
      l.dispose();
    }
  }
}

/**
 * A gel's colour at the brightness of white light: levels are light, not filament, so a warm key is no darker than a
 * white one. Deep colours keep some of their loss, or a blue rim would burn.
 */
const gel = (to: Color, hex: number): Color => {
  to.setHex(hex);
  return to.multiplyScalar(1 / Math.max(0.5, 0.2126 * to.r + 0.7152 * to.g + 0.0722 * to.b));
};

const place = (
  light: DirectionalLight,
  aim: Vector3,
  toward: readonly [number, number, number],
  by: number,
): void => {
  light.position.set(aim.x + toward[0] * by, aim.y + toward[1] * by, aim.z + toward[2] * by);
  light.target.position.copy(aim);
};
