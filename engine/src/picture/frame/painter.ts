import { densityFogFactor, fog, uniform } from 'three/tsl';
import {
  Color,
  Group,
  LinearSRGBColorSpace,
  NoToneMapping,
  PCFShadowMap,
  PerspectiveCamera,
  Scene,
  Vector2,
  WebGPURenderer,
} from 'three/webgpu';
import type { Stage } from '../../stage/stage.ts';
import type { Look } from '../../timeline/look.ts';
import type { Quality } from '../mesh-data.ts';
import { SCENE_LIGHT } from '../scene-light.ts';
import type { TitleSetter } from '../titles/title-setter.ts';
import { Finish } from './finish.ts';
import { tick } from './frame-tick.ts';
import { Lens } from './lens.ts';
import { LightRig } from './light-rig.ts';
import type { ModelMakers } from './models.ts';
import { Occlusion } from './occlusion.ts';
import { PlainPicture } from './plain-picture.ts';
import { TitleLayer } from './title-layer.ts';
import { Troupe } from './troupe.ts';

export interface PainterOptions {
  /** A page's canvas, or `bareCanvas(device, ...)`. */
  readonly canvas: HTMLCanvasElement | OffscreenCanvas;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly makers: ModelMakers;
  readonly titles: Pick<TitleSetter, 'prepare' | 'image'>;
  readonly look: Look;
  /** The finest that anything is built; what is far from the camera is built coarser. */
  readonly quality?: Quality;
  /** A device that the host has opened; else three opens one. */
  readonly device?: GPUDevice;
  /** WebGL2 even where WebGPU exists. */
  readonly forceWebGL?: boolean;
  /** Scene pixels for each picture pixel, 0.5..1. */
  readonly scale?: number;
  /** False where nobody watches: a compilation that gives way to the screen's frames is slower than a plain one. */
  readonly compileAhead?: boolean;
  /** Side of the key's shadow map; 0 = no shadows. */
  readonly shadow?: number;
}

export interface PainterStats {
  readonly triangles: number;
  readonly calls: number;
  /** Really shown by the last picture. */
  readonly people: number;
  readonly sets: number;
  readonly props: number;
  /** Models held in memory. */
  readonly kept: number;
  readonly backend: 'webgpu' | 'webgl2';
}

/** Milliseconds between looks at what has been built and may be compiled. */
const A_WHILE = 40;
const NEAR = 0.12;
const FAR = 260;

/**
 * Draws stages. A picture depends on its stage and look only: any order, any number of times, the same pixels.
 */
export class Painter {
  readonly #renderer: WebGPURenderer;
  readonly #options: PainterOptions;
  readonly #scene = new Scene();
  readonly #camera = new PerspectiveCamera(30, 16 / 9, NEAR, FAR);
  readonly #rig: LightRig;
  readonly #troupe: Troupe;
  readonly #lens = new Lens();
  readonly #occlusion = new Occlusion(this.#lens.depth);
  readonly #titleLayer = new TitleLayer();
  readonly #finish: Finish;
  readonly #picture = new Vector2();
  readonly #canvas = new Vector2();
  readonly #hazeColour = uniform(new Color());
  readonly #haze = uniform(0);
  readonly #quality: Quality;
  readonly #warmed = new Set<string>();
  #ratio = 0;
  #painted = false;
  /** Things in the last dab. */
  #dabbed = 0;
  /** Until the picture is whole. */
  #plain: PlainPicture | undefined;

  private constructor(renderer: WebGPURenderer, options: PainterOptions) {
    this.#renderer = renderer;
    this.#options = options;
    this.#quality = options.quality ?? 'fine';
    const root = new Group();
    this.#scene.add(root);
    this.#troupe = new Troupe(options.makers, root);
    this.#rig = new LightRig(this.#scene, options.shadow ?? 1024);
    this.#finish = new Finish(this.#lens, this.#occlusion, this.#titleLayer);
    this.#scene.fogNode = fog(this.#hazeColour, densityFogFactor(this.#haze));
    this.#scene.background = new Color(0, 0, 0);
    this.resize(options.width, options.height);
  }

  static async create(options: PainterOptions): Promise<Painter> {
    const renderer = new WebGPURenderer({
      canvas: options.canvas as HTMLCanvasElement,
      antialias: false,
      depth: false,
      forceWebGL: options.forceWebGL ?? false,
      ...(options.device ? { device: options.device } : {}),
    });
    await renderer.init();
    // The finishing pass writes code values itself.
    renderer.outputColorSpace = LinearSRGBColorSpace;
    renderer.toneMapping = NoToneMapping;
    renderer.setClearColor(0x000000, 1);
    renderer.shadowMap.enabled = (options.shadow ?? 1024) > 0;
    renderer.shadowMap.type = PCFShadowMap;
    renderer.info.autoReset = false;
    return new Painter(renderer, options);
  }

