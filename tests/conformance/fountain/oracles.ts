import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEmphasis, plainText } from '@kinetoscope/engine/screenplay/emphasis';
import { parseFountain } from '@kinetoscope/engine/screenplay/parse';
import type { Element, Script } from '@kinetoscope/engine/screenplay/script';
import { expect, it } from 'vitest';
import { dataDir } from '../../data.ts';

/** The folder `fountain-conformance/<name>` or `fountain/<name>`; undefined where the real inputs are missing. */
export const oracleDir = (...path: string[]): string | undefined => {
  const dir = dataDir();
  return dir === undefined ? undefined : join(dir, ...path);
};

export const read = (...path: string[]): string => readFileSync(join(...path), 'utf8');

export const scriptOf = (...path: string[]): Script => parseFountain(read(...path));

/** One thing said: its kind and its words without emphasis, spaces made single. */
export type Said = readonly [kind: string, text: string];

export const squeeze = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();

export const isPlayed = (e: Element): boolean =>
  !['note', 'boneyard', 'section', 'synopsis', 'page_break'].includes(e.type);

/** Our elements as printed words, as most programs show them. */
export const saidBy = (script: Script): Said[] =>
  script.elements.filter(isPlayed).map((e) => {
    const extension = e.extension === undefined ? '' : ` (${e.extension.replaceAll(', ', ') (')})`;
    return [e.type, squeeze(plainText(e.text) + extension)];
  });

export const unescapeXml = (text: string): string =>
  text
    .replace(/&#(\d+);/g, (_, n: string) => String.fromCodePoint(Number(n)))
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Emphasis as fountain-js writes it. */
export const emphasisHtml = (text: string): string =>
  parseEmphasis(text)
    .map((run) => {
      const names = [run.bold && 'bold', run.italic && 'italic', run.underline && 'underline'].filter(
        Boolean,
      );
      const words = escapeHtml(run.text).replaceAll('\n', '<br />');
      return names.length > 0 ? `<span class="${names.join(' ')}">${words}</span>` : words;
    })
    .join('');

/** A case whose oracle we do not follow: the rule of the room's SPEC that says why. */
export type Differences = Readonly<Record<string, string>>;

/** Compares, or, where a difference is stated, holds that there really is one. */
export const agree = (name: string, differences: Differences, ours: unknown, theirs: unknown): void => {
  if (differences[name] === undefined) expect(ours, name).toEqual(theirs);
  else expect(ours, `${name}: agrees after all; take it from the list`).not.toEqual(theirs);
};

type Case = (name: string, run: () => void | Promise<void>, timeout?: number) => void;

/** `it`, or a skipped one where the inputs are missing. */
export const itWith = (dir: string | undefined): Case => (dir === undefined ? it.skip : it);
