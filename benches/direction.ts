/**
 * How the sample scripts and our own films are cut, judged from what a timeline says; and the time `direct` takes for
 * a feature of 120 scenes. `node --conditions=source --import tsx benches/direction.ts [part of a file's name]`
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AS_WRITTEN, type SettingsTrack } from '@kinetoscope/engine/audience/settings';
import { FLICKS_PER_SECOND } from '@kinetoscope/engine/base/time';
import { type DirectionInput, direct } from '@kinetoscope/engine/direction/direct';
import { figuresOf } from '@kinetoscope/engine/direction/figures';
import { inventedInput } from '@kinetoscope/engine/direction/invented';
import { compileFilm } from '@kinetoscope/engine/film/compile';
import { perform } from '@kinetoscope/engine/performance/perform';
import { parseFountain } from '@kinetoscope/engine/screenplay/parse';
import { setPlan } from '@kinetoscope/engine/stage/sets/build';
import { dataDir } from '../tests/data.ts';

const scriptsUnder = (dir: string): string[] =>
  readdirSync(dir)
    .flatMap((name) => {
      const path = join(dir, name);
      return statSync(path).isDirectory() ? scriptsUnder(path) : path.endsWith('.fountain') ? [path] : [];
    })
    .filter((path) => statSync(path).size < 400_000);

const inputsOf = (path: string, track: SettingsTrack): DirectionInput[] => {
  const film = compileFilm(parseFountain(readFileSync(path, 'utf8')));
  const cast = new Map(film.cast.map((p) => [p.id, p]));
  return film.beats.map((beat) => {
    const plan = setPlan(beat.place);
    const performance = perform({ beat, plan, cast, track, seed: 1, manner: film.look.manner });
    return {
      performance,
      plan,
      place: beat.place,
      cast,
      look: film.look,
      track,
      seed: 1,
      tension: beat.tension,
    };
  });
};

const wanted = process.argv[2] ?? '';
const data = dataDir();
const files = [...(data ? scriptsUnder(join(data, 'fountain')) : []), ...scriptsUnder('films')].filter((f) =>
  f.includes(wanted),
);
const paces = [
  { name: 'as written', settings: AS_WRITTEN },
  { name: 'talk -3, pace +3', settings: { ...AS_WRITTEN, talk: -3, pace: 3 } },
];
for (const path of files) {
  console.log(path);
  for (const { name, settings } of paces) {
    const track = settings === AS_WRITTEN ? [] : [{ at: 0, settings }];
    const inputs = inputsOf(path, track);
    const cuts = inputs.map((i) => direct(i));
    const f = figuresOf(
      inputs.map((i, n) => ({
        shots: cuts[n]!.shots,
        stances: i.performance.stances,
        lines: i.performance.lines,
        plan: i.plan,
        look: i.look,
        cast: i.cast,
      })),
    );
    const seconds = inputs.reduce((a, i) => a + i.performance.duration, 0) / FLICKS_PER_SECOND;
    const scales = Object.entries(f.scales)
      .map(([k, v]) => `${k} ${Math.round(v * 100)}`)
      .join(', ');
    console.log(
      `  ${name}: ${seconds.toFixed(0)} s, ${f.shots} shots, mean ${f.mean.toFixed(2)}, median ${f.median.toFixed(2)}, ` +
        `sd/mean ${f.spread.toFixed(2)}, p95 ${f.p95.toFixed(1)}; listeners ${Math.round(f.onListeners * 100)} %; ` +
        `crossings ${f.crossings.length}, jumps ${f.jumps.length}, in solids ${f.inSolids.length}, ` +
        `hidden ${f.hidden.length}, cropped ${f.cropped.length}; % ${scales}`,
    );
    if (wanted !== '' && settings === AS_WRITTEN)
      for (const [n, cut] of cuts.entries()) {
        console.log(`  ## ${inputs[n]!.place.name}`);
        for (const s of cut.shots) {
          const [at, long] = [s.start, s.duration].map((x) => (x / FLICKS_PER_SECOND).toFixed(2));
          console.log(
            `   ${at} +${long} ${s.kind}, ${s.scale}, ${s.camera.focal / 10} mm, ${s.setup}: ${s.reason}`,
          );
        }
      }
  }
}

if (wanted === '') {
  const feature = Array.from({ length: 120 }, (_, i) => inventedInput(i, { people: i % 6, moments: 25 }));
  for (let round = 0; round < 3; round++) {
    const from = performance.now();
    let shots = 0;
    for (const input of feature) shots += direct(input).shots.length;
    const seconds = feature.reduce((a, i) => a + i.performance.duration, 0) / FLICKS_PER_SECOND;
    console.log(
      `feature: 120 scenes, 3000 moments, ${seconds.toFixed(0)} s, ${shots} shots: ${(performance.now() - from).toFixed(0)} ms`,
    );
  }
}
