import { describe, expect, it } from 'vitest';
import { exploreTold } from './explore-told.ts';
import type { Next, Story } from './story.ts';

/** A story by its places: what may follow each. A place is its state. */
const storyOf = (places: Readonly<Record<string, Next>>, first: string): Story<string> => ({
  maker: 'ink',
  start: () => first,
  next: (at) => places[at] ?? { kind: 'stuck' },
  take: (at, option) => {
    const next = places[at];
    return next?.kind === 'beats' || next?.kind === 'choice' ? (next.options[option]?.id ?? at) : at;
  },
  prospect: () => {
    throw new Error('not asked for');
  },
  beat: () => undefined,
  key: (at) => at,
  save: () => ({ kind: 'kinetoscope.story', version: 1, maker: 'ink', film: '', moves: [] }),
  restore: () => ({ state: first, lost: [] }),
});
const beat = (...ids: string[]): Next => ({
  kind: 'beats',
  options: ids.map((id) => ({ id, text: id, tags: [] })),
});

describe('exploring a story through the port', () => {
  it('finds its endings, its questions, and the shortest way to where it cannot go on', () => {
    const story = storyOf(
      {
        start: beat('hall'),
        hall: {
          kind: 'choice',
          id: 'hall',
          options: [
            { id: 'garden', text: 'Go', tags: [] },
            { id: 'room', text: 'Stay', tags: [] },
          ],
          fallback: 0,
          window: 1,
        },
        garden: { kind: 'end', ending: 'free' },
      },
      'start',
    );
    expect(exploreTold(story)).toEqual({
      states: 4,
      complete: true,
      beats: ['hall'],
      questions: 1,
      ends: 1,
      endings: ['free'],
      stuck: [{ beat: '', line: 1, path: ['hall', '"Stay"'] }],
    });
  });

  it('stops at its budget and says so; circles are gone round once', () => {
    const circle = storyOf({ a: beat('b'), b: beat('c'), c: beat('a') }, 'a');
    expect(exploreTold(circle)).toMatchObject({ states: 3, complete: true, ends: 0 });
    expect(exploreTold(circle, 2)).toMatchObject({ states: 2, complete: false });
  });
});
