import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFountain } from '../screenplay/parse.ts';
import { compileFilm } from './compile.ts';
import type { StoryGraph } from './graph.ts';
import { parseSettings } from './settings.ts';
import {
  answered,
  entered,
  following,
  hasSeen,
  openingState,
  type StoryState,
  stateKey,
} from './story-state.ts';

const YAML = 'variables: { trust: 0..2, lamp: false, keeper: { alive, dead } }\n';

/** `a [[@goto b]]; b; c` as a film of so many beats. */
const story = (words: string): StoryGraph =>
  compileFilm(
    parseFountain(
      words
        .split(';')
        .map((w) => w.trim())
        .map((w) => {
          const [name, ...marks] = w.split(/\s+(?=@)/u);
          return `INT. ${name} - DAY [[@beat ${name}]]\n\n${marks.map((m) => `[[${m}]]`).join('\n')}\n\nRain.\n\n`;
        })
        .join(''),
    ),
    parseSettings(YAML, 'film.yaml').settings,
  ).story;

const index = (g: StoryGraph, beat: string): number => g.nodes.findIndex((n) => n.beat === beat);
const after = (g: StoryGraph, ...beats: string[]): StoryState =>
  beats.reduce((s, b) => entered(g, s, index(g, b)), openingState(g));
const next = (g: StoryGraph, s: StoryState): string => {
  const f = following(g, s);
  if (f.kind === 'beats') return f.beats.map((n) => g.nodes[n]?.beat).join(' ');
  if (f.kind === 'choice')
    return `? ${f.options.map((o) => g.nodes[f.node]?.choice?.options[o]?.id).join(' ')}`;
  return f.kind === 'end' ? `end ${f.ending ?? ''}`.trim() : 'stuck';
};

describe('what may follow', () => {
  it('[F20] the written order, then the end', () => {
    const g = story('a; b; c');
    expect(next(g, openingState(g))).toBe('a');
    expect(next(g, after(g, 'a'))).toBe('b');
    expect(next(g, after(g, 'a', 'b', 'c'))).toBe('end');
  });

  it('[F20] a beat plays once, and one whose condition fails is passed over', () => {
    const g = story('a @set trust = 1; b @when trust > 1; c @goto a; d');
    expect(next(g, after(g, 'a'))).toBe('c');
    // The goto leads to a beat that was played: the order goes on.
    expect(next(g, after(g, 'a', 'c'))).toBe('d');
  });

  it('[F20] an optional beat opens what follows it', () => {
    const g = story('a; b @optional; c @optional; d; e');
    expect(next(g, after(g, 'a'))).toBe('b c d');
    expect(next(g, after(g, 'a', 'c'))).toBe('d');
  });

  it('[F20] of alternatives one plays', () => {
    const g = story('a; b; c @alt; d @alt @when lamp; e');
    expect(next(g, after(g, 'a'))).toBe('b c');
    expect(next(g, after(g, 'a', 'b'))).toBe('e');
    expect(next(g, after(g, 'a', 'c'))).toBe('e');
  });

  it('[F20] gotos that hold; to the first of a group opens it, to another only that', () => {
    const g = story('a @goto c @goto e when lamp; b; c; d @alt; e @goto d');
    expect(next(g, after(g, 'a'))).toBe('c d');
    const lit = { ...after(g, 'a'), values: [0, 1, 0] };
    expect(next(g, lit)).toBe('c d e');
    expect(next(g, after(g, 'a', 'e'))).toBe('d');
  });

  it('[F20] an ending ends; without one of its endings a film that has some is stuck', () => {
    const g = story('a @choice "Go" -> c @choice "Stay"; b; c @ending hope');
    expect(next(g, after(g, 'c'))).toBe('end hope');
    const h = story('a @ending hope; b');
    expect(next(h, after(h, 'b'))).toBe('stuck');
  });

  it('[F20] loose beats come forward at any seam, and leave the order where it was', () => {
    const g = story('a; x @loose @when trust > 0; b @set trust += 1; c');
    expect(next(g, openingState(g))).toBe('a');
    expect(next(g, after(g, 'a'))).toBe('b');
    expect(next(g, after(g, 'a', 'b'))).toBe('x c');
    expect(next(g, after(g, 'a', 'b', 'x'))).toBe('c');
    // A film without endings ends where its written order does.
    expect(next(g, after(g, 'a', 'b', 'c'))).toBe('end');
  });

  it('[F20] [F21] a question asks, its answer leads', () => {
    const g = story(
      'a @choice "Go" -> c set trust += 1 @choice "Stay" @choice "Hide" -> b when lamp; b; c; d',
    );
    const asked = after(g, 'a');
    expect(next(g, asked)).toBe('? go stay');
    const gone = answered(g, asked, 0);
    expect(gone.values[0]).toBe(1);
    expect(next(g, gone)).toBe('c');
    expect(next(g, answered(g, asked, 1))).toBe('b');
    // Nobody wrote what comes when the answer leads to what was played.
    const again = story('a; b @choice "Back" -> a @choice "On"');
    expect(next(again, answered(again, after(again, 'a', 'b'), 0))).toBe('stuck');
  });

  it('[F17] [F19] effects saturate, in the order written', () => {
    const g = story('a @set trust += 5 @set trust -= 1, keeper = dead; b @set trust -= 9');
    expect(after(g, 'a').values).toEqual([1, 0, 1]);
    expect(after(g, 'a', 'b').values).toEqual([0, 0, 1]);
  });
});

