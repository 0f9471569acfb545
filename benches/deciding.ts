/**
 * Time of one decision, with its reasons in words: p50, p99 and worst, over screenings of all tempers, for our flagship
 * and for a made-up film of too many states, which is looked ahead in by windows. Goals: under 1 ms, p99 under 5 ms.
 * `node --conditions=source --import tsx benches/deciding.ts [film]`
 */
import { NO_WISHES } from '@kinetoscope/engine/narrative/audiences/temper';
import { TEMPERS } from '@kinetoscope/engine/narrative/audiences/tempers';
import { decide } from '@kinetoscope/engine/narrative/decide';
import { type NativeTelling, nativeTelling } from '@kinetoscope/engine/narrative/native-telling';
import { answer, offered, opening, record } from '@kinetoscope/engine/narrative/run';
import { seenAt } from '@kinetoscope/engine/narrative/simulate';
import { filmOfStory } from '../tests/films/film-of-story.ts';
import { FEATURED, inventedStory } from '../tests/films/invented-story.ts';
import { FLAGSHIP, filmNamed } from './flagship.ts';

const measure = (name: string, telling: NativeTelling, screenings: number): void => {
  const clock: number[] = [];
  const used: number[] = [];
  for (let seed = 0; seed < screenings; seed++)
    for (const temper of TEMPERS) {
      let run = opening(telling);
      let last = { tension: 0, wishes: NO_WISHES };
      for (;;) {
        if (run.next.kind === 'beats') {
          const wishes = temper.wishes(seenAt(telling, run, last, seed));
          const cpu = process.cpuUsage();
          const before = performance.now();
          const verdict = decide(telling, run, wishes, seed);
          clock.push(performance.now() - before);
          const { user, system } = process.cpuUsage(cpu);
          used.push((user + system) / 1000);
          last = { tension: verdict.tension, wishes };
          run = record(telling, run, verdict);
          continue;
        }
        const offer = offered(telling, run);
        if (offer === undefined) break;
        const said = temper.answer(seenAt(telling, run, last, seed), offer.options) ?? offer.fallback;
        run = answer(telling, run, offer.options[said]!.index);
      }
    }
  const shares = (times: readonly number[]): string => {
    const sorted = [...times].sort((a, b) => a - b);
    const at = (share: number): string => sorted[Math.floor((sorted.length - 1) * share)]!.toFixed(3);
    return `p50 ${at(0.5)}, p99 ${at(0.99)}, p99.9 ${at(0.999)}, worst ${at(1)} ms`;
  };
  console.log(`${name}: ${clock.length} decisions`);
  console.log(`  by the clock  ${shares(clock)}; the first ${clock[0]!.toFixed(2)} ms`);
  console.log(`  of processor  ${shares(used)} (all threads, collecting garbage too)`);
};

const film = filmNamed(process.argv[2] ?? FLAGSHIP);
const began = performance.now();
const telling = nativeTelling(film);
console.log(
  `${film.title}: ${telling.story.space.states.length} states explored in ${(performance.now() - began).toFixed(0)} ms`,
);
measure(film.title, telling, 400);
const large = filmOfStory(inventedStory(9, { ...FEATURED, beats: 120, loose: 0.12 }));
measure('made up, 120 beats, by windows', nativeTelling(large, 2000), 4);
