import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Trace } from '../audience/trace.ts';
import { compileFilm } from '../film/compile.ts';
import { parseSettings } from '../film/settings.ts';
import { parseFountain } from '../screenplay/parse.ts';
import { planFilm } from './plan.ts';
import { rehearsed } from './rehearsal.ts';

const file = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../../films/the-last-lamp/${name}`, import.meta.url)), 'utf8');
const settings = parseSettings(file('film.yaml')).settings;
const film = compileFilm(parseFountain(file('film.fountain')), settings);

const wish = (axis: 'pace' | 'talk' | 'warmth', value: number) =>
  ({ at: 0, kind: 'directive', axis, value, confidence: 3 }) as const;

describe('rehearsal', () => {
  it('[W22] every performance lasts as long as it was rehearsed to, whatever the seed', () => {
    const { nodes } = rehearsed(film).story;
    const traces: Trace[] = [
      [],
      [wish('warmth', 4)],
      [wish('pace', 5), wish('talk', -5)],
      [wish('pace', -5)],
    ];
    let scenes = 0;
    for (const [i, trace] of traces.entries())
      for (const seed of [2, 3, 5]) {
        for (const scene of planFilm({ film, seed, trace }).scenes) {
          const length = nodes.find((n) => n.beat === scene.beat)?.length;
          if (length === undefined) continue;
          const span = i < 2 ? length.written : length.free;
          expect(scene.duration, `${scene.beat}, seed ${seed}`).toBeGreaterThanOrEqual(span.least);
          expect(scene.duration, `${scene.beat}, seed ${seed}`).toBeLessThanOrEqual(span.greatest);
          scenes++;
        }
      }
    expect(scenes).toBeGreaterThan(200);
  }, 240_000);

  it('[W22] is closer than what is reckoned from the words', () => {
    const width = (l: { written: { least: number; greatest: number } }) =>
      l.written.greatest / l.written.least;
    const rooms = rehearsed(film)
      .story.nodes.map((n) => width(n.length))
      .sort((a, b) => a - b);
    const words = film.story.nodes.map((n) => width(n.length)).sort((a, b) => a - b);
    expect(rooms[rooms.length >> 1]).toBeLessThan(words[words.length >> 1] as number);
  }, 120_000);

  it('[W22] leaves a film alone that no runtime bounds', () => {
    const free = compileFilm(parseFountain('INT. KITCHEN - NIGHT\n\nANN\nHello.\n'));
    expect(rehearsed(free)).toBe(free);
  });
});
