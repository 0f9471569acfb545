import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '@kinetoscope/engine/base/diagnostic';
import { compileInSteps, type ReadBeat } from '@kinetoscope/engine/film/compile';
import type { Film } from '@kinetoscope/engine/film/film';
import type { FilmSettings } from '@kinetoscope/engine/film/settings';
import { toldForm } from '@kinetoscope/engine/narrative/told-form';
import { decodeScript } from '@kinetoscope/engine/screenplay/decode';
import { parseFountain } from '@kinetoscope/engine/screenplay/parse';
import type { Script } from '@kinetoscope/engine/screenplay/script';
import { cliDiagnostic } from './diagnostics.ts';

/** A film as found on disk. */
export interface FilmSource {
  /** The screenplay file. */
  readonly script: string;
  /** `film.yaml` beside it, if any. */
  readonly settings?: string;
  readonly name: string;
}

const LARGEST = 64 * 1024 * 1024;

/** What a film’s folder may hold, the first that is there counts. */
const IN_FOLDER = [
  'film.fountain',
  'film.ink',
  'film.ink.json',
  'film.twee',
  'film.tw',
  'film.html',
] as const;

const leadsOut = (folder: string, file: string): boolean => {
  const inside = relative(realpathSync(folder), realpathSync(file));
  return inside.startsWith(`..${sep}`) || inside === '..' || isAbsolute(inside);
};

/** Finds the film named by a folder or a script file. */
export const findFilm = (path: string): FilmSource | Diagnostic => {
  const full = resolve(path);
  if (!existsSync(full)) return cliDiagnostic('K7001');
  if (!statSync(full).isDirectory()) {
    const beside = join(dirname(full), 'film.yaml');
    const own = (IN_FOLDER as readonly string[]).includes(basename(full));
    const settings = own && existsSync(beside) ? { settings: beside } : {};
    return { script: full, name: basename(full).replace(/\.[^.]+$/u, ''), ...settings };
  }
  const script = IN_FOLDER.map((name) => join(full, name)).find((file) => existsSync(file));
  if (script === undefined) return cliDiagnostic('K7002');
  if (leadsOut(full, script)) return cliDiagnostic('K7003');
  const settings = join(full, 'film.yaml');
  return { script, name: basename(full), ...(existsSync(settings) ? { settings } : {}) };
};

/** Text of a screenplay file, with what was wrong about its bytes. */
export const readScriptText = (file: string): { text: string; diagnostics: readonly Diagnostic[] } => {
  const fault = (code: 'K7004' | 'K7005') => ({ text: '', diagnostics: [cliDiagnostic(code)] });
  try {
    const found = statSync(file);
    if (!found.isFile()) return fault('K7005');
    if (found.size > LARGEST) return fault('K7004');
    return decodeScript(readFileSync(file));
  } catch {
    return fault('K7005');
  }
};

/** Text of a file that an Ink source includes: only from the film's own folder. */
export const includedText = (source: FilmSource, name: string): string | undefined => {
  const folder = dirname(source.script);
  const file = resolve(folder, name);
  if (!existsSync(file) || leadsOut(folder, file)) return undefined;
  const { text, diagnostics } = readScriptText(file);
  return diagnostics.some((d) => d.severity === 'error') ? undefined : text;
};

/** A film told by Ink or Twine has no screenplay. */
const NO_SCRIPT: Script = { version: 1, title: [], elements: [], tokens: [], diagnostics: [] };

export interface OpenedFilm {
  readonly film: Film;
  /** Empty where the film is told by Ink or Twine. */
  readonly script: Script;
  readonly text: string;
  readonly settings: FilmSettings;
  readonly source: FilmSource;
}

/**
 * Reads and compiles a film. The film is undefined where its bytes cannot be a screenplay at all. `onBeat` hears of each
 * beat of a film that nothing bends, as soon as it is read.
 */
export const openFilm = async (
  path: string,
  onBeat?: (read: ReadBeat) => void,
): Promise<{ opened?: OpenedFilm; diagnostics: Diagnostic[] }> => {
  const source = findFilm(path);
  if (!('script' in source)) return { diagnostics: [source] };
  const diagnostics: Diagnostic[] = [];
  const { text, diagnostics: bytes } = readScriptText(source.script);
  diagnostics.push(...bytes);
  let settings: FilmSettings = {};
  if (source.settings !== undefined) {
    // Only films with settings pay for the library that validates them.
    const { parseSettings } = await import('@kinetoscope/engine/film/settings');
    const read = parseSettings(readFileSync(source.settings, 'utf8'), source.settings);
    settings = read.settings;
    diagnostics.push(...read.diagnostics);
  }
  if (bytes.some((d) => d.severity === 'error')) return { diagnostics };
  const form = toldForm(source.script);
  if (form !== undefined) {
    // Only films told by others pay for those who tell them.
    const { openTold } = await import('@kinetoscope/engine/narrative/open-told');
    const told = await openTold(
      {
        form,
        text,
        file: source.script,
        include: (name) => includedText(source, name),
      },
      settings,
    );
    diagnostics.push(...told.diagnostics);
    return told.film === undefined
      ? { diagnostics }
      : { opened: { film: told.film, script: NO_SCRIPT, text, settings, source }, diagnostics };
  }
  const script = parseFountain(text);
  const reading = compileInSteps(script, settings, source.script);
  let next = reading.next();
  for (; next.done !== true; next = reading.next()) onBeat?.(next.value);
  const film = next.value;
  diagnostics.push(...film.diagnostics);
  return {
    opened: { film, script, text, settings, source },
    diagnostics,
  };
};
