import { below, pick, uniform } from '../../engine/src/base/random.ts';
import type { Effect, Expression } from '../../engine/src/film/expression.ts';
import type { StoryGraph } from '../../engine/src/film/graph.ts';
import {
  add,
  before,
  boolean,
  both,
  constant,
  integer,
  not,
  seen,
  set,
  storyFrom,
  variable,
  type WrittenNode,
} from './build-story.ts';

/** A small story by its seed: conditions, effects, gotos, choices, optional, loose and alternative beats, bounds. */
export const randomStory = (seed: number, size: number): StoryGraph => {
  const chance = (share: number, ...key: (string | number)[]): boolean => uniform(seed, ...key) < share;
  const draw = (n: number, ...key: (string | number)[]): number => below(n, seed, ...key);
  const name = (i: number): string => `b${i}`;
  const condition = (...key: (string | number)[]): Expression => {
    const x = pick<Expression>(
      [
        variable(0),
        { kind: '>=', left: variable(1), right: constant(draw(3, 'c', ...key)) },
        { kind: '==', left: variable(1), right: constant(draw(3, 'd', ...key)) },
        seen(draw(size, 's', ...key)),
      ],
      seed,
      'condition',
      ...key,
    );
    if (chance(0.25, 'not', ...key)) return not(x);
    return chance(0.15, 'both', ...key) ? both(x, seen(draw(size, 's2', ...key))) : x;
  };
  const effects = (...key: (string | number)[]): Effect[] =>
    chance(0.5, 'effect', ...key)
      ? [
          chance(0.5, 'which', ...key)
            ? set(0, draw(2, 'value', ...key))
            : add(1, 1 - 2 * draw(2, 'by', ...key)),
        ]
      : [];
  const nodes: Record<string, WrittenNode> = {};
  const hasEndings = chance(0.6, 'endings');
  for (let i = 0; i < size; i++) {
    const loose = i > 0 && chance(0.12, 'loose', i);
    nodes[name(i)] = {
      ...(chance(0.3, 'when', i) ? { when: condition('when', i) } : {}),
      effects: effects('node', i),
      gotos: chance(0.25, 'goto', i)
        ? Array.from({ length: 1 + draw(2, 'gotos', i) }, (_, k) => ({
            to: name(draw(size, 'to', i, k)),
            ...(chance(0.5, 'goto-when', i, k) ? { when: condition('goto', i, k) } : {}),
          }))
        : [],
      ...(chance(0.3, 'choice', i)
        ? {
            choice: Array.from({ length: 1 + draw(3, 'options', i) }, (_, k) => ({
              text: `option ${k}`,
              ...(chance(0.6, 'option-to', i, k) ? { to: name(draw(size, 'o-to', i, k)) } : {}),
              ...(chance(0.25, 'option-when', i, k) ? { when: condition('option', i, k) } : {}),
              effects: effects('option', i, k),
            })),
          }
        : {}),
      optional: chance(0.2, 'optional', i),
      alternative: i > 0 && !loose && nodes[name(i - 1)]?.loose !== true && chance(0.15, 'alternative', i),
      loose,
      lock: chance(0.1, 'lock', i),
      ...(hasEndings && (i === size - 1 || chance(0.2, 'ending', i))
        ? { ending: pick(['hope', 'loss'], seed, 'ending id', i) }
        : {}),
      tension: 100 * draw(11, 'tension', i),
      tells: chance(0.25, 'tells', i) ? ['x'] : [],
      needs: chance(0.2, 'needs', i) ? ['x'] : [],
      ...(chance(0.2, 'lines', i) ? { lines: [condition('line', i)] } : {}),
      seconds: pick<readonly [number, number, number]>(
        [
          [9, 10, 11],
          [4, 5, 6],
          [18, 20, 25],
        ],
        seed,
        'length',
        i,
      ),
    };
  }
  const flicks = 705_600_000;
  const least = 5 * draw(8, 'least');
  const bands = [
    { low: 0, high: 200 },
    { low: 400, high: 500 },
    { low: 700, high: 1000 },
  ];
  return storyFrom({
    arc: chance(0.5, 'arc') ? [0, 500, 1000].map((at) => ({ at, ...pick(bands, seed, 'band', at) })) : [],
    variables: [boolean('lamp'), integer('trust', 0, 2)],
    nodes,
    bounds: {
      never: Array.from({ length: draw(3, 'never') }, (_, k) => ({
        text: `never ${k}`,
        when: both(condition('never', k), condition('never too', k)),
        line: 1001 + k,
      })),
      before: chance(0.4, 'before')
        ? [
            before(
              'before 0',
              draw(size, 'first'),
              (draw(size, 'first') + 1 + draw(size - 1, 'then')) % size,
              1010,
            ),
          ]
        : [],
      ...(chance(0.5, 'runtime')
        ? {
            runtime: {
              least: least * flicks,
              greatest: (least + 5 * (1 + draw(12, 'greatest'))) * flicks,
              line: 1020,
            },
          }
        : {}),
    },
  });
};
