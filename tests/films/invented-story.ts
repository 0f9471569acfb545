import { below, pick, uniform } from '../../engine/src/base/random.ts';
import { fromSeconds } from '../../engine/src/base/time.ts';
import type { Effect, Expression } from '../../engine/src/film/expression.ts';
import type { ArcKey, Bounds, StoryGraph } from '../../engine/src/film/graph.ts';
import {
  add,
  boolean,
  constant,
  integer,
  not,
  seen,
  set,
  storyFrom,
  variable,
  type WrittenNode,
} from './build-story.ts';

/** What an invented story is like; chances are of one beat. */
export interface Invention {
  readonly beats: number;
  readonly endings: number;
  readonly optional: number;
  readonly loose: number;
  readonly alternative: number;
  readonly choice: number;
  readonly goto: number;
  readonly condition: number;
  /** Rules of each kind at most. */
  readonly rules: number;
  readonly runtime: boolean;
}

export const SMALL: Invention = {
  beats: 9,
  endings: 3,
  optional: 0.3,
  loose: 0.15,
  alternative: 0.15,
  choice: 0.25,
  goto: 0.25,
  condition: 0.25,
  rules: 2,
  runtime: true,
};

/** As large and as free as a short living film of ten minutes. */
export const FEATURED: Invention = {
  beats: 44,
  endings: 5,
  optional: 0.2,
  loose: 0.07,
  alternative: 0.12,
  choice: 0.14,
  goto: 0.05,
  condition: 0.12,
  rules: 2,
  runtime: true,
};

/**
 * A story made up from a seed: variables, conditions, choices, gotos, optional, loose and alternative beats, endings,
 * saved persons, locks, bounds and an arc. Most are lawful, some are not; none is meant to be good.
 */
export const inventedStory = (seed: number, like: Invention = SMALL): StoryGraph => {
  const variables = [boolean('lit'), integer('trust', 0, 3), boolean('known', 1)];
  const names = Array.from({ length: like.beats }, (_, i) => `b${i}`);
  const firstEnding = like.beats - like.endings;
  const chance = (p: number, ...key: (string | number)[]): boolean => uniform(seed, ...key) < p;
  const condition = (...key: (string | number)[]): Expression => {
    const kind = below(4, seed, 'condition', ...key);
    if (kind === 0) return variable(0);
    if (kind === 1) return not(variable(2));
    if (kind === 2)
      return { kind: '>=', left: variable(1), right: constant(1 + below(2, seed, 'at', ...key)) };
    return not(seen(below(like.beats, seed, 'seen', ...key)));
  };
  const effect = (...key: (string | number)[]): Effect =>
    chance(0.5, 'which', ...key)
      ? add(1, 1 - 2 * below(2, seed, 'sign', ...key))
      : set(2 * below(2, seed, 'flag', ...key), below(2, seed, 'value', ...key));
  const later = (i: number, ...key: (string | number)[]): string =>
    names[
      Math.min(like.beats - 1, i + 1 + below(Math.max(2, Math.floor(like.beats / 6)), seed, 'to', ...key))
    ] as string;

  const nodes: Record<string, WrittenNode> = {};
  for (let i = 0; i < like.beats; i++) {
    const inner = i > 0 && i < firstEnding;
    const loose = inner && chance(like.loose, 'loose', i);
    const alternative = inner && i > 1 && !loose && chance(like.alternative, 'alternative', i);
    const length = 4 + below(20, seed, 'length', i);
    nodes[names[i] as string] = {
      tension: below(1001, seed, 'tension', i),
      warmth: below(1001, seed, 'warmth', i),
      spectacle: below(1001, seed, 'spectacle', i),
      seconds: [length - 1, length, length + 1],
      loose,
      alternative,
      optional: inner && !loose && chance(like.optional, 'optional', i),
      lock: inner && !loose && chance(0.04, 'lock', i),
      ...(inner && (loose || chance(like.condition, 'when', i)) ? { when: condition('when', i) } : {}),
      ...(chance(0.35, 'effect', i) ? { effects: [effect('of', i)] } : {}),
      ...(chance(0.08, 'saves', i) ? { saves: [pick(['MARA', 'IVO'], seed, 'who', i)] } : {}),
      ...(inner && chance(like.choice, 'choice', i)
        ? {
            choice: [
              {
                text: 'one',
                ...(chance(0.5, 'one', i) ? { to: later(i, 'one', i) } : {}),
                effects: [effect('one', i)],
              },
              { text: 'two', to: later(i, 'two', i), effects: [effect('two', i)] },
              ...(chance(0.3, 'three', i) ? [{ text: 'three', when: condition('three', i) }] : []),
            ],
          }
        : {}),
      ...(inner && chance(like.goto, 'goto', i)
        ? { gotos: [{ to: later(i, 'g', i) }, { to: later(i, 'h', i), when: condition('h', i) }] }
        : {}),
      ...(i === firstEnding - 1
        ? {
            gotos: names
              .slice(firstEnding)
              .map((to, k) => (k === 0 ? { to } : { to, when: condition('ending', k) })),
          }
        : {}),
      ...(i >= firstEnding ? { ending: `e${i - firstEnding}` } : {}),
    };
  }

  const upTo = (kind: string): number[] =>
    Array.from({ length: below(like.rules + 1, seed, kind) }, (_, k) => k);
  const arc: ArcKey[] = [0, 300, 700, 1000].map((at) => {
    const low = below(600, seed, 'low', at);
    return { at, low, high: low + 250 };
  });
  const total = names.length * fromSeconds(12);
  const bounds: Bounds = {
    never: upTo('never').map((k) => ({
      text: `never ${k}`,
      when: {
        kind: 'and',
        left: { kind: 'ending', ending: below(like.endings, seed, 'in', k) },
        right: condition('never', k),
      },
      line: k,
    })),
    before: upTo('before').map((k) => {
      const first = below(firstEnding - 1, seed, 'first', k);
      return {
        text: `before ${k}`,
        first,
        // biome-ignore lint/suspicious/noThenProperty: the bound's own word; nobody awaits it
        then: first + 1 + below(firstEnding - first - 1, seed, 'then', k),
        line: k,
      };
    }),
    ...(like.runtime && chance(0.7, 'runtime')
      ? { runtime: { least: Math.floor(total / 4), greatest: Math.floor(total * 1.1), line: 1 } }
      : {}),
    intensity: 900,
    ...(chance(0.6, 'challenge') ? { challenge: { beats: 1, of: 2 + below(3, seed, 'of') } } : {}),
    persuasion: 'none',
  };
  return storyFrom({ variables, nodes, bounds, arc });
};