describe('the key of a state', () => {
  it('[F22] remembers what can matter later, and nothing else', () => {
    expect(story('a; b; c').remembered).toEqual([]);
    expect(story('a; b @when seen(a); c @lock; d @tells x; e @needs x; f @tells y').remembered).toEqual([
      0, 2,
    ]);
    // Back to `a` from `c`: all between may come again.
    expect(story('a; b; c @goto a when lamp; d').remembered).toEqual([0, 1, 2]);
    expect(story('a @choice "X" -> c @choice "Y" -> d; b; c @goto e; d @goto e; e').remembered).toEqual([]);
    expect(story('a; b @loose; c').remembered).toEqual([1]);
    // Led to a loose beat, the order goes on, and may come back.
    expect(
      story('a @optional; b @choice "X" -> x @choice "Y" -> x; x @loose; c @goto a; d').remembered,
    ).toEqual([0, 1, 2, 3]);
  });
});

/** Random small films: any marks, any order. */
const films = fc
  .array(
    fc.array(
      fc.oneof(
        fc.constantFrom(
          '@optional',
          '@alt',
          '@loose',
          '@lock',
          '@ending hope',
          '@set trust += 1',
          '@set lamp = true',
          '@set trust -= 1, keeper = dead',
          '@when trust > 0',
          '@when not lamp',
          '@when seen(b0)',
          '@when keeper == alive or seen(b2)',
        ),
        fc.nat(5).map((n) => `@goto b${n}`),
        fc.nat(5).map((n) => `@goto b${n} when lamp`),
        fc.tuple(fc.nat(9), fc.nat(5)).map(([t, n]) => `@choice "T${t}" -> b${n} when trust < 2`),
        fc.nat(9).map((t) => `@choice "U${t}" set lamp = true`),
        fc.tuple(fc.nat(9), fc.nat(5)).map(([t, n]) => `@choice "V${t}" -> b${n}`),
      ),
      { maxLength: 4 },
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((beats) => story(beats.map((marks, n) => [`b${n}`, ...marks].join(' ')).join(';')));

/** Everything that a state says. */
const whole = (s: StoryState): string =>
  `${s.at},${s.played},${s.to},${s.values.join(' ')},${s.seen.join(' ')}`;

describe('random films', () => {
  it('[F20] [F22] have finitely many states; what is entered was offered; equal keys, equal futures', () => {
    let most = 0;
    fc.assert(
      fc.property(films, (g) => {
        const known = new Set<string>();
        /** By key: what may follow, and the keys that each way leads to. */
        const futures = new Map<string, string>();
        const open: StoryState[] = [openingState(g)];
        while (open.length > 0) {
          const state = open.pop() as StoryState;
          if (known.has(whole(state))) continue;
          known.add(whole(state));
          expect(known.size).toBeLessThan(100_000);
          const f = following(g, state);
          const ways: StoryState[] = [];
          if (f.kind === 'beats') {
            expect(f.beats.length).toBeGreaterThan(0);
            expect([...f.beats].sort((a, b) => a - b)).toEqual(f.beats);
            for (const n of f.beats) {
              expect(hasSeen(state, n)).toBe(false);
              const on = entered(g, state, n);
              expect(on.played).toBe(n);
              expect(hasSeen(on, n)).toBe(true);
              for (const [i, v] of g.variables.entries()) {
                const [least, greatest] =
                  v.kind === 'integer'
                    ? [v.least, v.greatest]
                    : [0, v.kind === 'boolean' ? 1 : v.values.length - 1];
                const value = on.values[i] ?? least - 1;
                expect(value >= least && value <= greatest).toBe(true);
              }
              ways.push(on);
            }
          } else if (f.kind === 'choice') {
            expect(f.options.length).toBeGreaterThan(0);
            expect(f.node).toBe(state.played);
            for (const o of f.options) ways.push(answered(g, state, o));
          }
          const future = JSON.stringify([f, ways.map((w) => stateKey(g, w))]);
          const key = stateKey(g, state);
          expect(futures.get(key) ?? future).toBe(future);
          futures.set(key, future);
          open.push(...ways);
        }
        most = Math.max(most, known.size);
      }),
      { seed: 7, numRuns: 200 },
    );
    // They are films worth the test.
    expect(most).toBeGreaterThan(50);
  });
});
