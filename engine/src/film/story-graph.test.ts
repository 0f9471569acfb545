import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AS_WRITTEN } from '../audience/settings.ts';
import { canonical } from '../base/canonical.ts';
import { FLICKS_PER_SECOND } from '../base/time.ts';
import { parseFountain } from '../screenplay/parse.ts';
import { beatFor } from './beat-for.ts';
import { compileFilm } from './compile.ts';
import { FILM_DIAGNOSTICS } from './diagnostics.ts';
import { parseSettings } from './settings.ts';
import { entered, following, openingState } from './story-state.ts';

const film = (script: string, yaml = '') => {
  const { settings, diagnostics } = parseSettings(yaml, 'film.yaml');
  const f = compileFilm(parseFountain(script), settings, 'film.fountain');
  return { ...f, diagnostics: [...diagnostics, ...f.diagnostics] };
};
const said = (f: ReturnType<typeof film>) =>
  f.diagnostics.map((d) => `${d.file}:${d.line}:${d.column} ${d.code}`);

const VARIABLES = 'variables: { trust: 0..5, lamp_lit: false, keeper: { alive, dead } }\n';
const scene = (name: string, ...rest: string[]) =>
  `INT. ${name} - DAY [[@beat ${name.toLowerCase()}]]\n\n${rest.join('\n\n')}\n\n`;

