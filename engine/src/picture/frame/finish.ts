import { Fn, float, length, mix, smoothstep, step, texture, uniform, uv, vec2, vec3, vec4 } from 'three/tsl';
import type { Node, TextureNode, WebGPURenderer } from 'three/webgpu';
import { Color, RenderTarget, UnsignedByteType, Vector2, Vector4 } from 'three/webgpu';
import type { Stage } from '../../stage/stage.ts';
import { Grade } from './grade.ts';
import { Grain } from './grain.ts';
import type { Lens } from './lens.ts';
import type { Occlusion } from './occlusion.ts';
import { ScreenPass } from './screen-pass.ts';
import type { TitleLayer } from './title-layer.ts';
import { contrastCurve, encode, luma, toneCurve } from './tone.ts';

const KINDS = { dissolve: 0, wipe: 1, iris: 2 } as const;

/** What happens to a picture after the lens, in one pass: print, titles, transition, grain, bars. */
export class Finish {
  readonly grade = new Grade();
  readonly #lens: Lens;
  readonly #titles: TitleLayer;
  readonly #occlusion: Occlusion;
  readonly #pixel = uniform(new Vector2(1 / 1280, 1 / 720));
  /** The picture inside the canvas, pixels. */
  readonly #window = new Vector4(0, 0, 1280, 720);
  readonly #size = uniform(new Vector2(1280, 720));
  readonly #grain = new Grain();
  readonly #cover = uniform(0);
  readonly #coverColour = uniform(new Color(0, 0, 0));
  readonly #under: TextureNode;
  readonly #underAmount = uniform(0);
  readonly #underKind = uniform(0);
  /** The outgoing picture of a transition, finished except for grain and bars. */
  readonly #outgoing: RenderTarget;
  /**
   * One shader for each combination in use: software drivers pay for every branch of a shader, taken or not, and
   * hardware ones for the registers of all of them.
   */
  readonly #passes = new Map<string, ScreenPass>();
  readonly #compiled = new Set<ScreenPass>();
  /** Prints without the lens's blur, glow and shade: a first picture does not wait for their passes. */
  plain = false;

  constructor(lens: Lens, occlusion: Occlusion, titles: TitleLayer) {
    this.#lens = lens;
    this.#occlusion = occlusion;
    this.#titles = titles;
    this.#outgoing = new RenderTarget(8, 8, { type: UnsignedByteType, depthBuffer: false });
    this.#under = texture(this.#outgoing.texture);
  }

  /** `picture` and `canvas`: sizes in pixels. */
  resize(picture: Vector2, canvas: Vector2): void {
    this.#pixel.value.set(1 / picture.x, 1 / picture.y);
    this.#size.value.copy(picture);
    const left = Math.floor((canvas.x - picture.x) / 2);
    this.#window.set(left, Math.floor((canvas.y - picture.y) / 2), picture.x, picture.y);
    this.#grain.resize(picture.x, picture.y);
    this.#outgoing.setSize(picture.x, picture.y);
  }

  /** Prints `stage` as the picture that a transition leaves; the lens holds its light. */
  keepOutgoing(renderer: WebGPURenderer, stage: Stage): void {
    this.#pass(stage, true).render(renderer, this.#outgoing);
  }

  /** Prints `stage` to the canvas. The lens holds its light, `keepOutgoing` what is under it. */
  render(renderer: WebGPURenderer, stage: Stage): void {
    this.#grain.set(stage.t);
    this.#cover.value = stage.cover.amount;
    this.#coverColour.value.setHex(stage.cover.colour, '');
    this.#underAmount.value = stage.under?.amount ?? 0;
    this.#underKind.value = KINDS[stage.under?.kind ?? 'dissolve'];
    const { x, y, z, w } = this.#window;
    renderer.setRenderTarget(null);
    renderer.setViewport(x, y, z, w);
    this.#pass(stage, false).render(renderer, null);
  }

  /** Compiles what the print of `stage` needs, without drawing. */
  async compile(renderer: WebGPURenderer, stage: Stage): Promise<void> {
    if (stage.under) await this.#compile(renderer, this.#pass(stage.under.stage, true), this.#outgoing);
    await this.#compile(renderer, this.#pass(stage, false), null);
  }

  async #compile(renderer: WebGPURenderer, pass: ScreenPass, to: RenderTarget | null): Promise<void> {
    if (this.#compiled.has(pass)) return;
    this.#compiled.add(pass);
    await pass.compile(renderer, to);
  }

