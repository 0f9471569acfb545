import { explore, MOST_STATES } from '../film/check/explore.ts';
import type { Film } from '../film/film.ts';
import { lookAhead } from './look-ahead.ts';
import { type NativeState, type NativeStory, nativeStory } from './native-story.ts';
import { type Telling, tellingOf } from './telling.ts';

export interface NativeTelling extends Telling<NativeState> {
  readonly story: NativeStory;
}

const known = new WeakMap<Film, NativeTelling>();

/** A native film with everything that can be known of it beforehand; found once for each film. */
export const nativeTelling = (film: Film, most = MOST_STATES): NativeTelling => {
  const found = most === MOST_STATES ? known.get(film) : undefined;
  if (found !== undefined) return found;
  const story = nativeStory(film, explore(film.story, most));
  const telling = { ...tellingOf(film, story, lookAhead(story)), story };
  if (most === MOST_STATES) known.set(film, telling);
  return telling;
};
