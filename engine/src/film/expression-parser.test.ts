import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Expression, evaluate, type Facts, type Variable } from './expression.ts';
import { readExpression } from './expression-parser.ts';
import { printExpression } from './expression-print.ts';
import type { Names } from './names.ts';

const variables: readonly Variable[] = [
  { kind: 'integer', name: 'trust', least: 0, greatest: 5, initial: 0, line: 1 },
  { kind: 'boolean', name: 'lamp_lit', initial: 0, line: 1 },
  { kind: 'enumeration', name: 'keeper', values: ['alive', 'dead'], initial: 0, line: 1 },
  { kind: 'integer', name: 'fear', least: -3, greatest: 3, initial: 0, line: 1 },
];
const names: Names = {
  variables,
  beats: ['storm', 'int-hall-day', 'int-hall-day.2', 'пирс'],
  endings: ['hope', 'dark'],
};
const read = (text: string) => readExpression(text, names);
const facts = (values: number[], seen: number[] = [], ending = -1): Facts => ({
  value: (v) => values[v] ?? 0,
  seen: (n) => seen.includes(n),
  ending,
});
const holds = (text: string, f: Facts): boolean => {
  const { expression, fault } = read(text);
  if (expression === undefined) throw new Error(`${text}: ${fault?.message}`);
  return evaluate(expression, f) !== 0;
};

describe('conditions', () => {
  it('[F18] not binds closer than and, and closer than or', () => {
    expect(holds('not lamp_lit and trust > 1 or seen(storm)', facts([2, 0]))).toBe(true);
    expect(holds('not lamp_lit and trust > 1 or seen(storm)', facts([2, 1]))).toBe(false);
    expect(holds('not lamp_lit and trust > 1 or seen(storm)', facts([0, 1], [0]))).toBe(true);
    expect(holds('not (lamp_lit and trust > 1)', facts([2, 0]))).toBe(true);
    expect(holds('not trust > 1', facts([1]))).toBe(true);
    expect(holds('!lamp_lit && (trust == 2 || 5 > trust)', facts([2, 0]))).toBe(true);
  });

  it('[F18] names beats, endings and values', () => {
    expect(read('seen int-hall-day.2').expression).toEqual({ kind: 'seen', node: 2 });
    expect(read('seen("INT. HALL - DAY")').expression).toEqual({ kind: 'seen', node: 1 });
    expect(read('seen(пирс)').expression).toEqual({ kind: 'seen', node: 3 });
    expect(holds('ending == hope', facts([], [], 0))).toBe(true);
    expect(holds('ending != hope', facts([], [], 0))).toBe(false);
    expect(holds('keeper == dead', facts([0, 0, 1]))).toBe(true);
    expect(holds('dead != keeper', facts([0, 0, 1]))).toBe(false);
    expect(holds('fear >= -2', facts([0, 0, 0, -2]))).toBe(true);
  });

  it.each([
    ['trus > 1', 'K2022', 0, 'trust'],
    ['lamp_lit and horror', 'K2022', 13, 'trust'],
    ['storm', 'K2022', 0, 'seen(storm)'],
    ['dead', 'K2028', 0, 'keeper == dead'],
    ['keeper == ded', 'K2023', 10, 'dead'],
    ['seen(strom)', 'K2024', 5, 'storm'],
    ['ending == hpoe', 'K2025', 10, 'hope'],
    ['ending > hope', 'K2028', 7, 'ending == hope'],
    ['ending', 'K2028', 0, 'ending == hope'],
    ['trust', 'K2028', 0, 'trust > 0'],
    ['trust == alive', 'K2028', 9, 'keeper == alive'],
    ['trust == lamp_lit', 'K2028', 9, ''],
    ['keeper < dead', 'K2028', 7, '=='],
    ['lamp_lit > false', 'K2028', 9, '=='],
    ['trust > 9', 'K2029', 8, '0 to 5'],
    ['trust = 1', 'K2043', 6, '=='],
    ['trust > ', 'K2043', 8, ''],
    ['(trust > 1', 'K2043', 10, ')'],
    ['trust > 1 lamp_lit', 'K2043', 10, 'and'],
    ['1 < trust < 3', 'K2043', 10, 'and'],
    ['and lamp_lit', 'K2043', 0, ''],
    ['seen', 'K2043', 4, 'seen(storm)'],
    ['"lamp', 'K2043', 0, ''],
    ['', 'K2043', 0, ''],
  ])('[F18] [F26] %s is a fault', (text, code, at, remedy) => {
    const { expression, fault } = read(text);
    expect(expression).toBeUndefined();
    expect(fault).toMatchObject({ code, at });
    expect(fault?.remedy).toContain(remedy);
  });

  it('[F18] nesting and length have an end', () => {
    expect(read(`${'('.repeat(300)}lamp_lit${')'.repeat(300)}`).fault?.code).toBe('K2043');
    expect(read(`${'not '.repeat(300)}lamp_lit`).fault?.code).toBe('K2043');
    expect(read(Array(300).fill('lamp_lit').join(' and ')).fault?.code).toBe('K2043');
  });

  const condition: fc.Arbitrary<Expression> = fc.letrec<{ e: Expression }>((tie) => ({
    e: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      fc.constantFrom<Expression>(
        { kind: 'constant', value: 0 },
        { kind: 'constant', value: 1 },
        { kind: 'variable', index: 1 },
        { kind: 'ending', ending: 1 },
      ),
      fc.nat(3).map((node): Expression => ({ kind: 'seen', node })),
      fc
        .tuple(
          fc.constantFrom('==', '!=', '<', '<=', '>', '>='),
          fc.integer({ min: 0, max: 3 }),
          fc.boolean(),
        )
        .map(([kind, value, first]): Expression => {
          const v: Expression = { kind: 'variable', index: 0 };
          const c: Expression = { kind: 'constant', value };
          return first ? { kind, left: v, right: c } : { kind, left: c, right: v };
        }),
      fc.tuple(fc.constantFrom('==', '!='), fc.nat(1)).map(
        ([kind, value]): Expression => ({
          kind,
          left: { kind: 'variable', index: 2 },
          right: { kind: 'constant', value },
        }),
      ),
      tie('e').map((of): Expression => ({ kind: 'not', of })),
      fc
        .tuple(fc.constantFrom('and', 'or', '==', '!='), tie('e'), tie('e'))
        .map(([kind, left, right]): Expression => ({ kind, left, right })),
    ),
  })).e;

  it('[F18] printed and read again is the same condition', () => {
    fc.assert(
      fc.property(condition, (e) => {
        const words = printExpression(e, names);
        const { expression, fault } = read(words);
        if (fault?.message.includes('nested') || fault?.message.includes('words')) return;
        expect(expression, words).toEqual(e);
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  it('[F14] any text is read or is a fault inside it', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'trust',
        'lamp_lit',
        'keeper',
        'dead',
        'seen',
        '(',
        ')',
        ' and ',
        ' or ',
        'not ',
        '==',
        '<',
        '3',
        'ending',
        'hope',
        'storm',
        '"',
        '=',
        '!',
        '-',
        '\n',
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
        const text = pieces.join('');
        const { expression, fault } = read(text);
        expect((expression === undefined) !== (fault === undefined)).toBe(true);
        if (fault !== undefined) expect(fault.at).toBeLessThanOrEqual(text.length);
      }),
      { seed: 4, numRuns: 200 },
    );
  });
});