describe('beat marks', () => {
  it('[F15] stand on the heading, before the first line, or anywhere where only beats can have them', () => {
    const f = film(
      'INT. A - DAY [[@beat a]] [[@lock]]\n\n[[@optional]]\n\n[[@when trust > 1]]\n\nRain.\n\nANN\nYes. [[@set trust += 1]]\n\n[[@goto b]]\n\nINT. B - DAY [[@beat b]]\n\nWind.\n',
      VARIABLES,
    );
    expect(f.story.nodes[0]).toMatchObject({
      beat: 'a',
      lock: true,
      optional: true,
      when: { kind: '>' },
      effects: [{ variable: 0, operator: '+=', value: 1 }],
      gotos: [{ to: 1, line: 12 }],
    });
    expect(f.beats[0]?.items.every((i) => i.kind === 'transition' || i.when === undefined)).toBe(true);
  });

  it('[F15] a mark in a line, on a cue, or before a later line is the line\u2019s', () => {
    const f = film(
      'INT. A - DAY\n\nRain. [[@trim]]\n\nANN [[@lock]]\nOne.\n(beat)\nTwo.\n\n[[@when lamp_lit]]\n\nBEN\nThree.\n\nBEN\nFour. [[@tension 0.9]]\n',
      VARIABLES,
    );
    const items = f.beats[0]?.items.flatMap((i) => (i.kind === 'transition' ? [] : [i])) ?? [];
    expect(items.map((i) => i.mark)).toEqual(['trim', 'lock', 'lock', undefined, undefined]);
    expect(items.map((i) => i.when?.kind)).toEqual([undefined, undefined, undefined, 'variable', undefined]);
    expect(items[4]).toMatchObject({ tension: 900 });
    expect(items[1]).toMatchObject({ trimmable: false, weight: 1000 });
    expect(said(f).filter((c) => !c.includes('film.yaml'))).toEqual([]);
  });

  it('[F15] what nothing can follow is said', () => {
    const f = film(
      'INT. A - DAY [[@trim]] [[@slot drink]]\n\n[[@slot drink]]\n\nRain.\n\n[[@lock]]\n\nINT. B - DAY\n\nWind.\n\n> FADE OUT. [[@when lamp_lit]]\n',
      `${VARIABLES}slots: { drink: tea }\n`,
    );
    expect(said(f).filter((c) => c.startsWith('film.fountain'))).toEqual([
      'film.fountain:1:16 K2034',
      'film.fountain:1:26 K2034',
      'film.fountain:3:3 K2034',
      'film.fountain:7:3 K2034',
      'film.fountain:13:15 K2034',
    ]);
  });

  it('[F15] what contradicts itself is said', () => {
    const f = film(
      `${scene('a', 'Rain.')}${scene('b', '[[@lock]] [[@optional]]', 'Wind.')}${scene('c', '[[@loose]] [[@alt]]', 'ANN\nTea. [[@lock]] [[@alt warmth > 1: Tea!]]')}`,
    );
    expect(said(f)).toEqual([
      'film.fountain:7:13 K2034',
      'film.fountain:13:14 K2034',
      'film.fountain:16:18 K2034',
    ]);
    expect(f.story.nodes[2]).toMatchObject({ loose: true, alternative: false });
  });

  it('[F16] a name taken twice goes to the first', () => {
    const f = film(
      `${scene('storm', '[[@goto storm]]', 'Rain.')}${scene('storm', 'Wind.')}INT. X - DAY [[@beat x]] [[@beat y]]\n\nHail.\n`,
    );
    expect(f.beats.map((b) => b.id)).toEqual(['storm', 'storm.2', 'x']);
    expect(f.story.nodes[0]?.gotos[0]?.to).toBe(0);
    expect(said(f)).toEqual(['film.fountain:7:26 K2030', 'film.fountain:11:34 K2030']);
  });

  it('[F21] a choice has its options, default and window', () => {
    const f = film(
      scene(
        'a',
        'Rain.',
        '[[@choice "Open it" -> b when trust > 1 set trust += 1]]\n[[@choice "Wait" default within 5s]]\n[[@choice "Wait" -> c within 4s]]\n[[@choice "Go" -> nowhere]]',
      ) +
        scene('b', 'Wind.') +
        scene('c', 'Hail.'),
      VARIABLES,
    );
    const choice = f.story.nodes[0]?.choice;
    expect(choice?.options.map((o) => [o.id, o.text, o.to, o.when?.kind, o.effects.length])).toEqual([
      ['open-it', 'Open it', 1, '>', 1],
      ['wait', 'Wait', undefined, undefined, 0],
      ['wait.2', 'Wait', 2, undefined, 0],
    ]);
    expect(choice?.fallback).toBe(1);
    expect(choice?.window).toBe(5 * FLICKS_PER_SECOND);
    expect(choice?.options[1]).toMatchObject({ line: 6, column: 3 });
    expect(said(f).filter((c) => c.startsWith('film.fountain'))).toEqual([
      'film.fountain:7:11 K2031',
      'film.fountain:8:19 K2024',
    ]);
  });

  it('[F24] facts are told by mark, by name, or by words', () => {
    const f = film(
      scene('a', '[[@tells The Letter]]', 'Rain.') +
        scene('drowning', 'She sinks.') +
        scene('b', 'He takes the brass key.') +
        scene(
          'c',
          '[[@needs the letter]] [[@needs the drowning]] [[@needs a brass key]] [[@needs the crown]]',
          'The end.',
        ),
    );
    expect(f.story.facts).toEqual([
      { name: 'letter', estimated: false },
      { name: 'drowning', estimated: false },
      { name: 'brass key', estimated: true },
      { name: 'crown', estimated: true },
    ]);
    expect(f.story.nodes.map((n) => n.tells)).toEqual([[0], [1], [2], []]);
    expect(f.story.nodes[3]?.needs.map((n) => [n.fact, n.line, n.column])).toEqual([
      [0, 17, 10],
      [1, 17, 32],
      [2, 17, 56],
      [3, 17, 79],
    ]);
    expect(said(f)).toEqual(['film.fountain:17:79 K2035']);
  });

  it('[F28] switches come from saves, endings and film.yaml', () => {
    const f = film(
      scene('a', 'MARA\nYes.', '[[@save MARA]]') +
        scene('b', '[[@ending dark "It goes out"]]', 'Night. [[@alt season=winter: Snow.]]'),
      'endings: { dark: The lamp dies }\nslots: { season: { default: summer, options: [summer, winter] } }\ntoggles: { winter: { label: Let it be winter, slots: { season: winter } } }\n',
    );
    expect(f.story.toggles).toEqual([
      { id: 'save:mara', label: 'Save Mara' },
      { id: 'ending:dark', label: 'The lamp dies' },
      { id: 'set:winter', label: 'Let it be winter', slots: { season: 'winter' } },
    ]);
    expect(f.diagnostics).toEqual([]);
  });

  it('[F25] a marked tension moves the lines of its beat', () => {
    const lines = ['Rain.', 'ANN\nYes.', 'BEN\nNo! Never!'];
    const plain = film(scene('a', ...lines)).beats[0];
    const marked = film(scene('a', '[[@tension 0.6]]', ...lines)).beats[0];
    const of = (b: typeof plain) => b?.items.flatMap((i) => ('tension' in i ? [i.tension] : [])) ?? [];
    expect(marked?.tension).toBe(600);
    expect(of(marked).map((t, i) => t - (of(plain)[i] ?? 0))).toEqual(
      of(plain).map(() => 600 - (plain?.tension ?? 0)),
    );
  });
});

