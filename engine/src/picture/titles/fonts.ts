import { type Font, parse } from 'opentype.js/dist/opentype.mjs';

/** Port: the bytes of a font file named in `faces.ts` (a WOFF of its @fontsource package). */
export interface Fonts {
  load(name: string): Promise<ArrayBuffer>;
}

/** Where a font file lies among a host's packages. */
export const fontPath = (name: string): string => {
  const family =
    /^(.*?)-(?:latin|latin-ext|cyrillic|greek|vietnamese|chinese-simplified|chinese-traditional|japanese|korean)-\d/.exec(
      name,
    )?.[1];
  return `@fontsource/${family ?? name}/files/${name}.woff`;
};

/** Font files opened once; a file that cannot be had counts as having no glyphs. */
export class FontCase {
  readonly #fonts: Fonts;
  readonly #open = new Map<string, Font | undefined>();
  readonly #coming = new Map<string, Promise<void>>();

  constructor(fonts: Fonts) {
    this.#fonts = fonts;
  }

  /** The font, once `want` has settled. */
  get(name: string): Font | undefined {
    return this.#open.get(name);
  }

  /** True when `want` need not be awaited. */
  has(name: string): boolean {
    return this.#open.has(name);
  }

  want(name: string): Promise<void> {
    let coming = this.#coming.get(name);
    if (!coming) {
      coming = this.#fonts.load(name).then(
        (bytes) => void this.#open.set(name, parse(bytes)),
        () => void this.#open.set(name, undefined),
      );
      this.#coming.set(name, coming);
    }
    return coming;
  }
}
