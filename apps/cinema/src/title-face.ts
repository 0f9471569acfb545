import { filesFor } from '@kinetoscope/engine/picture/titles/faces';

const coming = new Map<string, Promise<unknown>>();

/**
 * Has the page set `text` in the face of the film's titles: fetches the font files that its letters want, and puts them
 * first in `--title-face`. Settles when they are here; a face that cannot be had leaves the page's own.
 */
export const titleFace = async (text: string): Promise<void> => {
  const files = new Set([...text].flatMap((c) => filesFor('text', c, text).slice(0, 1)));
  const fetched = [...files].map((name) => {
    let face = coming.get(name);
    if (face === undefined) {
      const font = new FontFace(name, `url(./fonts/${encodeURIComponent(name)}.woff)`);
      face = font.load().then(
        (f) => document.fonts.add(f),
        () => undefined,
      );
      coming.set(name, face);
    }
    return face;
  });
  const names = [...coming.keys()].map((n) => `"${n}"`).join(', ');
  document.documentElement.style.setProperty('--title-face', `${names}, Georgia, serif`);
  await Promise.all(fetched);
};
