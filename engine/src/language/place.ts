import type { PlaceKind } from './place-kind.ts';
import { placeKindOf, UNSPACED } from './place-table.ts';
import { propKindOf } from './prop-table.ts';

export type { PlaceKind } from './place-kind.ts';
export type Interior = 'int' | 'ext' | 'both' | 'unknown';

export interface PlaceWords {
  readonly kind: PlaceKind;
  /** True where no word decided and the answer is the fall-back for inside or outside. */
  readonly guessed: boolean;
  /** The word that decided, or the heading's last noun. */
  readonly noun: string;
}

/** A word of a heading that decides more than its neighbours: the last in a phrase, the smaller of two places. */
const SMALL: ReadonlySet<PlaceKind> = new Set([
  'bedroom',
  'kitchen',
  'bathroom',
  'hall',
  'office',
  'vehicle',
  'bar',
  'jail',
]);
const INSIDE: ReadonlySet<PlaceKind> = new Set([
  'living-room',
  'bedroom',
  'kitchen',
  'bathroom',
  'hall',
  'office',
  'shop',
  'hospital',
  'school',
  'church',
  'bar',
  'diner',
  'bank',
  'jail',
  'room',
  'stage',
]);

/** True for kinds that are under a roof where a heading does not say. */
export const isIndoors = (kind: PlaceKind): boolean =>
  INSIDE.has(kind) || kind === 'shack' || kind === 'vehicle';

const YARDED =
  /^(house|home|cottage|villa|mansion|farmhouse|residence|bungalow|school|college|university|church|chapel|cathedral|temple|monastery|abbey|convent|shrine|дом|家|церковь|храм|教会|教堂|школа|学校)$/;
/** Halls of shows that have a street before them; fairs and circuses are outside themselves. */
const HOUSED_STAGE = /^(theater|theatre|cinema|opera|casino|disco|театр|劇場|剧院)$/;
const CRAFT: readonly (readonly [PlaceKind, RegExp])[] = [
  ['void', /^(spaceship|spacecraft|shuttle)$/],
  ['water', /^submarine$/],
  ['field', /^(plane|airplane|helicopter|jet|飞机)$/],
  ['street', /^(taxi|cab|bus|limo|limousine|subway|автобус)$/],
];

/** Outside a building one sees its street or yard, outside a car its road; inside a place without a roof, a room. */
const seenFrom = (kind: PlaceKind, interior: Interior, noun: string): PlaceKind => {
  if (interior === 'ext' && INSIDE.has(kind)) {
    if (YARDED.test(noun)) return 'yard';
    return kind === 'stage' && !HOUSED_STAGE.test(noun) ? kind : 'street';
  }
  if (interior === 'ext' && kind === 'skyline' && /^(skyscraper|building|tower|high-rise|大楼)$/.test(noun))
    return 'street';
  if (interior === 'ext' && kind === 'vehicle')
    return CRAFT.find(([, words]) => words.test(noun))?.[0] ?? 'road';
  if (
    interior === 'int' &&
    (kind === 'skyline' || kind === 'street' || kind === 'field' || kind === 'road')
  ) {
    if (/^(garage|barn|stable)$/.test(noun)) return 'shack';
    if (kind === 'skyline') return noun === 'castle' || noun === 'building' ? 'hall' : 'room';
    return kind === 'street' || kind === 'road' ? 'vehicle' : kind;
  }
  if (interior === 'int' && kind === 'water' && /^(boat|ship|lighthouse|pier|wharf|dock)$/.test(noun))
    return 'shack';
  return kind;
};

/** Words for a room to eat in that are a canteen's or a restaurant's unless a home is named beside them. */
const EATING = /столов|食堂|餐厅/u;
const AT_HOME = /кварти|дом[а ,.–—-]|дом$|дач|家|公寓|住宅|宅|屋敷|マンション/iu;

/**
 * The kind of place that a heading names: the table's nouns, the last part of the heading first ("SCOTT'S BUILDING -
 * HALLWAY" is a hallway), words before an owner's 's passed over; inside and outside as the fall-back. `within` is the whole of which it is a
 * part (КВАРТИРА of СТОЛОВАЯ), where that is said apart.
 */
