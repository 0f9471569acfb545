/**
 * Minutes of film for each typed page: the trade's rule of thumb is one. Credits are not counted; pages are counted as
 * `benches/feature.ts` does.
 * `node --conditions=source --import tsx benches/minutes.ts [FILE...]`: our films and the collected scripts where none
 * is named.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FLICKS_PER_SECOND } from '@kinetoscope/engine/base/time';
import { compileFilm } from '@kinetoscope/engine/film/compile';
import { parseFountain } from '@kinetoscope/engine/screenplay/parse';
import { planFilm } from '@kinetoscope/engine/showrunner/plan';
import { dataDir } from '../tests/data.ts';
import { pagesOf } from './feature.ts';

const films = fileURLToPath(new URL('../films', import.meta.url));

const collected = (): string[] => {
  const own = readdirSync(films).map((f) => join(films, f, 'film.fountain'));
  const data = dataDir();
  if (data === undefined) return own;
  const folder = join(data, 'fountain');
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.fountain'))
    .sort();
  return [...own, ...found.map((f) => join(folder, f))];
};

const files = process.argv.slice(2);
let minutes = 0;
let pages = 0;
for (const file of files.length > 0 ? files : collected()) {
  const text = readFileSync(file, 'utf8');
  const timeline = planFilm({ film: compileFilm(parseFountain(text)), seed: 1, trace: [] });
  const own = timeline.scenes.filter((s) => s.beat !== 'credits').reduce((sum, s) => sum + s.duration, 0);
  const m = own / FLICKS_PER_SECOND / 60;
  const p = pagesOf(text);
  minutes += m;
  pages += p;
  const name = basename(file) === 'film.fountain' ? (file.split('/').at(-2) ?? file) : basename(file);
  console.log(
    `${name.padEnd(36)} ${m.toFixed(1).padStart(6)} min ${p.toFixed(1).padStart(6)} pages ${(m / p).toFixed(2)}`,
  );
}
console.log(
  `${'overall'.padEnd(36)} ${minutes.toFixed(1).padStart(6)} min ${pages.toFixed(1).padStart(6)} pages ${(minutes / pages).toFixed(2)}`,
);
