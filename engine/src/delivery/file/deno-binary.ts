import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';

/** The Deno that draws files: `KINETOSCOPE_DENO`, else the npm package's, else one on the path. */
export const denoBinary = (): string | undefined => {
  const name = process.platform === 'win32' ? 'deno.exe' : 'deno';
  const { KINETOSCOPE_DENO: named, PATH = '' } = process.env;
  const own = createRequire(import.meta.url);
  const packaged = (id: string): string[] => {
    try {
      return [join(dirname(own.resolve(`${id}/package.json`)), name)];
    } catch {
      return [];
    }
  };
  const target: Record<string, string> = {
    'linux-x64': '@deno/linux-x64-glibc',
    'linux-arm64': '@deno/linux-arm64-glibc',
    'darwin-x64': '@deno/darwin-x64',
    'darwin-arm64': '@deno/darwin-arm64',
    'win32-x64': '@deno/win32-x64',
    'win32-arm64': '@deno/win32-arm64',
  };
  const platform = target[`${process.platform}-${process.arch}`];
  if (named) return existsSync(named) ? named : undefined;
  const candidates = [
    ...packaged('deno'),
    ...(platform ? packaged(platform) : []),
    ...PATH.split(delimiter).map((dir) => join(dir, name)),
  ];
  return candidates.find((path) => existsSync(path));
};
