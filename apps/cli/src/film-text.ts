import { readFileSync } from 'node:fs';
import { type Diagnostic, formatDiagnostic } from '@kinetoscope/engine/base/diagnostic';
import { type ToldForm, toldForm } from '@kinetoscope/engine/narrative/told-form';
import type { ScreeningTerms } from '@kinetoscope/engine/showrunner/version-of';
import { type FilmSource, findFilm, includedText, readScriptText } from './open-film.ts';

/** A film as the page reads it: its text, its settings, and what was wrong with the bytes. */
export interface FilmText {
  readonly name: string;
  readonly text: string;
  readonly settings?: string;
  readonly diagnostics: readonly Diagnostic[];
  /** It is no screenplay, but a story of this form. */
  readonly told?: ToldForm;
  /** Texts that an Ink source includes, by name. */
  readonly parts?: Readonly<Record<string, string>>;
  /** What `watch` was told to perform: a version, or a seed and a trace. */
  readonly terms?: ScreeningTerms;
}

/** The files that an Ink source includes, and those that they include. */
const includedIn = (source: FilmSource, text: string): Record<string, string> => {
  const parts: Record<string, string> = {};
  const read = (ink: string) => {
    for (const m of ink.matchAll(/^[ \t]*INCLUDE[ \t]+(\S.*)$/gmu)) {
      const name = (m[1] as string).trim();
      if (Object.hasOwn(parts, name)) continue;
      const part = includedText(source, name);
      if (part === undefined) continue;
      parts[name] = part;
      read(part);
    }
  };
  read(text);
  return parts;
};

/** Reads a film's files anew. Faults go with it to the page and, once, to standard error. `terms`: what the page is to perform. */
export const filmText = (path: string, terms?: ScreeningTerms): FilmText => {
  const source = findFilm(path);
  if (!('script' in source)) return { name: path, text: '', diagnostics: [source] };
  const { text, diagnostics } = readScriptText(source.script);
  for (const d of diagnostics) process.stderr.write(`${formatDiagnostic({ file: source.script, ...d })}\n`);
  const told = toldForm(source.script);
  return {
    name: source.name,
    text: diagnostics.some((d) => d.severity === 'error') ? '' : text,
    diagnostics,
    ...(told === undefined ? {} : { told }),
    ...(told === 'ink' ? { parts: includedIn(source, text) } : {}),
    ...(source.settings === undefined ? {} : { settings: readFileSync(source.settings, 'utf8') }),
    ...(terms === undefined ? {} : { terms }),
  };
};
