/**
 * Whole screenings in story time, a second on one core: six tempers in turn over our flagship.
 * `node --conditions=source --import tsx benches/simulate.ts [screenings] [film]`
 */
import { TEMPERS } from '@kinetoscope/engine/narrative/audiences/tempers';
import { nativeTelling } from '@kinetoscope/engine/narrative/native-telling';
import { screen } from '@kinetoscope/engine/narrative/simulate';
import { FLAGSHIP, filmNamed } from './flagship.ts';

const viewers = Number(process.argv[2] ?? 60_000);
const film = filmNamed(process.argv[3] ?? FLAGSHIP);
let began = performance.now();
const telling = nativeTelling(film);
const { states, complete } = telling.story.space;
const opening = telling.foresight.of(telling.story.start());
console.log(
  `${film.story.nodes.length} beats, ${states.length} states${complete ? '' : ' (cut)'}, explored and looked ahead in ${(performance.now() - began).toFixed(0)} ms; ` +
    `${opening.lawful ? 'lawful' : `unlawful: ${opening.because}`}, runtime ${opening.fits({ least: 0, greatest: 0 }) ? 'can be held' : 'cannot be held'}`,
);
for (const [i, temper] of TEMPERS.entries()) for (let s = 0; s < 300; s++) screen(telling, temper, s * 6 + i);

const paths = TEMPERS.map(() => new Set<string>());
const endings = new Map<string, number>();
const beats = new Set<string>();
let seams = 0;
let held = 0;
const cpu = process.cpuUsage();
began = performance.now();
for (let s = 0; s < viewers; s++) {
  const v = screen(telling, TEMPERS[s % TEMPERS.length]!, s);
  seams += v.beats.length;
  const end = v.ending ?? v.end;
  endings.set(end, (endings.get(end) ?? 0) + 1);
  if (s < 12_000) {
    paths[s % TEMPERS.length]!.add(v.beats.map((b) => b.beat).join());
    for (const b of v.beats) {
      beats.add(b.beat);
      if (b.pick.held) held++;
    }
  }
}
const seconds = (performance.now() - began) / 1000;
const used = process.cpuUsage(cpu);
const cpuSeconds = (used.user + used.system) / 1e6;
console.log(
  `${viewers} screenings, ${(seams / viewers).toFixed(1)} seams each: ${(viewers / seconds).toFixed(0)} a second by the clock, ` +
    `${(viewers / cpuSeconds).toFixed(0)} a second of processor; a million in ${((1e6 * seconds) / viewers).toFixed(0)} s`,
);
console.log(`endings: ${[...endings].map(([e, n]) => `${e} ${n}`).join(', ')}`);
console.log(
  `first 12000: ${TEMPERS.map((t, i) => `${t.name} ${paths[i]!.size} paths`).join(', ')}; ${beats.size} of ${film.story.nodes.length} beats came, ${held} held`,
);