  #pass(stage: Stage, outgoing: boolean): ScreenPass {
    const kind = stage.place ? (this.plain ? 'plain' : 'picture') : 'card';
    const titles = stage.titles.length > 0 ? ' titles' : '';
    const end = outgoing ? ' outgoing' : (stage.under?.amount ?? 0) > 0 ? ' under' : '';
    return this.#made(`${kind}${titles}${end}`);
  }

  #made(key: string): ScreenPass {
    let pass = this.#passes.get(key);
    if (!pass) {
      const parts = key.split(' ');
      pass = new ScreenPass(this.#node(new Set(parts)), 1 / 64);
      this.#passes.set(key, pass);
    }
    return pass;
  }

  dispose(): void {
    this.#grain.dispose();
    this.#outgoing.dispose();
    for (const p of this.#passes.values()) p.dispose();
  }

  #node(parts: ReadonlySet<string>): Node<'vec4'> {
    return Fn(() => {
      const at = uv();
      const out = (parts.has('card') ? this.#card(at) : this.#picture(at, parts.has('plain'))).toVar();
      if (parts.has('titles')) out.assign(this.#titles.over(out, at));
      if (parts.has('outgoing')) return vec4(out, 1);
      if (parts.has('under')) out.assign(mix(out, this.#under.sample(at).rgb, this.#share(at)));
      out.assign(mix(out, this.#coverColour, this.#cover));
      const l = luma(out);
      // Grain lives in the middle greys, thins out in highlights and hides in black.
      const amount = this.grade.grain.mul(smoothstep(-0.25, 0.22, l)).mul(mix(float(1), float(0.3), l));
      return vec4(out.add(this.#grain.at(at).mul(amount)), 1);
    })();
  }

  /** Dark paper. */
  #card(at: Node<'vec2'>): Node<'vec3'> {
    const away = length(at.sub(0.5).mul(vec2(1.15, 0.9)));
    return mix(vec3(0.034, 0.031, 0.03), vec3(0.012, 0.011, 0.012), smoothstep(0.1, 0.75, away));
  }

  /** Display code values of the picture, before titles and grain. */
  #picture(at: Node<'vec2'>, plain: boolean): Node<'vec3'> {
    const g = this.grade;
    const light = (plain ? this.#lens.sharp.sample(at).rgb : this.#focused(at)).toVar();
    const away = length(at.sub(0.5).mul(vec2(1.05, 1)));
    light.mulAssign(mix(float(1), float(1).sub(g.vignette), smoothstep(0.28, 0.82, away)));
    const t = encode(toneCurve(light.mul(g.exposure))).toVar();
    const l = luma(t).toVar();
    t.assign(mix(vec3(l), t, g.saturation));
    t.addAssign(mix(g.shadows, g.highlights, smoothstep(0.05, 0.75, l)).mul(l.oneMinus().mul(0.6).add(0.4)));
    // Print black is never quite black.
    return contrastCurve(t.clamp(0, 1), g.contrast).mul(0.982).add(0.018);
  }

  /** The scene's light through the lens: sharp and blurred, shade where surfaces meet, glow. */
  #focused(at: Node<'vec2'>): Node<'vec3'> {
    const g = this.grade;
    const blurred = this.#lens.blurred.sample(at).toVar();
    const soft = this.#lens.softness(at, blurred.a).toVar();
    const glow = this.#lens.glow.sample(at).rgb;
    return this.#lens
      .picture(at, this.#pixel, blurred.rgb, soft)
      .mul(mix(this.#open(at), float(1), soft))
      .add(glow.mul(mix(vec3(1), g.halationColour, 0.85)).mul(g.halation));
  }

  /** How open a point is: occlusion averaged over its four turned patterns. */
  #open(at: Node<'vec2'>): Node<'float'> {
    const d = this.#pixel.mul(2);
    const e = vec2(d.x, d.y.negate());
    const tap = (p: Node<'vec2'>): Node<'float'> => this.#occlusion.shade.sample(p).r;
    const shade = tap(at.add(d))
      .add(tap(at.sub(d)))
      .add(tap(at.add(e)))
      .add(tap(at.sub(e)));
    return float(1).sub(shade.mul(0.34)).max(0.3);
  }

  /** How much of the outgoing picture shows at a point. */
  #share(at: Node<'vec2'>): Node<'float'> {
    const a = this.#underAmount;
    const soft = 0.06;
    const wipe = smoothstep(
      float(1)
        .sub(a)
        .mul(1 + soft)
        .sub(soft),
      float(1)
        .sub(a)
        .mul(1 + soft),
      at.x,
    );
    const aspect = this.#size.x.div(this.#size.y);
    const radius = length(at.sub(0.5).mul(vec2(aspect, 1)));
    const open = float(1)
      .sub(a)
      .mul(length(vec2(aspect, 1)).mul(0.5).add(0.04));
    const iris = smoothstep(open.sub(0.03), open, radius);
    return mix(mix(a, wipe, step(0.5, this.#underKind)), iris, step(1.5, this.#underKind));
  }
}
