import { compose, drawComposition } from './composition.ts';
import { Coverage } from './coverage.ts';
import type { Face } from './faces.ts';
import { FontCase, type Fonts } from './fonts.ts';
import { Typesetter } from './typesetter.ts';

export interface LabelImage {
  readonly width: number;
  readonly height: number;
  /** One byte a pixel, 255 = ink; rows top first. */
  readonly data: Uint8Array;
}

export interface LabelOptions {
  readonly face: Face;
  /** Pixels of the image. */
  readonly width: number;
  readonly height: number;
  /** Pixels an em; made smaller until the words fit. */
  readonly size: number;
  readonly align: 'centre' | 'left';
  /** Pixels kept free on every side. */
  readonly margin: number;
  readonly tracking?: number;
}

/** Words on things: letters, signs, screens, contact sheets. */
export class Labels {
  readonly #setter: Typesetter;

  constructor(fonts: Fonts) {
    this.#setter = new Typesetter(new FontCase(fonts));
  }

  prepare(text: string, face: Face): Promise<void> {
    return this.#setter.prepare(text, face);
  }

  draw(text: string, o: LabelOptions): LabelImage {
    const to = new Coverage(o.width, o.height);
    const measure = o.width - 2 * o.margin;
    const room = o.height - 2 * o.margin;
    let size = o.size;
    const at = (s: number) =>
      compose(
        this.#setter,
        text.split('\n').map((t) => ({
          text: t,
          face: o.face,
          size: s,
          tracking: o.tracking ?? 0,
          leading: 1.25,
          above: 0,
        })),
        measure,
      );
    let c = at(size);
    for (let i = 0; i < 40 && c.height > room && size > 5; i++) {
      size *= 0.93;
      c = at(size);
    }
    drawComposition(this.#setter, to, c, o.margin, (o.height - c.height) / 2, measure, o.align);
    return { width: o.width, height: o.height, data: to.bytes() };
  }
}
