import { mix, step, texture, uniform } from 'three/tsl';
import type { Node, TextureNode } from 'three/webgpu';
import { DataTexture, LinearFilter, RGFormat, UnsignedByteType, Vector3, Vector4 } from 'three/webgpu';
import type { TitleImage } from '../titles/title-image.ts';

/** Titles that show at once. */
const SLOTS = 2;
/** Title textures kept for the next frame. */
const KEPT = 12;

class Slot {
  readonly texture: TextureNode;
  readonly rect = uniform(new Vector4(0, 0, 1, 1));
  readonly ink = uniform(new Vector3(1, 1, 1));
  readonly opacity = uniform(0);

  constructor(empty: DataTexture) {
    this.texture = texture(empty);
  }
}

/** Puts set titles over a printed picture. `progress`: share of the title's time that is past. */
export class TitleLayer {
  readonly #empty = image(new Uint8Array(2), 1, 1);
  readonly #slots = Array.from({ length: SLOTS }, () => new Slot(this.#empty));
  readonly #kept = new Map<string, DataTexture>();

  /** `size`: the picture's, pixels. */
  set(
    titles: ReadonlyArray<{
      readonly image: TitleImage;
      readonly opacity: number;
      readonly progress: number;
    }>,
    size: { readonly x: number; readonly y: number },
  ): void {
    for (const [i, slot] of this.#slots.entries()) {
      const title = titles[i];
      slot.opacity.value = title?.opacity ?? 0;
      if (!title) continue;
      const { image: m } = title;
      slot.texture.value = this.#texture(m);
      // A roll comes in from under the picture and leaves over it.
      const top = m.roll ? size.y - title.progress * (size.y + m.height) : m.y;
      slot.rect.value.set(m.x / size.x, top / size.y, m.width / size.x, m.height / size.y);
      slot.ink.value.set(((m.ink >> 16) & 255) / 255, ((m.ink >> 8) & 255) / 255, (m.ink & 255) / 255);
    }
  }

  /** `at`: 0..1 in the picture, y down. */
  over(picture: Node<'vec3'>, at: Node<'vec2'>): Node<'vec3'> {
    const out = picture.toVar();
    for (const s of this.#slots) {
      const p = at.sub(s.rect.xy).div(s.rect.zw);
      const inside = step(0, p.x).mul(step(p.x, 1)).mul(step(0, p.y)).mul(step(p.y, 1)).mul(s.opacity);
      const c = s.texture.sample(p).rg;
      out.assign(mix(out.mul(c.y.mul(inside).oneMinus()), s.ink, c.x.mul(inside)));
    }
    return out;
  }

  dispose(): void {
    for (const t of this.#kept.values()) t.dispose();
    this.#kept.clear();
    this.#empty.dispose();
  }

  #texture(m: TitleImage): DataTexture {
    const had = this.#kept.get(m.key);
    const made = had ?? image(m.data, m.width, m.height);
    this.#kept.delete(m.key);
    this.#kept.set(m.key, made);
    for (const [key, old] of this.#kept) {
      if (this.#kept.size <= KEPT) break;
      old.dispose();
      this.#kept.delete(key);
    }
    return made;
  }
}

/** Rows come top first, and the print's own axis runs down: row 0 is at 0. */
const image = (data: Uint8Array, width: number, height: number): DataTexture => {
  const t = new DataTexture(Uint8Array.from(data), width, height, RGFormat, UnsignedByteType);
  t.minFilter = t.magFilter = LinearFilter;
  t.unpackAlignment = 1;
  t.needsUpdate = true;
  return t;
};
