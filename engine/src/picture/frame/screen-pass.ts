import { positionGeometry, vec4 } from 'three/tsl';
import type { Node, WebGPURenderer } from 'three/webgpu';
import {
  BufferGeometry,
  Float32BufferAttribute,
  HalfFloatType,
  LinearFilter,
  Mesh,
  NodeMaterial,
  OrthographicCamera,
  RenderTarget,
  UnsignedByteType,
} from 'three/webgpu';

/** One full-screen step of the lens: a shader and the target that it fills. */
export class ScreenPass {
  readonly target: RenderTarget;
  readonly #quad: Mesh;
  readonly #material: NodeMaterial;
  readonly #share: number;

  /** `share`: the target's size as a share of the picture's; `bytes`: 0..1 in a byte is enough. */
  constructor(node: Node<'vec4'>, share: number, bytes = false) {
    this.#share = share;
    this.target = new RenderTarget(8, 8, {
      type: bytes ? UnsignedByteType : HalfFloatType,
      minFilter: LinearFilter,
      magFilter: LinearFilter,
      depthBuffer: false,
    });
    this.#material = screenMaterial(node);
    this.#quad = new Mesh(TRIANGLE, this.#material);
    this.#quad.frustumCulled = false;
  }

  resize(width: number, height: number): void {
    this.target.setSize(Math.ceil(width * this.#share), Math.ceil(height * this.#share));
  }

  /** Fills the pass's own target, or `to` (null = the canvas). */
  render(renderer: WebGPURenderer, to: RenderTarget | null = this.target): void {
    renderer.setRenderTarget(to);
    renderer.render(this.#quad, CAMERA);
  }

  /** Compiles the pass for where it will draw, without drawing. */
  async compile(renderer: WebGPURenderer, to: RenderTarget | null = this.target): Promise<void> {
    renderer.setRenderTarget(to);
    await renderer.compileAsync(this.#quad, CAMERA);
  }

  dispose(): void {
    this.target.dispose();
    this.#material.dispose();
  }
}

/** One triangle over the whole target; its UVs run down, as rows do. */
const TRIANGLE = /* @__PURE__ */ new BufferGeometry()
  .setAttribute('position', new Float32BufferAttribute([-1, 3, 0, -1, -1, 0, 3, -1, 0], 3))
  .setAttribute('uv', new Float32BufferAttribute([0, -1, 0, 1, 2, 1], 2));
const CAMERA = /* @__PURE__ */ new OrthographicCamera(-1, 1, 1, -1, 0, 1);

const screenMaterial = (node: Node<'vec4'>): NodeMaterial => {
  const material = new NodeMaterial();
  material.vertexNode = vec4(positionGeometry, 1);
  material.fragmentNode = node;
  material.depthTest = false;
  material.depthWrite = false;
  material.fog = false;
  material.lights = false;
  material.toneMapped = false;
  return material;
};