describe('what marks leave alone', () => {
  it('[F27] a beat without marks compiles as it would without the film\u2019s', () => {
    const a = film(`${scene('a', 'ANN\nOne.')}${scene('b', 'BEN\nTwo.')}`);
    const b = film(
      `${scene('a', 'ANN\nOne. [[@trim]] [[@alt warmth >= 2: One, dear.]]', '[[@choice "Go" -> b]]', '[[@choice "Stay"]]')}${scene('b', 'BEN\nTwo.')}`,
      'places: { X: pub }\n',
    );
    const own = (f: typeof a) => ({
      ...f.beats[1],
      line: 0,
      items: f.beats[1]?.items.map((i) => ({ ...i, line: 0 })),
    });
    expect(own(b)).toEqual(own(a));
  });

  it('[F27] a mark changes no line\u2019s id, words or reading', () => {
    const a = film('INT. A - DAY\n\nAnn takes the cup. She drinks.\n\nANN\nGood tea, Ben.\n');
    const b = film(
      'INT. A - DAY\n\n[[@optional]]\n\nAnn takes the cup. [[@shot close-up ANN]] She drinks.\n\nANN\nGood tea[[@slot drink]], Ben.\n',
      'slots: { drink: tea }\n',
    );
    const plain = (f: typeof a) =>
      f.beats[0]?.items.map((i) => {
        const { line: _, slots: __, ...rest } = { slots: undefined, ...i };
        return rest;
      });
    expect(plain(b)).toEqual(plain(a));
    expect(b.beats[0]?.shots).toEqual([{ scale: 'close-up', person: 'ann', line: 5 }]);
    expect(b.beats[0]?.items[1]).toMatchObject({ slots: [{ slot: 'drink', from: 5, to: 8 }] });
  });

  it('[F29] a film that bends is compiled whole', () => {
    const script = parseFountain(
      `${scene('a', '[[@goto c]]', 'Rain.')}${scene('b', 'Wind.')}${scene('c', 'Hail.')}`,
    );
    expect(compileFilm(script, {}, undefined, 1).beats).toHaveLength(3);
    expect(
      compileFilm(parseFountain(scene('a', 'Rain.') + scene('b', 'Wind.')), {}, undefined, 1).beats,
    ).toHaveLength(1);
  });

  it('the hash covers script and settings, not where film.yaml says them', () => {
    const of = (yaml: string) => film(scene('a', 'Rain.'), yaml).hash;
    expect(of('title: A\n')).toBe(of('# a remark\n\ntitle:   A\n'));
    expect(of('title: A\n')).not.toBe(of('title: B\n'));
    expect(of('title: A\nslots: { drink: tea }\n')).not.toBe(of('title: A\n'));
  });

  it('places of film.yaml say what a place is', () => {
    const f = film('INT. THE FOLD - NIGHT\n\nRain.\n', 'places: { the fold: a pub }\n');
    const pub = film('INT. PUB - NIGHT\n\nRain.\n').beats[0]?.place;
    expect(f.beats[0]?.place).toMatchObject({ kind: pub?.kind, guessed: false, name: 'THE FOLD' });
  });
});

