/**
 * A feature of 120 pages, made of the collected scripts laid end to end until it is long enough. Pages are counted as a
 * typist would: 55 lines of 61 columns (dialogue 35), as `pagesOf` sets them.
 * `node --conditions=source --import tsx benches/feature.ts [pages] > feature.fountain` prints it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseFountain } from '@kinetoscope/engine/screenplay/parse';
import { dataDir } from '../tests/data.ts';

/** The samples that are whole stories in Latin letters, each once. */
const STORIES = [
  'screenplain-last-birthday-card/The-Last-Birthday-Card.fountain',
  'afterwriting/printing_trouble.fountain',
  'screenplain-brick-and-steel/Brick-and-Steel.fountain',
  'ebScreenplays/ASCENT_TO_GURU_PEAK.fountain',
] as const;

const LINES_A_PAGE = 55;
const wrapped = (text: string, columns: number): number =>
  text.split('\n').reduce((n, line) => n + Math.max(1, Math.ceil(line.length / columns)), 0);

/** Typed pages of a script's text. */
export const pagesOf = (text: string): number => {
  let lines = 0;
  for (const e of parseFountain(text).elements) {
    if (e.type === 'action' || e.type === 'centered') lines += wrapped(e.text, 61) + 1;
    else if (e.type === 'scene_heading') lines += 3;
    else if (e.type === 'transition') lines += 2;
    else if (e.type === 'character' || e.type === 'parenthetical') lines += 1;
    else if (e.type === 'dialogue' || e.type === 'lyrics') lines += wrapped(e.text, 35) + 1;
  }
  return lines / LINES_A_PAGE;
};

/** The body of a script: what follows its title page. */
const bodyOf = (text: string): string => {
  const plain = text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  return /^[A-Za-z][A-Za-z ]*:/u.test(plain) ? plain.slice(plain.indexOf('\n\n') + 2) : plain;
};

/** A screenplay of at least so many pages, or undefined without the collected scripts. */
export const featureText = (pages = 120): string | undefined => {
  const data = dataDir();
  if (data === undefined) return undefined;
  const bodies = STORIES.map((s) => bodyOf(readFileSync(join(data, 'fountain', s), 'utf8')).trim());
  const lengths = bodies.map(pagesOf);
  const parts: string[] = [];
  for (let have = 0, i = 0; have < pages; i++) {
    parts.push(bodies[i % bodies.length] as string);
    have += lengths[i % lengths.length] as number;
  }
  return `Title: A Feature of ${pages} Pages\nAuthor: the collected scripts\n\n${parts.join('\n\n')}\n`;
};

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.stdout.write(featureText(Number(process.argv[2] ?? 120)) ?? '');
