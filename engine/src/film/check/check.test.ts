import { describe, expect, it } from 'vitest';
import {
  add,
  before,
  boolean,
  integer,
  not,
  seen,
  set,
  storyFrom,
  variable,
  type WrittenNode,
  type WrittenStory,
} from '../../../../tests/films/build-story.ts';
import { checkStory } from './check.ts';

const said = (written: WrittenStory) =>
  checkStory(storyFrom(written))
    .diagnostics.filter((d) => d.severity !== 'note')
    .map((d) => `${d.code}:${d.line}`);

describe('verdicts', () => {
  it('[X5] a linear film has nothing to say of', () => {
    const report = checkStory(storyFrom({ nodes: { a: {}, b: {}, c: {} } }));
    expect(report).toMatchObject({ linear: true, diagnostics: [], states: 4, complete: true });
  });

  it('[X6] a beat that nothing leads to, and what hangs on it, once', () => {
    const nodes = { a: { gotos: [{ to: 'd' }] }, b: {}, c: { gotos: [{ to: 'd' }] }, d: { ending: 'd' } };
    expect(said({ nodes })).toEqual(['K2401:11']);
  });

  it('[X6] a beat whose condition is never true', () => {
    expect(
      said({ variables: [boolean('v')], nodes: { a: {}, b: { when: variable(0) }, c: { ending: 'c' } } }),
    ).toEqual(['K2401:11']);
  });

  it('[X6] an answer never offered; its beat is not said again', () => {
    expect(
      said({
        variables: [boolean('v')],
        nodes: {
          a: {
            choice: [
              { text: 'x', to: 'b', when: variable(0) },
              { text: 'y', to: 'c' },
            ],
          },
          b: { ending: 'b' },
          c: { ending: 'c' },
        },
      }),
    ).toEqual(['K2402:2']);
  });

  it('[X7] dead ends, with the play that shows it', () => {
    const report = checkStory(
      storyFrom({
        variables: [integer('trust', 0, 3)],
        nodes: {
          a: { choice: [{ text: 'yes', effects: [add(0, 1)] }, { text: 'no' }] },
          b: { when: variable(0), ending: 'b' },
        },
      }),
    );
    expect(report.diagnostics).toMatchObject([{ code: 'K2403', line: 1, path: ['a', '"no"'] }]);
  });

  it('[X8] never: forced by an answer is an error, avoided by the director a note', () => {
    const forced = checkStory(
      storyFrom({
        variables: [boolean('dead')],
        nodes: {
          a: {
            choice: [
              { text: 'one', to: 'b' },
              { text: 'two', to: 'c' },
            ],
          },
          b: { effects: [set(0, 1)], gotos: [{ to: 'c' }] },
          c: { ending: 'c' },
        },
        bounds: { never: [{ text: 'dead', when: variable(0), line: 7 }] },
      }),
    );
    expect(forced.diagnostics).toMatchObject([{ code: 'K2404', line: 7, path: ['a', '"one"', 'b'] }]);
    const held = checkStory(
      storyFrom({
        variables: [boolean('dead')],
        nodes: {
          a: { gotos: [{ to: 'b' }, { to: 'c' }] },
          b: { effects: [set(0, 1)], gotos: [{ to: 'c' }] },
          c: { ending: 'c' },
        },
        bounds: { never: [{ text: 'dead', when: variable(0), line: 7 }] },
      }),
    );
    expect(held.diagnostics.map((d) => d.code)).toEqual(['K2416', 'K2401']);
    expect(held.diagnostics[1]).toMatchObject({ line: 11, path: ['a', 'b'] });
  });

  it('[X8] before: an optional beat is not passed over where another needs it', () => {
    const report = checkStory(
      storyFrom({
        nodes: { a: {}, storm: { optional: true }, b: {}, confession: { optional: true }, c: {} },
        bounds: { before: [before('storm before confession', 1, 3, 2)] },
      }),
    );
    expect(report.diagnostics.map((d) => d.code)).toEqual(['K2416']);
    const forced = checkStory(
      storyFrom({
        nodes: {
          a: {
            choice: [
              { text: 'x', to: 'storm' },
              { text: 'y', to: 'b' },
            ],
          },
          storm: {},
          b: {},
          confession: {},
        },
        bounds: { before: [before('storm before confession', 1, 3, 2)] },
      }),
    );
    expect(forced.diagnostics).toMatchObject([{ code: 'K2405', path: ['a', '"y"', 'b', 'confession'] }]);
  });

  it('[X8] a lock in a branch can be missed', () => {
    expect(
      said({
        nodes: {
          a: {
            choice: [
              { text: 'x', to: 'b' },
              { text: 'y', to: 'c' },
            ],
          },
          b: { lock: true },
          c: { ending: 'c' },
        },
      }),
    ).toEqual(['K2406:11']);
  });

  it('[X8] bounds that only together cannot be held', () => {
    expect(
      said({
        variables: [boolean('u'), boolean('v')],
        nodes: {
          a: { gotos: [{ to: 'b' }, { to: 'c' }] },
          b: { effects: [set(0, 1)], gotos: [{ to: 'd' }] },
          c: { effects: [set(1, 1)] },
          d: { ending: 'd' },
        },
        bounds: {
          never: [
            { text: 'u', when: variable(0), line: 3 },
            { text: 'v', when: variable(1), line: 4 },
          ],
        },
      }),
    ).toEqual(['K2417:3']);
  });

  it('[X9] equal futures: a variable nobody reads makes no difference, one that is read does', () => {
    const film = (when: boolean) => ({
      variables: [boolean('v')],
      nodes: {
        a: { choice: [{ text: 'x', effects: [set(0, 1)] }, { text: 'y' }] },
        b: when ? { when: variable(0) } : {},
        c: { ending: 'c' },
      },
    });
    expect(said(film(false))).toEqual(['K2412:3']);
    expect(said(film(true))).toEqual([]);
  });

  it('[X10] an orphan reference, through a branch only', () => {
    const film = (told: boolean) => ({
      nodes: {
        a: {
          choice: [
            { text: 'x', to: 'b' },
            { text: 'y', to: 'c' },
          ],
        },
        b: { tells: ['the letter'], gotos: [{ to: 'd' }] },
        c: told ? { tells: ['the letter'] } : {},
        d: { needs: ['the letter'], ending: 'd' },
      },
    });
    expect(said(film(true))).toEqual([]);
    expect(said(film(false))).toEqual(['K2413:32']);
    expect(said({ ...film(false), estimated: ['the letter'] })).toEqual(['K2414:32']);
  });

  it('[X10] look-ahead that keeps a bound also keeps a reference from being an orphan', () => {
    expect(
      said({
        nodes: { a: {}, letter: { optional: true, tells: ['l'] }, b: { needs: ['l'] } },
        bounds: { before: [before('letter before b', 1, 2, 2)] },
      }),
    ).toEqual([]);
  });

  it('[X11] runtime: too short, too long, neither', () => {
    const film = (least: number, greatest: number): WrittenStory => ({
      nodes: { a: {}, b: { optional: true }, c: {} },
      bounds: { runtime: { least: least * 705_600_000, greatest: greatest * 705_600_000, line: 5 } },
    });
    expect(said(film(18, 22))).toEqual([]);
    expect(said(film(27, 33))).toEqual([]);
    expect(said(film(30, 40))).toEqual(['K2409:5']);
    expect(said(film(5, 20))).toEqual(['K2409:5']);
    // Neither two beats (18 to 22) nor three (27 to 33) lie inside.
    expect(said(film(20, 30))).toEqual(['K2409:5']);
  });

  it('[X12] the arc: outside everywhere, outside on a way, estimated', () => {
    const arc = [
      { at: 0, low: 0, high: 200 },
      { at: 1000, low: 800, high: 1000 },
    ];
    const film = (tension: number, estimated: boolean): WrittenStory => ({
      nodes: {
        a: { tension: 100 },
        b: { tension, estimated: estimated ? ['tension'] : [] },
        c: { tension: 700 },
      },
      arc,
    });
    expect(said(film(400, false))).toEqual([]);
    expect(said(film(1000, false))).toEqual(['K2410:11']);
    expect(said(film(1000, true))).toEqual(['K2411:11']);
  });

  it('[X6] a goto back to a beat that has played', () => {
    expect(said({ nodes: { a: {}, b: { gotos: [{ to: 'a' }] }, c: {} } })).toEqual(['K2415:12']);
  });

  it('[X6] a beat seen or not decides', () => {
    expect(
      said({
        nodes: {
          a: {},
          b: { optional: true },
          c: { when: seen(1) },
          d: { when: not(seen(1)) },
          e: { ending: 'e' },
        },
      }),
    ).toEqual([]);
  });

  it('[X3] what is too large is sampled and says so, and never crashes', () => {
    const nodes = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`b${i}`, { loose: i > 0 && i < 39 }]),
    );
    const report = checkStory(storyFrom({ nodes }), { most: 500 });
    expect(report.complete).toBe(false);
    expect(report.states).toBe(500);
    expect(report.covered).toBeLessThan(1000);
    expect(report.diagnostics.map((d) => d.code)).toEqual(['K2418']);
  });

  it('[X3] what was not come to in a film too large is doubted, what was found wrong is certain', () => {
    const nodes: Record<string, WrittenNode> = Object.fromEntries(
      Array.from({ length: 30 }, (_, i): [string, WrittenNode] => [`b${i}`, { loose: i > 0 }]),
    );
    nodes.never = { loose: true, when: variable(0) };
    nodes.end = { gotos: [{ to: 'trap' }] };
    nodes.trap = { choice: [{ text: 'back', to: 'end' }, { text: 'on' }] };
    nodes.last = { ending: 'last' };
    const report = checkStory(storyFrom({ variables: [boolean('v')], nodes }), { most: 2000 });
    expect(report.diagnostics.map((d) => [d.code, d.severity])).toEqual([
      ['K2418', 'warning'],
      ['K2419', 'warning'],
      ['K2403', 'error'],
    ]);
  });
});
