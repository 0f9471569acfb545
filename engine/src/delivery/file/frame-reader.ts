import type { BareCanvas } from '../../picture/frame/bare-canvas.ts';

/** Copies drawn pictures out of the device, a few at a time so that drawing need not wait for reading. */
export class FrameReader {
  readonly #device: GPUDevice;
  readonly #canvas: BareCanvas;
  readonly #width: number;
  readonly #height: number;
  /** Bytes a row in the device's buffers: rows must start on 256. */
  readonly #pitch: number;
  readonly #free: GPUBuffer[];
  /** Pictures that may be under way at once. */
  readonly depth: number;

  constructor(device: GPUDevice, canvas: BareCanvas, width: number, height: number, depth = 3) {
    this.#device = device;
    this.depth = depth;
    this.#canvas = canvas;
    this.#width = width;
    this.#height = height;
    this.#pitch = Math.ceil((width * 4) / 256) * 256;
    // COPY_DST | MAP_READ
    this.#free = Array.from({ length: depth }, () =>
      device.createBuffer({ size: this.#pitch * height, usage: 0x8 | 0x1 }),
    );
  }

  /** The picture now on the canvas as RGBA, rows top first. */
  take(): Promise<Uint8Array> {
    const texture = this.#canvas.texture();
    const buffer = this.#free.pop();
    if (!texture || !buffer) throw new RangeError('FrameReader: nothing drawn, or no buffer free');
    const encoder = this.#device.createCommandEncoder();
    encoder.copyTextureToBuffer({ texture }, { buffer, bytesPerRow: this.#pitch }, [
      this.#width,
      this.#height,
    ]);
    this.#device.queue.submit([encoder.finish()]);
    return buffer.mapAsync(0x1).then(() => {
      const out = this.#unpack(new Uint8Array(buffer.getMappedRange()));
      buffer.unmap();
      this.#free.push(buffer);
      return out;
    });
  }

  #unpack(mapped: Uint8Array): Uint8Array {
    const row = this.#width * 4;
    const out = new Uint8Array(row * this.#height);
    for (let y = 0; y < this.#height; y++)
      out.set(mapped.subarray(y * this.#pitch, y * this.#pitch + row), y * row);
    if (!this.#canvas.blueFirst()) return out;
    for (let i = 0; i < out.length; i += 4) {
      const blue = out[i]!;
      out[i] = out[i + 2]!;
      out[i + 2] = blue;
    }
    return out;
  }
}
