/**
 * Draws three.js scenes to PNG files without a browser: `npx deno run -A --unstable-webgpu --node-modules-dir=manual
 * tests/scenes/<scene>.ts`. A canvas that is one texture, and our own animation clock.
 */
import { Buffer } from 'node:buffer';
import fs from 'node:fs';
import zlib from 'node:zlib';

let tick: ((t: number) => void) | undefined;
Object.assign(globalThis, {
  self: globalThis,
  requestAnimationFrame: (f: (t: number) => void) => {
    tick = f;
    return 1;
  },
  cancelAnimationFrame: () => undefined,
});

export const THREE = await import('three/webgpu');
const TSL = await import('three/tsl');

const crcTable = new Int32Array(256).map((_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});
const crc = (b: Uint8Array): number => {
  let c = -1;
  for (const v of b) c = crcTable[(c ^ v) & 255]! ^ (c >>> 8);
  return (c ^ -1) >>> 0;
};
const chunk = (type: string, body: Uint8Array): Buffer => {
  const q = Buffer.concat([Buffer.from(type), body]);
  const length = Buffer.alloc(4);
  const sum = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc(q));
  return Buffer.concat([length, q, sum]);
};

/** Writes 8-bit RGB rows (top first) as PNG. */
export const writePng = (file: string, w: number, h: number, rgba: Uint8Array, bgr: boolean): void => {
  const rows = Buffer.alloc((w * 3 + 1) * h);
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      const s = (y * w + x) * 4;
      const t = y * (w * 3 + 1) + 1 + x * 3;
      rows[t] = rgba[s + (bgr ? 2 : 0)]!;
      rows[t + 1] = rgba[s + 1]!;
      rows[t + 2] = rgba[s + (bgr ? 0 : 2)]!;
    }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(w, 0);
  head.writeUInt32BE(h, 4);
  head[8] = 8;
  head[9] = 2;
  fs.writeFileSync(
    file,
    Buffer.concat([
      Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
      chunk('IHDR', head),
      chunk('IDAT', zlib.deflateSync(rows, { level: 3 })),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
};

/** Width must be a multiple of 64. */
export const darkroom = async (w: number, h: number) => {
  const adapter = await navigator.gpu.requestAdapter();
  const device = await adapter!.requestDevice();
  device.addEventListener('uncapturederror', (e) =>
    console.error((e as GPUUncapturedErrorEvent).error.message.slice(0, 900)),
  );
  let texture: GPUTexture | undefined;
  let configured: GPUCanvasConfiguration;
  const context = {
    configure(d: GPUCanvasConfiguration) {
      configured = d;
    },
    unconfigure() {},
    getConfiguration: () => configured,
    getCurrentTexture: () =>
      (texture ??= device.createTexture({
        size: [w, h],
        format: configured.format,
        usage: GPUTextureUsage.RENDER_ATTACHMENT | GPUTextureUsage.COPY_SRC,
      })),
  };
  const canvas = {
    width: w,
    height: h,
    style: {},
    getContext: () => context,
    addEventListener() {},
    removeEventListener() {},
    setAttribute() {},
  };
  const renderer = new THREE.WebGPURenderer({
    canvas: canvas as unknown as HTMLCanvasElement,
    device,
    antialias: false,
  });
  await renderer.init();
  renderer.setSize(w, h, false);
  renderer.shadowMap.enabled = true;
  renderer.shadowMap.type = THREE.PCFShadowMap;
  const buffer = device.createBuffer({
    size: w * 4 * h,
    usage: GPUBufferUsage.COPY_DST | GPUBufferUsage.MAP_READ,
  });
  const read = async (): Promise<Uint8Array> => {
    const encoder = device.createCommandEncoder();
    encoder.copyTextureToBuffer({ texture: texture! }, { buffer, bytesPerRow: w * 4 }, [w, h]);
    device.queue.submit([encoder.finish()]);
    await buffer.mapAsync(GPUMapMode.READ);
    const data = new Uint8Array(buffer.getMappedRange().slice(0));
    buffer.unmap();
    return data;
  };
  let post: InstanceType<typeof THREE.RenderPipeline> | undefined;
  renderer.setAnimationLoop(() => post?.render());
  let t = 0;
  return {
    renderer,
    /** Draws `n` frames and keeps the last; gives ms a frame. */
    async shoot(
      scene: InstanceType<typeof THREE.Scene>,
      camera: InstanceType<typeof THREE.PerspectiveCamera>,
      file: string | undefined,
      n = 3,
    ): Promise<number> {
      post = new THREE.RenderPipeline(renderer);
      post.outputColorTransform = false;
      const pass = TSL.pass(scene, camera);
      const c = pass.getTextureNode();
      const uv = TSL.uv();
      const a = TSL.vec2(0.7 / w, 0.7 / h);
      const b = TSL.vec2(0.7 / w, -0.7 / h);
      // A soft resolve in place of antialiasing.
      const soft = c
        .sample(uv)
        .rgb.mul(0.4)
        .add(
          c
            .sample(uv.add(a))
            .rgb.add(c.sample(uv.sub(a)).rgb)
            .add(c.sample(uv.add(b)).rgb)
            .add(c.sample(uv.sub(b)).rgb)
            .mul(0.15),
        );
      post.outputNode = TSL.renderOutput(
        TSL.vec4(soft, 1),
        THREE.ACESFilmicToneMapping,
        THREE.SRGBColorSpace,
      );
      let data: Uint8Array = new Uint8Array();
      const start = performance.now();
      for (let i = 0; i < n; i++) {
        tick!((t += 40));
        data = await read();
      }
      const ms = (performance.now() - start) / n;
      if (file) writePng(file, w, h, data, configured.format.startsWith('bgra'));
      return ms;
    },
  };
};
