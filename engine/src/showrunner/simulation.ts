import type { Film } from '../film/film.ts';
import { judge } from '../judge/judge.ts';
import type { Temper } from '../narrative/audiences/temper.ts';
import { blindForesight } from '../narrative/blind-foresight.ts';
import { screen } from '../narrative/simulate.ts';
import { CutRoom } from './cut-room.ts';
import { watch } from './simulated.ts';
import { skeletonOf } from './skeleton.ts';
import { Tally } from './tally.ts';
import { tellingFor } from './telling-of.ts';

export interface SimulationOptions {
  readonly viewers: number;
  /** Of the first viewer; the next has the next. */
  readonly seed: number;
  /** In turn. Not empty. */
  readonly tempers: readonly Temper[];
  /** So many of the first viewers watch a real screening too. */
  readonly timelines: number;
  /** Switched off, everything seems lawful: what the judge must then find. */
  readonly lookAhead: boolean;
  /** After each viewer: how many are done, and how many of them in full. */
  readonly progress?: (done: number, full: number) => void;
}

export interface Simulation {
  readonly tally: Tally;
  /** Real screenings: how many, how many took other beats than in story time, running times in flicks. */
  readonly full: {
    readonly count: number;
    readonly strayed: readonly string[];
    readonly runtimes: readonly number[];
    /** Running times that lie outside what story time allows. */
    readonly outside: readonly string[];
  };
}

/**
 * Seeded audiences watch whole screenings in story time; the judge reads what came of each. The first few watch real
 * ones as well, which must take the same way. Depends on the film and the options alone.
 */
export const simulate = (film: Film, options: SimulationOptions): Simulation => {
  const { viewers, tempers, timelines, lookAhead, progress } = options;
  const own = tellingFor(film);
  const foresight = lookAhead ? undefined : blindForesight(own.foresight);
  const telling = foresight === undefined ? own : { ...own, foresight };
  const tally = new Tally();
  const strayed: string[] = [];
  const outside: string[] = [];
  const runtimes: number[] = [];
  const room = new CutRoom();
  for (let i = 0; i < viewers; i++) {
    const temper = tempers[i % tempers.length] as Temper;
    const seed = options.seed + i;
    const viewing = screen(telling, temper, seed);
    const { timeline, trace } = skeletonOf(film, viewing);
    tally.add(temper.name, timeline);
    tally.judged(judge(film, timeline, trace, { bare: true }), temper.name, seed, false);
    if (i < timelines) {
      const real = watch(film, temper, seed, { room, ...(foresight === undefined ? {} : { foresight }) });
      tally.judged(judge(film, real.timeline, real.trace), temper.name, seed, true);
      const scenes = real.timeline.scenes.filter((s) => s.place >= 0);
      const beats = scenes.map((s) => s.beat);
      const who = `${temper.name} ${seed}`;
      if (beats.join(' ') !== viewing.beats.map((b) => b.beat).join(' ')) strayed.push(who);
      const last = scenes.at(-1);
      const running = last === undefined ? 0 : last.start + last.duration;
      runtimes.push(running);
      if (running < viewing.elapsed.least || running > viewing.elapsed.greatest) outside.push(who);
    }
    progress?.(i + 1, Math.min(i + 1, timelines));
  }
  return { tally, full: { count: runtimes.length, strayed, runtimes, outside } };
};
