import { fromMilliseconds } from '../base/time.ts';
import type { Beat } from './film.ts';
import type { Bounds, Length, StoryGraph } from './graph.ts';

/** No bound but the house's own. */
export const FREE: Bounds = { never: [], before: [], intensity: 1000, persuasion: 'none' };

/** A first guess at a beat's length: by the words it holds. */
const lengthOf = (beat: Beat): Length => {
  let words = 0;
  for (const i of beat.items)
    if (i.kind === 'speech' || i.kind === 'action') words += i.text.split(' ').length;
  const expected = fromMilliseconds(1500 + words * 420);
  return {
    free: { least: Math.floor(expected / 3), greatest: expected * 3 },
    written: { least: Math.floor(expected / 2), greatest: expected * 2 },
    expected,
  };
};

/** The story of a bare screenplay: its beats in the order written. */
export const storyOf = (beats: readonly Beat[]): StoryGraph => ({
  variables: [],
  nodes: beats.map((b) => ({
    beat: b.id,
    effects: [],
    gotos: [],
    lock: false,
    optional: false,
    alternative: false,
    loose: false,
    saves: [],
    tells: [],
    needs: [],
    tension: b.tension,
    warmth: 500,
    spectacle: 500,
    estimated: ['tension', 'warmth', 'spectacle'],
    length: lengthOf(b),
    line: b.line,
  })),
  endings: [],
  facts: [],
  arc: [],
  bounds: FREE,
  toggles: [],
  remembered: [],
});
