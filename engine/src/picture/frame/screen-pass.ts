import type { Node, WebGPURenderer } from 'three/webgpu';
import {
  HalfFloatType,
  LinearFilter,
  NodeMaterial,
  QuadMesh,
  RenderTarget,
  UnsignedByteType,
} from 'three/webgpu';

/** One full-screen step of the lens: a shader and the target that it fills. */
export class ScreenPass {
  readonly target: RenderTarget;
  readonly #quad: QuadMesh;
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
    this.#quad = new QuadMesh(this.#material);
  }

  resize(width: number, height: number): void {
    this.target.setSize(Math.ceil(width * this.#share), Math.ceil(height * this.#share));
  }

  /** Fills the pass's own target, or `to` (null = the canvas). */
  render(renderer: WebGPURenderer, to: RenderTarget | null = this.target): void {
    renderer.setRenderTarget(to);
    this.#quad.render(renderer);
  }

  dispose(): void {
    this.target.dispose();
    this.#material.dispose();
  }
}

const screenMaterial = (node: Node<'vec4'>): NodeMaterial => {
  const material = new NodeMaterial();
  material.fragmentNode = node;
  material.depthTest = false;
  material.depthWrite = false;
  material.fog = false;
  material.lights = false;
  material.toneMapped = false;
  return material;
};
