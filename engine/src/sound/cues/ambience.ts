import { hash32 } from '../../base/hash.ts';
import { fromSeconds } from '../../base/time.ts';
import type { AmbienceCue } from '../../timeline/cue.ts';
import type { SceneSlice } from './slice.ts';

/** The air of the place, from the beat's first picture to its last; it cuts with the picture, softened. */
export const planAmbience = (slice: SceneSlice): AmbienceCue[] => {
  const { place, scene } = slice;
  if (!place || slice.duration <= 0 || slice.look.manner === 'silent') return [];
  return [
    {
      kind: 'ambience',
      start: 0,
      duration: slice.duration,
      scene: scene.index,
      seed: hash32(slice.seed, place.id, 'air'),
      place: place.kind,
      interior: place.interior,
      hour: place.hour,
      weather: place.weather,
      gain: 0,
      fadeIn: fromSeconds(0.25),
      fadeOut: fromSeconds(0.35),
    },
  ];
};
