import type { Diagnostic } from '../base/diagnostic.ts';
import { linksOf, macroIn } from '../screenplay/passage.ts';
import { tagValue } from '../screenplay/prose.ts';
import { parseTwee } from '../screenplay/twee.ts';
import { parseTwineHtml } from '../screenplay/twine-html.ts';
import type { ToldPassage } from './film.ts';
import type { ToldSource } from './from-story.ts';
import { toldDiagnostic } from './told-diagnostics.ts';

/** Lines of a passage as they are played: a link in a sentence leaves its words, a line of nothing but links goes. */
const playedLines = (text: string): string[] => {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    let out = '';
    let rest = '';
    let at = 0;
    for (const link of linksOf(line)) {
      out += line.slice(at, link.from) + link.text;
      rest += line.slice(at, link.from);
      at = link.to;
    }
    if (at === 0) lines.push(line);
    else if (/[\p{L}\p{N}]/u.test(rest + line.slice(at))) lines.push(out + line.slice(at));
  }
  return lines.map((l) => l.trim()).filter((l) => l !== '');
};

/** How a Twine story is written down: as Twee 3, or as the page that Twine 2 publishes. */
export type TwineForm = 'twee' | 'twine-html';

/** A Twine story as a film is made of it. Links to passages that are not there are left out and said. */
export const twineSource = (form: TwineForm, text: string, file?: string): ToldSource => {
  const story = form === 'twee' ? parseTwee(text) : parseTwineHtml(text);
  const diagnostics: Diagnostic[] = story.diagnostics.map((d) => (file === undefined ? d : { file, ...d }));
  const names = new Set(story.passages.map((p) => p.name));
  const endings = new Set<string>();
  let noted = false;
  /** Source line of an offset in a passage's text: under its header in Twee, beginning on the tag's line in a page. */
  const lineOf = (line: number, text: string, at: number): number =>
    line + (form === 'twee' ? 1 : 0) + (text.slice(0, at).match(/\n/gu)?.length ?? 0);
  const passages: ToldPassage[] = story.passages.map((p) => {
    const macro = macroIn(p.text);
    if (macro !== undefined && !noted) {
      noted = true;
      diagnostics.push(
        toldDiagnostic(
          'K2507',
          `"${macro.slice(0, 60)}" in "${p.name}" is a macro of a story format.`,
          file,
          lineOf(p.line, p.text, p.text.indexOf(macro)),
        ),
      );
    }
    const links = linksOf(p.text).filter((l) => {
      if (names.has(l.target)) return true;
      diagnostics.push(
        toldDiagnostic(
          'K2508',
          `A link in "${p.name}" leads to "${l.target}", which is no passage.`,
          file,
          lineOf(p.line, p.text, l.from),
        ),
      );
      return false;
    });
    const ending = tagValue(p.tags, 'ending');
    if (ending !== undefined) endings.add(ending);
    return {
      name: p.name,
      tags: p.tags,
      lines: playedLines(p.text),
      links: links.map(({ text, target }) => ({ text, target })),
    };
  });
  return {
    told: {
      maker: 'twine',
      start: story.start,
      passages,
      lines: passages.flatMap((p) => [...p.lines, ...p.links.map((l) => l.text)]),
    },
    title: story.name,
    author: story.passages.find((p) => p.name === 'StoryAuthor')?.text.trim() ?? '',
    endings: [...endings],
    diagnostics,
  };
};
