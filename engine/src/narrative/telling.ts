import type { Film } from '../film/film.ts';
import type { ArcKey, Bounds } from '../film/graph.ts';
import type { Foresight } from './foresight.ts';
import type { Story } from './story.ts';

/** What a film's drama manager goes by, whoever watches. */
export interface Telling<S = unknown> {
  readonly story: Story<S>;
  readonly foresight: Foresight<S>;
  readonly arc: readonly ArcKey[];
  readonly bounds: Bounds;
  /** Ids of the toggles that a viewer may throw. */
  readonly switches: readonly string[];
}

/** A film told by a story of any maker, under the film's own arc and bounds. */
export const tellingOf = <S>(film: Film, story: Story<S>, foresight: Foresight<S>): Telling<S> => ({
  story,
  foresight,
  arc: film.story.arc,
  bounds: film.story.bounds,
  switches: film.story.toggles.map((t) => t.id),
});
