import type { Beat, Film } from '../../engine/src/film/film.ts';
import type { StoryGraph } from '../../engine/src/film/graph.ts';

/** A film that is nothing but its story: what the narrative room looks at. */
export const filmOfStory = (story: StoryGraph, hash = 'invented'): Film =>
  ({
    version: 1,
    title: 'Invented',
    author: '',
    hash,
    beats: story.nodes.map((n) => ({ id: n.beat, heading: `INT. ${n.beat.toUpperCase()} - DAY` }) as Beat),
    cast: [],
    groups: {},
    story,
    slots: [],
    diagnostics: [],
  }) as unknown as Film;
