import { hash32, sha256 } from '../base/hash.ts';
import { fromMilliseconds } from '../base/time.ts';
import type { Beat, Film, Told } from '../film/film.ts';
import { type ToldBeat, toldBeat } from '../film/from-story.ts';
import { slug } from '../film/slug.ts';
import { partsOf, type ToldPart } from '../film/told-parts.ts';
import { restoreMoves } from './restore.ts';
import type { Next, SavedStory, Story } from './story.ts';
import type { Fault, Step, Teller, Turn } from './teller.ts';

/** Window of a choice that says none of its own. */
const WINDOW = fromMilliseconds(8000);
/** A telling is cut after so many beats: stories may go round for ever. */
export const MOST_BEATS = 200;
/** Turns and beats kept, so that looking ahead and telling again cost nothing. */
const KEPT = 1000;

interface Moves {
  readonly before: Moves | undefined;
  readonly move: SavedStory['moves'][number];
}

/** Where a told story stands. Immutable. */
export interface ToldState {
  readonly turn: Turn;
  readonly parts: readonly ToldPart[];
  /** Index in `parts` of the beat last entered; -1: none of this turn yet. */
  readonly at: number;
  readonly last: Beat | undefined;
  /** Beats entered so far. */
  readonly count: number;
  /** How many beats of each name there were before this turn. */
  readonly names: Readonly<Record<string, number>>;
  /** How often each option was taken. */
  readonly taken: Readonly<Record<string, number>>;
  readonly ending: string | undefined;
  readonly moves: Moves | undefined;
}

/** A story of another maker through the port; `steps` is what it said word for word. */
export interface ToldStory extends Story<ToldState> {
  /** Lines of the turn that the state stands in, whole. */
  steps(state: ToldState): readonly Step[];
  fault(state: ToldState): Fault | undefined;
}

const kept = <T>(shelf: Map<string, T>, key: string, make: () => T): T => {
  const known = shelf.get(key);
  if (known !== undefined) return known;
  const made = make();
  if (shelf.size >= KEPT) shelf.clear();
  shelf.set(key, made);
  return made;
};

/** Option ids of a question: slugs of their texts, unique. */
const optionIds = (choices: readonly Step[]): string[] => {
  const seen = new Map<string, number>();
  return choices.map((c) => {
    const id = slug(c.text.trim() === '' ? 'on' : c.text);
    const n = (seen.get(id) ?? 0) + 1;
    seen.set(id, n);
    return n === 1 ? id : `${id}.${n}`;
  });
};

const windowOf = (choices: readonly Step[]): number => {
  for (const c of choices)
    for (const tag of c.tags) {
      const m = /^\s*within:?\s*(\d{1,3})\s*s\s*$/u.exec(tag);
      if (m !== null) return fromMilliseconds(Math.max(1, Number(m[1])) * 1000);
    }
  return WINDOW;
};

/**
 * What a time-out takes: the option tagged `default`, else the one taken least often, the first of several; a loop that
 * nobody answers so finds its way out if there is one.
 */
const fallbackOf = (state: ToldState): number => {
  const { choices } = state.turn;
  const times = (i: number) => state.taken[choices[i]?.source ?? ''] ?? 0;
  let best = choices.findIndex((c, i) => times(i) === 0 && c.tags.some((t) => t.trim() === 'default'));
  for (let i = 0; best < 0 || i < choices.length; i++) if (best < 0 || times(i) < times(best)) best = i;
  return best;
};

