import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storyFrom } from '../../../tests/films/build-story.ts';
import { filmOfStory } from '../../../tests/films/film-of-story.ts';
import { FEATURED, inventedStory } from '../../../tests/films/invented-story.ts';
import { fromSeconds } from '../base/time.ts';
import { lookAhead } from './look-ahead.ts';
import type { NativeState } from './native-story.ts';
import { type NativeTelling, nativeTelling } from './native-telling.ts';

/** Every way a telling may come out from a state, by playing all of it. */
const played = (t: NativeTelling, state: NativeState, saved: readonly string[], out: Set<string>): void => {
  const next = t.story.next(state);
  if (next.kind === 'end') out.add(`${next.ending} ${[...new Set(saved)].sort().join(' ')}`);
  if (next.kind !== 'beats' && next.kind !== 'choice') return;
  next.options.forEach((_, i) => {
    const to = t.story.take(state, i);
    if (!t.foresight.of(to).lawful) return;
    const saves = next.kind === 'beats' ? t.story.prospect(state, i).saves : [];
    played(t, to, [...saved, ...saves], out);
  });
};

describe('looking ahead', () => {
  it('[N13] outcomes are just the ways it can still come out, as playing them all shows', () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.nat(1_000_000), (seed) => {
        const t = nativeTelling(filmOfStory(inventedStory(seed)));
        const start = t.story.start();
        const p = t.foresight.of(start);
        if (!p.lawful) return;
        const all = new Set<string>();
        played(t, start, [], all);
        const told = new Set(p.outcomes?.map((o) => `${o.ending} ${[...o.saves].sort().join(' ')}`));
        expect(told).toEqual(all);
        compared++;
      }),
      { seed: 8, numRuns: 100 },
    );
    expect(compared).toBeGreaterThan(40);
  });

  it('[N10] says why a way on is unlawful', () => {
    const t = nativeTelling(
      filmOfStory(
        storyFrom({
          nodes: { a: { optional: true }, b: { optional: true }, c: {} },
          // biome-ignore lint/suspicious/noThenProperty: the bound's own word; nobody awaits it
          bounds: { before: [{ text: 'a before c', first: 0, then: 2, line: 1 }] },
        }),
      ),
    );
    const start = t.story.start();
    expect(t.foresight.of(t.story.take(start, 0)).lawful).toBe(true);
    expect(t.foresight.of(t.story.take(start, 2))).toMatchObject({
      lawful: false,
      because: 'before "a before c"',
    });
    expect(t.foresight.of(t.story.take(start, 1)).because).toBe(
      'leads to what is forbidden: before "a before c"',
    );
  });

  it('[N11] fits only where the rest can be held inside the runtime', () => {
    const film = filmOfStory(
      storyFrom({
        nodes: { a: {}, b: { optional: true }, c: {} },
        bounds: { runtime: { least: fromSeconds(18), greatest: fromSeconds(33), line: 1 } },
      }),
    );
    const t = nativeTelling(film);
    const a = t.story.take(t.story.start(), 0);
    // Left: c of 9..11 s as written, or b and c.
    expect(t.foresight.of(a).fits({ least: fromSeconds(9), greatest: fromSeconds(22) })).toBe(true);
    expect(t.foresight.of(a).fits({ least: fromSeconds(9), greatest: fromSeconds(23) })).toBe(false);
    expect(t.foresight.of(a).fits({ least: fromSeconds(1), greatest: fromSeconds(11) })).toBe(true);
    expect(t.foresight.of(a).fits({ least: fromSeconds(-1), greatest: fromSeconds(11) })).toBe(false);
  });

  it('[N14] what a window calls unlawful is so for certain', () => {
    let unlawful = 0;
    for (let seed = 0; seed < 60; seed++) {
      const film = filmOfStory(inventedStory(seed));
      const known = nativeTelling(film);
      const windowed = nativeTelling(film, 2);
      expect(windowed.story.space.complete).toBe(false);
      const look = lookAhead(windowed.story);
      let a = known.story.start();
      let b = windowed.story.start();
      for (let n = 0; n < 30; n++) {
        const near = look.of(b);
        if (!near.lawful) {
          expect(known.foresight.of(a).lawful).toBe(false);
          unlawful++;
        }
        const next = known.story.next(a);
        if (next.kind !== 'beats' && next.kind !== 'choice') break;
        const i = (seed + n) % next.options.length;
        a = known.story.take(a, i);
        b = windowed.story.take(b, i);
      }
    }
    expect(unlawful).toBeGreaterThan(10);
  });

  it('[N14] a film too large to know is told through windows, the same each time', () => {
    const film = filmOfStory(inventedStory(9, FEATURED));
    const paths = [0, 1].map(() => {
      const t = nativeTelling(film, 50);
      const path: unknown[] = [];
      let state = t.story.start();
      for (let n = 0; n < 20; n++) {
        const next = t.story.next(state);
        if (next.kind !== 'beats' && next.kind !== 'choice') break;
        const options = next.options.map((_, i) => {
          const p = t.foresight.of(t.story.take(state, i));
          return [p.lawful, p.because, p.rest, p.fits({ least: 0, greatest: 0 })];
        });
        path.push(options);
        state = t.story.take(state, n % next.options.length);
      }
      return path;
    });
    expect(paths[0]).toEqual(paths[1]);
    expect(paths[0]!.length).toBeGreaterThan(5);
  });
});
