import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileFilm } from '@kinetoscope/engine/film/compile';
import { TEMPERS } from '@kinetoscope/engine/narrative/audiences/tempers';
import { parseFountain } from '@kinetoscope/engine/screenplay/parse';
import { simulate } from '@kinetoscope/engine/showrunner/simulation';
import { describe, expect, it } from 'vitest';
import { simulationData } from './simulation-json.ts';
import { simulationReport } from './simulation-report.ts';

const hello = compileFilm(
  parseFountain(
    readFileSync(fileURLToPath(new URL('../../../films/hello/film.fountain', import.meta.url)), 'utf8'),
  ),
);
const dataOf = (seed: number) =>
  simulationData(
    hello,
    simulate(hello, { viewers: 60, seed, tempers: TEMPERS, timelines: 6, lookAhead: true }),
    { seed, lookAhead: true },
  );

describe('simulate', () => {
  const data = dataOf(1);

  it('[C20] counts what every viewer saw; the same seed gives the same', () => {
    expect(dataOf(1)).toEqual(data);
    expect(data.viewers).toBe(60);
    expect(data.tempers).toEqual(Object.fromEntries(TEMPERS.map((t) => [t.name, 10])));
    expect(data.beats[0]).toMatchObject({ beat: 'knock', seen: 60 });
    expect(data.endings.reduce((n, e) => n + e.count, 0)).toBe(60);
    expect(data.questions[0]?.options.reduce((n, o) => n + o.taken, 0)).toBe(60);
    expect(data.runtime.bars.reduce((a, b) => a + b, 0)).toBe(60);
    expect(data.distinct).toBe(2);
  });

  it('[C21] full timelines take the way of story time, inside its interval, and the judge finds nothing', () => {
    expect(data.full).toMatchObject({ count: 6, strayed: [], outside: [] });
    expect(data.violations.count).toBe(0);
  });

  it('[C22] the report is one page that asks nobody for anything, whatever the film is called', () => {
    const page = simulationReport({
      ...data,
      film: { ...data.film, title: '<script>alert("x")</script>' },
      violations: {
        count: 2,
        bounds: { never: 2 },
        shown: [1, 2].map((seed) => ({
          bound: 'never',
          at: 0,
          words: '<b>broken',
          temper: 'eager',
          seed,
          full: false,
        })),
      },
    });
    expect(page).not.toMatch(/<script|https?:|src=|@import|url\(/u);
    expect(page).toContain('&lt;b&gt;broken <b>2 times</b>');
    for (const title of ['Arc', 'Running times', 'Endings', 'Questions', 'Roads', 'Beats'])
      expect(page).toContain(`<h2>${title}</h2>`);
    expect(page).not.toMatch(/NaN|undefined|Infinity/u);
  });
});
