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
export type Interior = 'int' | 'ext' | 'both' | 'unknown';

export interface PlaceWords {
  readonly kind: PlaceKind;
  /** True where no word decided and the answer is the fall-back for inside or outside. */
  readonly guessed: boolean;
  /** The word that decided, or the heading's last noun. */
  readonly noun: string;
}

/** The kind of place that a heading names. */
export const placeFrom = (headingPlace: string, interior: Interior): PlaceWords => ({
  kind: interior === 'ext' ? 'outdoors' : 'room',
  guessed: true,
  noun: headingPlace.trim().toLowerCase(),
});
export type Hour = 'day' | 'night' | 'dawn' | 'dusk' | 'same' | 'later' | 'unknown';

/** The time of day that a heading or a line names. */
export const hourFrom = (text: string): Hour => {
  const m = /\b(day|night|dawn|dusk|same|later)\b/i.exec(text);
  return (m?.[1]?.toLowerCase() as Hour | undefined) ?? 'unknown';
};
export type Weather = 'clear' | 'rain' | 'storm' | 'snow' | 'fog' | 'wind' | 'overcast';

/** The weather that a text tells of. */
/** `clear` where nothing is said. */
export const weatherFrom = (text: string): Weather =>
  (/\b(rain|storm|snow|fog|wind|overcast)/i.exec(text)?.[1]?.toLowerCase() as Weather | undefined) ?? 'clear';
export interface PropWords {
  readonly noun: string;
  readonly kind: string;
}

/** The concrete things that an action line names, in order, each kind once. */
export const propsFrom = (text: string): PropWords[] =>
  [
    ...text.toLowerCase().matchAll(/\b(cup|glass|bottle|book|letter|phone|gun|knife|lamp|chair|table)s?\b/g),
  ].map((m) => ({
    noun: m[1] as string,
    kind: m[1] as string,
  }));
