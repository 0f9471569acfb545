import type { Place } from '../../../timeline/place.ts';
import type { Sketch } from '../sketch.ts';
import { terrainOf } from '../terrain.ts';
import { cave } from './cave.ts';
import { grassHill } from './grass-hill.ts';
import { mountain } from './mountain.ts';

/** A height by its noun: a grassy hill, bare rock, rock under snow, the inside of a cave. */
export const hill = (place: Place): Sketch => {
  const terrain = terrainOf(place);
  if (terrain === 'cave') return cave(place);
  return terrain === 'mountain' || terrain === 'snow'
    ? mountain(place, terrain === 'snow')
    : grassHill(place);
};
