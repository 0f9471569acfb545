import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFountain } from './parse.ts';
import { printFountain } from './print.ts';
import type { Element } from './script.ts';

/** `type text` of each element. */
const shape = (source: string): string[] => parseFountain(source).elements.map((e) => `${e.type} ${e.text}`);
const only = (source: string): Element => {
  const { elements } = parseFountain(source);
  expect(elements.length).toBe(1);
  return elements[0]!;
};
const codes = (source: string): string[] => parseFountain(source).diagnostics.map((d) => d.code);

/** Text made of what Fountain reacts to, so that random strings reach every rule. */
const fountainish = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '\n',
          '\n\n',
          '\r\n',
          '\r',
          ' ',
          '  ',
          '\t',
          '\f',
          '\u000b',
          '\ufeff',
          '\u2028',
          '\ud800',
          '\udc00',
          '😀',
        ],
        ...[
          '[[',
          ']]',
          '/*',
          '*/',
          '*',
          '**',
          '_',
          '\\',
          '.',
          '!',
          '@',
          '~',
          '>',
          '<',
          '=',
          '===',
          '#',
          '^',
          '(',
          ')',
          ':',
        ],
        ...[
          'INT. ',
          'EXT',
          'I/E ',
          'TO:',
          'CUT TO:',
          'BOB',
          'Anna',
          'он',
          'МАША',
          '日本',
          'Title: ',
          'é',
          '7',
          '#1A#',
        ],
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));
/** fast-check's own strings hold no lone surrogates; this one does. */
const anyUnits = fc.array(fc.nat(0xffff), { maxLength: 40 }).map((units) => String.fromCharCode(...units));

