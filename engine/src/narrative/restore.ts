import type { SavedStory, Story } from './story.ts';

/** Beats and answers that a film may have gained between two moves that were saved. */
const MOST_GAINED = 3;
/** States looked at for a way over what was gained. */
const MOST_TRIED = 400;

type Move = SavedStory['moves'][number];

const optionOf = <S>(story: Story<S>, state: S, move: Move): number => {
  const next = story.next(state);
  if ('enter' in move) return next.kind === 'beats' ? next.options.findIndex((o) => o.id === move.enter) : -1;
  return next.kind === 'choice' && next.id === move.choose
    ? next.options.findIndex((o) => o.id === move.option)
    : -1;
};

/** The nearest state at which the move can be made, breadth first over what the film has gained; undefined: none near. */
const wayTo = <S>(
  story: Story<S>,
  from: S,
  move: Move,
): { state: S; gained: readonly string[] } | undefined => {
  let front: { state: S; gained: readonly string[] }[] = [{ state: from, gained: [] }];
  let tried = 0;
  for (let depth = 0; depth <= MOST_GAINED; depth++) {
    const beyond: typeof front = [];
    for (const f of front) {
      if (optionOf(story, f.state, move) >= 0) return f;
      const next = story.next(f.state);
      if (next.kind !== 'beats' && next.kind !== 'choice') continue;
      for (const [i, o] of next.options.entries()) {
        if (++tried > MOST_TRIED) return undefined;
        const gained = next.kind === 'beats' ? [...f.gained, o.id] : [...f.gained, `${next.id}: ${o.id}`];
        beyond.push({ state: story.take(f.state, i), gained });
      }
    }
    front = beyond;
  }
  return undefined;
};

/**
 * Follows saved moves as far as the film still goes that way: a move that is gone is left out, and what the film has
 * gained in between is gone through where that takes few steps. `lost` says so in words.
 */
export const restoreMoves = <S>(
  story: Story<S>,
  saved: SavedStory,
  exists: (beat: string) => boolean,
): { readonly state: S; readonly lost: readonly string[] } => {
  let state = story.start();
  const lost: string[] = [];
  for (const move of saved.moves) {
    if ('enter' in move && !exists(move.enter)) {
      lost.push(`The beat ${move.enter} is no longer in the film.`);
      continue;
    }
    const way = wayTo(story, state, move);
    if (way === undefined) {
      lost.push(
        'enter' in move
          ? `The beat ${move.enter} cannot follow any more.`
          : `The answer ${move.option} to ${move.choose} cannot be given any more.`,
      );
      continue;
    }
    for (const g of way.gained) lost.push(`The story now goes by way of ${g}.`);
    state = story.take(way.state, optionOf(story, way.state, move));
  }
  return { state, lost };
};
