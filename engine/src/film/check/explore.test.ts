import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  boolean,
  constant,
  integer,
  set,
  storyFrom,
  variable,
} from '../../../../tests/films/build-story.ts';
import { randomStory } from '../../../../tests/films/random-story.ts';
import { uniform } from '../../base/random.ts';
import { evaluate } from '../expression.ts';
import { factsOf, openingState, type StoryState } from '../story-state.ts';
import { BEATS, CHOICE, END, explore, moved, movesOf, STUCK } from './explore.ts';
import { breaks, lawfulStates, rulesOf } from './lawful.ts';

describe('exploring', () => {
  it('[X1] a linear film has one state a beat and the opening', () => {
    const nodes = Object.fromEntries(Array.from({ length: 250 }, (_, i) => [`b${i}`, {}]));
    const space = explore(storyFrom({ nodes }));
    expect(space.states).toHaveLength(251);
    expect(space.complete).toBe(true);
    expect([...space.kind].filter((k) => k === BEATS)).toHaveLength(250);
    expect(space.kind[250]).toBe(END);
  });

  it('[X1] plays that agree in their key are one state', () => {
    const story = storyFrom({
      nodes: {
        a: {
          choice: [
            { text: 'one', to: 'b' },
            { text: 'two', to: 'c' },
          ],
        },
        b: { gotos: [{ to: 'd' }] },
        c: { gotos: [{ to: 'd' }] },
        d: { ending: 'end' },
      },
      remembered: [],
    });
    const space = explore(story);
    // Opening, a, two answers, b, c, d.
    expect(space.states).toHaveLength(7);
    expect(space.kind[1]).toBe(CHOICE);
    expect(space.find(space.states[5]!)).toBe(5);
  });

  it('[X1] what can no longer matter makes no states', () => {
    const film = (asked: boolean) =>
      storyFrom({
        variables: [boolean('lamp'), boolean('door')],
        nodes: {
          a: { choice: [{ text: 'on', effects: [set(0, 1)] }, { text: 'off' }] },
          b: { optional: true },
          c: { choice: [{ text: 'open', effects: [set(1, 1)] }, { text: 'shut' }] },
          // Read here for the last time.
          d: { lines: [variable(1)] },
          e: { ...(asked ? { when: variable(0) } : {}), optional: true },
          f: { effects: [set(0, 0)] },
          g: { optional: true, when: variable(0) },
          h: {},
        },
      });
    // Opening, a, answered, b, c, answers, d twice, e, f, h: the lamp is set anew before it is asked.
    expect(explore(film(false)).states).toHaveLength(12);
    // Asked at e, which only the one may play: two of each up to there.
    expect(explore(film(true)).states).toHaveLength(19);
  });

  it('[X1] counting on is no setting anew', () => {
    const space = explore(
      storyFrom({
        variables: [integer('trust', 0, 3)],
        nodes: {
          a: { choice: [{ text: 'trust', effects: [set(0, 1)] }, { text: 'do not' }] },
          b: { effects: [add(0, 1)] },
          c: { when: { kind: '==', left: variable(0), right: constant(2) } },
          d: {},
        },
      }),
    );
    // Opening, a, two answers, b twice, c after the one, d.
    expect(space.states).toHaveLength(8);
  });

  it('[X1] whatever the play, what is open, heard and broken is what its state says', () => {
    let states = 0;
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9 }), fc.nat(1_000_000), (size, seed) => {
        const plain = randomStory(seed, size);
        // Any mixture of loose, optional and alternative beats, also those that no compiler would let pass.
        const nodes = plain.nodes.map((n, i) => ({
          ...n,
          alternative: n.alternative || uniform(seed, 'alternative too', i) < 0.2,
          loose: n.loose || uniform(seed, 'loose too', i) < 0.2,
        }));
        const story = { ...plain, nodes };
        const space = explore(story);
        const rules = rulesOf(story);
        const heard = (s: StoryState) =>
          (nodes[s.played]?.lines ?? []).map((e) => evaluate(e, factsOf(story, s)) !== 0);
        const said = (s: StoryState) => {
          const moves = movesOf(story, s);
          const broken = rules.map((r) => breaks(story, s, moves.kind === END, r));
          return JSON.stringify([s.at, s.played, s.to, moves, broken, s.to === 'order' ? heard(s) : []]);
        };
        // Every state whole, none merged with another.
        const whole = new Map<string, StoryState>();
        const queue = [openingState(story)];
        for (const s of queue) {
          const key = JSON.stringify(s);
          if (whole.has(key) || whole.size > 3000) continue;
          whole.set(key, s);
          const { kind, options } = movesOf(story, s);
          for (const o of options) queue.push(moved(story, s, kind, o));
        }
        for (const s of whole.values()) expect(said(space.states[space.find(s)]!)).toBe(said(s));
        states += whole.size;
      }),
      { seed: 5, numRuns: 200 },
    );
    expect(states).toBeGreaterThan(2000);
  });

  it('[X2] the order has every state after what it leads to', () => {
    const space = explore(
      storyFrom({
        nodes: { a: {}, b: { optional: true }, c: { optional: true }, d: { loose: true }, e: {} },
      }),
    );
    const place = new Int32Array(space.states.length);
    space.order.forEach((s, i) => {
      place[s] = i;
    });
    expect(new Set(space.order).size).toBe(space.states.length);
    space.target.forEach((t, e) => {
      expect(place[t]!).toBeLessThan(place[space.source[e]!]!);
    });
  });

  it('[X3] a budget cuts, and says so', () => {
    const nodes = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`b${i}`, { loose: i > 0 }]));
    const space = explore(storyFrom({ nodes }), 100);
    expect(space.states).toHaveLength(100);
    expect(space.complete).toBe(false);
    expect(space.kind).toHaveLength(100);
    expect(space.target).toContain(-1);
  });

  it('[X4] lawful: the director can avoid what the viewer cannot force', () => {
    const space = explore(
      storyFrom({
        variables: [boolean('dead')],
        nodes: {
          a: {
            choice: [
              { text: 'one', to: 'b' },
              { text: 'two', to: 'c' },
            ],
          },
          b: { gotos: [{ to: 'x' }, { to: 'y' }] },
          c: { gotos: [{ to: 'x' }] },
          x: { effects: [set(0, 1)], ending: 'x' },
          y: { ending: 'y' },
        },
        bounds: { never: [{ text: 'dead', when: variable(0), line: 3 }] },
      }),
    );
    const good = lawfulStates(space);
    const played = (name: string) =>
      space.states.findIndex((s) => s.to === 'order' && space.graph.nodes[s.played]?.beat === name);
    expect(good[played('b')]).toBe(1);
    expect(good[played('c')]).toBe(0);
    expect(good[played('a')]).toBe(0);
    expect(good[played('x')]).toBe(0);
  });

  it('[X4] being stuck is never lawful', () => {
    const space = explore(
      storyFrom({ nodes: { a: {}, b: { when: variable(0), ending: 'b' } }, variables: [boolean('v')] }),
    );
    expect([...space.kind]).toContain(STUCK);
    expect(lawfulStates(space)[0]).toBe(0);
  });
});
