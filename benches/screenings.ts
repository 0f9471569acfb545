/**
 * Simulated screenings of a film, every one read by the judge: `npx tsx --conditions=source benches/screenings.ts
 * [FILM] [--viewers 1000000] [--timelines 1000] [--blind 10000] [--seed 1]`. In story time all of them, with full
 * timelines the first, with look-ahead off some: what the judge finds there shows that it can. One core. Exit 1 where
 * it finds something with look-ahead on.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileFilm } from '../engine/src/film/compile.ts';
import { parseSettings } from '../engine/src/film/settings.ts';
import { judge } from '../engine/src/judge/judge.ts';
import { TEMPERS } from '../engine/src/narrative/audiences/tempers.ts';
import { blindForesight } from '../engine/src/narrative/blind-foresight.ts';
import { screen, type Viewing } from '../engine/src/narrative/simulate.ts';
import { parseFountain } from '../engine/src/screenplay/parse.ts';
import { CutRoom } from '../engine/src/showrunner/cut-room.ts';
import { watch } from '../engine/src/showrunner/simulated.ts';
import { skeletonOf } from '../engine/src/showrunner/skeleton.ts';
import { Tally } from '../engine/src/showrunner/tally.ts';
import { tellingFor } from '../engine/src/showrunner/telling-of.ts';

const flag = (name: string, otherwise: number): number => {
  const i = process.argv.indexOf(`--${name}`);
  return i < 0 ? otherwise : Number(process.argv[i + 1]);
};
const given = process.argv[2];
const folder =
  given === undefined || given.startsWith('--')
    ? fileURLToPath(new URL('../films/the-last-lamp', import.meta.url))
    : given;
const viewers = flag('viewers', 1_000_000);
const timelines = flag('timelines', 1000);
const blind = flag('blind', 10_000);
const first = flag('seed', 1);
const yaml = join(folder, 'film.yaml');
const film = compileFilm(
  parseFountain(readFileSync(join(folder, 'film.fountain'), 'utf8')),
  existsSync(yaml) ? parseSettings(readFileSync(yaml, 'utf8')).settings : {},
);
const sighted = tellingFor(film);
const temperOf = (i: number) => TEMPERS[i % TEMPERS.length] as (typeof TEMPERS)[number];
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

const told = (name: string, tally: Tally): void => {
  const bounds = [...tally.byBound].map(([b, n]) => `${b} ${n}`).join(', ');
  const endings = film.story.endings.map(
    (e) => `${e.id} ${(((tally.endings.get(e.id) ?? 0) * 100) / Math.max(1, tally.viewers)).toFixed(1)} %`,
  );
  console.log(`${name}: ${bounds === '' ? '0 violations' : `violations ${bounds}`}`);
  for (const v of tally.violations.slice(0, 5))
    console.log(`    ${v.bound}, ${v.temper} ${v.seed}: ${v.words}`);
  console.log(
    `    ${tally.distinct} distinct versions; ${endings.join(', ')}; ${film.story.nodes.length - tally.unseen(film).length} of ${film.story.nodes.length} beats seen`,
  );
};

/** Screenings in story time, all judged; milliseconds spent on the screenings alone, and on the judge. */
const inStory = (n: number, telling: typeof sighted): { tally: Tally; screened: number; judged: number } => {
  const tally = new Tally();
  let screened = 0;
  let judged = 0;
  // A thousand at a time, so that the clock is asked seldom.
  for (let from = 0; from < n; from += 1000) {
    const viewings: Viewing[] = [];
    let t = performance.now();
    for (let i = from; i < Math.min(n, from + 1000); i++)
      viewings.push(screen(telling, temperOf(i), first + i));
    screened += performance.now() - t;
    t = performance.now();
    for (const v of viewings) {
      const { timeline, trace } = skeletonOf(film, v);
      tally.judged(judge(film, timeline, trace, { bare: true }), v.temper, v.seed, false);
      tally.add(v.temper, timeline);
    }
    judged += performance.now() - t;
    if ((from + 1000) % 100_000 === 0) process.stderr.write(`${from + 1000} of ${n}\n`);
  }
  return { tally, screened, judged };
};

const all = inStory(viewers, sighted);
told(`${viewers} screenings in story time`, all.tally);
console.log(
  `    ${Math.round((viewers * 1000) / all.screened)} screenings a second on one core (${seconds(all.screened)}), ${Math.round((viewers * 1000) / all.judged)} judged a second`,
);

const full = new Tally();
const room = new CutRoom();
let strayed = 0;
let outside = 0;
let made = 0;
for (let i = 0; i < timelines; i++) {
  const viewing = screen(sighted, temperOf(i), first + i);
  const t = performance.now();
  const { timeline, trace } = watch(film, temperOf(i), first + i, { room });
  made += performance.now() - t;
  full.judged(judge(film, timeline, trace), viewing.temper, viewing.seed, true);
  full.add(viewing.temper, timeline);
  const scenes = timeline.scenes.filter((s) => s.place >= 0);
  if (scenes.map((s) => s.beat).join(' ') !== viewing.beats.map((b) => b.beat).join(' ')) strayed++;
  const running = scenes.reduce((sum, s) => sum + s.duration, 0);
  if (running < viewing.elapsed.least || running > viewing.elapsed.greatest) outside++;
  if ((i + 1) % 100 === 0) process.stderr.write(`${i + 1} of ${timelines} timelines\n`);
}
if (timelines > 0) {
  told(`${timelines} full timelines`, full);
  console.log(
    `    ${strayed} took another way than in story time, ${outside} ran outside its interval; ${(made / timelines).toFixed(0)} ms each`,
  );
}
const dark =
  blind === 0 ? undefined : inStory(blind, { ...sighted, foresight: blindForesight(sighted.foresight) });
if (dark !== undefined) told(`${blind} with look-ahead off`, dark.tally);
const faults = [all.tally, full].some((t) => t.byBound.size > 0) || strayed > 0 || outside > 0;
process.exitCode = faults ? 1 : 0;
