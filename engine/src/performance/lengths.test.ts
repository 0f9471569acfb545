import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { randomScene } from '../../../scripts/random-scenes.ts';
import { filesUnder } from '../../../scripts/script-paragraphs.ts';
import { dataDir } from '../../../tests/data.ts';
import { AS_WRITTEN, type SettingsTrack } from '../audience/settings.ts';
import { fromMilliseconds, fromSeconds } from '../base/time.ts';
import { compileFilm } from '../film/compile.ts';
import type { Film } from '../film/film.ts';
import { lengthOf } from '../film/lengths.ts';
import { parseFountain } from '../screenplay/parse.ts';
import { setPlan } from '../stage/sets/build.ts';
import type { Manner } from '../timeline/look.ts';
import { perform } from './perform.ts';

const data = dataDir();
const MANNERS: readonly Manner[] = ['spoken', 'murmured', 'silent'];

const held = (pace: number, talk: number): SettingsTrack => [
  { at: 0, settings: { ...AS_WRITTEN, pace, talk } },
];
const CORNERS: readonly SettingsTrack[] = [
  ...[-5, 0, 5].flatMap((pace) => [-5, 0, 5].map((talk) => held(pace, talk))),
  [...held(-5, 5), { at: fromSeconds(5), settings: { ...AS_WRITTEN, pace: 5, talk: -5, tension: 5 } }],
  [...held(5, -2), { at: fromSeconds(9), settings: { ...AS_WRITTEN, pace: -4, spectacle: 5, warmth: -5 } }],
];

/** Every beat of a film under every corner and manner lies inside what its length says; the count of performances. */
const expectInside = (film: Film, seeds: readonly number[]): number => {
  let n = 0;
  const cast = new Map(film.cast.map((p) => [p.id, p] as const));
  for (const [i, beat] of film.beats.entries()) {
    const told = lengthOf(beat, { cast: film.cast, groups: film.groups, slots: film.slots, opens: i === 0 });
    expect(told.free.least).toBeLessThanOrEqual(told.written.least);
    expect(told.free.greatest).toBeGreaterThanOrEqual(told.written.greatest);
    const wider = lengthOf(beat);
    for (const seed of seeds)
      for (const manner of MANNERS)
        for (const [c, track] of CORNERS.entries()) {
          const title = i === 0 && seed % 2 === 1 ? { title: { text: 'A film', author: 'Nobody' } } : {};
          const plan = setPlan(beat.place);
          const p = perform({ beat, plan, cast, groups: film.groups, track, seed, manner, ...title });
          const span = c === 4 ? told.written : told.free;
          const where = `${film.title} ${beat.id} ${manner} corner ${c} seed ${seed}`;
          expect(p.duration, where).toBeGreaterThanOrEqual(span.least);
          expect(p.duration, where).toBeLessThanOrEqual(span.greatest);
          n++;
        }
    expect(wider.expected).toBeGreaterThan(0);
  }
  return n;
};

describe('lengths of beats', () => {
  it.skipIf(data === undefined)(
    '[F40] every performance of every collected script lies inside its length',
    { timeout: 120_000 },
    () => {
      const files = filesUnder(join(data as string, 'fountain'), '.fountain');
      const films = new Map(
        files.map((f) => compileFilm(parseFountain(readFileSync(f, 'utf8')))).map((f) => [f.hash, f]),
      );
      let n = 0;
      for (const film of films.values()) n += expectInside(film, [1]);
      expect(n).toBeGreaterThan(3000);
    },
  );

  it('[F40] so does every performance of made-up scenes that use every verb', { timeout: 60_000 }, () => {
    for (let k = 0; k < 40; k++)
      expectInside(compileFilm(parseFountain(randomScene(5_000_000 + k))), [k + 1]);
  });

  it('[F40] what may go and what may be said otherwise is reckoned with', () => {
    const film = compileFilm(parseFountain(randomScene(3)));
    const beat = film.beats[0];
    if (beat === undefined) throw new Error('no beat');
    const context = { cast: film.cast, groups: film.groups, opens: false };
    const plain = lengthOf(beat, context);
    const n = beat.items.findIndex((i) => i.kind === 'speech');
    const bent = (more: object) =>
      lengthOf({ ...beat, items: beat.items.map((i, k) => (k === n ? { ...i, ...more } : i)) }, context);
    const perhaps = bent({ when: { kind: 'constant', value: 1 } });
    expect(perhaps.written.least).toBeLessThan(plain.written.least);
    expect(perhaps.written.greatest).toBeGreaterThanOrEqual(plain.written.greatest);
    const words =
      'Said in so many more words that nobody could say them in the time of a short answer, I fear.';
    const longer = bent({ variants: [{ when: { slots: { register: 'formal' }, axes: {} }, text: words }] });
    expect(longer.written.greatest).toBeGreaterThan(plain.written.greatest + fromMilliseconds(1000));
    expect(longer.expected).toBe(plain.expected);
    const slotted = lengthOf(
      {
        ...beat,
        items: beat.items.map((i, k) => (k === n ? { ...i, slots: [{ slot: 'x', from: 0, to: 1 }] } : i)),
      },
      { ...context, slots: [{ name: 'x', initial: 'a', label: 'x', options: ['a', words] }] },
    );
    expect(slotted.written.greatest).toBeGreaterThan(plain.written.greatest + fromMilliseconds(1000));
  });

  it('[F40] a beat lasts at least as long as its question stands', () => {
    const film = compileFilm(parseFountain('INT. ROOM - DAY\n\nRain.\n'));
    const beat = film.beats[0];
    if (beat === undefined) throw new Error('no beat');
    const window = fromSeconds(60);
    expect(lengthOf(beat, { window })).toEqual({
      free: { least: window, greatest: window },
      written: { least: window, greatest: window },
      expected: window,
    });
  });
});
