import { Mesh, type Object3D, type WebGPURenderer } from 'three/webgpu';
import { dressAs, type Make, makeOf } from '../materials/surface-materials.ts';
import type { Finish } from './finish.ts';
import type { Lens } from './lens.ts';
import type { LightRig } from './light-rig.ts';
import type { Occlusion } from './occlusion.ts';

/** Surfaces that a first picture shows without their own pattern. */
const PATTERNS: readonly Make[] = ['grained', 'coursed', 'ground'];

interface Parts {
  readonly renderer: WebGPURenderer;
  readonly rig: LightRig;
  readonly lens: Lens;
  readonly occlusion: Occlusion;
  readonly finish: Finish;
}

/**
 * What a first picture does without, because its programs would have to be compiled first: shadows, what is seen
 * through, grain of wood and joints of brick, the lens's blur, glow and shade. It takes them on one by one, one a
 * picture, so that each costs a part of a frame.
 */
export class PlainPicture {
  readonly #withheld = new Set<Make>(PATTERNS);
  readonly #steps: Array<() => void>;

  constructor({ renderer, rig, lens, occlusion, finish }: Parts) {
    renderer.transparent = false;
    rig.shadows = false;
    finish.plain = true;
    this.#steps = [
      () => {
        rig.shadows = true;
      },
      ...PATTERNS.map((make) => () => {
        this.#withheld.delete(make);
      }),
      () => {
        renderer.transparent = true;
      },
      ...lens.passes.map((pass) => () => pass.render(renderer)),
      () => occlusion.render(renderer),
      () => {
        finish.plain = false;
      },
    ];
  }

  /** Dresses the surfaces of a scene for its next picture. */
  dress(scene: Object3D): void {
    scene.traverse((o) => {
      if (!(o instanceof Mesh)) return;
      const make = makeOf(o);
      if (make) dressAs(o, this.#withheld.has(make) ? 'plain' : make);
    });
  }

  /** Takes on the next thing. False when none was left: the picture is whole. */
  next(): boolean {
    const step = this.#steps.shift();
    step?.();
    return step !== undefined;
  }
}
