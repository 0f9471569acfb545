/** A place as data: what a heading and its scene say of it. A set is built from it by the stage. */
export const PLACE_KINDS = [
  'living-room',
  'bedroom',
  'kitchen',
  'bathroom',
  'hall',
  'office',
  'street',
  'road',
  'vehicle',
  'forest',
  'field',
  'hill',
  'water',
  'yard',
  'shop',
  'hospital',
  'school',
  'stage',
  'church',
  'bar',
  'diner',
  'bank',
  'jail',
  'shack',
  'skyline',
  'camp',
  'void',
  'room',
  'outdoors',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export type Hour = 'day' | 'night' | 'dawn' | 'dusk';
export type Weather = 'clear' | 'overcast' | 'rain' | 'storm' | 'snow' | 'fog' | 'wind';

export interface Place {
  /** The same for every scene in the same place: a slug of the heading's place. */
  readonly id: string;
  readonly kind: PlaceKind;
  /** True when no table knew the noun and the kind is a fall-back. */
  readonly guessed: boolean;
  readonly interior: boolean;
  /** The heading's own words for it, as signs and ledgers show them. */
  readonly name: string;
  readonly hour: Hour;
  readonly weather: Weather;
  /** Furniture the scene's words ask for beyond the kind's own (`piano`, `bed`, `table`, ...): prop kinds, in order. */
  readonly dressing: readonly string[];
  /** How many people the set must seat or stand at once. */
  readonly capacity: number;
  /** Keys the set's small choices. */
  readonly seed: number;
}
