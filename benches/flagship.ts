import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileFilm } from '@kinetoscope/engine/film/compile';
import type { Film } from '@kinetoscope/engine/film/film';
import { parseSettings } from '@kinetoscope/engine/film/settings';
import { parseFountain } from '@kinetoscope/engine/screenplay/parse';

/** A film of ours by its folder's name: what benches of the narrative are run on. */
export const filmNamed = (name: string): Film => {
  const file = (end: string): string =>
    readFileSync(join(fileURLToPath(new URL('..', import.meta.url)), 'films', name, end), 'utf8');
  return compileFilm(parseFountain(file('film.fountain')), parseSettings(file('film.yaml')).settings);
};

export const FLAGSHIP = 'the-last-lamp';
