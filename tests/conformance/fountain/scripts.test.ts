import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseFountain } from '@kinetoscope/engine/screenplay/parse';
import { printFountain } from '@kinetoscope/engine/screenplay/print';
import type { Script } from '@kinetoscope/engine/screenplay/script';
import { describe, expect } from 'vitest';
import { itWith, oracleDir, read, scriptOf } from './oracles.ts';

const dir = oracleDir('fountain');
const conformance = oracleDir('fountain-conformance');

const isScript = (file: string): boolean => /\.(fountain|txt)$/.test(file) && !file.endsWith('SOURCE.txt');

const filesIn = (folder: string | undefined): string[] =>
  folder === undefined
    ? []
    : readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter(isScript)
        .map((file) => join(folder, file));

const kinds = (script: Script, type: string): number => script.elements.filter((e) => e.type === type).length;

describe('every script of the collection', () => {
  for (const file of [...filesIn(dir), ...filesIn(conformance)])
    itWith(dir)(`[S1] comes back byte for byte: ${file.split('/').slice(-2).join('/')}`, () => {
      const source = read(file);
      const script = parseFountain(source);
      expect(printFountain(script)).toBe(source);
      expect(script.elements.length + script.title.length).toBeGreaterThan(0);
    });

  itWith(dir)('[S2] line ends make no difference', () => {
    const [crlf, lf] = ['crlf', 'lf'].map((e) =>
      scriptOf(dir!, 'betterfountain-brick', `brick_and_steel_${e}.fountain`),
    );
    expect(crlf!.elements).toEqual(lf!.elements);
    expect(crlf!.title).toEqual(lf!.title);
  });

  itWith(dir)('[S10] a script in Cyrillic has its scenes and speakers', () => {
    const script = scriptOf(dir!, 'afterwriting', 'cyrillic.fountain');
    expect(kinds(script, 'scene_heading')).toBe(2);
    expect(script.elements.filter((e) => e.type === 'character').map((e) => e.text)).toEqual(['МАШA']);
    expect(script.title.map((t) => t.key)).toEqual(['Title', 'Author']);
  });

  itWith(dir)('every version of Brick & Steel has its eight scenes', () => {
    const versions = filesIn(dir).filter((f) => /brick/i.test(f.split('/').at(-1)!));
    expect(versions.length).toBeGreaterThan(4);
    for (const file of versions) expect(kinds(parseFountain(read(file)), 'scene_heading'), file).toBe(8);
  });
});
