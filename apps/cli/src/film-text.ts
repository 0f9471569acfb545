import { readFileSync } from 'node:fs';
import { type Diagnostic, formatDiagnostic } from '@kinetoscope/engine/base/diagnostic';
import type { ScreeningTerms } from '@kinetoscope/engine/showrunner/version-of';
import { findFilm, readScriptText } from './open-film.ts';

/** A film as the page reads it: its text, its settings, and what was wrong with the bytes. */
export interface FilmText {
  readonly name: string;
  readonly text: string;
  readonly settings?: string;
  readonly diagnostics: readonly Diagnostic[];
  /** What `watch` was told to perform: a version, or a seed and a trace. */
  readonly terms?: ScreeningTerms;
}

/** Reads a film's files anew. Faults go with it to the page and, once, to standard error. `terms`: what the page is to perform. */
export const filmText = (path: string, terms?: ScreeningTerms): FilmText => {
  const source = findFilm(path);
  if (!('script' in source)) return { name: path, text: '', diagnostics: [source] };
  const { text, diagnostics } = readScriptText(source.script);
  for (const d of diagnostics) process.stderr.write(`${formatDiagnostic({ file: source.script, ...d })}\n`);
  return {
    name: source.name,
    text: diagnostics.some((d) => d.severity === 'error') ? '' : text,
    diagnostics,
    ...(source.settings === undefined ? {} : { settings: readFileSync(source.settings, 'utf8') }),
    ...(terms === undefined ? {} : { terms }),
  };
};
