import { hash32 } from '../../base/hash.ts';
import type { Title, TitleKind } from '../../timeline/timeline.ts';
import { blur } from './blur.ts';
import { type Composition, compose, drawComposition } from './composition.ts';
import { Coverage } from './coverage.ts';
import { FontCase, type Fonts } from './fonts.ts';
import { boardFrame, cardFrame, lozengeRule } from './ornament.ts';
import type { TitleImage } from './title-image.ts';
import { blocksOf, PAPER, SAFE } from './title-styles.ts';
import { Typesetter } from './typesetter.ts';

/** Images kept: what a page needs for the titles around now. */
const KEPT = 24;

/** Sets titles as images. Fonts are loaded by `prepare`; a title whose fonts are missing has no image yet. */
export class TitleSetter {
  readonly #setter: Typesetter;
  readonly #kept = new Map<string, TitleImage>();

  constructor(fonts: Fonts) {
    this.#setter = new Typesetter(new FontCase(fonts));
  }

  async prepare(title: Title): Promise<void> {
    for (const b of blocksOf(title.kind, title.text, 100)) await this.#setter.prepare(b.text, b.face);
  }

  /** The title as it stands in a picture of this size, or undefined before its fonts are here. */
  image(title: Title, width: number, height: number): TitleImage | undefined {
    const key = `${hash32(title.kind, String(title.card), ...title.text)}-${width}x${height}`;
    const had = this.#kept.get(key);
    if (had) return had;
    const blocks = blocksOf(title.kind, title.text, height).filter((b) => b.text);
    if (blocks.length === 0 || !blocks.every((b) => this.#setter.ready(b.text, b.face))) return undefined;
    const most = title.kind === 'main' || title.kind === 'end' ? 3 : 12;
    const made = this.#draw(
      key,
      title,
      compose(this.#setter, blocks, measureOf(title.kind, width), most),
      width,
      height,
    );
    this.#kept.set(key, made);
    for (const old of this.#kept.keys()) {
      if (this.#kept.size <= KEPT) break;
      this.#kept.delete(old);
    }
    return made;
  }

  #draw(key: string, title: Title, c: Composition, width: number, height: number): TitleImage {
    const pad = Math.ceil(height * 0.06);
    const box = boxOf(title.kind, c, width, height);
    const x = Math.max(0, Math.floor(box.x - pad));
    const y = box.roll ? 0 : Math.max(0, Math.floor(box.y - pad));
    const w = Math.min(width, Math.ceil(box.x + box.width + pad)) - x;
    const h = box.roll
      ? Math.ceil(c.height + pad)
      : Math.min(height, Math.ceil(box.y + box.height + pad)) - y;
    const to = new Coverage(w, h);
    const left = title.kind === 'super';
    const [tx, ty] = [box.textX - x, box.roll ? pad / 2 : box.textY - y];
    drawComposition(this.#setter, to, c, tx, ty, box.measure, left ? 'left' : 'centre');
    const weight = Math.max(1, height / 480);
    if (title.kind === 'intertitle') cardFrame(to, box.x - x, box.y - y, box.width, box.height, weight);
    if (title.kind === 'sign') boardFrame(to, box.x - x, box.y - y, box.width, box.height, weight);
    if (title.kind === 'super') to.rectangle(tx, ty - height * 0.018, height * 0.1, weight);
    if (title.kind === 'main') {
      const first = c.lines.filter((l) => l.style.face === 'display').at(-1);
      if (first) {
        const rule = Math.min(box.measure * 0.36, height * 0.42);
        lozengeRule(to, tx + (box.measure - rule) / 2, ty + first.baseline + height * 0.068, rule, weight);
      }
    }
    return {
      key,
      width: w,
      height: h,
      x,
      y,
      data: inkAndShade(to, title.card ? 0 : height * 0.016),
      ink: PAPER,
      roll: box.roll,
    };
  }
}

const measureOf = (kind: TitleKind, width: number): number =>
  width * (kind === 'intertitle' ? 0.66 : kind === 'sign' ? 0.6 : SAFE.width);

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly textX: number;
  readonly textY: number;
  readonly measure: number;
  readonly roll: boolean;
}

/** Where a title stands in its picture. */
const boxOf = (kind: TitleKind, c: Composition, width: number, height: number): Box => {
  const measure = measureOf(kind, width);
  const x = (width - measure) / 2;
  const middle = (height - c.height) / 2;
  const plain = { textX: x, measure, roll: false, x, width: measure, height: c.height };
  if (kind === 'super') {
    const y = height * 0.86 - c.height;
    return {
      ...plain,
      textX: width * 0.09,
      x: width * 0.09,
      y: y - height * 0.03,
      textY: y,
      height: c.height + height * 0.03,
    };
  }
  if (kind === 'intertitle') {
    const [w, h] = [width * 0.84, Math.max(height * 0.62, Math.min(height * 0.9, c.height + height * 0.26))];
    return { ...plain, x: (width - w) / 2, y: (height - h) / 2, width: w, height: h, textY: middle };
  }
  if (kind === 'sign') {
    const [padX, padY] = [height * 0.09, height * 0.055];
    const y = height * 0.72 - c.height / 2;
    const w = c.width + 2 * padX;
    return { ...plain, x: (width - w) / 2, y: y - padY, width: w, height: c.height + padY * 1.8, textY: y };
  }
  if (kind === 'credit' && c.height > height * SAFE.height) return { ...plain, y: 0, textY: 0, roll: true };
  const lift = kind === 'main' ? height * 0.03 : 0;
  return { ...plain, y: middle - lift, textY: middle - lift };
};

/** Interleaves ink with the soft shade that parts it from a bright picture. */
const inkAndShade = (to: Coverage, spread: number): Uint8Array => {
  const ink = to.bytes();
  const shade = spread > 0 ? blur(ink, to.width, to.height, spread) : undefined;
  const out = new Uint8Array(ink.length * 2);
  for (let i = 0; i < ink.length; i++) {
    out[2 * i] = ink[i]!;
    out[2 * i + 1] = shade ? Math.min(190, shade[i]! * 1.6) : 0;
  }
  return out;
};