export const placeFrom = (headingPlace: string, interior: Interior, within = ''): PlaceWords => {
  const text = headingPlace.toLowerCase().slice(0, 400);
  const words = text.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu) ?? [];
  let best: { kind: PlaceKind; noun: string; score: number } | undefined;
  words.forEach((w, i) => {
    const next = words[i + 1];
    const pair = next === undefined ? undefined : placeKindOf(`${w}-${next}`);
    const isOwner = /['’]s$/.test(w);
    const kind = pair ?? (isOwner ? undefined : placeKindOf(w));
    if (kind === undefined) return;
    const noun = pair ? `${w}-${next}` : w;
    const outsideOf =
      /^(outside|near|opposite|behind|beside|overlooking|facing|toward|towards|of|from|to)$/.test(
        words[i - 1] ?? '',
      ) || words[i - 2] === 'outside';
    const score =
      i + (pair ? 20 : 0) + (SMALL.has(kind) ? 12 : 0) - (kind === 'room' ? 8 : 0) - (outsideOf ? 30 : 0);
    if (best === undefined || score > best.score) best = { kind, noun, score };
  });
  if (best === undefined) {
    for (const [noun, kind] of UNSPACED) {
      if (!text.includes(noun)) continue;
      best = { kind, noun, score: 0 };
      break;
    }
  }
  if (best?.kind === 'diner' && EATING.test(best.noun) && AT_HOME.test(`${text} ${within.toLowerCase()}`))
    best = { ...best, kind: 'living-room' };
  if (best !== undefined)
    return { kind: seenFrom(best.kind, interior, best.noun), guessed: false, noun: best.noun };
  const kind = interior === 'ext' ? 'outdoors' : 'room';
  return {
    kind,
    guessed: true,
    noun:
      words
        .filter(
          (w) =>
            !/^(\d+|the|a|an|same|later|day|night|morning|evening|time|moments?|minutes?|hours?|days?)$/.test(
              w,
            ),
        )
        .at(-1) ?? '',
  };
};

export type Hour = 'day' | 'night' | 'dawn' | 'dusk' | 'same' | 'later' | 'unknown';

