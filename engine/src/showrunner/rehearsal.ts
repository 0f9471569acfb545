import { AS_WRITTEN } from '../audience/settings.ts';
import { type Flicks, fromMilliseconds } from '../base/time.ts';
import { beatFor } from '../film/beat-for.ts';
import type { Beat, Film, Item } from '../film/film.ts';
import type { Length, StoryNode } from '../film/graph.ts';
import { openingState } from '../film/story-state.ts';
import { perform } from '../performance/perform.ts';
import { setPlan } from '../stage/sets/build.ts';
import type { Person } from '../timeline/person.ts';
import { performAsking } from './asking.ts';

/**
 * What another seed may do to a performance's length: 2.4 % at most in our films and the collected scripts
 * (`benches/rehearsal.ts`).
 */
const SEEDS = 0.04;
/** What warmth may: the last picture stays longer where the last words weigh. */
const WARMTH: Flicks = fromMilliseconds(500);
/** How far a pace may move a real beat beyond the share by which it moves one that is reckoned from its words. */
const PACED = 0.08;
/** The seed that beats are rehearsed with. */
const REHEARSAL = 1;
/** As long as a slot of free words may be filled in. */
const WORDIEST = 'many more words than anybody would think of to fill it in';

const ALWAYS = { slots: {}, axes: {} } as const;
const NEVER = { kind: 'constant', value: 0 } as const;

/** An item without its conditions, in its shortest or its longest wording; never played where it may be left out. */
const worded = (item: Item, long: boolean): Item => {
  if (item.kind === 'transition') return item;
  if (!long && (item.when !== undefined || item.mark === 'optional')) return { ...item, when: NEVER };
  const { when: _, variants, ...bare } = item;
  if (variants === undefined) return bare;
  const own = bare.kind === 'title' ? bare.text.join('\n') : bare.text;
  const words = [own, ...variants.map((v) => v.text)].sort((a, b) => a.length - b.length);
  const text = (long ? words.at(-1) : words[0]) ?? own;
  return text === own ? bare : { ...bare, variants: [{ when: ALWAYS, text }] };
};

/** A beat at its shortest and at its longest in every place it may play in; once where nothing in it bends. */
const versionsOf = (film: Film, beat: Beat): Beat[] => {
  const bends = beat.items.some(
    (i) =>
      i.kind !== 'transition' &&
      (i.when !== undefined || i.mark === 'optional' || i.variants !== undefined || i.slots !== undefined),
  );
  const { settings, ...bare } = beat;
  return [beat.place, ...(settings ?? []).map((s) => s.place)].flatMap((place) =>
    (bends ? [false, true] : [true]).map((long) => {
      const slots = Object.fromEntries(
        film.slots.map((s) => {
          const words = (s.options.length > 0 ? [...s.options] : [s.initial, WORDIEST]).sort(
            (a, b) => a.length - b.length,
          );
          return [s.name, (long ? words.at(-1) : words[0]) ?? s.initial] as const;
        }),
      );
      const items = beat.items.map((i) => worded(i, long));
      return beatFor(film, { ...bare, place, items }, openingState(film.story), slots, AS_WRITTEN);
    }),
  );
};

const rehearse = (film: Film, cast: ReadonlyMap<string, Person>, node: StoryNode, beat: Beat): Length => {
  const guess = node.length;
  const lengths: Flicks[] = [];
  // The film's title may stand over the first beat.
  const first = beat === film.beats[0] || node.loose;
  for (const version of versionsOf(film, beat))
    for (const titled of first && film.title !== '' ? [false, true] : [false]) {
      const input = {
        beat: version,
        plan: setPlan(version.place),
        cast,
        groups: film.groups,
        track: [],
        seed: REHEARSAL,
        manner: film.look.manner,
        ...(titled ? { title: { text: film.title, author: film.author } } : {}),
      };
      const window = node.choice?.window;
      lengths.push((window === undefined ? perform(input) : performAsking(input, window)).duration);
    }
  const least = Math.max(0, Math.floor(Math.min(...lengths) * (1 - SEEDS)) - WARMTH);
  const greatest = Math.ceil(Math.max(...lengths) * (1 + SEEDS)) + WARMTH;
  return {
    written: { least, greatest },
    free: {
      least: Math.floor(((least * guess.free.least) / guess.written.least) * (1 - PACED)),
      greatest: Math.ceil(((greatest * guess.free.greatest) / guess.written.greatest) * (1 + PACED)),
    },
    expected: Math.round(lengths.reduce((a, b) => a + b, 0) / lengths.length),
  };
};

const known = new WeakMap<Film, Film>();

/**
 * The film with the lengths of its beats as rehearsed: performed once at their shortest and longest instead of reckoned
 * from their words, so that its runtime can be held closely. Each is rehearsed when it is first asked for. The same
 * film where nothing bounds its runtime, or another maker tells it. They are lengths in the film's own manner of voice: a viewer who
 * reads it from cards instead takes the time that reading takes.
 */
export const rehearsed = (film: Film): Film => {
  if (film.told !== undefined || film.story.bounds.runtime === undefined) return film;
  const found = known.get(film);
  if (found !== undefined) return found;
  const cast = new Map(film.cast.map((p) => [p.id, p] as const));
  const nodes = film.story.nodes.map((node, i): StoryNode => {
    let length: Length | undefined;
    return Object.defineProperties({} as StoryNode, {
      ...Object.getOwnPropertyDescriptors(node),
      length: {
        enumerable: true,
        get: (): Length => {
          length ??= rehearse(film, cast, node, film.beats[i] as Beat);
          return length;
        },
      },
    });
  });
  const made: Film = { ...film, story: { ...film.story, nodes } };
  known.set(film, made);
  known.set(made, made);
  return made;
};