  /** Builds and loads what these stages need; settles when all of them can be painted. */
  async prepare(stages: readonly Stage[], urgency = 0): Promise<void> {
    const waits: Array<Promise<void>> = [];
    for (const stage of stages) {
      for (let s: Stage | undefined = stage; s; s = s.under?.stage) {
        waits.push(this.#troupe.request(s, this.#quality, urgency));
        for (const t of s.titles) waits.push(this.#options.titles.prepare(t.title));
      }
    }
    await Promise.all(waits);
    for (const stage of stages) {
      for (let s: Stage | undefined = stage; s; s = s.under?.stage) await this.#warm(s, this.#quality);
      if (this.#options.compileAhead !== false) await this.#finish.compile(this.#renderer, stage);
    }
    // A host that paints takes a step with every picture; one that waits has the rest done here.
    while (this.#plain) {
      await new Promise((r) => setTimeout(r, A_WHILE));
      this.#takeOn();
    }
  }

  /**
   * The least that shows a stage whole: everything coarse, programs compiled while the rest is still being built. Titles
   * and finer bodies may come later (`prepare`), and a first picture is a plain one (`PlainPicture`). Settles when `paint` would not stutter.
   */
  async begin(stage: Stage, urgency = 0): Promise<void> {
    if (!this.#painted && this.#options.compileAhead !== false)
      this.#plain ??= new PlainPicture({
        renderer: this.#renderer,
        rig: this.#rig,
        lens: this.#lens,
        occlusion: this.#occlusion,
        finish: this.#finish,
      });
    for (let s: Stage | undefined = stage; s; s = s.under?.stage) {
      let built = false;
      const building = this.#troupe.request(s, 'draft', urgency).then(() => {
        built = true;
      });
      while (!built) {
        await Promise.race([building, new Promise((r) => setTimeout(r, A_WHILE))]);
        if (!s.place || (built && !this.#painted)) continue;
        if (this.#painted) await this.#compile(s, 'draft');
        else this.#dab(s);
      }
    }
  }

  /**
   * Compiles what is there of a stage by drawing one pixel of it. While there is no picture yet nothing else needs this
   * thread, and a compilation that gives way takes several times as long.
   */
  #dab(stage: Stage): void {
    const { target } = this.#lens;
    const { set, plan } = this.#troupe.place(stage, 'draft');
    let things = 0;
    this.#scene.traverseVisible(() => {
      things++;
    });
    if (things === this.#dabbed) return;
    this.#dabbed = things;
    this.#plain?.dress(this.#scene);
    tick(this.#renderer);
    this.#rig.set(stage, plan, set?.lamps ?? []);
    this.#aim(stage);
    target.scissorTest = true;
    target.scissor.set(0, 0, 1, 1);
    this.#renderer.setRenderTarget(target);
    this.#renderer.render(this.#scene, this.#camera);
    target.scissorTest = false;
    target.scissor.set(0, 0, target.width, target.height);
  }

  #takeOn(): void {
    if (this.#plain?.next() === false) this.#plain = undefined;
  }

  /** Compiles what a stage needs before its first picture must not stutter. The next `paint` sets its own stage up. */
  async #warm(stage: Stage, quality: Quality): Promise<void> {
    const key = `${quality} ${stage.place?.id} ${stage.people.map((p) => p.person.id).join(' ')} ${stage.props.map((p) => p.id).join(' ')}`;
    if (this.#options.compileAhead === false || !stage.place || this.#warmed.has(key)) return;
    this.#warmed.add(key);
    await this.#compile(stage, quality);
  }

  async #compile(stage: Stage, quality: Quality): Promise<void> {
    const { set, plan } = this.#troupe.place(stage, quality);
    this.#plain?.dress(this.#scene);
    this.#rig.set(stage, plan, set?.lamps ?? []);
    this.#aim(stage);
    this.#renderer.setRenderTarget(this.#lens.target);
    await this.#renderer.compileAsync(this.#scene, this.#camera);
  }

  /** True when nobody and nothing of this stage would be missing, though some may still be coarse. */
  drawable(stage: Stage): boolean {
    return this.#troupe.drawable(stage) && (!stage.under || this.drawable(stage.under.stage));
  }

  /** Draws to the canvas. */
  paint(stage: Stage, look: Look): void {
    this.#renderer.info.reset();
    if (look.ratio !== this.#ratio) this.#fit(look.ratio);
    const under = stage.under;
    if (under && under.amount > 0) {
      this.#expose(under.stage, look);
      this.#finish.keepOutgoing(this.#renderer, under.stage);
    }
    this.#expose(stage, look);
    this.#finish.render(this.#renderer, stage);
    this.#painted = true;
    this.#takeOn();
  }

  resize(width: number, height: number): void {
    this.#renderer.setPixelRatio(1);
    this.#renderer.setSize(width, height, false);
    this.#canvas.set(width, height);
    this.#ratio = 0;
    this.#fit(this.#options.look.ratio);
  }

  /** The canvas's drawn contents are complete when this settles (for hosts that read them). */
  get renderer(): WebGPURenderer {
    return this.#renderer;
  }

  get stats(): PainterStats {
    const { render } = this.#renderer.info;
    const webgpu = (this.#renderer.backend as { isWebGPUBackend?: boolean }).isWebGPUBackend === true;
    return {
      triangles: render.triangles,
      calls: render.drawCalls,
      ...this.#troupe.drawn,
      kept: this.#troupe.kept,
      backend: webgpu ? 'webgpu' : 'webgl2',
    };
  }

  dispose(): void {
    this.#troupe.dispose();
    this.#rig.dispose();
    this.#finish.dispose();
    this.#titleLayer.dispose();
    this.#occlusion.dispose();
    this.#lens.dispose();
    this.#renderer.dispose();
  }

  /** The largest picture of the look's ratio inside the canvas. */
  #fit(ratio: number): void {
    this.#ratio = ratio;
    const r = ratio / 1000;
    const { x, y } = this.#canvas;
    const even = (n: number) => Math.max(2, 2 * Math.round(n / 2));
    if (x / y > r) this.#picture.set(even(y * r), y);
    else this.#picture.set(x, even(x / r));
    const scale = this.#options.scale ?? 1;
    this.#lens.resize(Math.ceil(this.#picture.x * scale), Math.ceil(this.#picture.y * scale));
    this.#occlusion.resize(this.#picture.x, this.#picture.y);
    this.#finish.resize(this.#picture, this.#canvas);
    this.#camera.aspect = this.#picture.x / this.#picture.y;
  }

  /** Scene light through the lens, and everything the print needs to know of the stage. */
  #expose(stage: Stage, look: Look): void {
    tick(this.#renderer);
    const images = stage.titles.flatMap(({ title, opacity }) => {
      const image = this.#options.titles.image(title, this.#picture.x, this.#picture.y);
      const progress = (stage.t - title.start) / Math.max(1, title.duration);
      return image ? [{ image, opacity, progress }] : [];
    });
    this.#titleLayer.set(images, this.#picture);
    this.#finish.grade.set(stage.light.grade ?? look.grade, stage.light.exposure);
    if (!stage.place) return;
    const { set, plan } = this.#troupe.place(stage, this.#quality);
    this.#plain?.dress(this.#scene);
    this.#rig.set(stage, plan, set?.lamps ?? []);
    SCENE_LIGHT.clock.value = stage.clock;
    SCENE_LIGHT.focus.value = stage.camera.focus;
    this.#setHaze(stage, look);
    this.#aim(stage);
    this.#renderer.setRenderTarget(this.#lens.target);
    this.#renderer.render(this.#scene, this.#camera);
    if (this.#finish.plain) return;
    this.#lens.render(this.#renderer);
    this.#occlusion.render(this.#renderer);
  }

  /** Air between: lit by sky and key, thin indoors. */
  #setHaze(stage: Stage, look: Look): void {
    const thick = (stage.light.haze + look.light.haze) / 2000;
    const interior = stage.place?.interior ?? true;
    this.#haze.value = thick * (interior ? 0.07 : 0.018);
    const { ambient, key } = stage.light;
    const sky = new Color(ambient.sky).multiplyScalar((0.5 * ambient.level) / 1000);
    this.#hazeColour.value
      .setHex(key.colour)
      .multiplyScalar((0.07 * key.level) / 1000)
      .add(sky.multiplyScalar(0.35));
  }

  #aim(stage: Stage): void {
    const c = stage.camera;
    const camera = this.#camera;
    camera.fov = (c.fov * 180) / Math.PI;
    camera.position.set(...c.position);
    camera.up.set(0, 1, 0);
    camera.lookAt(...c.target);
    camera.rotateZ(-c.roll);
    camera.updateProjectionMatrix();
    camera.updateMatrixWorld();
    this.#lens.aim(c, NEAR, FAR);
    this.#occlusion.aim(c.fov, NEAR, FAR);
  }
}
