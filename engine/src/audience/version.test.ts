import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AXES } from './directive.ts';
import type { Trace, TraceEvent } from './trace.ts';
import { parseVersion, printVersion, shared, type Version, versionFits, versionName } from './version.ts';
import { parseCode, printCode } from './version-code.ts';

const WORDS = ['pier', 'storm', 'open-the-door', 'save:mara', 'season', 'winter', 'after:pier'];
const word = fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'binary', maxLength: 12 }));
const at = fc.oneof(
  fc.integer({ min: 0, max: 20_000 }).map((f) => f * 29_400_000),
  fc.maxSafeNat(),
);
const event: fc.Arbitrary<TraceEvent> = fc.oneof(
  fc.record({
    at,
    kind: fc.constant('directive' as const),
    axis: fc.constantFrom(...AXES),
    value: fc.integer({ min: -5, max: 5 }),
    confidence: fc.integer({ min: 0, max: 3 }),
  }),
  fc.record({ at, kind: fc.constant('choice' as const), id: word, option: word }),
  fc.record({ at, kind: fc.constant('toggle' as const), id: word, on: fc.boolean() }),
  fc.record({ at, kind: fc.constant('offer' as const), beat: word, sha256: word }),
);
const trace: fc.Arbitrary<Trace> = fc
  .array(event, { maxLength: 12 })
  .map((list) => [...list].sort((a, b) => a.at - b.at));
const pairs = fc.dictionary(
  word.filter((w) => w !== '__proto__'),
  word,
  { maxKeys: 4, noNullPrototype: true },
);
const version: fc.Arbitrary<Version> = fc
  .record({
    hash: fc.stringMatching(/^[0-9a-f]{64}$/u),
    engine: fc.oneof(fc.constantFrom('0.1.0', '1.22.333', '01.2.3', '2.0.0-next'), word),
    seed: fc.maxSafeNat(),
    slots: pairs,
    casting: pairs,
    manner: fc.constantFrom(undefined, 'spoken' as const, 'murmured' as const, 'silent' as const),
    trace,
  })
  .map(({ hash, manner, ...v }) => ({
    kind: 'kinetoscope.version',
    version: 1,
    film: { hash, title: 'A Film' },
    ...v,
    ...(manner === undefined ? {} : { manner }),
  }));

const plain: Version = {
  kind: 'kinetoscope.version',
  version: 1,
  film: { hash: 'ab'.repeat(32), title: 'The Last Lamp' },
  engine: '0.1.0',
  seed: 7,
  slots: { season: 'winter' },
  casting: {},
  trace: [
    { at: 29_400_000, kind: 'directive', axis: 'tension', value: 4, confidence: 1 },
    { at: 60_000_000, kind: 'choice', id: 'pier', option: 'open-the-door' },
    { at: 90_000_000, kind: 'toggle', id: 'save:mara', on: true },
    { at: 120_000_000, kind: 'choice', id: 'pier', option: 'storm' },
  ],
};

describe('versions', () => {
  it('[A7] any version comes back from its file and from its code', () => {
    fc.assert(
      fc.property(version, fc.boolean(), (v, known) => {
        expect(parseVersion(printVersion(v))).toEqual({ version: v, diagnostics: [] });
        const words = known ? WORDS : [];
        const read = parseCode(printCode(v, words), { ...v.film, words });
        expect(read).toEqual({
          version: { ...v, film: { hash: v.film.hash.slice(0, 8), title: 'A Film' } },
          diagnostics: [],
        });
      }),
      { seed: 71, numRuns: 200 },
    );
  });

  it('[A8] any text is a version or says why it is none', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 80 }),
          fc.stringMatching(/^[0-9A-HJKMNP-TV-Z-]{0,80}$/u),
          fc.json(),
          fc.tuple(version, fc.nat(400), fc.constantFrom('', '0', 'Z', 'é')).map(([v, i, put]) => {
            const code = printCode(v, WORDS);
            const at = i % code.length;
            return code.slice(0, at) + put + code.slice(at + 1);
          }),
        ),
        (text) => {
          for (const read of [parseCode(text), parseVersion(text)]) {
            if (read.version === undefined)
              expect(read.diagnostics.map((d) => d.code).join()).toMatch(/^K211[1235]$/u);
            else expect(read.diagnostics).toEqual([]);
          }
        },
      ),
      { seed: 72, numRuns: 200 },
    );
  });

  it('[A8] a slip of one letter is noticed; case, hyphens, O and L do not matter', () => {
    const code = printCode(plain, WORDS);
    const here = { ...plain.film, words: WORDS };
    expect(
      parseCode(code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l'), here)
        .diagnostics,
    ).toEqual([]);
    for (let i = 0; i < code.length; i++) {
      if (code[i] === '-') continue;
      const wrong = code.slice(0, i) + (code[i] === '7' ? '8' : '7') + code.slice(i + 1);
      expect(parseCode(wrong, here).diagnostics.map((d) => d.code)).toEqual(['K2112']);
    }
    expect(parseCode('', here).diagnostics[0]?.code).toBe('K2111');
    expect(parseCode('not a code!', here).diagnostics[0]?.code).toBe('K2111');
  });

  it('[A8] another film and another engine are said so', () => {
    const other = { hash: 'cd'.repeat(32), title: 'Other', words: WORDS };
    expect(parseCode(printCode(plain, WORDS), other).diagnostics.map((d) => d.code)).toEqual(['K2113']);
    expect(versionFits(plain, other, '0.1.0').map((d) => d.code)).toEqual(['K2113']);
    expect(versionFits(plain, plain.film, '9.0.0').map((d) => d.code)).toEqual(['K2114']);
    expect(versionFits(plain, plain.film, '0.1.0')).toEqual([]);
  });

  it('[A9] what is shared holds choices and toggles only, the last answer to each question', () => {
    expect(shared(plain).trace).toEqual([
      { at: 0, kind: 'choice', id: 'pier', option: 'storm' },
      { at: 90_000_000, kind: 'toggle', id: 'save:mara', on: true },
    ]);
    expect(printCode(shared(plain), WORDS).length).toBeLessThan(60);
  });

  it('[A9] the name of a version is four digits, the same for the same version', () => {
    expect(versionName(plain)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}$/u);
    expect(versionName({ ...plain })).toBe(versionName(plain));
    expect(versionName({ ...plain, seed: 8 })).not.toBe(versionName(plain));
  });
});