/** The `Story` port over a teller. */
export const toldStory = (film: Film & { readonly told: Told }, teller: Teller, seed: number): ToldStory => {
  const turns = new Map<string, Turn>();
  const beats = new Map<string, ToldBeat>();

  /** The beat that a part of the state's turn is. */
  const compiled = (state: ToldState, index: number): ToldBeat => {
    const part = state.parts[index] as ToldPart;
    const window =
      index === state.parts.length - 1 && state.turn.choices.length > 0 ? windowOf(state.turn.choices) : 0;
    const before = state.last;
    const key = `${part.id}\u0000${window}\u0000${hash32(JSON.stringify([part.elements, before?.id, before?.heading, before?.place, before?.people]))}`;
    return kept(beats, key, () => toldBeat(film, part, part.id, before, window));
  };

  /** The state after an answer. Its turn is told when it is first looked at: of many answers weighed one is taken. */
  const entering = (tell: () => Turn, from: Omit<ToldState, 'turn' | 'parts' | 'at'>): ToldState => {
    let told: Pick<ToldState, 'turn' | 'parts' | 'names'> | undefined;
    const now = () => {
      if (told === undefined) {
        const turn = tell();
        told = { turn, ...partsOf(turn.lines, turn.choices.length > 0, from.names) };
      }
      return told;
    };
    return {
      ...from,
      at: -1,
      get turn() {
        return now().turn;
      },
      get parts() {
        return now().parts;
      },
      get names() {
        return now().names;
      },
    };
  };

  const next = (state: ToldState): Next => {
    if (state.count >= MOST_BEATS) return { kind: 'end' };
    const part = state.parts[state.at + 1];
    if (part !== undefined)
      return {
        kind: 'beats',
        options: [{ id: part.id, text: part.heading ?? state.last?.heading ?? '', tags: [] }],
      };
    const { choices, fault } = state.turn;
    if (choices.length === 0)
      return fault === undefined
        ? { kind: 'end', ...(state.ending === undefined ? {} : { ending: state.ending }) }
        : { kind: 'stuck' };
    const ids = optionIds(choices);
    return {
      kind: 'choice',
      id: state.last?.id ?? '',
      options: choices.map((c, i) => ({ id: ids[i] as string, text: c.text, tags: c.tags })),
      fallback: fallbackOf(state),
      window: windowOf(choices),
    };
  };

  const take = (state: ToldState, option: number): ToldState => {
    const ahead = next(state);
    if (ahead.kind === 'beats') {
      if (option !== 0) return state;
      const { beat, ending } = compiled(state, state.at + 1);
      return {
        ...state,
        at: state.at + 1,
        last: beat,
        count: state.count + 1,
        ending: ending ?? state.ending,
        moves: { before: state.moves, move: { enter: beat.id } },
      };
    }
    const choice = ahead.kind === 'choice' ? state.turn.choices[option] : undefined;
    if (ahead.kind !== 'choice' || choice === undefined) return state;
    const { turn } = state;
    const tell = () => kept(turns, `${option}\u0000${turn.resume}`, () => teller.choose(turn, option));
    return entering(tell, {
      last: state.last,
      count: state.count,
      names: state.names,
      taken: { ...state.taken, [choice.source]: (state.taken[choice.source] ?? 0) + 1 },
      ending: undefined,
      moves: {
        before: state.moves,
        move: { choose: ahead.id, option: ahead.options[option]?.id ?? '' },
      },
    });
  };

  const story: ToldStory = {
    maker: film.told.maker,
    start: () =>
      entering(() => kept(turns, '', () => teller.begin()), {
        last: undefined,
        count: 0,
        names: {},
        taken: {},
        ending: undefined,
        moves: undefined,
      }),
    next,
    take,
    prospect: (state) => {
      const told = compiled(state, Math.min(state.at + 1, state.parts.length - 1));
      return {
        tension: told.beat.tension,
        warmth: told.warmth,
        spectacle: told.spectacle,
        length: told.length,
        saves: told.saves,
        ...(told.ending === undefined ? {} : { ending: told.ending }),
      };
    },
    beat: (state) => state.last,
    key: (state) =>
      sha256(
        JSON.stringify([
          seed,
          state.turn.resume,
          state.at,
          state.count,
          state.last?.id,
          state.last?.place,
          state.names,
          state.taken,
        ]),
      ),
    steps: (state) => state.turn.lines.map(({ text, tags }) => ({ text, tags })),
    fault: (state) => state.turn.fault,
    save: (state) => {
      const moves: SavedStory['moves'][number][] = [];
      for (let m = state.moves; m; m = m.before) moves.push(m.move);
      return {
        kind: 'kinetoscope.story',
        version: 1,
        maker: film.told.maker,
        film: film.hash,
        moves: moves.reverse(),
      };
    },
    restore: (saved) =>
      saved.maker === film.told.maker
        ? restoreMoves(story, saved, () => true)
        : {
            state: story.start(),
            lost: [`It was saved from a story of another kind (${saved.maker}), so it begins anew.`],
          },
  };
  return story;
};