describe('film.yaml', () => {
  it('reads arc and bounds', () => {
    const f = film(
      scene('storm', '[[@ending hope]]', 'Rain.') + scene('calm', 'Sun.'),
      `${VARIABLES}arc: [ { at: 0%, tension: 0.1..0.4 }, { at: 62.5%, tension: 0.95 } ]\nbounds: { never: [ "keeper == dead and ending == hope" ], before: [ "storm before calm" ], runtime: 90s..1h2m, intensity: 0.9, challenge: 1 in 4, persuasion: none }\n`,
    );
    expect(f.story.arc).toEqual([
      { at: 0, low: 100, high: 400 },
      { at: 625, low: 850, high: 1000 },
    ]);
    expect(f.story.bounds).toMatchObject({
      never: [{ text: 'keeper == dead and ending == hope', line: 3 }],
      runtime: { least: 90 * FLICKS_PER_SECOND, greatest: 3720 * FLICKS_PER_SECOND },
      intensity: 900,
      challenge: { beats: 1, of: 4 },
      persuasion: 'none',
    });
    expect(f.story.bounds.before.map((b) => [b.first, b.then, b.line])).toEqual([[0, 1, 3]]);
  });

  it.each([
    ['variables: { a: 5..0 }', 'K2044', 1, 17],
    ['variables:\n  a: nine', 'K2044', 2, 6],
    ['variables: { not: true }', 'K2044', 1, 14],
    ['variables: { a: { one } }', 'K2044', 1, 14],
    ['variables: { a: 0..5 = 9 }', 'K2029', 1, 17],
    ['variables: { a b: true }', 'K2002', 1, 14],
    ['variables: { a: 7 }', 'K2002', 1, 17],
    ['arc: [ { at: 0.5, tension: 0.1 } ]', 'K2002', 1, 14],
    ['arc: [ { at: half, tension: 0.1 } ]', 'K2040', 1, 14],
    ['arc: [ { at: 120%, tension: 0.1 } ]', 'K2040', 1, 14],
    ['arc: [ { at: 0%, tension: 0.9..0.1 } ]', 'K2040', 1, 27],
    ['arc:\n  - { at: 50%, tension: 0.5 }\n  - { at: 20%, tension: 0.5 }', 'K2040', 3, 11],
    ['arc: [ { at: 0% } ]', 'K2002', 1, 8],
    ['bounds: { never: [ "tru == 1" ] }', 'K2022', 1, 20],
    ['bounds: { never: [ "ending == hope" ] }', 'K2025', 1, 20],
    ['bounds: { never: [ "1 = 1" ] }', 'K2043', 1, 20],
    ['bounds:\n  before:\n    - calm before stormy', 'K2024', 3, 7],
    ['bounds: { before: [ "calm, then storm" ] }', 'K2041', 1, 21],
    ['bounds: { before: [ "calm before calm" ] }', 'K2041', 1, 21],
    ['bounds: { runtime: long }', 'K2042', 1, 20],
    ['bounds: { runtime: 12m..6m }', 'K2042', 1, 20],
    ['bounds: { intensity: 2 }', 'K2002', 1, 22],
    ['bounds: { challenge: often }', 'K2041', 1, 22],
    ['bounds: { persuasion: some }', 'K2002', 1, 23],
    ['bounds: { nevr: [] }', 'K2003', 1, 11],
    ['slots: { drink: { default: tea, options: [ale] } }', 'K2029', 1, 28],
    ['toggles: { x: { label: X, slots: { drnk: tea } } }', 'K2027', 1, 42],
    ['toggles: { x: { slots: {} } }', 'K2002', 1, 12],
    ['endings: { hop: Hope }', 'K2039', 1, 12],
    ['slots: { drink: tea }', 'K2038', 1, 10],
    ['variables: { a: true }', 'K2036', 1, 14],
    ['look: { ratio: wide }', 'K2002', 1, 16],
    ['titel: X', 'K2003', 1, 1],
    ['title: [', 'K2001', 1, 9],
  ])('[F26] %s is said at its place', (yaml, code, line, column) => {
    const f = film(scene('storm', 'Rain.') + scene('calm', 'Sun.'), yaml);
    expect(said(f)).toContain(`film.yaml:${line}:${column} ${code}`);
    const found = f.diagnostics.find((d) => d.code === code);
    expect(found?.severity).toBe(FILM_DIAGNOSTICS[code as keyof typeof FILM_DIAGNOSTICS].severity);
  });

  it('[F26] all faults are said, and the rest holds', () => {
    const f = film(
      scene('storm', 'Rain.'),
      'arc:\n  - { at: 0%, tension: 2 }\n  - { at: 10%, tension: [] }\n  - { at: 20%, tension: 0.5 }\nbounds: { intensity: 0.8, persuasion: much, runtime: 6 }\nmanner: loud\n',
    );
    expect(said(f).sort()).toEqual([
      'film.yaml:2:24 K2002',
      'film.yaml:3:16 K2002',
      'film.yaml:5:39 K2002',
      'film.yaml:5:54 K2002',
      'film.yaml:6:9 K2002',
    ]);
    expect(f.story.arc).toEqual([{ at: 200, low: 400, high: 600 }]);
    expect(f.story.bounds.intensity).toBe(800);
  });

  it('[F26] names nearby are offered', () => {
    const f = film(scene('storm', '[[@goto strom]] [[@save MARAA]]', 'MARA\nRain.'));
    expect(f.diagnostics.map((d) => d.remedy)).toEqual(['Did you mean storm?', 'Did you mean MARA?']);
  });
});

describe('places of faults', () => {
  it('[F26] hold in notes of several lines, after spaces, and with other line ends', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const f = film(
        [
          'INT. A - DAY',
          '',
          '[[  @goto nowhere ]] [[@when',
          '  a > 1 and',
          '  b]]',
          '',
          'Rain. [[ @save NOBODY]]',
          '',
        ].join(end),
      );
      expect(said(f)).toEqual(
        ['film.fountain:3:11 K2024', 'film.fountain:4:3 K2022', 'film.fountain:7:16 K2026'].sort(),
      );
    }
  });

  it('[F26] an alternative before the first beat, and a lone option', () => {
    const f = film(`${scene('a', '[[@alt]]', '[[@choice "Go" -> b]]', 'Rain.')}${scene('b', 'Wind.')}`);
    expect(said(f)).toEqual(['film.fountain:3:3 K2033', 'film.fountain:5:3 K2032']);
    expect(f.story.nodes[0]?.alternative).toBe(false);
  });
});

