import type { Font, Glyph } from 'opentype.js/dist/opentype.mjs';
import type { Coverage } from './coverage.ts';
import { type Face, filesFor } from './faces.ts';
import type { FontCase } from './fonts.ts';
import { fillOutline } from './outline.ts';

/** How a stretch of text is set. */
export interface Style {
  readonly face: Face;
  /** Pixels an em. */
  readonly size: number;
  /** Added after each character, ems. */
  readonly tracking: number;
}

interface Placed {
  readonly font: Font;
  readonly glyph: Glyph;
  /** Pen position, pixels from the line's start. */
  readonly x: number;
  readonly scale: number;
}

/** Turns text into placed outlines, whatever its scripts. */
export class Typesetter {
  readonly #fonts: FontCase;

  constructor(fonts: FontCase) {
    this.#fonts = fonts;
  }

  /** Loads what `text` needs; fall-backs only where a first choice lacks a glyph. */
  async prepare(text: string, face: Face): Promise<void> {
    for (const char of new Set(text)) {
      for (const file of filesFor(face, char, text)) {
        await this.#fonts.want(file);
        if (this.#has(file, char)) break;
      }
    }
  }

  /** True when every character can be set as well as it ever will be. */
  ready(text: string, face: Face): boolean {
    for (const char of new Set(text)) {
      for (const file of filesFor(face, char, text)) {
        if (!this.#fonts.has(file)) return false;
        if (this.#has(file, char)) break;
      }
    }
    return true;
  }

  /** Pixels. */
  width(text: string, style: Style): number {
    return this.#place(text, style).width;
  }

  /** Draws one line, its pen starting at (x, baseline). */
  draw(to: Coverage, text: string, style: Style, x: number, baseline: number): void {
    for (const p of this.#place(text, style).glyphs)
      fillOutline(to, p.glyph.path, x + p.x, baseline, p.scale);
  }

  #place(text: string, style: Style): { readonly glyphs: readonly Placed[]; readonly width: number } {
    const glyphs: Placed[] = [];
    const gap = style.tracking * style.size;
    let x = 0;
    let last: { readonly font: Font; readonly glyph: Glyph } | undefined;
    for (const char of text) {
      const font = this.#fontOf(char, text, style.face);
      if (!font) {
        x += style.size * 0.5;
        last = undefined;
        continue;
      }
      const scale = style.size / font.unitsPerEm;
      const glyph = font.charToGlyph(char);
      if (last?.font === font) x += font.getKerningValue(last.glyph, glyph) * scale;
      glyphs.push({ font, glyph, x, scale });
      x += glyph.advanceWidth * scale + gap;
      last = { font, glyph };
    }
    return { glyphs, width: Math.max(0, x - gap) };
  }

  #fontOf(char: string, text: string, face: Face): Font | undefined {
    for (const file of filesFor(face, char, text)) if (this.#has(file, char)) return this.#fonts.get(file);
    return undefined;
  }

  #has(file: string, char: string): boolean {
    return (this.#fonts.get(file)?.charToGlyphIndex(char) ?? 0) > 0;
  }
}
