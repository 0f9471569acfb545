import { fromSeconds } from '../base/time.ts';
import type { StanceKind } from '../timeline/action.ts';
import type { Person } from '../timeline/person.ts';
import type { Stance, Timeline } from '../timeline/timeline.ts';
import { specimenTimeline } from './specimen.ts';

/** A stance of scene 0, seconds given; everything else may be said. */
export const stanceOf = (
  person: Person,
  kind: StanceKind,
  start: number,
  seconds: number,
  more: Partial<Stance> = {},
): Stance => ({
  scene: 0,
  person: person.id,
  kind,
  x: 0,
  y: 0,
  z: 0,
  yaw: 0,
  blend: 0,
  start: fromSeconds(start),
  duration: fromSeconds(seconds),
  ...more,
});

/** Ten seconds on the pier with one person (or `more.cast`), one fixed shot: a bench for tests. */
export const soloTimeline = (person: Person, more: Partial<Timeline> = {}): Timeline => {
  const base = specimenTimeline();
  const duration = fromSeconds(10);
  const scene = base.scenes[2] as Timeline['scenes'][number];
  const shot = base.shots[9] as Timeline['shots'][number];
  return {
    ...base,
    duration,
    cast: [person],
    scenes: [{ ...scene, index: 0, start: 0, duration }],
    shots: [{ ...shot, scene: 0, start: 0, duration }],
    lines: [],
    stances: [stanceOf(person, 'stand', 0, 10)],
    actions: [],
    gazes: [],
    moods: [],
    props: [],
    doors: [],
    titles: [],
    transitions: [],
    lights: [],
    ...more,
  };
};
