import type { CheckReport } from '@kinetoscope/engine/film/check/check';
import { CHECK_DIAGNOSTICS, type CheckCode } from '@kinetoscope/engine/film/check/diagnostics';
import type { Verdict } from '@kinetoscope/engine/film/check/verdict';
import type { Film } from '@kinetoscope/engine/film/film';
import { exploreTold } from '@kinetoscope/engine/narrative/explore-told';
import { readyStory, storyFor } from '@kinetoscope/engine/narrative/story-of';

/**
 * Checks an Ink or Twine story through the port: dead ends, and the endings its tags name. What only our own graph
 * says (bounds over beats, futures, needs, runtime) is not asked of them.
 */
export const checkTold = async (
  film: Film,
  options: { readonly most?: number; readonly script: string },
): Promise<CheckReport> => {
  await readyStory(film);
  const space = exploreTold(storyFor(film), options.most);
  const said = (code: CheckCode, message: string, line: number, path: readonly string[] = []): Verdict => ({
    code,
    severity: CHECK_DIAGNOSTICS[code].severity,
    message,
    remedy: CHECK_DIAGNOSTICS[code].remedy,
    file: options.script,
    line,
    column: 1,
    path,
  });
  const lost = film.story.endings.filter((e) => !space.endings.includes(e.id));
  return {
    beats: space.beats.length,
    questions: space.questions,
    states: space.states,
    complete: space.complete,
    covered: space.complete ? 1000 : 0,
    linear: space.complete && space.questions === 0,
    endings: [
      ...film.story.endings.map((e) => ({ id: e.id, label: e.label, reached: space.endings.includes(e.id) })),
      ...space.endings
        .filter((id) => film.story.endings.every((e) => e.id !== id))
        .map((id) => ({ id, label: id, reached: true })),
    ],
    diagnostics: [
      ...space.stuck.map((s) =>
        said(
          'K2403',
          `After ${s.beat || 'the opening'} the story cannot go on, and does not end.`,
          s.line,
          s.path,
        ),
      ),
      ...lost.map((e) =>
        space.complete
          ? said('K2407', `The ending "${e.label}" can never be reached.`, 1)
          : said('K2419', `Not sure: the ending "${e.label}" was not reached.`, 1),
      ),
      ...(space.complete
        ? []
        : [
            {
              ...said(
                'K2418',
                `The story has more than ${space.states} states; only these were explored.`,
                1,
              ),
              remedy: 'A story that comes back to its passages has no end of them; --states explores more.',
            },
          ]),
    ],
  };
};
