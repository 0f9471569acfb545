import { Fn, float, If, max, min, mix, smoothstep, texture, uniform, uv, vec2, vec3, vec4 } from 'three/tsl';
import type { Node, TextureNode, WebGPURenderer } from 'three/webgpu';
import {
  DepthTexture,
  FloatType,
  HalfFloatType,
  LinearFilter,
  NearestFilter,
  RenderTarget,
} from 'three/webgpu';
import type { StageCamera } from '../../stage/stage.ts';
import { ScreenPass } from './screen-pass.ts';

/** The largest circle of confusion drawn, radius as a share of the picture's height. */
const MOST_BLUR = 0.022;
const GOLDEN = 2.399963;
const TAPS = 22;
/** Brightest light the lens keeps: a lamp filament must not flood its neighbours. */
const BRIGHTEST = 14;

/**
 * A scene as a lens sees it: sharp picture, out-of-focus picture at half size, glow at an eighth. The finishing pass
 * joins them. Circle of confusion of a thin lens: A |z - f| / (z f), over the picture's height.
 */
export class Lens {
  /** The sharp picture and its depth. */
  readonly target: RenderTarget;
  readonly sharp: TextureNode;
  readonly depth: TextureNode;
  readonly #near = uniform(0.1);
  readonly #far = uniform(300);
  readonly #focus = uniform(3);
  /** Aperture over twice the picture's height at one metre. */
  readonly #aperture = uniform(0.02);
  readonly #aspect = uniform(16 / 9);
  readonly #pack: ScreenPass;
  readonly #tile: ScreenPass;
  readonly #disc: ScreenPass;
  readonly #fill: ScreenPass;
  readonly #glowNear: ScreenPass;
  readonly #glowWide: ScreenPass;
  /** Out-of-focus picture; alpha = how much of a nearer, blurred thing covers the point. */
  readonly blurred: TextureNode;
  readonly glow: TextureNode;

