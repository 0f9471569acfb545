import type { Fonts } from '@kinetoscope/engine/picture/titles/fonts';

/** Fonts by name from the server, fetched when a title first needs them. */
export const pageFonts = (): Fonts => ({
  async load(name) {
    const r = await fetch(`./fonts/${encodeURIComponent(name)}.woff`);
    if (!r.ok) throw new Error(`font ${name}: ${r.status}`);
    return r.arrayBuffer();
  },
});
