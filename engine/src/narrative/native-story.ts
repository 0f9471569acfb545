import type { Film } from '../film/film.ts';
import type { StoryGraph, StoryNode } from '../film/graph.ts';
import {
  answered,
  entered,
  following,
  groupOf,
  openingState,
  type StoryState,
  stateKey,
} from '../film/story-state.ts';
import type { Next, Prospect, SavedStory, Story } from './story.ts';

/** A state of a native story, and how it came about. */
export interface NativeState {
  readonly story: StoryState;
  readonly moves?: Moves;
}

interface Moves {
  readonly before: Moves | undefined;
  readonly move: SavedStory['moves'][number];
}

const prospectOf = (node: StoryNode): Prospect => ({
  tension: node.tension,
  warmth: node.warmth,
  spectacle: node.spectacle,
  length: node.length,
  saves: node.saves,
  ...(node.ending === undefined ? {} : { ending: node.ending }),
  ...(node.loose ? { standing: 'loose' as const } : node.optional ? { standing: 'optional' as const } : {}),
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

/** The story of a film's own graph, over film/story-state. */
export const nativeStory = (film: Film): Story<NativeState> => {
  const graph = film.story;
  const index = new Map(graph.nodes.map((n, i) => [n.beat, i] as const));
  const ahead = (state: NativeState) => following(graph, state.story);
  const story: Story<NativeState> = {
    maker: 'native',
    start: () => ({ story: openingState(graph) }),
    next: (state): Next => {
      const f = ahead(state);
      switch (f.kind) {
        case 'end':
        case 'stuck':
          return f;
        case 'beats':
          return {
            kind: 'beats',
            options: f.beats.map((b) => ({
              id: (graph.nodes[b] as StoryNode).beat,
              text: film.beats[b]?.heading ?? '',
              tags: [],
            })),
          };
        case 'choice': {
          const node = graph.nodes[f.node] as StoryNode;
          const choice = node.choice;
          const fallback = f.options.indexOf(choice?.fallback ?? 0);
          return {
            kind: 'choice',
            id: node.beat,
            options: f.options.map((o) => {
              const option = choice?.options[o];
              return { id: option?.id ?? '', text: option?.text ?? '', tags: [] };
            }),
            fallback: Math.max(0, fallback),
            window: choice?.window ?? 0,
          };
        }
      }
    },
    take: (state, option) => {
      const f = ahead(state);
      if (f.kind === 'beats') {
        const beat = f.beats[option];
        if (beat === undefined) return state;
        return {
          story: entered(graph, state.story, beat),
          moves: { before: state.moves, move: { enter: (graph.nodes[beat] as StoryNode).beat } },
        };
      }
      if (f.kind !== 'choice') return state;
      const o = f.options[option];
      if (o === undefined) return state;
      const node = graph.nodes[f.node] as StoryNode;
      return {
        story: answered(graph, state.story, o),
        moves: {
          before: state.moves,
          move: { choose: node.beat, option: node.choice?.options[o]?.id ?? '' },
        },
      };
    },
    prospect: (state, option) => {
      const f = ahead(state);
      const beats = f.kind === 'beats' ? f.beats : [];
      const node = graph.nodes[beats[option] as number] as StoryNode;
      return { ...prospectOf(node), passes: passedOver(graph, beats, option) };
    },
    beat: (state) => film.beats[state.story.played],
    key: (state) => stateKey(graph, state.story),
    save: (state) => {
      const moves: SavedStory['moves'][number][] = [];
      for (let m = state.moves; m; m = m.before) moves.push(m.move);
      return {
        kind: 'kinetoscope.story',
        version: 1,
        maker: 'native',
        film: film.hash,
        moves: moves.reverse(),
      };
    },
    restore: (saved) => {
      let state = story.start();
      const lost: string[] = [];
      for (const move of saved.moves) {
        const next = story.next(state);
        if ('enter' in move) {
          const at = next.kind === 'beats' ? next.options.findIndex((o) => o.id === move.enter) : -1;
          if (at >= 0) state = story.take(state, at);
          else
            lost.push(
              index.has(move.enter)
                ? `The beat ${move.enter} cannot follow here any more.`
                : `The beat ${move.enter} is no longer in the film.`,
            );
        } else {
          const at =
            next.kind === 'choice' && next.id === move.choose
              ? next.options.findIndex((o) => o.id === move.option)
              : -1;
          if (at >= 0) state = story.take(state, at);
          else lost.push(`The answer ${move.option} to ${move.choose} cannot be given any more.`);
        }
      }
      return { state, lost };
    },
  };
  return story;
};
