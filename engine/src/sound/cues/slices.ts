import type { Cue } from '../../timeline/cue.ts';
import type { Span } from '../../timeline/span.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import { planCues } from './plan.ts';
import type { SceneSlice } from './slice.ts';

/** The part of a timeline that one scene's sound is planned from. */
export const sliceOf = (timeline: Timeline, index: number): SceneSlice => {
  const scene = timeline.scenes[index]!;
  const own = <T extends Span & { readonly scene: number }>(list: readonly T[]): T[] =>
    list.filter((x) => x.scene === index).map((x) => ({ ...x, start: x.start - scene.start }));
  return {
    scene: { ...scene, start: 0 },
    place: timeline.places[scene.place],
    duration: scene.duration,
    lines: own(timeline.lines),
    stances: own(timeline.stances),
    actions: own(timeline.actions),
    doors: own(timeline.doors),
    props: own(timeline.props),
    shots: own(timeline.shots),
    look: { ...timeline.look, manner: timeline.manner },
    seed: timeline.seed,
    tension: [[0, scene.tension]],
    cast: timeline.cast,
  };
};

/** The cues of a whole timeline, planned scene by scene. */
export const cuesOf = (timeline: Timeline): Cue[] =>
  timeline.scenes
    .flatMap((scene, i) =>
      planCues(sliceOf(timeline, i)).map((c) => ({ ...c, start: c.start + scene.start })),
    )
    .sort((a, b) => a.start - b.start);