describe('[S1] nothing is lost', () => {
  it('print(parse(x)) is x, lines rise, nothing throws', () => {
    fc.assert(
      fc.property(fc.oneof(fountainish, anyUnits), (source) => {
        const script = parseFountain(source);
        expect(printFountain(script)).toBe(source);
        const lines = source.split(/\r\n|\r|\n/).length;
        let last = 1;
        for (const e of script.elements) {
          expect(e.line).toBeGreaterThanOrEqual(last);
          expect(e.endLine).toBeGreaterThanOrEqual(e.line);
          expect(e.endLine).toBeLessThanOrEqual(lines);
          last = e.line;
          for (const inset of [...(e.notes ?? []), ...(e.boneyard ?? [])]) {
            expect(inset.line).toBeGreaterThanOrEqual(e.line);
            expect(inset.line).toBeLessThanOrEqual(e.endLine);
            expect(inset.at).toBeLessThanOrEqual(e.text.length);
          }
        }
        for (const token of script.tokens) expect(token.length).toBeGreaterThan(0);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('[S2] line ends make no difference to the elements', () => {
    fc.assert(
      fc.property(fountainish, (text) => {
        const source = text.replaceAll('\r', '');
        const { elements, title } = parseFountain(source);
        for (const end of ['\r\n', '\r']) {
          const other = parseFountain(source.replaceAll('\n', end));
          const plain = JSON.stringify([other.title, other.elements]).replaceAll(/\\r\\n|\\r/g, '\\n');
          expect(plain).toBe(JSON.stringify([title, elements]));
        }
      }),
      { seed: 1, numRuns: 100 },
    );
  });
});

describe('[S4] title page', () => {
  it('keeps order, repeats and indented lines', () => {
    const { title, elements } = parseFountain('Title: A\n   B\nAuthor: C\nAuthor: D\n\nHello.');
    expect(title).toEqual([
      { key: 'Title', values: ['A', 'B'], line: 1 },
      { key: 'Author', values: ['C'], line: 3 },
      { key: 'Author', values: ['D'], line: 4 },
    ]);
    expect(elements.map((e) => e.line)).toEqual([6]);
  });
  it('is not made of an opening transition or of action with a colon', () => {
    expect(parseFountain('FADE IN:\n\nINT. A - DAY\n\nx').title).toEqual([]);
    expect(shape('He says: no.\n\nx')).toEqual(['action He says: no.', 'action x']);
  });
});

describe('[S6] notes', () => {
  it('inside a line go to their element', () => {
    const e = only('He walks [[slowly]] away.[[@shot wide]]');
    expect(e.text).toBe('He walks away.');
    expect(e.notes).toEqual([
      { text: 'slowly', line: 1, column: 10, endLine: 1, at: 8 },
      { text: '@shot wide', line: 1, column: 26, endLine: 1, at: 14 },
    ]);
  });
  it('on their own line are elements, and do not interrupt a speech', () => {
    expect(shape('BOB\n[[@trim]]\nHello.\n[[n]]\nAgain.')).toEqual([
      'character BOB',
      'note @trim',
      'dialogue Hello.',
      'note n',
      'dialogue Again.',
    ]);
  });
  it('may stand right under or over a heading', () => {
    expect(shape('[[@beat a]]\nINT. A - DAY\n[[@lock]]\n\nx')).toEqual([
      'note @beat a',
      'scene_heading INT. A - DAY',
      'note @lock',
      'action x',
    ]);
  });
  it('run over empty lines only if these hold two spaces', () => {
    expect(shape('[[a\n  \nb]]')).toEqual(['note a\n  \nb']);
    expect(shape('[[a\n\nb]]')).toEqual(['action [[a', 'action b]]']);
    expect(codes('[[a\n\nb]]')).toEqual(['K1001']);
  });
});

describe('[S7] boneyard', () => {
  it('leaves an empty line where it filled one', () => {
    expect(shape('CUT TO:\n/*\ngone\n\ngone\n*/\nEXT. A - DAY\n\nx')).toEqual([
      'transition CUT TO:',
      'boneyard gone\n\ngone',
      'scene_heading EXT. A - DAY',
      'action x',
    ]);
  });
  it('unclosed is text, and said', () => {
    expect(shape('a /* b')).toEqual(['action a /* b']);
    expect(codes('a /* b')).toEqual(['K1002']);
  });
});

describe('elements', () => {
  it('[S8] action keeps spaces, makes a tab four, and is one a paragraph', () => {
    expect(shape('\ta  \n b\n\nc')).toEqual(['action     a  \n b', 'action c']);
    expect(only('!INT. A').forced).toBe(true);
  });
  it('[S5] headings need empty lines', () => {
    expect(only('INT./EXT. CAR - DAY #12-A.#')).toMatchObject({
      text: 'INT./EXT. CAR - DAY',
      number: '12-A.',
    });
    expect(shape('a\n\n.38 pistol\nb')).toEqual(['action a', 'action .38 pistol\nb']);
    expect(shape('..x')).toEqual(['action ..x']);
    expect(codes('INT. A - DAY\nHe runs.')).toEqual(['K1003']);
  });
  it('[S9] transitions', () => {
    expect(shape('CUT TO:')).toEqual(['transition CUT TO:']);
    expect(shape('CUT TO: ')).toEqual(['action CUT TO: ']);
    expect(shape('INSERT PHOTO:')).toEqual(['action INSERT PHOTO:']);
    expect(shape('> Burn to white.')).toEqual(['transition Burn to white.']);
  });
  it('[S10] characters', () => {
    expect(parseFountain("@McCLANE (V.O.) (CONT'D) ^\nHi").elements[0]).toMatchObject({
      text: 'McCLANE',
      extension: "V.O., CONT'D",
      dual: true,
      forced: true,
    });
    expect(shape('МАША\nДа.')[0]).toBe('character МАША');
    expect(shape('ÉLODIE\nOui.')[0]).toBe('character ÉLODIE');
    expect(shape('彼はTVを見る\n次')[0]).toBe('action 彼はTVを見る\n次');
    expect(shape('@花子\nはい。')).toEqual(['character 花子', 'dialogue はい。']);
    expect(shape('23\nx')).toEqual(['action 23\nx']);
    expect(codes('BOB ^\nHi')).toEqual(['K1004']);
    expect(codes('@bob\n\nx')).toEqual(['K1005']);
  });
  it('[S11] speech', () => {
    expect(shape('BOB\nOne\n  \n two \n(loud)\nThree\n~la\n~lo\n\nx')).toEqual([
      'character BOB',
      'dialogue One\n\ntwo',
      'parenthetical (loud)',
      'dialogue Three',
      'lyrics la\nlo',
      'action x',
    ]);
    expect(shape('BOB\nHi\n!He runs.')).toEqual(['character BOB', 'dialogue Hi', 'action He runs.']);
  });
  it('[S13] [S14] the rest', () => {
    expect(shape('# A\n## B\n= c\n====\n> d <\n~e')).toEqual([
      'section A',
      'section B',
      'synopsis c',
      'page_break ',
      'centered d',
      'lyrics e',
    ]);
  });
  it('[S19] an empty script says so', () => {
    expect(codes(' \n')).toEqual(['K1010']);
  });
});
