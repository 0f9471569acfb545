/**
 * How fast `check` explores and decides: films in a line, films that bend, the flagship; and agreement with exhaustive
 * play of random small films. `node --conditions=source --import tsx benches/check.ts [films compared]`
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkStory } from '@kinetoscope/engine/film/check/check';
import { explore } from '@kinetoscope/engine/film/check/explore';
import { compileFilm } from '@kinetoscope/engine/film/compile';
import type { StoryGraph } from '@kinetoscope/engine/film/graph';
import { parseSettings } from '@kinetoscope/engine/film/settings';
import { parseFountain } from '@kinetoscope/engine/screenplay/parse';
import { disagreements } from '../tests/films/agree.ts';
import { add, integer, storyFrom, variable, type WrittenNode } from '../tests/films/build-story.ts';
import { randomStory } from '../tests/films/random-story.ts';

/** Processor milliseconds, so that a busy machine counts less. */
const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;

const linear = (beats: number): StoryGraph =>
  storyFrom({ nodes: Object.fromEntries(Array.from({ length: beats }, (_, i) => [`b${i}`, {}])) });

/** A film whose beats ask, count and may be passed over: as many states as there are counts, beat by beat. */
const bending = (beats: number, range: number): StoryGraph =>
  storyFrom({
    variables: [integer('trust', 0, range), integer('doubt', 0, range)],
    nodes: Object.fromEntries(
      Array.from({ length: beats }, (_, i): [string, WrittenNode] => [
        `b${i}`,
        i === beats - 1
          ? { ending: 'end' }
          : {
              optional: i % 5 === 3,
              ...(i % 3 === 1
                ? {
                    choice: [
                      { text: 'more', effects: [add(0, 1)] },
                      { text: 'less', effects: [add(1, 1)] },
                    ],
                  }
                : {}),
              ...(i % 7 === 6
                ? { when: { kind: '>' as const, left: variable(0), right: variable(1) }, optional: true }
                : {}),
            },
      ]),
    ),
  });

const flagship = (): StoryGraph | undefined => {
  const folder = fileURLToPath(new URL('../films/the-last-lamp', import.meta.url));
  if (!existsSync(join(folder, 'film.fountain'))) return undefined;
  const { settings } = parseSettings(readFileSync(join(folder, 'film.yaml'), 'utf8'));
  return compileFilm(parseFountain(readFileSync(join(folder, 'film.fountain'), 'utf8')), settings).story;
};

const measure = (name: string, story: StoryGraph | undefined): void => {
  if (story === undefined) {
    console.log(`${name}: is not there`);
    return;
  }
  const explored: number[] = [];
  const checked: number[] = [];
  let states = 0;
  for (let i = 0; i < 9; i++) {
    // A fresh object, so that nothing found of it is remembered.
    const a = cpu();
    states = explore({ ...story }).states.length;
    const b = cpu();
    checkStory({ ...story });
    explored.push(b - a);
    checked.push(cpu() - b);
  }
  const ms = median(explored);
  console.log(
    `${name.padEnd(36)} ${String(states).padStart(7)} states  explore ${ms.toFixed(1).padStart(7)} ms (first ${(explored[0] ?? 0).toFixed(0)})  ` +
      `check ${median(checked).toFixed(1).padStart(7)} ms (first ${(checked[0] ?? 0).toFixed(0)})  ${Math.round((1000 * states) / ms)} states/s`,
  );
};

measure('linear, 250 beats', linear(250));
measure('linear, 2000 beats', linear(2000));
measure('bending, 60 beats, counts to 5', bending(60, 5));
measure('bending, 120 beats, counts to 20', bending(120, 20));
measure('the flagship', flagship());

const films = Number(process.argv[2] ?? 2000);
const began = performance.now();
let compared = 0;
let apart = 0;
for (let i = 0; i < films; i++) {
  const found = disagreements(randomStory(i, 2 + (i % 7)));
  if (found === undefined) continue;
  compared++;
  if (found.length === 0) continue;
  apart++;
  console.log(`film ${i}: ${found.join('; ')}`);
}
console.log(
  `${compared} random films checked and played out, ${apart} disagree (${((performance.now() - began) / 1000).toFixed(1)} s)`,
);
