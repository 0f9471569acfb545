import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILM_DIAGNOSTICS } from './diagnostics.ts';
import { MARK_FORMS, MARK_KINDS } from './mark.ts';
import { readMark } from './marks.ts';

const faults = (text: string) => readMark(text)?.faults.map((f) => f.code);
const at = (text: string) => readMark(text)?.faults[0]?.at;

describe('marks', () => {
  it('[F14] every form that remedies show is a mark', () => {
    for (const kind of MARK_KINDS)
      for (const m of MARK_FORMS[kind].matchAll(/\[\[(.*?)\]\]/gu))
        expect(readMark(m[1] as string), m[1]).toMatchObject({ mark: { kind }, faults: [] });
  });

  it('[F14] other notes are only notes', () => {
    for (const text of ['', 'a note', '@', '@ beat x', 'see @beat x', '@1'])
      expect(readMark(text)).toBeUndefined();
  });

  it('[F14] a misspelt mark is said, with the nearest', () => {
    expect(readMark('@wehn x')?.faults[0]).toMatchObject({ code: 'K2020', at: 0 });
    expect(readMark('@wehn x')?.faults[0]?.remedy).toContain('@when');
    expect(readMark('@chioce "A"')?.faults[0]?.remedy).toContain('@choice');
  });

  it('reads a choice with its clauses in any order', () => {
    expect(
      readMark('@choice “Open the door” -> door when trust > 1 set trust += 1, lamp = on default within 5s')
        ?.mark,
    ).toEqual({
      kind: 'choice',
      words: { text: 'Open the door', at: 8 },
      to: expect.objectContaining({ text: 'door', at: 27 }),
      when: { text: 'trust > 1', at: 37 },
      effects: [
        {
          variable: expect.objectContaining({ text: 'trust' }),
          operator: '+=',
          value: expect.objectContaining({ text: '1' }),
        },
        {
          variable: expect.objectContaining({ text: 'lamp' }),
          operator: '=',
          value: expect.objectContaining({ text: 'on' }),
        },
      ],
      fallback: true,
      within: 5000,
    });
    expect(readMark('@choice "Go" default -> a')?.mark).toMatchObject({ fallback: true, to: { text: 'a' } });
    // Words of the clauses inside quotation marks are only words.
    expect(readMark('@choice "Default when set within"')?.faults).toEqual([]);
  });

  it('reads alternatives', () => {
    expect(readMark('@alt')?.mark).toEqual({ kind: 'alt' });
    expect(readMark('@alt season=deep winter, warmth >= 2: Snow: a lot.')?.mark).toMatchObject({
      when: [
        { kind: 'slot', slot: { text: 'season' }, value: { text: 'deep winter', at: 12 } },
        { kind: 'axis', axis: 'warmth', operator: '>=', value: 2 },
      ],
      words: { text: 'Snow: a lot.' },
    });
  });

  it('reads shots by their longest scale', () => {
    expect(readMark('@shot medium close-up on MARA')?.mark).toEqual({
      kind: 'shot',
      scale: 'medium-close-up',
      person: { text: 'MARA', at: 25 },
    });
    expect(readMark('@shot ECU JON')?.mark).toMatchObject({
      scale: 'extreme-close-up',
      person: { text: 'JON' },
    });
    expect(readMark('@shot wide')?.mark).toEqual({ kind: 'shot', scale: 'wide' });
  });

  it('reads estimates', () => {
    expect(readMark('@tension .7')?.mark).toEqual({ kind: 'tension', value: 700 });
    expect(readMark('@warmth 30%')?.mark).toEqual({ kind: 'warmth', value: 300 });
  });

  it.each([
    ['@beat', 'K2021', 5],
    ['@beat the storm', 'K2021', 6],
    ['@when ', 'K2021', 5],
    ['@lock now', 'K2021', 6],
    ['@loose x', 'K2021', 7],
    ['@set trust', 'K2021', 10],
    ['@set trust = 1 lamp = 2', 'K2021', 15],
    ['@set = 1', 'K2021', 5],
    ['@goto', 'K2021', 5],
    ['@goto a b', 'K2021', 8],
    ['@goto a when', 'K2021', 6],
    ['@choice Open -> door', 'K2021', 8],
    ['@choice "Open -> door', 'K2021', 8],
    ['@choice "Open" -> ', 'K2021', 8],
    ['@choice "Open" within 1s', 'K2021', 22],
    ['@choice "Open" within soon', 'K2021', 22],
    ['@choice "Open" default yes', 'K2021', 23],
    ['@choice "Open" when a when b', 'K2021', 22],
    ['@alt other words', 'K2021', 5],
    ['@alt : other words', 'K2021', 5],
    ['@alt cheer >= 2: words', 'K2021', 5],
    ['@alt warmth=2: words', 'K2021', 5],
    ['@alt warmth >= 9: words', 'K2029', 5],
    ['@alt season=winter:', 'K2021', 19],
    ['@tension', 'K2021', 8],
    ['@tension high', 'K2021', 9],
    ['@tension 7', 'K2029', 9],
    ['@ending', 'K2021', 7],
    ['@ending hope The lamp', 'K2021', 13],
    ['@save', 'K2021', 5],
    ['@slot', 'K2021', 5],
    ['@slot my drink', 'K2021', 6],
    ['@tells', 'K2021', 6],
    ['@needs ', 'K2021', 6],
    ['@shot', 'K2021', 5],
    ['@shot MARA', 'K2021', 6],
    ['@look', 'K2021', 5],
    ['@light', 'K2021', 6],
    ['@light blue', 'K2021', 7],
  ])('[F26] %s says what is expected', (text, code, where) => {
    const read = readMark(text.trimEnd() === text ? text : text.trim());
    expect(read?.faults.map((f) => f.code)).toEqual([code]);
    expect(read?.faults[0]?.remedy).toMatch(/Write/u);
    expect(read?.faults[0]?.at).toBeLessThanOrEqual(text.length);
    if (text === text.trim()) expect(at(text)).toBe(where);
  });

  it('[F14] is total', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...MARK_KINDS.map((k) => `@${k} `),
        '"',
        '“',
        '->',
        'when',
        'set',
        '(',
        ')',
        ':',
        ',',
        '=',
        '+=',
        '>=',
        ' ',
        'not',
        'seen',
        '9',
        '-1',
        '\n',
        '\u0000',
        '%',
        'within',
        'default',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        for (const text of [pieces.join(''), `@${pieces.join('')}`]) {
          const read = readMark(text);
          if (read === undefined) continue;
          expect(read.mark !== undefined || read.faults.length > 0).toBe(true);
          for (const f of read.faults) {
            expect(f.code in FILM_DIAGNOSTICS).toBe(true);
            expect(f.at).toBeGreaterThanOrEqual(0);
            expect(f.at).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { seed: 2, numRuns: 200 },
    );
    expect(faults(`@when ${'('.repeat(5000)}`)).toEqual(['K2021']);
  });
});
