/**
 * Fixes the middle and the spread of estimated warmth and spectacle on the scenes of the collected scripts, so that no
 * film is measured by itself. Run: `npx tsx scripts/fit-estimates.ts`; writes `film/estimates.generated.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileFilm } from '../engine/src/film/compile.ts';
import { rawSpectacle, rawWarmth, spectacleOf, warmthOf } from '../engine/src/film/estimates.ts';
import type { Film } from '../engine/src/film/film.ts';
import { parseFountain } from '../engine/src/screenplay/parse.ts';
import { dataDir } from '../tests/data.ts';
import { filesUnder } from './script-paragraphs.ts';

const data = dataDir();
if (data === undefined) throw new Error('the fit needs the real inputs');
const films = new Map<string, Film>();
for (const f of filesUnder(join(data, 'fountain'), '.fountain')) {
  const film = compileFilm(parseFountain(readFileSync(f, 'utf8')));
  films.set(film.title || film.hash, film);
}
const beats = [...films.values()].flatMap((f) => f.beats).filter((b) => b.items.length > 0);
const scale = (xs: readonly number[]): string => {
  const mean = xs.reduce((a, b) => a + b, 0) / xs.length;
  const deviation = Math.sqrt(xs.reduce((a, b) => a + (b - mean) ** 2, 0) / xs.length);
  return `[${mean.toFixed(4)}, ${deviation.toFixed(4)}]`;
};
writeFileSync(
  fileURLToPath(new URL('../engine/src/film/estimates.generated.ts', import.meta.url)),
  `// Written by scripts/fit-estimates.ts from ${beats.length} scenes of ${films.size} scripts. Do not edit.
/** Mean and standard deviation of the raw values. */
export const WARMTH_SCALE: readonly [number, number] = ${scale(beats.map(rawWarmth))};
export const SPECTACLE_SCALE: readonly [number, number] = ${scale(beats.map(rawSpectacle))};
`,
);
if (process.argv.includes('--show'))
  for (const [what, of] of [
    ['warmth', warmthOf],
    ['spectacle', spectacleOf],
  ] as const) {
    const sorted = beats.map((b) => ({ b, v: of(b) })).sort((a, b) => a.v - b.v);
    for (const { b, v } of [...sorted.slice(0, 6), ...sorted.slice(-6)])
      console.log(
        what,
        v,
        b.heading,
        '|',
        b.items
          .map((i) => ('text' in i ? i.text : ''))
          .join(' ')
          .slice(0, 90),
      );
  }
