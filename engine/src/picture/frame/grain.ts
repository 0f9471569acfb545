import { fract, texture, uniform, vec2 } from 'three/tsl';
import type { Node, TextureNode } from 'three/webgpu';
import {
  DataTexture,
  NearestFilter,
  RedFormat,
  RepeatWrapping,
  UnsignedByteType,
  Vector2,
} from 'three/webgpu';
import { hash32 } from '../../base/hash.ts';
import type { Flicks } from '../../base/time.ts';

/** Side of the tile, grains. */
const SIDE = 256;
/** One film frame of 1/24 s in flicks. */
const FILM_FRAME = 29_400_000;

/**
 * Film grain: a tile of noise that clumps like silver, laid over the picture at a place keyed by film time, so that a
 * still and a film agree.
 */
export class Grain {
  readonly #tile: DataTexture;
  readonly #node: TextureNode;
  readonly #shift = uniform(new Vector2());
  readonly #count = uniform(new Vector2(4, 3));
  readonly #share = uniform(1);

  constructor() {
    this.#tile = tile();
    this.#node = texture(this.#tile);
  }

  /** Grains are as large as a pixel of an 800-line picture; on small pictures several would melt into one pixel. */
  resize(width: number, height: number): void {
    const k = Math.min(1, 800 / height) / SIDE;
    this.#count.value.set(width * k, height * k);
    this.#share.value = Math.min(1, Math.max(0.35, height / 520));
  }

  set(t: Flicks): void {
    const key = hash32('grain', Math.floor(t / FILM_FRAME));
    this.#shift.value.set((key & 255) / SIDE, ((key >>> 8) & 255) / SIDE);
  }

  /** Mean 0, within -0.5..0.5. */
  at(u: Node<'vec2'>): Node<'float'> {
    return this.#node
      .sample(fract(u.mul(this.#count).add(vec2(this.#shift))))
      .r.sub(0.5)
      .mul(this.#share);
  }

  dispose(): void {
    this.#tile.dispose();
  }
}

const tile = (): DataTexture => {
  const raw = new Float32Array(SIDE * SIDE);
  for (let i = 0, s = 0x2545f491; i < raw.length; i++) {
    // xorshift32: the tile is the same everywhere.
    s ^= s << 13;
    s ^= s >>> 17;
    s ^= s << 5;
    raw[i] = (s >>> 0) / 4294967296 - 0.5;
  }
  const at = (x: number, y: number): number => raw[((y + SIDE) % SIDE) * SIDE + ((x + SIDE) % SIDE)]!;
  const data = new Uint8Array(SIDE * SIDE);
  for (let y = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++) {
      const near = at(x + 1, y) + at(x - 1, y) + at(x, y + 1) + at(x, y - 1);
      data[y * SIDE + x] = Math.max(0, Math.min(255, Math.round(127.5 + (at(x, y) + 0.42 * near) * 150)));
    }
  }
  const t = new DataTexture(data, SIDE, SIDE, RedFormat, UnsignedByteType);
  t.wrapS = t.wrapT = RepeatWrapping;
  t.minFilter = t.magFilter = NearestFilter;
  t.needsUpdate = true;
  return t;
};
