import type { Timeline } from '@kinetoscope/engine/timeline/timeline';

/** How a version went: enough to tell it, and to lay it beside another. */
export interface VersionTold {
  readonly name: string;
  /** Choices and toggles only. */
  readonly code: string;
  /** Directives too. */
  readonly wholeCode: string;
  readonly seed: number;
  readonly ending?: { readonly id: string; readonly label: string };
  readonly beats: readonly { readonly beat: string; readonly heading: string }[];
  /** Questions by the beat that asked. */
  readonly answers: readonly {
    readonly id: string;
    readonly taken: string;
    readonly others: readonly string[];
  }[];
}

/** The story of a timeline. */
export const versionTold = (
  names: Pick<VersionTold, 'name' | 'code' | 'wholeCode'>,
  timeline: Timeline,
): VersionTold => ({
  ...names,
  seed: timeline.seed,
  ...(timeline.ending === undefined ? {} : { ending: timeline.ending }),
  beats: timeline.scenes.filter((s) => s.place >= 0).map(({ beat, heading }) => ({ beat, heading })),
  answers: timeline.choices.map((c) => ({
    id: c.id,
    taken: c.options.find((o) => o.id === c.taken)?.text ?? '',
    others: c.options.filter((o) => o.id !== c.taken).map((o) => o.text),
  })),
});
