import { writeFileSync } from 'node:fs';
import { formatTime } from '@kinetoscope/engine/base/time';
import type { Temper } from '@kinetoscope/engine/narrative/audiences/temper';
import { TEMPERS, temperNamed } from '@kinetoscope/engine/narrative/audiences/tempers';
import { readyStory } from '@kinetoscope/engine/narrative/story-of';
import { simulate as run } from '@kinetoscope/engine/showrunner/simulation';
import { cliDiagnostic } from '../diagnostics.ts';
import { InputFault, UsageFault } from '../exit.ts';
import { openFilm } from '../open-film.ts';
import { printJson, report, say } from '../report.ts';
import { type SimulationData, simulationData } from '../simulation-json.ts';
import { simulationReport } from '../simulation-report.ts';

export interface SimulateFlags {
  readonly viewers?: string | undefined;
  readonly seed?: string | undefined;
  readonly temper?: string | undefined;
  readonly timelines?: string | undefined;
  readonly report?: string | undefined;
  readonly lookAhead: boolean;
}

const wholeNumber = (name: string, given: string | undefined, otherwise: number, least: number): number => {
  const n = given === undefined ? otherwise : Number(given);
  if (!Number.isSafeInteger(n) || n < least || n > 10_000_000)
    throw new UsageFault(`--${name} wants a whole number from ${least} to 10000000, not "${given}"`);
  return n;
};

const tempersNamed = (given: string | undefined): readonly Temper[] =>
  given === undefined
    ? TEMPERS
    : given.split(',').map((name) => {
        const temper = temperNamed(name.trim());
        if (temper === undefined)
          throw new UsageFault(
            `--temper knows ${TEMPERS.map((t) => t.name).join(', ')}, not "${name.trim()}"`,
          );
        return temper;
      });

const share = (n: number, of: number): string => `${of === 0 ? 0 : Math.round((n * 1000) / of) / 10} %`;

const summary = (d: SimulationData): string => {
  const lines = [
    `${d.film.title || 'Untitled'}: ${d.viewers} viewers${d.lookAhead ? '' : ', look-ahead off'}, ${d.distinct} distinct versions`,
    `  runtime ${formatTime(d.runtime.least)} to ${formatTime(d.runtime.greatest)}, half of them under ${formatTime(d.runtime.median)}`,
    ...d.endings.map((e) => `  ending ${e.label}: ${share(e.count, d.viewers)}`),
    `  beats seen by somebody: ${d.beats.length - d.unseen.length} of ${d.beats.length}`,
    ...(d.unseen.length > 0 ? [`  nobody sees ${d.unseen.slice(0, 12).join(', ')}`] : []),
    ...(d.full.count > 0
      ? [
          `  ${d.full.count} full timelines, ${formatTime(d.full.least)} to ${formatTime(d.full.greatest)}: ${d.full.strayed.length} took another way, ${d.full.outside.length} ran longer or shorter than story time allows`,
        ]
      : []),
    `  violations: ${d.violations.count}${
      d.violations.count > 0
        ? ` (${Object.entries(d.violations.bounds)
            .map(([b, n]) => `${b} ${n}`)
            .join(', ')})`
        : ''
    }`,
    ...d.violations.shown
      .slice(0, 10)
      .map(
        (v) =>
          `    ${v.bound} at ${formatTime(v.at)} (${v.temper}, seed ${v.seed}${v.full ? ', full timeline' : ''}): ${v.words}`,
      ),
  ];
  return lines.join('\n');
};

/** `kinetoscope simulate FILM`: seeded audiences watch whole screenings; a judge reads what came of them. */
export const simulate = async (path: string, flags: SimulateFlags, json: boolean): Promise<void> => {
  const viewers = wholeNumber('viewers', flags.viewers, 1000, 1);
  const seed = wholeNumber('seed', flags.seed, 1, 0);
  const timelines = wholeNumber('timelines', flags.timelines, 6, 0);
  const tempers = tempersNamed(flags.temper);
  const { opened, diagnostics } = await openFilm(path);
  report(diagnostics, opened?.source.script ?? path);
  if (opened === undefined) throw new Error('a film without errors was not opened');
  const { film } = opened;
  await readyStory(film);
  const tell = process.stderr.isTTY === true;
  let said = Date.now();
  const simulation = run(film, {
    viewers,
    seed,
    tempers,
    timelines,
    lookAhead: flags.lookAhead,
    progress: (done, full) => {
      if (done < viewers && Date.now() - said < (tell ? 200 : 5000)) return;
      said = Date.now();
      const line = `${done} of ${viewers} viewers, ${full} full timelines`;
      process.stderr.write(tell ? `\r${line}${done === viewers ? '\n' : ''}` : `${line}\n`);
    },
  });
  const data = simulationData(film, simulation, { seed, lookAhead: flags.lookAhead });
  if (flags.report !== undefined) writeFileSync(flags.report, simulationReport(data));
  say(summary(data), json);
  if (json) await printJson(data);
  if (data.violations.count > 0 || data.full.strayed.length > 0 || data.full.outside.length > 0) {
    const fault = { ...cliDiagnostic('K7007'), file: opened.source.script };
    throw new InputFault([fault]);
  }
};
