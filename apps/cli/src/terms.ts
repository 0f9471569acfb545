import { existsSync, readFileSync } from 'node:fs';
import { versionDiagnostic } from '@kinetoscope/engine/audience/diagnostics';
import { parseTrace, type Trace } from '@kinetoscope/engine/audience/trace';
import { canonical } from '@kinetoscope/engine/base/canonical';
import type { Film } from '@kinetoscope/engine/film/film';
import { slotTakes } from '@kinetoscope/engine/showrunner/slots';
import { readVersion, type ScreeningTerms, termsOfVersion } from '@kinetoscope/engine/showrunner/version-of';
import type { Manner } from '@kinetoscope/engine/timeline/look';
import { parseTimeline } from '@kinetoscope/engine/timeline/migrate';
import type { Timeline } from '@kinetoscope/engine/timeline/timeline';
import { UsageFault } from './exit.ts';
import { report } from './report.ts';

/** What a screening is to begin with, as flags. */
export interface TermFlags {
  readonly seed?: string | undefined;
  readonly trace?: string | undefined;
  readonly manner?: string | undefined;
  /** A code, or a version file. */
  readonly version?: string | undefined;
  /** Each NAME=VALUE. */
  readonly slots?: readonly string[] | undefined;
}

/** Every value of a flag that may stand several times: `--slot a=b --slot=c=d`. */
export const allOf = (flag: string, argv: readonly string[]): string[] =>
  argv.flatMap((word, i) =>
    word === `--${flag}`
      ? [argv[i + 1] ?? '']
      : word.startsWith(`--${flag}=`)
        ? [word.slice(flag.length + 3)]
        : [],
  );

/** Flags read as far as they can be without a film; a version's code can not. */
export interface ReadTerms {
  readonly seed: number;
  readonly trace: Trace;
  readonly manner?: Manner;
  readonly slots: ReadonlyArray<readonly [string, string]>;
  readonly version?: { readonly text: string; readonly file?: string };
}

const readText = (flag: string, file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageFault(`--${flag}: cannot read ${file}`);
  }
};

/** Seed, trace, manner, slots and version from flags. */
export const readTerms = (flags: TermFlags): ReadTerms => {
  const seed = flags.seed === undefined ? 1 : Number(flags.seed);
  if (!Number.isSafeInteger(seed) || seed < 0)
    throw new UsageFault(`--seed wants a whole number, not "${flags.seed}"`);
  const { manner } = flags;
  if (manner !== undefined && !['spoken', 'murmured', 'silent'].includes(manner))
    throw new UsageFault(`--manner is spoken, murmured or silent, not "${manner}"`);
  const slots = (flags.slots ?? []).map((s): readonly [string, string] => {
    const at = s.indexOf('=');
    if (at <= 0) throw new UsageFault(`--slot wants NAME=VALUE, not "${s}"`);
    return [s.slice(0, at), s.slice(at + 1)];
  });
  if (flags.version !== undefined) {
    for (const name of ['seed', 'trace'] as const)
      if (flags[name] !== undefined)
        throw new UsageFault(`--version holds its own ${name}: leave --${name} out`);
    if (slots.length > 0) throw new UsageFault('--version holds its own slots: leave --slot out');
  }
  let trace: Trace = [];
  if (flags.trace !== undefined) {
    const read = parseTrace(readText('trace', flags.trace), flags.trace);
    report(read.diagnostics, flags.trace);
    trace = read.trace;
  }
  const file =
    flags.version !== undefined && (existsSync(flags.version) || flags.version.endsWith('.json'))
      ? flags.version
      : undefined;
  return {
    seed,
    trace,
    slots,
    ...(manner === undefined ? {} : { manner: manner as Manner }),
    ...(flags.version === undefined
      ? {}
      : {
          version: file === undefined ? { text: flags.version } : { text: readText('version', file), file },
        }),
  };
};

/** The terms of a screening of this film. Faults of a version are printed. */
export const termsFor = (film: Film, read: ReadTerms): ScreeningTerms => {
  const manner = read.manner === undefined ? {} : { manner: read.manner };
  if (read.version !== undefined) {
    const { text, file } = read.version;
    const { version, diagnostics } = readVersion(text, film, file);
    report(diagnostics, file ?? '--version');
    if (version === undefined) throw new Error('a version without errors was not read');
    return { ...termsOfVersion(version), ...manner };
  }
  for (const [name, value] of read.slots) {
    const slot = film.slots.find((s) => s.name === name);
    if (slot === undefined)
      throw new UsageFault(
        film.slots.length === 0
          ? `--slot ${name}: the film has no slots`
          : `--slot: the film has no "${name}"; it has ${film.slots.map((s) => s.name).join(', ')}`,
      );
    if (!slotTakes(film, name, value))
      throw new UsageFault(
        slot.options.length === 0
          ? `--slot ${name} wants at most 60 characters`
          : `--slot ${name} is ${slot.options.join(', ')}, not "${value}"`,
      );
  }
  return { seed: read.seed, trace: read.trace, slots: Object.fromEntries(read.slots), ...manner };
};

/** `a.version.json` -> `a.timeline.json`: where a version's timeline is archived. */
export const archiveOf = (file: string): string =>
  `${file.replace(/(\.version)?\.json$/u, '')}.timeline.json`;

/** Says so where a version file's archived timeline is not what is performed now. */
export const compareArchive = (file: string | undefined, timeline: Timeline): void => {
  if (file === undefined) return;
  const archive = archiveOf(file);
  if (archive === file || !existsSync(archive)) return;
  const { timeline: archived, diagnostics } = parseTimeline(readText('version', archive), archive);
  if (archived === undefined)
    report([versionDiagnostic('K2116', diagnostics[0]?.message.replace(/\.$/u, '') ?? '', archive)], archive);
  else if (canonical(archived) !== canonical(timeline)) {
    const other = archived.engine === timeline.engine ? '' : `it was performed by engine ${archived.engine}`;
    report([versionDiagnostic('K2116', other, archive)], archive);
  }
};
