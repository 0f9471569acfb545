import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storyFrom, type WrittenNode } from '../../../tests/films/build-story.ts';
import { filmOfStory } from '../../../tests/films/film-of-story.ts';
import { inventedStory } from '../../../tests/films/invented-story.ts';
import { below } from '../base/random.ts';
import { explore } from '../film/check/explore.ts';
import { type NativeState, type NativeStory, nativeStory } from './native-story.ts';

const storyOf = (seed: number, most?: number): NativeStory => {
  const film = filmOfStory(inventedStory(seed));
  return nativeStory(film, explore(film.story, most));
};

/** Goes on by keyed chance, at most `most` moves; calls back at every state. */
const wander = (
  story: NativeStory,
  key: number,
  each: (state: NativeState, n: number) => void,
  most = 60,
): NativeState => {
  let state = story.start();
  for (let n = 0; n < most; n++) {
    each(state, n);
    const next = story.next(state);
    if (next.kind !== 'beats' && next.kind !== 'choice') break;
    state = story.take(state, below(next.options.length, key, n));
  }
  return state;
};

const written = (nodes: Record<string, WrittenNode>): NativeStory => {
  const film = filmOfStory(storyFrom({ nodes }));
  return nativeStory(film, explore(film.story));
};

/** Enters beats by name, answers by option id. */
const go = (story: NativeStory, ...ids: string[]): NativeState => {
  let state = story.start();
  for (const id of ids) {
    const next = story.next(state);
    const at =
      next.kind === 'beats' || next.kind === 'choice' ? next.options.findIndex((o) => o.id === id) : -1;
    expect(at, `${id} at ${JSON.stringify(next)}`).toBeGreaterThanOrEqual(0);
    state = story.take(state, at);
  }
  return state;
};

describe('native story', () => {
  it('[N1] a bare script is told in the order written, and then it ends', () => {
    const story = written({ a: {}, b: {}, c: {} });
    const beats: (string | undefined)[] = [];
    const end = wander(story, 0, (s) => beats.push(story.beat(s)?.id));
    expect(beats).toEqual([undefined, 'a', 'b', 'c']);
    expect(story.next(end)).toEqual({ kind: 'end' });
  });

  it('[N1] stepping without knowing the states beforehand tells the same story', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(1_000_000), (seed, key) => {
        const known = storyOf(seed);
        const stepped = storyOf(seed, 3);
        const seen: unknown[] = [];
        const say = (story: NativeStory) => (s: NativeState, n: number) => {
          const next = story.next(s);
          const what = [
            next,
            story.beat(s),
            next.kind === 'beats' ? next.options.map((_, i) => story.prospect(s, i)) : [],
            story.exactly(s),
          ];
          if (story === known) seen.push(what);
          else expect(what).toEqual(seen[n]);
        };
        wander(known, key, say(known));
        wander(stepped, key, say(stepped));
      }),
      { seed: 5, numRuns: 100 },
    );
  });

  it('[N2] reading changes nothing, and taking leaves the state it is taken from alone', () => {
    const story = storyOf(12);
    wander(story, 4, (s) => {
      const before = JSON.stringify([story.next(s), story.exactly(s), story.save(s)]);
      const next = story.next(s);
      if (next.kind === 'beats' || next.kind === 'choice')
        for (const i of next.options.keys()) story.take(s, i);
      expect(JSON.stringify([story.next(s), story.exactly(s), story.save(s)])).toBe(before);
    });
  });

  it('[N3] restoring a save is where it was saved', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(1_000_000), fc.nat(20), (seed, key, most) => {
        const story = storyOf(seed);
        const state = wander(story, key, () => {}, most);
        const saved = JSON.parse(JSON.stringify(story.save(state)));
        const restored = storyOf(seed).restore(saved);
        expect(restored.lost).toEqual([]);
        expect(restored.state.index).toBe(state.index);
        expect(story.exactly(restored.state)).toEqual(story.exactly(state));
      }),
      { seed: 6, numRuns: 100 },
    );
  });

  it('[N3] after an edit a beat that is gone is left out and said', () => {
    const saved = ((s: NativeStory) => s.save(go(s, 'a', 'b', 'c')))(written({ a: {}, b: {}, c: {}, d: {} }));
    const edited = written({ a: {}, c: {}, d: {} });
    const { state, lost } = edited.restore(saved);
    expect(edited.beat(state)?.id).toBe('c');
    expect(lost).toEqual(['The beat b is no longer in the film.']);
  });

  it('[N3] after an edit a new beat on the way is gone through and said', () => {
    const saved = ((s: NativeStory) => s.save(go(s, 'a', 'b')))(written({ a: {}, b: {}, c: {} }));
    const edited = written({ a: {}, x: {}, b: {}, c: {} });
    const { state, lost } = edited.restore(saved);
    expect(edited.beat(state)?.id).toBe('b');
    expect(lost).toEqual(['The story now goes by way of x.']);
  });

  it('[N3] an answer that cannot be given any more is said, and the rest is followed', () => {
    const choice = [{ text: 'left', to: 'c' }, { text: 'on' }];
    const saved = ((s: NativeStory) => s.save(go(s, 'a', 'o1', 'b')))(
      written({ a: { choice }, b: {}, c: {} }),
    );
    const edited = written({ a: {}, b: {}, c: {} });
    const { state, lost } = edited.restore(saved);
    expect(edited.beat(state)?.id).toBe('b');
    expect(lost).toEqual(['The answer o1 to a cannot be given any more.']);
  });

  it('[N3] a save of another film loses everything and says so', () => {
    const saved = ((s: NativeStory) => s.save(go(s, 'a', 'b')))(written({ a: {}, b: {} }));
    const { state, lost } = written({ p: {}, q: {} }).restore(saved);
    expect(state.depth).toBe(0);
    expect(lost).toHaveLength(2);
  });
});
