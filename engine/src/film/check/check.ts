import type { Film } from '../film.ts';
import type { StoryGraph } from '../graph.ts';
import { arcVerdicts } from './arc.ts';
import { deadEnds } from './dead-ends.ts';
import { type BeatEstimates, estimatesOf } from './estimates-told.ts';
import { explore, MOST_STATES, STUCK, type StateSpace } from './explore.ts';
import { type StoryFacts, storyFacts } from './facts.ts';
import { futureVerdicts } from './futures.ts';
import { orphanVerdicts } from './orphans.ts';
import { reachVerdicts } from './reachable.ts';
import { regionOf } from './region.ts';
import { ruleVerdicts } from './rules.ts';
import { runtimeVerdicts } from './runtime-verdict.ts';
import { sample } from './sample.ts';
import { doubtful, sampleVerdicts } from './sample-verdicts.ts';
import type { Inquiry, Verdict } from './verdict.ts';
import { visitsOf } from './visits.ts';

export interface CheckOptions {
  /** States explored at most. */
  readonly most?: number;
  /** File names for diagnostics. */
  readonly script?: string;
  readonly settings?: string;
  /** Name of a beat for people; its id unless said. */
  readonly names?: (node: number) => string;
}

export interface CheckReport extends StoryFacts {
  readonly states: number;
  readonly complete: boolean;
  /** Thousandths; 1000 when complete, else see `Sample`. */
  readonly covered: number;
  /** Nobody chooses anything: one version. */
  readonly linear: boolean;
  /** By line, then column, then code. */
  readonly diagnostics: readonly Verdict[];
}

const isLinear = (space: StateSpace): boolean =>
  space.complete &&
  space.option.length === space.states.length - 1 &&
  space.option.length <= space.graph.nodes.length &&
  !space.kind.includes(STUCK);

const inOrder = (a: Verdict, b: Verdict): number =>
  (a.file ?? '') < (b.file ?? '')
    ? -1
    : (a.file ?? '') > (b.file ?? '')
      ? 1
      : (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || (a.code < b.code ? -1 : 1);

/** Explores a story and decides all that `check` promises (README of this folder). Pure; never throws on bad stories. */
export const checkStory = (story: StoryGraph, options: CheckOptions = {}): CheckReport => {
  const space = explore(story, options.most ?? MOST_STATES);
  const region = regionOf(space);
  const inquiry: Inquiry = {
    region,
    names: options.names ?? ((n) => story.nodes[n]?.beat ?? ''),
    script: options.script,
    settings: options.settings,
  };
  const facts = storyFacts(region);
  const report = { ...facts, states: space.states.length, complete: space.complete, linear: isLinear(space) };
  // An empty script is said to be one by the compiler.
  if (story.nodes.length === 0) return { ...report, covered: 1000, diagnostics: [] };
  const tried = space.complete ? undefined : sample(space, region.rules);
  const found = [
    ...deadEnds(inquiry),
    ...ruleVerdicts(inquiry),
    ...reachVerdicts(inquiry, visitsOf(region, tried)),
    ...futureVerdicts(inquiry),
    ...orphanVerdicts(inquiry),
    ...runtimeVerdicts(inquiry),
    ...arcVerdicts(inquiry),
  ];
  const diagnostics =
    tried === undefined ? found : [...doubtful(inquiry, found), ...sampleVerdicts(inquiry, tried, found)];
  return { ...report, covered: tried?.covered ?? 1000, diagnostics: diagnostics.sort(inOrder) };
};

export interface FilmReport extends CheckReport {
  /** By beat, as written. */
  readonly estimates: readonly BeatEstimates[];
}

/** Checks a film: its story, with its beats named by heading and id, and says what of it is estimated. */
export const checkFilm = (film: Film, options: Omit<CheckOptions, 'names'> = {}): FilmReport => ({
  ...checkStory(film.story, {
    ...options,
    names: (n) => {
      const beat = film.beats[n];
      return beat === undefined ? '' : beat.heading === '' ? beat.id : `${beat.heading} (${beat.id})`;
    },
  }),
  estimates: estimatesOf(film),
});
