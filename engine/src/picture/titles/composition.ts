import type { Coverage } from './coverage.ts';
import type { Face } from './faces.ts';
import { wrap } from './line-break.ts';
import type { Style, Typesetter } from './typesetter.ts';

/** A paragraph of a title. */
export interface Block {
  readonly text: string;
  readonly face: Face;
  /** Pixels an em. */
  readonly size: number;
  readonly tracking: number;
  /** Line to line, ems. */
  readonly leading: number;
  /** Room above, pixels. */
  readonly above: number;
}

export interface SetLine {
  readonly text: string;
  readonly style: Style;
  readonly width: number;
  /** Pixels below the top of the composition. */
  readonly baseline: number;
}

export interface Composition {
  readonly lines: readonly SetLine[];
  readonly width: number;
  readonly height: number;
}

/** Wraps and stacks blocks; a block that would take more than `most` lines is set smaller until it does not. */
export const compose = (
  setter: Typesetter,
  blocks: readonly Block[],
  measure: number,
  most = Number.POSITIVE_INFINITY,
): Composition => {
  const lines: SetLine[] = [];
  let y = 0;
  let width = 0;
  for (const block of blocks) {
    let style: Style = { face: block.face, size: block.size, tracking: block.tracking };
    let texts = wrap(block.text, measure, (s) => setter.width(s, style));
    for (let i = 0; i < 24; i++) {
      const fits = texts.length <= most && texts.every((t) => setter.width(t, style) <= measure);
      if (fits) break;
      style = { ...style, size: style.size * 0.93 };
      texts = wrap(block.text, measure, (s) => setter.width(s, style));
    }
    y += block.above;
    for (const text of texts) {
      const w = setter.width(text, style);
      lines.push({ text, style, width: w, baseline: y + style.size * 0.8 });
      width = Math.max(width, w);
      y += style.size * block.leading;
    }
  }
  return { lines, width, height: y };
};

/** Draws a composition with its top left corner at (x, y), lines centred in `measure` or flush left. */
export const drawComposition = (
  setter: Typesetter,
  to: Coverage,
  c: Composition,
  x: number,
  y: number,
  measure: number,
  align: 'centre' | 'left',
): void => {
  for (const l of c.lines) {
    setter.draw(to, l.text, l.style, align === 'centre' ? x + (measure - l.width) / 2 : x, y + l.baseline);
  }
};
