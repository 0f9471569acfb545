import type { Place } from '../../timeline/place.ts';

/** Rooms that a name alone makes: whatever their kind is, they are built after it. */
export const CHAMBERS = ['lantern-room', 'tower-stair', 'cottage-kitchen'] as const;
export type Chamber = (typeof CHAMBERS)[number];

/** What each is called where only the layout matters; it reads as itself. */
export const CHAMBER_NAMES: Readonly<Record<Chamber, string>> = {
  'lantern-room': 'LANTERN ROOM',
  'tower-stair': 'STAIRWELL',
  'cottage-kitchen': 'COTTAGE KITCHEN',
};

const LANTERN =
  /\b(?:lamp|lantern|light|lens|beacon)[ -]?room\b|\blighthouse(?: -)? (?:top|gallery|lamp|lantern)\b|^(?:the |old )*lighthouse$|фонарное|灯室|燈室|^(?:маяк|灯台|灯塔)$/iu;
const STAIR = /\b(?:stairs?|staircase|stairway|stairwell|steps)\b|лестниц|階段|楼梯/iu;
const WELL = /\bstairwell\b/iu;
const OF_TOWER =
  /\b(?:tower|lighthouse|spiral|winding|turret|belfry|steeple|castle|keep|minaret|campanile|dungeon|stone)\b|башн|маяк|塔|灯台|灯塔|城/iu;
/** Stairwells of houses with lifts and letter boxes are halls. */
const OF_TOWN =
  /\b(?:apartments?|flats?|office|hotel|motel|school|hospital|station|mall|department|condo|building|subway|police|bank|house|mansion)\b/iu;
const COTTAGE =
  /\b(?:keeper|keepers|cottage|cabin|hut|croft|lighthouse|fisher\w*|ferry(?:man)?|farm(?:house)?|crofter|shepherd|old|granny|grandma|grandmother|village|rustic|country|chalet)\b|старая|дача|изба|маяк|農家|小屋|灯台|灯塔/iu;
const ROOMY: ReadonlySet<Place['kind']> = new Set([
  'room',
  'shack',
  'hall',
  'water',
  'living-room',
  'skyline',
]);

/** The room that a place's name makes of it; undefined outside and for all others. */
export const chamberOf = (place: Pick<Place, 'kind' | 'name' | 'interior'>): Chamber | undefined => {
  if (!place.interior) return undefined;
  const name = place.name.replace(/['\u2019]s\b/gu, '');
  if (place.kind === 'kitchen') return COTTAGE.test(name) ? 'cottage-kitchen' : undefined;
  if (!ROOMY.has(place.kind)) return undefined;
  if (LANTERN.test(name)) return 'lantern-room';
  if (STAIR.test(name) && (OF_TOWER.test(name) || (WELL.test(name) && !OF_TOWN.test(name))))
    return 'tower-stair';
  return undefined;
};
