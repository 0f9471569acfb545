import { toldForm } from '@kinetoscope/engine/narrative/told-form';
import { readJson } from '@kinetoscope/engine/screenplay/json';
import { parseFountain } from '@kinetoscope/engine/screenplay/parse';
import { UsageFault } from '../exit.ts';
import { findFilm, readScriptText } from '../open-film.ts';
import { printJson, report, say } from '../report.ts';

/** `kinetoscope read FILE [--json]`: the script as it is understood. */
export const read = async (path: string, json: boolean): Promise<void> => {
  const source = findFilm(path);
  if (!('script' in source)) return report([source], path);
  if (toldForm(source.script) !== undefined)
    throw new UsageFault(`read shows screenplays; "kinetoscope story ${path}" tells Ink and Twine`);
  const { text, diagnostics } = readScriptText(source.script);
  report(diagnostics, path);
  const script = parseFountain(text);
  if (json) await printJson(readJson(script));
  else
    for (const e of script.elements)
      say(
        `${String(e.line).padStart(5)}  ${e.type.padEnd(14)} ${e.text.replace(/\n/gu, ' / ').slice(0, 120)}`,
      );
  report(script.diagnostics, path);
};
