import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileFilm } from '@kinetoscope/engine/film/compile';
import { parseFountain } from '@kinetoscope/engine/screenplay/parse';
import { planFilm } from '@kinetoscope/engine/showrunner/plan';
import { describe, expect, it } from 'vitest';
import { dataDir } from '../data.ts';
import { blockingOf } from './blocking-figures.ts';

const films = fileURLToPath(new URL('../../films', import.meta.url));
const scripts = (): string[] => {
  const data = dataDir();
  const own = readdirSync(films)
    .map((f) => join(films, f, 'film.fountain'))
    .filter((f) => existsSync(f));
  if (data === undefined) return own;
  const folder = join(data, 'fountain');
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return [...own, ...found.filter((f) => f.endsWith('.fountain')).map((f) => join(folder, f))];
};

describe('people on the set', () => {
  for (const file of scripts())
    it(`[P11] [P12] [P13] ${file.split('/').slice(-2).join('/')}`, { timeout: 60_000 }, () => {
      const timeline = planFilm({
        film: compileFilm(parseFountain(readFileSync(file, 'utf8'))),
        seed: 1,
        trace: [],
      });
      const b = blockingOf(timeline);
      expect(b.inside, 'nobody stands in anybody').toEqual([]);
      expect(b.through, 'nobody walks through anybody').toEqual([]);
      expect(b.nowhere, 'nobody speaks from nowhere').toEqual([]);
      expect(b.leaps, 'nobody leaps').toEqual([]);
      // Fights, doors and rows of seats bring some nearer or farther.
      expect(b.near + b.far, `${b.near} near and ${b.far} far of ${b.talk}`).toBeLessThanOrEqual(
        0.25 * b.talk,
      );
      expect(b.away, `${b.away} of ${b.talk} turned away`).toBeLessThanOrEqual(0.25 * b.talk);
    });
});
