/**
 * Fits how long deeds take (`engine/src/film/deed-lengths.generated.ts`) to real performances of the collected scripts
 * and of made-up scenes that use every verb, then tries on other seeds that every performance lies inside the lengths
 * that `lengthOf` tells, under all corners of the settings, changes in mid-beat and every manner, and says how tight
 * they are. Run: `npx tsx scripts/fit-lengths.ts [scenes] [--check]`; `--check` only tries.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AS_WRITTEN, type SettingsTrack } from '../engine/src/audience/settings.ts';
import { fromMilliseconds, toMilliseconds } from '../engine/src/base/time.ts';
import { compileFilm } from '../engine/src/film/compile.ts';
import type { Beat, Film } from '../engine/src/film/film.ts';
import { lengthOf } from '../engine/src/film/lengths.ts';
import { stillnessOf } from '../engine/src/film/pauses.ts';
import { wordsIn } from '../engine/src/film/tempo.ts';
import { Whereabouts } from '../engine/src/film/whereabouts.ts';
import { perform } from '../engine/src/performance/perform.ts';
import { parseFountain } from '../engine/src/screenplay/parse.ts';
import { setPlan } from '../engine/src/stage/sets/build.ts';
import type { Manner } from '../engine/src/timeline/look.ts';
import { dataDir } from '../tests/data.ts';
import { randomScene } from './random-scenes.ts';
import { filesUnder } from './script-paragraphs.ts';

const SCENES = Number(process.argv.find((a) => /^\d+$/u.test(a)) ?? 3000);
const data = dataDir();
if (data === undefined) throw new Error('the fit needs the real inputs');
const films: { name: string; film: Film; real: boolean }[] = [];
const seen = new Set<string>();
const add = (name: string, text: string, real: boolean): void => {
  const film = compileFilm(parseFountain(text));
  if (!seen.has(film.hash)) films.push({ name, film, real });
  seen.add(film.hash);
};
for (const f of [
  ...filesUnder(join(data, 'fountain'), '.fountain'),
  ...filesUnder(join(data, 'fountain'), '.txt').filter((n) => !n.includes('SOURCE')),
  ...filesUnder(join(data, 'fdx'), '.fountain'),
  ...filesUnder(fileURLToPath(new URL('../films', import.meta.url)), '.fountain'),
])
  add(f, readFileSync(f, 'utf8'), true);

const play = (film: Film, beat: Beat, track: SettingsTrack, manner: Manner, seed: number, titled: boolean) =>
  perform({
    beat,
    plan: setPlan(beat.place),
    cast: new Map(film.cast.map((p) => [p.id, p] as const)),
    groups: film.groups,
    track,
    seed,
    manner,
    ...(titled ? { title: { text: 'A film', author: 'Nobody' } } : {}),
  });

type Sample = number[];
const deeds = new Map<string, Sample>();
const away: Record<'set' | 'car', Sample> = { set: [], car: [] };
const cars = new Map<string, Sample>();
const byWords = new Map<string, boolean>();

const collect = (film: Film, beat: Beat, seed: number): void => {
  const p = play(film, beat, [], 'murmured', seed, false);
  const moments = p.moments.filter(
    (m) => m.kind === 'title' || (m.text !== '' && m.kind !== 'open' && m.kind !== 'close'),
  );
  let k = 0;
  const ids = new Map(film.cast.map((q) => [q.name.toUpperCase(), q.id] as const));
  const at = new Whereabouts(beat, { ids, groups: film.groups, beat }, false);
  const actions = moments.filter((m) => m.kind === 'action' || m.kind === 'pause');
  for (const item of beat.items) {
    if (item.kind === 'speech' && item.channel === 'on') at.spoke(item.speaker);
    if (item.kind !== 'action') continue;
    if (item.events.length === 0) {
      k++;
      continue;
    }
    for (const [n, event] of item.events.entries()) {
      const people = at.who(event);
      if (n > 0 && event.from === item.events[n - 1]?.from && people.length === 0) continue;
      const m = actions[k++];
      if (m === undefined || m.text !== event.sentence) throw new Error(`lost count in ${beat.id}`);
      if (stillnessOf(event.sentence) > 0) continue;
      if (people.length > 0 && event.state !== true) {
        const late = event.action === 'enter' || event.action === 'exit' ? 700 : 180;
        const signs = (event.signs ?? []).length > 0;
        const took = toMilliseconds(m.duration) - (people.length - 1) * late;
        const where = new Set(people.map((q) => at.of(q)));
        if (!signs && where.size === 1) {
          if (where.has('here')) {
            const into = at.car ? cars : deeds;
            const list = into.get(event.action) ?? [];
            into.set(event.action, list);
            list.push(took);
            const formula = Math.max(700, Math.min(3600, 1100 + 90 * wordsIn(event.sentence)));
            const key = `${at.car}${event.action}`;
            byWords.set(key, (byWords.get(key) ?? true) && Math.abs(took - formula) < 30);
          } else if (!where.has('maybe') && event.action !== 'exit') away[at.car ? 'car' : 'set'].push(took);
        }
        at.after(event, people);
      } else if (event.state !== true) at.after(event, people);
    }
  }
};

const made = (from: number, n: number): { name: string; film: Film; real: boolean }[] =>
  Array.from({ length: n }, (_, i) => ({
    name: `scene ${from + i}`,
    film: compileFilm(parseFountain(randomScene(from + i))),
    real: false,
  }));

if (!process.argv.includes('--check')) {
  for (const { film, real } of [...films, ...made(0, SCENES)])
    for (const beat of film.beats) for (let s = 1; s <= (real ? 4 : 1); s++) collect(film, beat, s);
  const row = (list: Sample): string => {
    const sorted = [...list].sort((a, b) => a - b);
    const n = sorted.length;
    const mean = sorted.reduce((a, b) => a + b, 0) / n;
    const sd = Math.sqrt(sorted.reduce((a, b) => a + (b - mean) ** 2, 0) / n);
    const exact = (sorted[n - 1] as number) - (sorted[0] as number) < 90;
    // What lies beyond the ends seen: a tenth of the range, for deeds seen seldom a third.
    const beyond = exact ? 45 : ((sorted[n - 1] as number) - (sorted[0] as number)) * (n >= 100 ? 0.1 : 0.34);
    const least = Math.max(0, Math.floor((sorted[0] as number) - beyond));
    return `[${least}, ${Math.round(mean)}, ${Math.ceil((sorted[n - 1] as number) + beyond)}, ${exact ? 0 : Math.ceil(sd)}]`;
  };
  const table = (from: Map<string, Sample>, car: boolean): string =>
    [...from]
      .filter(([a]) => byWords.get(`${car}${a}`) !== true)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([a, list]) => `  ${/^[a-z]+$/u.test(a) ? a : `'${a}'`}: ${row(list)}, // ${list.length}`)
      .join('\n');
  const file = fileURLToPath(new URL('../engine/src/film/deed-lengths.generated.ts', import.meta.url));
  const chance = /CHANCE = ([\d.]+)/u.exec(readFileSync(file, 'utf8'))?.[1] ?? '5';
  writeFileSync(
    file,
    `// Written by scripts/fit-lengths.ts. Do not edit.
/** [least, mean, greatest, standard deviation], ms at the pace as written; behind it how many were seen. */
export type DeedLength = readonly [number, number, number, number];
/** Of whoever is on the set. What is not named takes as long as its sentence has words. */
export const DEED_LENGTHS: Readonly<Record<string, DeedLength>> = {
${table(deeds, false)}
};
/** In a car, where nobody walks. */
export const CAR_LENGTHS: Readonly<Record<string, DeedLength>> = {
${table(cars, true)}
};
/** Of whoever comes in to do it. */
export const AWAY_LENGTHS: Readonly<Record<'set' | 'car', DeedLength>> = {
  set: ${row(away.set)}, // ${away.set.length}
  car: ${away.car.length === 0 ? '[700, 700, 700, 0]' : row(away.car)}, // ${away.car.length}
};
/** How many standard deviations of a beat's whole chance are reckoned with. */
export const CHANCE = ${chance};
`,
  );
  console.log('written; run again with --check');
  process.exit(0);
}

// Other scenes and seeds than those of the fit.
const TRACKS: SettingsTrack[] = [];
for (const pace of [-5, 0, 5])
  for (const talk of [-5, 0, 5]) TRACKS.push([{ at: 0, settings: { ...AS_WRITTEN, pace, talk } }]);
for (const [a, b] of [
  [-5, 5],
  [5, -5],
  [3, -2],
] as const)
  TRACKS.push([
    { at: 0, settings: { ...AS_WRITTEN, pace: a, talk: b } },
    { at: fromMilliseconds(7000), settings: { ...AS_WRITTEN, pace: b, talk: a, tension: 5 } },
    { at: fromMilliseconds(15_000), settings: { ...AS_WRITTEN, pace: a, talk: -3, tension: -5 } },
  ]);
const MANNERS: Manner[] = ['spoken', 'murmured', 'silent'];
let performances = 0;
let out = 0;
const worst: string[] = [];
const ratios: Record<string, number[]> = {
  'free, real': [],
  'free, made up': [],
  'written, real': [],
  'written, made up': [],
};
const errors: number[] = [];
const sums = { free: [0, 0], written: [0, 0] };
for (const { name, film, real } of [...films, ...made(1_000_000, SCENES)])
  for (const [n, beat] of film.beats.entries()) {
    const first = n === 0;
    const length = lengthOf(beat, { cast: film.cast, groups: film.groups, slots: film.slots, opens: first });
    if (real)
      for (const [k, manners] of [
        ['voiced', ['murmured']],
        ['silent', ['silent']],
      ] as const) {
        const l = lengthOf(beat, { cast: film.cast, groups: film.groups, opens: first, manners });
        for (const span of ['free', 'written'] as const) {
          ratios[`${span}, ${k} alone, real`] ??= [];
          ratios[`${span}, ${k} alone, real`]?.push(l[span].greatest / l[span].least);
        }
      }
    for (const k of ['free', 'written'] as const) {
      ratios[`${k}, ${real ? 'real' : 'made up'}`]?.push(length[k].greatest / length[k].least);
      if (real) {
        (sums[k] as number[])[0] = (sums[k][0] as number) + length[k].least;
        (sums[k] as number[])[1] = (sums[k][1] as number) + length[k].greatest;
      }
    }
    for (let seed = 11; seed < (real ? 14 : 12); seed++)
      for (const manner of MANNERS)
        for (const [i, track] of TRACKS.entries()) {
          if (!real && (i + seed + n + performances) % 3 !== 0) continue;
          const d = play(film, beat, track, manner, seed, first && seed === 12).duration;
          const settings = track[0]?.settings ?? AS_WRITTEN;
          const still = track.length === 1 && settings.pace === 0 && settings.talk === 0;
          performances++;
          const span = still ? length.written : length.free;
          if (still && manner === 'murmured') errors.push(d / length.expected);
          if (d < span.least || d > span.greatest) {
            out++;
            const s = (x: number) => (toMilliseconds(x) / 1000).toFixed(2);
            worst.push(
              `${name} ${beat.id} ${manner} track ${i} seed ${seed}: ${s(d)} s not in ${still ? 'written' : 'free'} ${s(span.least)}..${s(span.greatest)} (off by ${((d < span.least ? span.least / d : d / span.greatest) * 100 - 100).toFixed(1)} %)`,
            );
          }
        }
  }
for (const w of worst.filter((w) => !w.includes('by 0.0')).slice(0, 25)) console.log(w);
console.log(`${performances} performances, ${out} outside`);
const at = (xs: readonly number[], q: number) =>
  [...xs].sort((a, b) => a - b)[Math.floor(q * (xs.length - 1))] as number;
for (const [k, xs] of Object.entries(ratios))
  console.log(
    `${k}: greatest/least median ${at(xs, 0.5).toFixed(2)}, p90 ${at(xs, 0.9).toFixed(2)} (${xs.length} beats)`,
  );
console.log(
  `all real beats together: free ${((sums.free[1] as number) / (sums.free[0] as number)).toFixed(2)}, written ${((sums.written[1] as number) / (sums.written[0] as number)).toFixed(2)}`,
);
console.log(
  `played as written, murmured / expected: p5 ${at(errors, 0.05).toFixed(2)}, median ${at(errors, 0.5).toFixed(2)}, p95 ${at(errors, 0.95).toFixed(2)}`,
);
