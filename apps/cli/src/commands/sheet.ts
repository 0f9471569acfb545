import { writeFileSync } from 'node:fs';
import { renderSheet } from '@kinetoscope/engine/delivery/file/sheet';
import { say } from '../report.ts';
import type { TermFlags } from '../terms.ts';
import { planned } from './perform.ts';

/** The file of a sheet's page: `sheet.png`, `sheet-2.png`, ... */
export const pageFile = (out: string, page: number): string =>
  page === 0 ? out : out.replace(/(\.[^./\\]*)?$/u, (ending) => `-${page + 1}${ending}`);

/** `kinetoscope sheet FILM -o sheet.png`: one panel a shot, in as many pages as it takes. */
export const sheet = async (path: string, flags: TermFlags & { out: string }): Promise<void> => {
  const { timeline } = await planned(path, flags);
  for (let page = 0, pages = 1; page < pages; page++) {
    const made = await renderSheet(timeline, { page });
    pages = made.pages;
    const file = pageFile(flags.out, page);
    writeFileSync(file, made.png);
    say(`${file}: page ${page + 1} of ${pages}, ${made.shots} shots in all`);
  }
};
