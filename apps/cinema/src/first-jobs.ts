import { layoutOf, SET_PARTS } from '@kinetoscope/engine/picture/sets/jobs';
import type { MeshJob } from '@kinetoscope/engine/picture/workshop';
import { stageAt } from '@kinetoscope/engine/stage/stage-at';
import type { Timeline } from '@kinetoscope/engine/timeline/timeline';

const PARTS = ['head', 'body', 'hair', 'mouth:rest-neutral'] as const;
/** More people than this are not seen at once in a first picture. */
const MOST = 3;

/** What the film's first picture will ask of the workshop, coarse, so that it is begun before the painter is there. */
export const firstJobs = (timeline: Timeline): MeshJob[] => {
  if (timeline.duration === 0) return [];
  const stage = stageAt(timeline, 0);
  const people = stage.people
    .slice(0, MOST)
    .flatMap(({ person }) =>
      PARTS.map((part): MeshJob => ({ make: 'person', part, person, quality: 'draft' })),
    );
  if (stage.place === undefined) return people;
  const place = layoutOf(stage.place);
  return [...SET_PARTS.map((part): MeshJob => ({ make: 'set', part, place, quality: 'draft' })), ...people];
};
