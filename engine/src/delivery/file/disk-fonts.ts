import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Fonts, fontPath } from '../../picture/titles/fonts.ts';

/** Fonts from the installed packages. */
export const diskFonts = (): Fonts => {
  const own = createRequire(import.meta.url);
  return {
    async load(name) {
      const [scope, family, ...rest] = fontPath(name).split('/');
      const folder = dirname(own.resolve(`${scope}/${family}/package.json`));
      const bytes = await readFile(join(folder, ...rest));
      return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    },
  };
};