const HOURS: readonly (readonly [Hour, RegExp])[] = [
  ['same', /\b(same|continuous|continued|cont'?d|moments? later|a moment later|simultaneous)\b/i],
  ['dawn', /\b(dawn|sunrise|daybreak|first light|early morning)\b|рассвет|夜明け|朝焼け|黎明|清晨/i],
  [
    'dusk',
    /\b(dusk|sunset|twilight|evening|sundown|magic hour|gloaming)\b|закат|вечер|сумерки|夕方|夕暮|黄昏|傍晚/i,
  ],
  ['night', /\b(night|midnight|late night|nighttime)\b|ночь|深夜|夜|晚上|夜晚/i],
  [
    'day',
    /\b(day|morning|noon|afternoon|midday|daytime|lunch|daylight)\b|день|утро|полдень|昼|朝|白天|上午|下午|早上/i,
  ],
  ['later', /\b(later|soon after)\b|позже|のち|之后/i],
];
const CLOCK = /\b(\d{1,2})(?::\d\d)?\s*([ap])\.?m\b/i;

/** The time of day that a heading or a line names; a clock time counts (6:24 am is dawn). */
export const hourFrom = (text: string): Hour => {
  const clock = CLOCK.exec(text);
  if (clock) {
    const h = (Number(clock[1]) % 12) + (clock[2]?.toLowerCase() === 'p' ? 12 : 0);
    return h < 5 || h >= 21 ? 'night' : h < 7 ? 'dawn' : h < 18 ? 'day' : 'dusk';
  }
  return HOURS.find(([, words]) => words.test(text))?.[0] ?? 'unknown';
};

export type Weather = 'clear' | 'rain' | 'storm' | 'snow' | 'fog' | 'wind' | 'overcast';
const WEATHERS: readonly (readonly [Weather, RegExp])[] = [
  [
    'storm',
    /\b(thunderstorm|storms?|stormy|thunder|lightning|hurricane|tempest|typhoon|tornado)\b|гроза|шторм|буря|嵐|雷|暴风雨|台風/i,
  ],
  ['snow', /\b(snow|snows|snowing|snowy|snowfall|snowstorm|blizzard|snowflakes?|sleet)\b|снег|метель|雪/i],
  [
    'rain',
    /\b(rain|rains|raining|rainy|drizzle|drizzling|downpour|rainstorm|raindrops?|pouring)\b|дождь|雨/i,
  ],
  ['fog', /\b(fog|foggy|mist|misty|haze|hazy)\b|туман|霧|雾/i],
  ['wind', /\b(wind|winds|windy|gusts?|gale|breeze|windswept)\b|ветер|風|大风/i],
  ['overcast', /\b(overcast|cloudy|grey sky|gray sky|leaden)\b|пасмурно|облачно|曇|阴天/i],
];
const NOT_WEATHER =
  /\b(storms? (?:in|out|off|into|past|away|over)|brainstorm\w*|wind(?:s|ing)? up|rain of|windshield|train)\b/gi;

/** The weather that a text tells of, the strongest first; `clear` where nothing is said. */
export const weatherFrom = (text: string): Weather => {
  const told = text.replace(NOT_WEATHER, ' ');
  return WEATHERS.find(([, words]) => words.test(told))?.[0] ?? 'clear';
};

export interface PropWords {
  readonly noun: string;
  readonly kind: string;
}
/** Words that make the next word no thing: verbs spelt like nouns after a pronoun or `to`. */
const BEFORE_VERB = /^(to|he|she|they|we|i|you|will|can|would|and then|not)$/;
const HEADS_ONLY = new Set([
  'will',
  'watch',
  'match',
  'case',
  'drink',
  'note',
  'card',
  'file',
  'list',
  'form',
  'page',
  'club',
  'pipe',
  'bow',
  'bat',
  'tie',
  'saw',
  'cross',
  'ring',
  'bill',
  'cell',
  'present',
  'mark',
  'top',
  'shot',
  'frame',
  'drill',
  'lock',
  'branch',
  'dish',
  'seat',
  'cap',
  'shower',
  'dress',
  'fish',
  'duck',
  'stick',
  'body',
  'wall',
  'steps',
  'screen',
  'picture',
  'speaker',
  'chest',
  'trunk',
  'fire',
  'plant',
  'light',
  'rock',
  'tap',
  'safe',
  'fork',
]);
const BODY_CHEST = /^(his|her|their|my|your)$/;

/**
 * The concrete things that an action line names, in the order named, each noun once; words that are also verbs or
 * body parts count only with an article, a number or an adjective before them.
 */
export const propsFrom = (text: string): PropWords[] => {
  const words = text.toLowerCase().match(/[\p{L}]+(?:['’-][\p{L}]+)*/gu) ?? [];
  const out: PropWords[] = [];
  const seen = new Set<string>();
  words.forEach((w, i) => {
    const next = words[i + 1];
    const pair = next === undefined ? undefined : propKindOf(`${w}-${next}`);
    const noun = pair ? `${w} ${next}` : w;
    const kind = pair ?? propKindOf(w);
    if (kind === undefined || seen.has(noun)) return;
    const before = words[i - 1] ?? '';
    if (!pair && BEFORE_VERB.test(before)) return;
    if (
      !pair &&
      HEADS_ONLY.has(w) &&
      (i === 0 ||
        !/^(a|an|the|this|that|another|his|her|their|its|my|your|one|two|three|some|old|new|small|little|big|large|gold|golden|silver|black|white|red|wooden|business|birthday|greeting|credit|cigar|wrist|pocket)$/.test(
          before,
        ))
    )
      return;
    if ((w === 'chest' || w === 'trunk' || w === 'body') && BODY_CHEST.test(before)) return;
    seen.add(noun);
    out.push({ noun, kind });
  });
  return out;
};
