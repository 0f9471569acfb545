import type { Place } from '../../../timeline/place.ts';
import type { Sketch } from '../sketch.ts';
import { terrainOf } from '../terrain.ts';
import { deck } from './deck.ts';
import { pier } from './pier.ts';
import { shore } from './shore.ts';
import { stream } from './stream.ts';

/** Water by its noun: a harbour's pier, a beach, a bank, a deck. */
export const water = (place: Place): Sketch => {
  const terrain = terrainOf(place);
  if (terrain === 'shore') return shore(place);
  if (terrain === 'deck') return deck(place);
  if (terrain === 'stream' || terrain === 'waterfall' || terrain === 'lake') return stream(place, terrain);
  return pier(place);
};
