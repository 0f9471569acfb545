import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { parseTrace, type Trace } from '@kinetoscope/engine/audience/trace';
import { formatTime } from '@kinetoscope/engine/base/time';
import type { Film } from '@kinetoscope/engine/film/film';
import { planFilm } from '@kinetoscope/engine/showrunner/plan';
import type { Manner } from '@kinetoscope/engine/timeline/look';
import type { Timeline } from '@kinetoscope/engine/timeline/timeline';
import { UsageFault } from '../exit.ts';
import { openFilm } from '../open-film.ts';
import { printJson, report, say } from '../report.ts';

export interface Terms {
  readonly seed?: string | undefined;
  readonly trace?: string | undefined;
  readonly manner?: string | undefined;
}

/** Seed, trace and manner from flags. */
export const readTerms = (terms: Terms): { seed: number; trace: Trace; manner?: Manner } => {
  const seed = terms.seed === undefined ? 1 : Number(terms.seed);
  if (!Number.isSafeInteger(seed) || seed < 0)
    throw new UsageFault(`--seed wants a whole number, not "${terms.seed}"`);
  if (terms.manner !== undefined && !['spoken', 'murmured', 'silent'].includes(terms.manner))
    throw new UsageFault(`--manner is spoken, murmured or silent, not "${terms.manner}"`);
  let trace: Trace = [];
  if (terms.trace !== undefined) {
    let text: string;
    try {
      text = readFileSync(terms.trace, 'utf8');
    } catch {
      throw new UsageFault(`--trace: cannot read ${terms.trace}`);
    }
    const read = parseTrace(text, terms.trace);
    report(read.diagnostics, terms.trace);
    trace = read.trace;
  }
  return { seed, trace, ...(terms.manner === undefined ? {} : { manner: terms.manner as Manner }) };
};

/**
 * A plan is one pass over much code: by the time V8 has optimised a function its work is mostly done, and on two cores
 * the compiler takes the time from it. Optimising later saves a third of the processor time of a feature's plan
 * (benches/perform.ts).
 */
const optimiseLater = (): void => setFlagsFromString('--interrupt-budget=400000');

/** Opens and plans a film; diagnostics are printed. */
export const planned = async (path: string, terms: Terms): Promise<{ film: Film; timeline: Timeline }> => {
  optimiseLater();
  const wanted = readTerms(terms);
  const { opened, diagnostics } = await openFilm(path);
  report(diagnostics, opened?.source.script ?? path);
  if (opened === undefined) throw new Error('a film without errors was not opened');
  return { film: opened.film, timeline: planFilm({ film: opened.film, ...wanted }) };
};

/** `kinetoscope perform FILM`: the timeline, as JSON or as a shot list with reasons. */
export const perform = async (path: string, terms: Terms, json: boolean): Promise<void> => {
  const { timeline } = await planned(path, terms);
  if (json) return printJson(timeline);
  for (const scene of timeline.scenes) {
    say(`\n${formatTime(scene.start)}  ${scene.heading || scene.beat}`);
    const lines = timeline.lines.filter((l) => l.scene === scene.index);
    for (const shot of timeline.shots.filter((s) => s.scene === scene.index)) {
      say(
        `  ${formatTime(shot.start)}  ${shot.scale.padEnd(16)} ${shot.kind.padEnd(13)} ${shot.subject.padEnd(18)} ${shot.reason}`,
      );
      for (const l of lines)
        if (l.start >= shot.start && l.start < shot.start + shot.duration)
          say(`             ${l.speaker}: ${l.text}`);
    }
  }
  say(`\n${formatTime(timeline.duration)}  ${timeline.shots.length} shots, ${timeline.lines.length} lines`);
};
