import { BEATS, CHOICE, END, moved, movesOf, type StateSpace } from '../film/check/explore.ts';
import type { Film } from '../film/film.ts';
import type { StoryGraph, StoryNode } from '../film/graph.ts';
import { groupOf, openingState, type StoryState, stateKey } from '../film/story-state.ts';
import { restoreMoves } from './restore.ts';
import type { Next, Prospect, SavedStory, Story } from './story.ts';

/** A state of a native story and the move that led to it. Immutable. */
export interface NativeState {
  /** Index in the explored space; -1 outside it. */
  readonly index: number;
  readonly before: NativeState | undefined;
  /** Node entered, or index of the option in the node's choice; -1 in the opening. */
  readonly move: number;
  /** How many moves led here. */
  readonly depth: number;
}

/** A native story also tells its states as the film room knows them. */
export interface NativeStory extends Story<NativeState> {
  readonly space: StateSpace;
  /** The very state, with every beat played. */
  exactly(state: NativeState): StoryState;
}

const prospectOf = (node: StoryNode, passes: number): Prospect => ({
  tension: node.tension,
  warmth: node.warmth,
  spectacle: node.spectacle,
  length: node.length,
  saves: node.saves,
  passes,
  ...(node.ending === undefined ? {} : { ending: node.ending }),
  ...(node.loose ? { standing: 'loose' } : node.optional ? { standing: 'optional' } : {}),
});

/** Groups of optional beats that taking `beats[option]` passes over: those of the written order before it. */
const passedOver = (graph: StoryGraph, beats: readonly number[], option: number): number => {
  const taken = beats[option] as number;
  if ((graph.nodes[taken] as StoryNode).loose) return 0;
  const [own] = groupOf(graph, taken);
  const groups = new Set<number>();
  for (let i = 0; i < option; i++) {
    const n = graph.nodes[beats[i] as number] as StoryNode;
    const [group] = groupOf(graph, beats[i] as number);
    if (n.optional && !n.loose && group !== own) groups.add(group);
  }
  return groups.size;
};

/** All that a story says of one state, found once. */
interface Known {
  readonly kind: number;
  readonly moves: readonly number[];
  readonly next: Next;
  /** Found when asked for: a beat's length is dear. */
  readonly prospects: (Prospect | undefined)[];
}

/**
 * The story of a film's own graph. Inside the explored space a state is an index and a step a look-up; outside it is
 * stepped by film/story-state. Which of the two is never seen from outside.
 */
export const nativeStory = (film: Film, space: StateSpace): NativeStory => {
  const { graph } = space;
  const exact = new WeakMap<NativeState, StoryState>();
  const known: (Known | undefined)[] = new Array(space.states.length);

  const exactly = (state: NativeState): StoryState => {
    const chain: NativeState[] = [];
    let s: NativeState | undefined = state;
    while (s !== undefined && !exact.has(s)) {
      chain.push(s);
      s = s.before;
    }
    let at = s === undefined ? openingState(graph) : (exact.get(s) as StoryState);
    for (const c of chain.reverse()) {
      if (c.before !== undefined) at = moved(graph, at, movesOf(graph, at).kind, c.move);
      exact.set(c, at);
    }
    return at;
  };

  const learn = (at: StoryState): Known => {
    const { kind, options } = movesOf(graph, at);
    const node = graph.nodes[at.played];
    const next = ((): Next => {
      if (kind === END)
        return node?.ending === undefined ? { kind: 'end' } : { kind: 'end', ending: node.ending };
      if (kind === BEATS)
        return {
          kind: 'beats',
          options: options.map((b) => ({
            id: (graph.nodes[b] as StoryNode).beat,
            text: film.beats[b]?.heading ?? '',
            tags: [],
          })),
        };
      if (kind !== CHOICE || node?.choice === undefined) return { kind: 'stuck' };
      const { choice } = node;
      return {
        kind: 'choice',
        id: node.beat,
        options: options.map((o) => ({
          id: choice.options[o]?.id ?? '',
          text: choice.options[o]?.text ?? '',
          tags: [],
        })),
        fallback: Math.max(0, options.indexOf(choice.fallback)),
        window: choice.window,
      };
    })();
    return { kind, moves: options, next, prospects: [] };
  };

  const outside = new WeakMap<NativeState, Known>();
  const of = (state: NativeState): Known => {
    const found = state.index >= 0 ? known[state.index] : outside.get(state);
    if (found !== undefined) return found;
    const learnt = learn(state.index >= 0 ? (space.states[state.index] as StoryState) : exactly(state));
    if (state.index >= 0) known[state.index] = learnt;
    else outside.set(state, learnt);
    return learnt;
  };

  const start: NativeState = { index: 0, before: undefined, move: -1, depth: 0 };
  const story: NativeStory = {
    maker: 'native',
    space,
    exactly,
    start: () => start,
    next: (state) => of(state).next,
    take: (state, option) => {
      const move = of(state).moves[option];
      if (move === undefined) return state;
      const index =
        state.index < 0 ? -1 : (space.target[(space.first[state.index] as number) + option] as number);
      return { index, before: state, move, depth: state.depth + 1 };
    },
    prospect: (state, option) => {
      const { kind, moves, prospects } = of(state);
      const beat = moves[option];
      if (kind !== BEATS || beat === undefined)
        throw new RangeError(`prospect: no beat ${option} can be entered here`);
      prospects[option] ??= prospectOf(graph.nodes[beat] as StoryNode, passedOver(graph, moves, option));
      return prospects[option];
    },
    beat: (state) => {
      const at = state.index >= 0 ? space.states[state.index] : exactly(state);
      return film.beats[at?.played ?? -1];
    },
    key: (state) =>
      stateKey(graph, state.index >= 0 ? (space.states[state.index] as StoryState) : exactly(state)),
    save: (state) => {
      const moves: SavedStory['moves'][number][] = [];
      for (let s = state; s.before !== undefined; s = s.before) {
        const from = of(s.before);
        const id =
          from.next.kind === 'beats' || from.next.kind === 'choice'
            ? (from.next.options[from.moves.indexOf(s.move)]?.id ?? '')
            : '';
        moves.push(from.next.kind === 'choice' ? { choose: from.next.id, option: id } : { enter: id });
      }
      return {
        kind: 'kinetoscope.story',
        version: 1,
        maker: 'native',
        film: film.hash,
        moves: moves.reverse(),
      };
    },
    restore: (saved) => restoreMoves(story, saved, (beat) => film.beats.some((b) => b.id === beat)),
  };
  return story;
};