describe('any marks and any settings', () => {
  const MARKS = [
    '@when trust > 1',
    '@when seen(b)',
    '@set trust += 1',
    '@goto b',
    '@goto c when not lamp_lit',
    '@choice "X" -> a',
    '@choice "Y"',
    '@lock',
    '@optional',
    '@trim',
    '@alt',
    '@alt warmth >= 2: Other words.',
    '@alt season=winter: EXT. ICE - DAY',
    '@loose',
    '@tension 0.5',
    '@ending hope',
    '@save ANN',
    '@slot drink',
    '@tells it',
    '@needs it',
    '@shot wide',
    '@look noir',
    '@beat b',
    '@beat',
    '@wehn',
    '@goto',
    '@choice x',
    'only a note',
  ];
  const block = fc.oneof(
    fc.constantFrom(
      'INT. A - DAY',
      'EXT. B - NIGHT [[@beat b]]',
      'ANN',
      'ANN\nA cup of tea.',
      'Rain. Ben runs.',
      '> FADE OUT.',
      '(softly)',
      'SUPER: "Now"',
      '- One.\n- Two.',
      '# Act',
      '/* out */',
    ),
    fc.constantFrom(...MARKS).map((m) => `[[${m}]]`),
    fc
      .tuple(fc.constantFrom('ANN', 'Tea, please', 'INT. C - DAY', '*Tea*'), fc.constantFrom(...MARKS))
      .map(([a, m]) => `${a} [[${m}]]`),
    fc.string({ unit: 'grapheme', maxLength: 20 }).map((s) => `[[@${s}]]`),
  );
  const YAML = [
    'variables: { trust: 0..5, lamp_lit: false }',
    'slots: { drink: tea, season: summer }',
    'endings: { hope: H }',
    'bounds: { never: [ "trust == 0" ], runtime: 1m..2m }',
    'arc: [ { at: 0%, tension: 0.5 } ]',
    'toggles: { w: { label: W, slots: { season: winter } } }',
    'variables: 3',
    'bounds: [ 1 ]',
    'arc: { a: 1 }',
    'slots: { a: { options: [] } }',
    '? [a]\n: b',
    'x: &y 1',
    '{',
    '- 1',
  ];

  it('[F14] [F26] compile to a film that can be asked what follows', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(block, fc.constantFrom('\n', '\n\n')), { maxLength: 18 }),
        fc.oneof(
          fc.subarray(YAML).map((l) => l.join('\n')),
          fc.string({ unit: 'grapheme', maxLength: 60 }),
        ),
        (blocks, yaml) => {
          const f = film(blocks.map(([b, e]) => b + e).join(''), yaml);
          void canonical(f);
          void following(f.story, openingState(f.story));
          for (const n of f.story.nodes) {
            for (const g of n.gotos) expect(f.story.nodes[g.to]).toBeDefined();
            for (const o of n.choice?.options ?? [])
              if (o.to !== undefined) expect(f.story.nodes[o.to]).toBeDefined();
          }
          for (const d of f.diagnostics) {
            expect(d.line, d.message).toBeGreaterThan(0);
            expect(d.column, d.message).toBeGreaterThan(0);
          }
          for (const [n, b] of f.beats.entries()) {
            const state = entered(f.story, openingState(f.story), n);
            const slots = { drink: 'a coffee', season: 'winter' };
            for (const settings of [AS_WRITTEN, { ...AS_WRITTEN, warmth: 5 }]) {
              const played = beatFor(f, b, state, slots, settings);
              const ids = played.items.flatMap((i) => (i.kind === 'transition' ? [] : [i.id]));
              expect(new Set(ids).size).toBe(ids.length);
              for (const i of played.items)
                if (i.kind !== 'transition') {
                  expect(Object.keys(i)).not.toContain('when');
                  expect(Object.keys(i)).not.toContain('variants');
                  expect(Object.keys(i)).not.toContain('slots');
                }
            }
            for (const i of b.items)
              if (i.kind !== 'transition')
                for (const s of i.slots ?? []) {
                  const text = i.kind === 'title' ? i.text.join('\n') : i.text;
                  expect(s.from).toBeLessThanOrEqual(s.to);
                  expect(s.to).toBeLessThanOrEqual(text.length);
                }
          }
        },
      ),
      { seed: 5, numRuns: 200 },
    );
  });
});
