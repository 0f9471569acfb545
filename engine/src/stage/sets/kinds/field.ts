import type { Place } from '../../../timeline/place.ts';
import type { Sketch } from '../sketch.ts';
import { terrainOf } from '../terrain.ts';
import { barrens } from './barrens.ts';
import { cornField } from './corn-field.ts';
import { meadow } from './meadow.ts';

/** Open land by its noun: corn, meadow, sand, snow. */
export const field = (place: Place): Sketch => {
  const terrain = terrainOf(place);
  if (terrain === 'meadow') return meadow(place);
  return terrain === 'desert' || terrain === 'snow' ? barrens(place, terrain) : cornField(place);
};
