/**
 * A canvas for hosts without a page: one texture that the renderer draws into and that can be copied out. The
 * animation clock that three wants is given here too, and never ticks: the painter advances three's frame itself.
 */
export interface BareCanvas {
  readonly canvas: HTMLCanvasElement;
  /** The texture last drawn into; undefined before the first picture. */
  texture(): GPUTexture | undefined;
  /** True when the texture's bytes are blue first. */
  blueFirst(): boolean;
}

export const bareCanvas = (device: GPUDevice, width: number, height: number): BareCanvas => {
  const host = globalThis as unknown as Record<string, unknown>;
  host.self ??= globalThis;
  host.requestAnimationFrame ??= () => 1;
  host.cancelAnimationFrame ??= () => {};
  let texture: GPUTexture | undefined;
  let configuration: GPUCanvasConfiguration | undefined;
  const canvas = {
    width,
    height,
    style: {},
    addEventListener() {},
    removeEventListener() {},
    setAttribute() {},
    getContext: () => context,
  };
  const context = {
    canvas,
    configure(c: GPUCanvasConfiguration) {
      configuration = c;
    },
    unconfigure() {},
    getConfiguration: () => configuration,
    getCurrentTexture() {
      if (texture && (texture.width !== canvas.width || texture.height !== canvas.height)) {
        texture.destroy();
        texture = undefined;
      }
      texture ??= device.createTexture({
        size: [canvas.width, canvas.height],
        format: configuration?.format ?? 'rgba8unorm',
        // RENDER_ATTACHMENT | COPY_SRC
        usage: 0x10 | 0x01,
      });
      return texture;
    },
  };
  return {
    canvas: canvas as unknown as HTMLCanvasElement,
    texture: () => texture,
    blueFirst: () => configuration?.format.startsWith('bgra') ?? false,
  };
};
