import { FLICKS_PER_SECOND } from '@kinetoscope/engine/base/time';
import { compileFilm } from '@kinetoscope/engine/film/compile';
import type { Film } from '@kinetoscope/engine/film/film';
import { parseFountain } from '@kinetoscope/engine/screenplay/parse';
import { planFilm } from '@kinetoscope/engine/showrunner/plan';
import { stageAt } from '@kinetoscope/engine/stage/stage-at';
import type { Timeline } from '@kinetoscope/engine/timeline/timeline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { megabyte, WEIRD } from './weird-scripts.ts';

const seconds = (flicks: number): number => flicks / FLICKS_PER_SECOND;

const made = (text: string): { film: Film; timeline: Timeline } => {
  const film = compileFilm(parseFountain(text));
  return { film, timeline: planFilm({ film, seed: 1, trace: [] }) };
};

/** The longest that one picture may stand, seconds, cards apart. */
const LONGEST_SHOT = 30;

/** What is wrong with a plan, in words; nothing for a sane one. */
const faultsOf = ({ timeline }: { timeline: Timeline }, longest = LONGEST_SHOT): string[] => {
  const faults: string[] = [];
  const walk = (v: unknown, path: string): void => {
    if (faults.length > 20) return;
    if (typeof v === 'number' && !Number.isSafeInteger(v)) faults.push(`${path} = ${v}`);
    else if (v !== null && typeof v === 'object')
      for (const [k, x] of Object.entries(v)) walk(x, `${path}.${k}`);
  };
  walk(timeline, '');
  let at = 0;
  for (const s of timeline.shots) {
    if (s.start !== at) faults.push(`shot ${s.id} starts at ${seconds(s.start)}, not at ${seconds(at)}`);
    if (s.duration <= 0) faults.push(`shot ${s.id} has no length`);
    if (s.kind !== 'card' && seconds(s.duration) > longest)
      faults.push(`shot ${s.id} stands ${seconds(s.duration)} s`);
    at = s.start + s.duration;
  }
  if (at !== timeline.duration) faults.push(`shots end at ${seconds(at)} of ${seconds(timeline.duration)}`);
  for (const s of timeline.scenes)
    if (seconds(s.duration) < 1.4) faults.push(`scene ${s.beat} lasts ${seconds(s.duration)} s`);
  for (const l of timeline.lines) {
    const scene = timeline.scenes[l.scene];
    if (scene === undefined || l.start < scene.start || l.start + l.duration > scene.start + scene.duration)
      faults.push(`line ${l.id} is outside its scene`);
  }
  for (const t of timeline.titles)
    if (seconds(t.duration) > 40) faults.push(`title ${t.id} stands ${seconds(t.duration)} s`);
  for (const k of [0, 0.17, 0.43, 0.76, 0.99]) {
    const stage = stageAt(timeline, Math.floor(timeline.duration * k));
    const broken = JSON.stringify(stage, (_, v) =>
      typeof v === 'number' && !Number.isFinite(v) ? 'BROKEN' : v,
    );
    if (broken.includes('"BROKEN"')) faults.push(`a number at ${k} of the film is not finite`);
  }
  return faults;
};

describe('any script plays', () => {
  for (const [name, text] of Object.entries(WEIRD))
    it(`${name}`, { timeout: 120_000 }, () => {
      expect(faultsOf(made(text()))).toEqual([]);
    });

  it('a megabyte of noise', { timeout: 300_000 }, () => {
    // Thousands of moments of a second each, without anybody: some picture stands through many of them.
    expect(faultsOf(made(megabyte()), 120)).toEqual([]);
  });

  const piece = fc.oneof(
    fc.constantFrom(
      'INT. KITCHEN - NIGHT',
      'EXT. SEA - DAY',
      'INT. CAR - CONTINUOUS',
      'MONTAGE',
      '.LATER',
      'INT. 家 - 朝',
      'ANN\n(beat)\nWhere were you?',
      'BEN (V.O.)\nI was gone.',
      'BEN ^\nNo! No--',
      'CY (O.S.)\nHello?',
      '@太郎\n(into phone)\nもしもし。',
      'ANN\n(into phone)\nIt is me.',
      'Ann enters. Ben leaves.',
      'Ben sits across from Ann.',
      'They embrace. She falls.',
      'Beat.',
      'A long silence.',
      'INTERCUT WITH BEN.',
      'SUPER: "Ten years later"',
      '- Ann runs.\n- Ben runs.\n- A dog barks.',
      'A sign reads "CLOSED".',
      'FADE OUT.',
      'FADE IN:',
      'DISSOLVE TO:',
      'Ann walks to Ben. Ann drives. Cy dies.',
      'TWO COPS and a CROWD wait.',
      '~La la',
      '>THE END<',
    ),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.lorem({ maxCount: 12 }),
  );
  it('anything put together', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (list) => {
        expect(faultsOf(made(list.join('\n\n')))).toEqual([]);
      }),
      { seed: 1, numRuns: 60 },
    );
  });
});

describe('lengths are sane', () => {
  const first = (text: string): number => seconds(made(text).timeline.scenes[0]?.duration ?? 0);

  it('a scene in which nothing happens is some seconds', () => {
    for (const name of ['a scene with nobody', 'a heading alone', 'one word']) {
      const long = first((WEIRD[name] as () => string)());
      expect(long).toBeGreaterThan(1.5);
      expect(long).toBeLessThan(12);
    }
  });

  it('Japanese is read by its characters, not by its spaces', () => {
    const long = first('INT. 屋敷 - 夜\n\n雨が降る。男は窓の外を見ている。古い手紙が机の上にある。');
    expect(long).toBeGreaterThan(4);
    expect(long).toBeLessThan(20);
  });

  it('an hour of speech is about an hour', () => {
    const long = first((WEIRD['a speech of an hour'] as () => string)());
    expect(long).toBeGreaterThan(2400);
    expect(long).toBeLessThan(4800);
  });

  it('a set holds no more than a dozen', () => {
    const { timeline } = made((WEIRD['200 characters in one scene'] as () => string)());
    for (let t = 0; t < timeline.duration; t += 5 * FLICKS_PER_SECOND)
      expect(stageAt(timeline, t).people.length).toBeLessThanOrEqual(16);
    expect(new Set(timeline.stances.map((s) => s.person)).size).toBe(200);
  });
});
