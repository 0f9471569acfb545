import type { Film } from '../film/film.ts';
import type { Foresight, Prospects } from './foresight.ts';
import type { InkOptions } from './ink/ink-teller.ts';
import { toldStoryFor } from './story-of.ts';
import { type Telling, tellingOf } from './telling.ts';
import type { ToldState, ToldStory } from './told-story.ts';

/** Beats that are looked at ahead. */
const FAR = 40;

const NONE: ReadonlySet<string> = new Set();

/** Length of what silence would take from a state on. */
const restOf = (story: ToldStory, from: ToldState): Prospects['rest'] => {
  let state = from;
  let least = 0;
  let greatest = 0;
  let expected = 0;
  for (let beats = 0; beats < FAR; ) {
    const next = story.next(state);
    if (next.kind === 'beats') {
      const { length } = story.prospect(state, 0);
      least += length.free.least;
      greatest += length.free.greatest;
      expected += length.expected;
      beats++;
      state = story.take(state, 0);
    } else if (next.kind === 'choice') state = story.take(state, next.fallback);
    else break;
  }
  return { least, greatest, expected };
};

/**
 * Looks ahead in a told story along what silence would take: so far it knows how long the rest is, and only if it is
 * asked. Nothing is known of its other ways, so none is forbidden.
 */
const alongSilence = (story: ToldStory): Foresight<ToldState> => {
  const rests = new WeakMap<ToldState, Prospects['rest']>();
  return {
    of: (state) => ({
      lawful: true,
      outcomes: undefined,
      endings: NONE,
      saves: NONE,
      get rest() {
        let rest = rests.get(state);
        if (rest === undefined) {
          rest = restOf(story, state);
          rests.set(state, rest);
        }
        return rest;
      },
      fits: () => true,
    }),
  };
};

const tellings = new WeakMap<Film, Map<number, Telling<ToldState>>>();

/** The telling of a film whose story another maker tells; undefined for our own. Found once for each film and seed. */
export const toldTelling = (film: Film, options: InkOptions = {}): Telling<ToldState> | undefined => {
  const seed = options.seed ?? 1;
  const known = tellings.get(film)?.get(seed);
  if (known !== undefined && options.functions === undefined) return known;
  const story = toldStoryFor(film, options);
  if (story === undefined) return undefined;
  const telling = tellingOf(film, story, alongSilence(story));
  if (options.functions === undefined) {
    const of = tellings.get(film) ?? new Map<number, Telling<ToldState>>();
    of.set(seed, telling);
    tellings.set(film, of);
  }
  return telling;
};
