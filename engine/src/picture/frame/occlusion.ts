import { Fn, float, floor, fract, max, smoothstep, texture, uniform, uv, vec2, vec4 } from 'three/tsl';
import type { Node, TextureNode, WebGPURenderer } from 'three/webgpu';
import { ScreenPass } from './screen-pass.ts';

/** Pairs of points looked at. */
const PAIRS = 6;
/** Metres around a point within which things shade it. */
const REACH = 0.18;

/**
 * Shade where surfaces meet, from depth alone: what puts feet on floors and cups on tables where no shadow falls.
 * One over depth is linear over any flat surface in perspective, so a point shaded by nothing has the mean of two
 * opposite neighbours; where that mean is nearer, it lies in a hollow, and how much nearer is how deep.
 */
export class Occlusion {
  readonly shade: TextureNode;
  readonly #pass: ScreenPass;
  readonly #near = uniform(0.1);
  readonly #range = uniform(1);
  readonly #spread = uniform(1);
  readonly #aspect = uniform(1.78);
  readonly #size = uniform(360);

  constructor(depth: TextureNode) {
    this.#pass = new ScreenPass(this.#node(depth), 1 / 2, true);
    this.shade = texture(this.#pass.target.texture);
  }

  resize(width: number, height: number): void {
    this.#pass.resize(width, height);
    this.#aspect.value = width / height;
    this.#size.value = height / 2;
  }

  aim(fov: number, near: number, far: number): void {
    this.#near.value = 1 / near;
    this.#range.value = 1 - near / far;
    // Share of the picture's height that REACH takes at one metre.
    this.#spread.value = REACH / (2 * Math.tan(fov / 2));
  }

  render(renderer: WebGPURenderer): void {
    this.#pass.render(renderer);
  }

  dispose(): void {
    this.#pass.dispose();
  }

  #node(depth: TextureNode): Node<'vec4'> {
    return Fn(() => {
      const u = uv();
      const inverse = (p: Node<'vec2'>): Node<'float'> =>
        float(1).sub(depth.sample(p).r.mul(this.#range)).mul(this.#near);
      const w = inverse(u).toVar();
      // Four by four pixels look in sixteen turned patterns; the finishing pass averages them.
      const cell = floor(u.mul(vec2(this.#size.mul(this.#aspect), this.#size)));
      const order = fract(
        cell.x
          .mul(0.25)
          .add(cell.y.mul(0.5))
          .add(floor(cell.y.mul(0.5)).mul(0.125)),
      ).mul(4);
      const ring = fract(cell.y.mul(0.25).add(cell.x.mul(0.5))).mul(4);
      const turn = order.add(ring.mul(0.25)).mul(Math.PI / PAIRS / 4);
      const radius = w.mul(this.#spread).clamp(0.004, 0.16).mul(ring.mul(0.12).add(0.7));
      const sum = float(0).toVar();
      const c = turn.cos().toVar();
      const s = turn.sin().toVar();
      for (let i = 0; i < PAIRS; i++) {
        const a = (i * Math.PI) / PAIRS;
        const q = 0.22 + 0.78 * ((i * 0.618) % 1);
        const [x, y] = [Math.cos(a) * q, Math.sin(a) * q];
        const off = vec2(c.mul(x).sub(s.mul(y)).div(this.#aspect), s.mul(x).add(c.mul(y))).mul(radius);
        const one = inverse(u.add(off));
        const two = inverse(u.sub(off));
        // Metres that the mean of the pair stands before the point; what is much nearer is another thing entirely.
        const hollow = one.add(two).mul(0.5).sub(w).div(w.mul(w)).toVar();
        const apart = max(one, two).sub(w).div(w.mul(w));
        const held = smoothstep(REACH * 1.3, REACH * 0.6, apart);
        sum.addAssign(
          hollow
            .max(0)
            .div(REACH * q)
            .min(0.7)
            .mul(held),
        );
      }
      return vec4(sum.mul(1 / PAIRS), 0, 0, 1);
    })();
  }
}
