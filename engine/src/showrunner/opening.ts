import type { Trace } from '../audience/trace.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import { FLICKS_PER_SECOND, type Flicks } from '../base/time.ts';
import type { Film } from '../film/film.ts';
import { mouthKey } from '../picture/people/face-shapes.ts';
import { layoutOf, SET_PARTS } from '../picture/sets/jobs.ts';
import type { MeshJob } from '../picture/workshop.ts';
import { stageAt } from '../stage/stage-at.ts';
import type { Manner } from '../timeline/look.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { planInSteps } from './plan.ts';
import type { Slots } from './slots.ts';

/** A film's opening as its server may hand it over with the page: what the first picture needs, made beforehand. */
export interface Opening {
  readonly seed: number;
  readonly trace: Trace;
  /** The plan of the first beats. */
  readonly timeline: Timeline;
  readonly diagnostics: readonly Diagnostic[];
  /** Whose meshes lie at `meshes` (picture/mesh-pack), in this order. */
  readonly jobs: readonly MeshJob[];
  /** Address, relative to the page. */
  readonly meshes: string;
}

/** A beginning lasts at least so long, flicks, if it takes no more than this many beats. */
const LONG_ENOUGH: Flicks = 6 * FLICKS_PER_SECOND;
const MOST_BEATS = 4;
/** As many of a linear film's beats need be compiled for its beginning. */
const OPENING_BEATS: number = MOST_BEATS + 1;

/** How many beats to compile for a film's beginning; undefined: all, since what comes later may change how it begins. */
export const openingBeats = (text: string, settings = ''): number | undefined =>
  text.includes('[[@') || /^(arc|bounds|variables|toggles)\s*:/mu.test(settings) ? undefined : OPENING_BEATS;

/** The film's first scenes, planned at once: what the first picture needs. `film`: its first `openingBeats`. */
export const beginningOf = (
  film: Film,
  seed: number,
  trace: Trace,
  { slots, manner }: { readonly slots?: Slots; readonly manner?: Manner } = {},
): Timeline => {
  const most = Math.min(MOST_BEATS, film.beats.length - 1);
  const planning = planInSteps({
    film,
    seed,
    trace,
    ...(slots === undefined ? {} : { slots }),
    ...(manner === undefined ? {} : { manner }),
  });
  for (;;) {
    const next = planning.next();
    if (next.done === true) return next.value.timeline;
    if (next.value.at >= LONG_ENOUGH || next.value.beats >= most) return next.value.soFar().timeline;
  }
};

const PARTS = ['head', 'body', 'hair', 'mouth:rest-neutral'] as const;
/** More people than this are not seen at once in a first picture. */
const MOST_PEOPLE = 3;

/** What the film's first picture will ask of the workshop, coarse, so that it is begun before the painter is there. */
export const openingJobs = (timeline: Timeline): MeshJob[] => {
  if (timeline.duration === 0) return [];
  const stage = stageAt(timeline, 0);
  const jobs: MeshJob[] = [];
  if (stage.place !== undefined) {
    const place = layoutOf(stage.place);
    for (const part of SET_PARTS) jobs.push({ make: 'set', part, place, quality: 'draft' });
  }
  for (const { person, face, hands } of stage.people.slice(0, MOST_PEOPLE)) {
    const mouth = `mouth:${mouthKey(face.viseme, face.feeling, face.strength, face.shapes)}`;
    const parts = new Set<string>([...PARTS, mouth]);
    if (hands && (hands[0] !== 'open' || hands[1] !== 'open')) parts.add(`hands:${hands[0]}-${hands[1]}`);
    for (const part of parts) jobs.push({ make: 'person', part, person, quality: 'draft' });
  }
  for (const part of new Set(stage.props.map((p) => p.prop)))
    jobs.push({ make: 'prop', part, quality: 'draft' });
  return jobs;
};
