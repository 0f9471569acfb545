import type { Diagnostic } from '../base/diagnostic.ts';
import type { Film } from '../film/film.ts';
import { compileTold } from '../film/from-story.ts';
import { twineSource } from '../film/from-twine.ts';
import type { FilmSettings } from '../film/settings.ts';
import type { ToldForm } from './told-form.ts';

export interface ToldText {
  readonly form: ToldForm;
  readonly text: string;
  /** For diagnostics. */
  readonly file: string;
  /** Text of a file that an Ink source includes, by name. */
  readonly include?: (name: string) => string | undefined;
}

/**
 * The film that a story of another maker is, ready to be told. Undefined where it cannot be read at all. Loads what it
 * needs: inkjs for Ink, with its compiler for Ink source.
 */
export const openTold = async (
  source: ToldText,
  settings: FilmSettings = {},
): Promise<{ readonly film?: Film; readonly diagnostics: readonly Diagnostic[] }> => {
  if (source.form === 'twee' || source.form === 'twine-html') {
    const film = compileTold(twineSource(source.form, source.text, source.file), settings);
    return { film, diagnostics: film.diagnostics };
  }
  const { openInk, openInkJson } = await import('./ink/open-ink.ts');
  return source.form === 'ink' ? openInk(source, settings) : openInkJson(source.text, settings, source.file);
};
