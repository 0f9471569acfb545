import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Film } from '../../film/film.ts';
import { compileTold } from '../../film/from-story.ts';
import type { FilmSettings } from '../../film/settings.ts';
import { toldDiagnostic } from '../../film/told-diagnostics.ts';
import { compileInk, type InkSource } from './compile-ink.ts';
import { inkContents } from './ink-json.ts';
import { loadInk, newInk, parseInkJson } from './ink-runtime.ts';

const tagOf = (tags: readonly string[], key: string): string => {
  for (const tag of tags) {
    const m = /^([a-z]+)\s*:\s*(.+)$/iu.exec(tag);
    if (m !== null && (m[1] as string).toLowerCase() === key) return (m[2] as string).trim();
  }
  return '';
};

/** The film that a compiled Ink story is. Undefined, with diagnostics, where the JSON is none. Loads inkjs. */
export const openInkJson = async (
  text: string,
  settings: FilmSettings = {},
  file?: string,
  said: readonly Diagnostic[] = [],
): Promise<{ readonly film?: Film; readonly diagnostics: readonly Diagnostic[] }> => {
  await loadInk();
  const json = text.replace(/^\ufeff/u, '');
  let parsed: unknown;
  try {
    parsed = parseInkJson(json);
    // Only the runtime knows whether it can run it.
    newInk(parsed);
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return {
      diagnostics: [...said, toldDiagnostic('K2506', `The file is no compiled Ink story: ${why}.`, file)],
    };
  }
  const contents = inkContents(parsed);
  const diagnostics = [...said];
  for (const name of contents.externals)
    if (!contents.knots.has(name))
      diagnostics.push(
        toldDiagnostic('K2505', `The story calls the external function ${name}, which gives 0 here.`, file),
      );
  const film = compileTold(
    {
      told: { maker: 'ink', json, lines: contents.lines },
      title: tagOf(contents.tags, 'title'),
      author: tagOf(contents.tags, 'author'),
      endings: [...new Set(contents.tags.map((t) => tagOf([t], 'ending')).filter((e) => e !== ''))],
      diagnostics,
    },
    settings,
  );
  return { film, diagnostics: film.diagnostics };
};

/** The film that an Ink source is. Undefined, with diagnostics, where it does not compile. Loads inkjs and its compiler. */
export const openInk = async (
  source: InkSource,
  settings: FilmSettings = {},
): Promise<{ readonly film?: Film; readonly diagnostics: readonly Diagnostic[] }> => {
  const { json, diagnostics } = await compileInk(source);
  return json === undefined ? { diagnostics } : openInkJson(json, settings, source.file, diagnostics);
};
