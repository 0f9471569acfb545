import type { Film, Told } from '../film/film.ts';
import { loadInk } from './ink/ink-runtime.ts';
import { type InkOptions, inkTeller } from './ink/ink-teller.ts';
import { nativeTelling } from './native-telling.ts';
import type { Story } from './story.ts';
import { type ToldStory, toldStory } from './told-story.ts';
import { twineTeller } from './twine/twine-teller.ts';

/** Has what a film's story needs loaded (inkjs, for Ink alone). Await it before `storyFor`; films of ours need nothing. */
export const readyStory = async (film: Film): Promise<void> => {
  if (film.told?.maker === 'ink') await loadInk();
};

const isTold = (film: Film): film is Film & { readonly told: Told } => film.told !== undefined;

/** The story of a film that another maker tells; undefined for our own. */
export const toldStoryFor = (film: Film, options: InkOptions = {}): ToldStory | undefined => {
  if (!isTold(film)) return undefined;
  const { told } = film;
  const teller = told.maker === 'ink' ? inkTeller(told.json, options) : twineTeller(told);
  return toldStory(film, teller, options.seed ?? 1);
};

/** The story of any film, by whichever maker tells it. `seed` is all the chance there is in a told one. */
export const storyFor = (film: Film, seed = 1): Story =>
  toldStoryFor(film, { seed }) ?? (nativeTelling(film).story as unknown as Story);
