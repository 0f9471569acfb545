import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of real inputs (`KINETOSCOPE_DATA`, else `shared/data` beside the checkout); undefined, said loudly, where missing. */
export const dataDir = (): string | undefined => {
  const dir = process.env['KINETOSCOPE_DATA'] ?? fileURLToPath(new URL('../../shared/data', import.meta.url));
  if (existsSync(dir)) return dir;
  console.warn(`SKIPPED: no real inputs at ${dir}; set KINETOSCOPE_DATA to the folder that holds them`);
  return undefined;
};
