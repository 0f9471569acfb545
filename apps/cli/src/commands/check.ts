import type { Diagnostic } from '@kinetoscope/engine/base/diagnostic';
import { formatDiagnostic } from '@kinetoscope/engine/base/diagnostic';
import { formatTime } from '@kinetoscope/engine/base/time';
import { checkFilm, type FilmReport } from '@kinetoscope/engine/film/check/check';
import { rehearsed } from '@kinetoscope/engine/showrunner/rehearsal';
import { InputFault, UsageFault } from '../exit.ts';
import { type OpenedFilm, openFilm } from '../open-film.ts';
import { printJson, say } from '../report.ts';
import { checkTold } from '../told-check.ts';

type Told = Diagnostic & { readonly path?: readonly string[] };

/** One film as `check --json` has it. Times in flicks; `covered` in thousandths. */
export interface CheckedFilm extends Partial<Omit<FilmReport, 'diagnostics'>> {
  readonly film: string;
  readonly diagnostics: readonly Told[];
}

const grouped = (n: number): string => n.toString().replace(/\B(?=(\d{3})+$)/gu, ',');

const counted = (n: number | undefined, one: string): string =>
  `${grouped(n ?? 0)} ${one}${n === 1 ? '' : 's'}`;

/** What nobody marked is estimated, and is said to be. */
const estimatesSaid = (estimates: NonNullable<CheckedFilm['estimates']>): string[] => {
  const of = (what: 'tension' | 'warmth' | 'spectacle') =>
    estimates.filter((e) => e.estimated.includes(what)).length;
  const trims = estimates.reduce((n, e) => n + e.trims.estimated, 0);
  const spoken = estimates.reduce((n, e) => n + e.lines, 0);
  return [
    `  estimated, where nothing is marked: tension of ${counted(of('tension'), 'beat')}, warmth of ${of('warmth')}, spectacle of ${of('spectacle')}; ${trims} of ${counted(spoken, 'line')} may go when less talk is wished for (--json gives each)`,
  ];
};

const summary = (film: CheckedFilm): string => {
  if (film.states === undefined) return `${film.film}: not checked, since it could not be compiled`;
  const lines = [
    `${film.film}: ${counted(film.beats, 'beat')}, ${counted(film.questions, 'question')}, ${counted(film.states, 'state')}${film.complete ? '' : ` explored of more${film.covered ? ` (${film.covered / 10} % familiar in random plays)` : ''}`}`,
  ];
  if (film.linear) lines.push('  it is linear: nobody chooses anything, there is one version');
  if (film.runtime !== undefined)
    lines.push(
      `  runtime ${formatTime(film.runtime.least)} to ${formatTime(film.runtime.greatest)}, likely ${formatTime(film.runtime.expected)}`,
    );
  for (const e of film.endings ?? [])
    lines.push(
      e.reached && e.shortest === undefined
        ? `  ending ${e.label}: reached`
        : e.reached
          ? `  ending ${e.label}: after at least ${counted(e.shortest, 'beat')}; ${(e.needs ?? 0) / 10} % of all beats lie on every way to it`
          : `  ending ${e.label}: not reached`,
    );
  if (film.estimates !== undefined) lines.push(...estimatesSaid(film.estimates));
  return lines.join('\n');
};

const checkOpened = async (
  path: string,
  opened: OpenedFilm,
  most: number | undefined,
): Promise<CheckedFilm> => {
  const { film, source } = opened;
  const files = {
    script: source.script,
    ...(source.settings === undefined ? {} : { settings: source.settings }),
    ...(most === undefined ? {} : { most }),
  };
  return {
    film: path,
    ...(film.told === undefined ? checkFilm(rehearsed(film), files) : await checkTold(film, files)),
  };
};

/**
 * `kinetoscope check FILM...`: explores each film's states and says what is wrong, with the shortest play that shows
 * it. A film that does not compile is not explored: what it lacks would be said twice.
 */
export const check = async (
  paths: readonly string[],
  json: boolean,
  states: string | undefined,
): Promise<void> => {
  const most = states === undefined ? undefined : Number(states);
  if (most !== undefined && (!Number.isSafeInteger(most) || most < 1 || most > 10_000_000))
    throw new UsageFault(`--states wants a whole number from 1 to 10000000, not "${states}"`);
  const films: CheckedFilm[] = [];
  for (const path of paths) {
    const { opened, diagnostics } = await openFilm(path);
    const compiled = diagnostics.map((d): Told => ({ file: opened?.source.script ?? path, ...d }));
    const faulty = compiled.some((d) => d.severity === 'error');
    const checked =
      opened === undefined || faulty
        ? { film: path, diagnostics: [] }
        : await checkOpened(path, opened, most);
    const film = { ...checked, diagnostics: [...compiled, ...checked.diagnostics] };
    films.push(film);
    for (const d of film.diagnostics) {
      process.stderr.write(`${formatDiagnostic(d)}\n`);
      if (d.path !== undefined && d.path.length > 0) process.stderr.write(`    ${d.path.join(' > ')}\n`);
    }
    say(summary(film), json);
  }
  if (json) await printJson({ films });
  const all = films.flatMap((f) => f.diagnostics);
  if (all.some((d) => d.severity === 'error')) throw new InputFault(all);
};