  constructor() {
    const depth = new DepthTexture(8, 8, FloatType);
    depth.minFilter = depth.magFilter = NearestFilter;
    this.target = new RenderTarget(8, 8, {
      type: HalfFloatType,
      minFilter: LinearFilter,
      magFilter: LinearFilter,
      depthTexture: depth,
    });
    this.sharp = texture(this.target.texture);
    this.depth = texture(depth);
    this.#pack = new ScreenPass(this.#packNode(), 1 / 2);
    const packed = texture(this.#pack.target.texture);
    this.#tile = new ScreenPass(this.#tileNode(packed), 1 / 8);
    this.#disc = new ScreenPass(this.#discNode(packed, texture(this.#tile.target.texture)), 1 / 2);
    this.#fill = new ScreenPass(this.#fillNode(packed, texture(this.#disc.target.texture)), 1 / 2);
    this.blurred = texture(this.#fill.target.texture);
    this.#glowNear = new ScreenPass(this.#glowNode(this.blurred, 16, 0.018, true), 1 / 8);
    this.#glowWide = new ScreenPass(
      this.#glowNode(texture(this.#glowNear.target.texture), 24, 0.085, false),
      1 / 8,
    );
    this.glow = texture(this.#glowWide.target.texture);
  }

  resize(width: number, height: number): void {
    this.target.setSize(width, height);
    for (const p of this.passes) p.resize(width, height);
    this.#aspect.value = width / height;
  }

  aim(camera: StageCamera, near: number, far: number): void {
    this.#near.value = near;
    this.#far.value = far;
    this.#focus.value = Math.max(0.05, camera.focus);
    this.#aperture.value = camera.aperture / (4 * Math.tan(camera.fov / 2));
  }

  render(renderer: WebGPURenderer): void {
    for (const p of this.passes) p.render(renderer);
  }

  dispose(): void {
    for (const p of this.passes) p.dispose();
    this.target.depthTexture?.dispose();
    this.target.dispose();
  }

  /** The steps of the lens, in their order. */
  get passes(): readonly ScreenPass[] {
    return [this.#pack, this.#tile, this.#disc, this.#fill, this.#glowNear, this.#glowWide];
  }

  /** Metres in front of the eye. */
  distance(at: Node<'vec2'>): Node<'float'> {
    const d = this.depth.sample(at).r;
    return this.#near.mul(this.#far).div(this.#far.sub(d.mul(this.#far.sub(this.#near))));
  }

  /** Signed circle of confusion: negative nearer than the focus. Radius as a share of the picture's height. */
  confusion(at: Node<'vec2'>): Node<'float'> {
    const z = this.distance(at);
    return z.sub(this.#focus).div(z.mul(this.#focus)).mul(this.#aperture).clamp(-MOST_BLUR, MOST_BLUR);
  }

  #packNode(): Node<'vec4'> {
    return Fn(() => {
      const u = uv();
      return vec4(min(this.sharp.sample(u).rgb, vec3(BRIGHTEST)), this.confusion(u));
    })();
  }

  /** The largest blur of anything near within reach: where a foreground must spread over what is behind it. */
  #tileNode(packed: TextureNode): Node<'vec4'> {
    return Fn(() => {
      const u = uv();
      const least = float(0).toVar();
      for (let y = -2; y <= 2; y++) {
        for (let x = -2; x <= 2; x++) {
          const off = vec2(float(x * MOST_BLUR * 0.45).div(this.#aspect), y * MOST_BLUR * 0.45);
          least.assign(min(least, packed.sample(u.add(off)).a));
        }
      }
      return vec4(least.negate(), 0, 0, 1);
    })();
  }

  #discNode(packed: TextureNode, tile: TextureNode): Node<'vec4'> {
    return Fn(() => {
      const u = uv();
      const here = packed.sample(u).toVar();
      const own = here.a.toVar();
      const near = tile.sample(u).r;
      const radius = max(own.abs(), near).toVar();
      const out = vec4(here.rgb, 0).toVar();
      If(radius.greaterThan(0.0006), () => {
        const sum = here.rgb.toVar();
        const weight = float(1).toVar();
        const cover = float(0).toVar();
        for (let i = 1; i <= TAPS; i++) {
          const q = Math.sqrt(i / TAPS);
          const a = i * GOLDEN;
          const off = vec2(float(Math.cos(a) * q).div(this.#aspect), Math.sin(a) * q).mul(radius);
          const s = packed.sample(u.add(off)).toVar();
          const d = radius.mul(q);
          // A sample reaches here if its own disc is wide enough; one behind us only as far as we are blurred too.
          const reach = max(s.a.negate(), min(s.a, max(own.abs(), own.negate())));
          const w = smoothstep(d.mul(0.72), d.mul(1.12).add(0.0005), reach.add(0.0001));
          sum.addAssign(s.rgb.mul(w));
          weight.addAssign(w);
          cover.addAssign(smoothstep(0.0008, 0.003, s.a.negate()).mul(w));
        }
        out.assign(vec4(sum.div(weight), cover.mul(1.6 / TAPS).clamp(0, 1)));
      });
      return out;
    })();
  }

  /**
   * Closes the gaps between the disc's taps, in which small lights would show as dots: a ring of a quarter of the
   * point's own blur, leaving out what is sharper.
   */
  #fillNode(packed: TextureNode, disc: TextureNode): Node<'vec4'> {
    return Fn(() => {
      const u = uv();
      const own = packed.sample(u).a.abs().toVar();
      const sum = disc.sample(u).toVar();
      const weight = float(1).toVar();
      for (let i = 0; i < 6; i++) {
        const a = ((i + 0.5) * Math.PI) / 3;
        const at = u.add(vec2(float(Math.cos(a)).div(this.#aspect), Math.sin(a)).mul(own.mul(0.26)));
        const w = smoothstep(own.mul(0.45), own.mul(0.7), packed.sample(at).a.abs());
        sum.addAssign(disc.sample(at).mul(w));
        weight.addAssign(w);
      }
      return sum.div(weight);
    })();
  }

  #glowNode(from: TextureNode, taps: number, reach: number, threshold: boolean): Node<'vec4'> {
    return Fn(() => {
      const u = uv();
      const sum = vec3(0).toVar();
      for (let i = 0; i < taps; i++) {
        const q = Math.sqrt((i + 0.5) / taps) * reach;
        const a = i * GOLDEN;
        const c = from.sample(u.add(vec2(float(Math.cos(a) * q).div(this.#aspect), Math.sin(a) * q))).rgb;
        const fall = threshold ? 1 : 1.6 - q * 12;
        sum.addAssign((threshold ? min(max(c.sub(1), vec3(0)), vec3(2.2)) : c).mul(fall));
      }
      return vec4(sum.div(taps), 1);
    })();
  }

  /** 0 in focus .. 1 blurred, by the point's own depth or by something near in front of it (`cover`). */
  softness(at: Node<'vec2'>, cover: Node<'float'>): Node<'float'> {
    return max(smoothstep(0.0008, 0.0026, this.confusion(at).abs()), cover);
  }

  /** Sharp where in focus, with a soft four-tap resolve in place of multisampling; blurred elsewhere. */
  picture(
    at: Node<'vec2'>,
    pixel: Node<'vec2'>,
    blurred: Node<'vec3'>,
    softness: Node<'float'>,
  ): Node<'vec3'> {
    const d1 = pixel.mul(vec2(0.46, 0.2));
    const d2 = pixel.mul(vec2(-0.2, 0.46));
    const tap = (p: Node<'vec2'>): Node<'vec3'> => min(this.sharp.sample(p).rgb, vec3(BRIGHTEST));
    const clean = tap(at.add(d1))
      .add(tap(at.sub(d1)))
      .add(tap(at.add(d2)))
      .add(tap(at.sub(d2)));
    return mix(clean.mul(0.25), blurred, softness);
  }
}
