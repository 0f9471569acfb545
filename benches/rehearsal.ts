/**
 * How far another seed, and wishes for warmth, tension or spectacle, move the length of a beat from its rehearsal with seed 1:
 * `npx tsx --conditions=source benches/rehearsal.ts FILE...` (our films unless said).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AS_WRITTEN, type Settings } from '../engine/src/audience/settings.ts';
import { compileFilm } from '../engine/src/film/compile.ts';
import { perform } from '../engine/src/performance/perform.ts';
import { decodeScript } from '../engine/src/screenplay/decode.ts';
import { parseFountain } from '../engine/src/screenplay/parse.ts';
import { setPlan } from '../engine/src/stage/sets/build.ts';

const films = fileURLToPath(new URL('../films', import.meta.url));
const files =
  process.argv.length > 2
    ? process.argv.slice(2)
    : readdirSync(films).map((f) => `${films}/${f}/film.fountain`);
const off: number[] = [];
for (const file of files) {
  let text: string;
  try {
    text = decodeScript(readFileSync(file)).text;
  } catch {
    continue;
  }
  const film = compileFilm(parseFountain(text));
  const cast = new Map(film.cast.map((p) => [p.id, p] as const));
  for (const beat of film.beats) {
    const last = (seed: number, settings: Settings = AS_WRITTEN) =>
      perform({
        beat,
        plan: setPlan(beat.place),
        cast,
        groups: film.groups,
        track: [{ at: 0, settings }],
        seed,
        manner: 'murmured',
      }).duration;
    const first = last(1);
    const look = (what: string, length: number) => {
      const by = length / first - 1;
      off.push(Math.abs(by));
      if (Math.abs(by) > 0.06)
        console.log(
          `${beat.id}, ${what}: ${(by * 100).toFixed(1)} %, ${((length - first) / 705_600_000).toFixed(2)} s`,
        );
    };
    for (let seed = 2; seed <= 8; seed++) look(`seed ${seed}`, last(seed));
    for (const axis of ['warmth', 'tension', 'spectacle'] as const)
      for (const value of [-5, 5]) look(`${axis} ${value}`, last(1, { ...AS_WRITTEN, [axis]: value }));
  }
}
off.sort((a, b) => a - b);
const at = (share: number) => `${((off[Math.floor(off.length * share)] ?? 0) * 100).toFixed(1)} %`;
console.log(
  `${off.length} performances: median ${at(0.5)}, p90 ${at(0.9)}, p99 ${at(0.99)}, most ${at(0.99999)}`,
);
