import type { Told, ToldPassage } from '../../film/film.ts';
import type { Teller, Turn } from '../teller.ts';

/** Tells a Twine story: a turn is a passage, its links are the choices. No macros, so no variables: a passage is all there is. */
export const twineTeller = (told: Told & { readonly maker: 'twine' }): Teller => {
  const byName = new Map(told.passages.map((p) => [p.name, p] as const));
  const turnOf = (passage: ToldPassage | undefined, path: readonly number[]): Turn => ({
    lines:
      passage === undefined
        ? []
        : [
            {
              text: passage.lines.join('\n'),
              tags: [...passage.tags, `passage: ${passage.name}`],
              where: passage.name,
            },
          ],
    choices: (passage?.links ?? []).map(({ text, target }) => ({ text, tags: [], source: target })),
    path,
    resume: passage?.name ?? '',
  });
  return {
    begin: () => turnOf(byName.get(told.start), []),
    choose: (turn, choice) => turnOf(byName.get(turn.choices[choice]?.source ?? ''), [...turn.path, choice]),
  };
};
