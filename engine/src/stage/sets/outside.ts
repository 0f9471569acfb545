import type { Place, PlaceKind } from '../../timeline/place.ts';
import { CHAMBER_NAMES, chamberOf } from './chambers.ts';
import { facadeOf, hasRoof } from './facade.ts';
import { terrainOf } from './terrain.ts';
import { decidedBy, type WordTable } from './words.ts';

const DINING: WordTable<'dining'> = [['dining', 'dining banquet столовая ダイニング 食堂 餐厅']];

/** True where a home's room is the one in which people eat. */
export const isDining = (place: Pick<Place, 'kind' | 'name'>): boolean =>
  place.kind === 'living-room' && decidedBy(place.name, DINING) !== undefined;

/** The kind of set that a place is played on: outside a building its street or yard, outside a car the road. */
export const setKindOf = (place: Pick<Place, 'kind' | 'name' | 'interior'>): PlaceKind => {
  if (place.interior) return place.kind;
  if (place.kind === 'vehicle')
    return /\b(taxi|cab|bus|limo|limousine|tram)\b/iu.test(place.name) ? 'street' : 'road';
  if (!hasRoof(place.kind)) return place.kind;
  const front = facadeOf(place)?.front;
  return front === 'house' || front === 'shack' || front === 'church' || front === 'graves'
    ? 'yard'
    : 'street';
};

/** As much of a place's name as its layout depends on, so that one build serves all its wordings. */
export const layoutName = (place: Place): string => {
  const chamber = chamberOf(place);
  if (chamber !== undefined) return CHAMBER_NAMES[chamber];
  const terrain = terrainOf(place);
  if (terrain !== undefined) return terrain;
  if (isDining(place)) return 'dining';
  if (place.kind === 'vehicle') return setKindOf(place) === 'street' ? 'taxi' : '';
  return facadeOf(place) === undefined ? '' : place.name;
};
