import { AXES } from '../../audience/directive.ts';
import { AS_WRITTEN, type Settings } from '../../audience/settings.ts';
import type { TraceEvent } from '../../audience/trace.ts';
import type { Flicks } from '../../base/time.ts';

/** What a simulated audience has in force at a seam. Absolute: what is not named again is as it was given. */
export interface Wishes {
  readonly settings: Settings;
  /** In the order in which they were thrown. */
  readonly toggles: ReadonlySet<string>;
  /** Beat wanted at this very seam. */
  readonly take?: string;
}

export const NO_WISHES: Wishes = { settings: AS_WRITTEN, toggles: new Set() };

/** All that a simulated audience knows: the same in story time and in a real screening. */
export interface Seen {
  /** Of the audience, not of the viewing. */
  readonly seed: number;
  /** Beats played so far. */
  readonly count: number;
  /** Beat played last, empty before the first; its tension as played, thousandths. */
  readonly beat: string;
  readonly tension: number;
  /** What it has in force. */
  readonly wishes: Wishes;
  /** Beats that may come; empty where a question is asked. */
  readonly ways: ReadonlyArray<{ readonly id: string }>;
  /** Ids of the film's toggles. */
  readonly switches: readonly string[];
}

/**
 * A documented way of being an audience. Its wishes are drawn by (seed, beat, purpose): they depend on what was decided
 * so far and on nothing else, so that in a real screening the same path comes of them.
 */
export interface Temper {
  readonly name: string;
  /** For people. */
  readonly words: string;
  /** What it has in force at the seam that comes. */
  wishes(seen: Seen): Wishes;
  /** Index of the option that it takes, of `options`; undefined lets the time run out. */
  answer(seen: Seen, options: ReadonlyArray<{ readonly id: string }>): number | undefined;
}

/** Wishes with their toggles in the order in which they were thrown: those that stay on first, as a trace has them. */
export const inForce = (before: Wishes, after: Wishes): Wishes => {
  if (after.toggles.size < 2 || after.toggles === before.toggles) return after;
  const toggles = new Set<string>();
  for (const id of before.toggles) if (after.toggles.has(id)) toggles.add(id);
  for (const id of after.toggles) toggles.add(id);
  return { ...after, toggles };
};

/** What a trace records when the wishes of a seam change, all at its film time; `seam` names it (`after:...`). */
export const eventsOf = (before: Wishes, after: Wishes, seam: string, at: Flicks): TraceEvent[] => {
  const events: TraceEvent[] = [];
  for (const axis of AXES)
    if (before.settings[axis] !== after.settings[axis])
      events.push({ at, kind: 'directive', axis, value: after.settings[axis], confidence: 3 });
  for (const id of before.toggles)
    if (!after.toggles.has(id)) events.push({ at, kind: 'toggle', id, on: false });
  for (const id of after.toggles)
    if (!before.toggles.has(id)) events.push({ at, kind: 'toggle', id, on: true });
  if (after.take !== undefined) events.push({ at, kind: 'choice', id: seam, option: after.take });
  return events;
};
