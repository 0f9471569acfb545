import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataDir } from '../../../tests/data.ts';
import { canonical } from '../base/canonical.ts';
import { equalMoved } from '../base/moved.ts';
import { parseFountain } from '../screenplay/parse.ts';
import { compileFilm } from './compile.ts';
import { ReadingRoom } from './reading-room.ts';

/** Blocks that an edit puts in, takes out or swaps. */
const BLOCKS = [
  'INT. HALL - DAY',
  'INT. KITCHEN - CONTINUOUS',
  'EXT. PIER - NIGHT [[@beat pier]]',
  'A gaunt SAILOR, 60s, limps in. He takes the lamp.',
  'Mara hands Jon the letter. She sits down.',
  'Three MEN wait by the door. A phone rings.',
  'MARA\n(into phone)\nWho is it? [[a note\nof two lines]]',
  'JON (V.O.)\nIt is me. Are you alone in the house?',
  'ANNA, 8, red coat, runs past.',
  'ANNA\nYes.',
  'INTERCUT WITH:',
  'SUPER: ONE YEAR LATER',
  'FADE OUT.',
  '/* struck\n\nout */',
] as const;

const script = fc.array(fc.constantFrom(...BLOCKS), { maxLength: 14 });

describe('a reading room', () => {
  it('[F13] saves work and changes nothing, whatever the edits', () => {
    fc.assert(
      fc.property(fc.array(script, { minLength: 2, maxLength: 4 }), (versions) => {
        const room = new ReadingRoom();
        for (const [i, blocks] of versions.entries()) {
          // Half of the time an edit of the version before.
          const words = i % 2 === 1 ? [...(versions[i - 1] ?? []), ...blocks.slice(0, 2)] : blocks;
          const text = (i % 2 === 1 ? 'Title: Moved\n\n' : '') + words.join('\n\n');
          const parsed = parseFountain(text);
          const most = 1 + (i % 3);
          expect(compileFilm(parsed, {}, undefined, most, room)).toEqual(
            compileFilm(parsed, {}, undefined, most),
          );
          expect(canonical(compileFilm(parsed, {}, undefined, undefined, room))).toBe(
            canonical(compileFilm(parsed)),
          );
        }
      }),
      { numRuns: 150, seed: 13 },
    );
  });

  it('[F13] what did not change is not read again: it is the same item', () => {
    const text = 'INT. A - DAY\n\nAnn sits.\n\nINT. B - DAY\n\nBen runs.\n';
    const room = new ReadingRoom();
    const of = (t: string) => compileFilm(parseFountain(t), {}, undefined, undefined, room).beats;
    const before = of(text);
    const after = of(text.replace('Ann sits.', 'Ann sits.\n\nShe stands.'));
    expect(after[0]?.items).toHaveLength(2);
    const [a, b] = [before[1]?.items[0], after[1]?.items[0]];
    if (a?.kind !== 'action' || b?.kind !== 'action') throw new Error('an action was expected');
    expect(b.events).toBe(a.events);
    expect(b.line).toBe(a.line + 2);
  });

  const data = dataDir();
  if (data === undefined) console.warn('SKIPPED: the collected scripts are missing; set KINETOSCOPE_DATA');
  (data === undefined ? it.skip : it)('[F13] holds on the collected scripts, edited scene by scene', () => {
    const folder = join(data as string, 'fountain', 'screenplain-last-birthday-card');
    for (const name of readdirSync(folder).filter((f) => f.endsWith('.fountain'))) {
      const text = readFileSync(join(folder, name), 'utf8');
      const room = new ReadingRoom();
      const ends = [...text.matchAll(/\n\n(?=(?:INT|EXT)\. )/gu)].map((m) => m.index);
      expect(ends.length).toBeGreaterThan(3);
      for (const at of ends.slice(0, 6)) {
        const edited = `${text.slice(0, at)}\n\nA clock strikes ${at}.${text.slice(at)}`;
        const parsed = parseFountain(edited);
        expect(compileFilm(parsed, {}, undefined, undefined, room)).toEqual(compileFilm(parsed));
      }
    }
  });
});

describe('equalMoved', () => {
  it('is equality of plain data, but for the lines', () => {
    const value = fc.jsonValue({ maxDepth: 3 });
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(equalMoved(a, b, 0)).toBe(canonical(a) === canonical(b));
        expect(equalMoved(a, JSON.parse(JSON.stringify(a)), 0)).toBe(true);
      }),
      { numRuns: 200, seed: 14 },
    );
    expect(equalMoved({ line: 3, notes: [{ endLine: 4 }] }, { line: 5, notes: [{ endLine: 6 }] }, 2)).toBe(
      true,
    );
    expect(equalMoved({ line: 3 }, { line: 5 }, 0)).toBe(false);
    expect(equalMoved({ line: 3 }, { line: 3 }, 2)).toBe(false);
    expect(equalMoved({ a: undefined }, {}, 0)).toBe(true);
    expect(equalMoved({}, { a: 1 }, 0)).toBe(false);
  });
});
