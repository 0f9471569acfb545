import type { Film } from '../film.ts';
import type { StoryNode } from '../graph.ts';

/** What is taken of a beat where nobody marked it, thousandths; `estimated` names which of them. */
export interface BeatEstimates {
  readonly beat: string;
  readonly line: number;
  readonly tension: number;
  readonly warmth: number;
  readonly spectacle: number;
  readonly estimated: StoryNode['estimated'];
  /** Spoken lines, and how many may go when less talk is wished for: by mark, and by estimate. */
  readonly lines: number;
  readonly trims: { readonly marked: number; readonly estimated: number };
}

/** The estimates of a film's beats, in the order written: shown as estimates, each overridden by a mark. */
export const estimatesOf = (film: Film): BeatEstimates[] =>
  film.story.nodes.map((n, i) => {
    const said = (film.beats[i]?.items ?? []).filter((item) => item.kind === 'speech');
    const marked = said.filter((s) => s.mark === 'trim' || s.mark === 'optional').length;
    const estimated = said.filter((s) => s.mark === undefined && s.trimmable).length;
    return {
      beat: n.beat,
      line: n.line,
      tension: n.tension,
      warmth: n.warmth,
      spectacle: n.spectacle,
      estimated: n.estimated,
      lines: said.length,
      trims: { marked, estimated },
    };
  });
