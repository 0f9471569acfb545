import type { Place, PlaceKind } from '../../timeline/place.ts';
import { decidedBy, type WordTable } from './words.ts';

/** How a building looks from outside. */
export type Front = 'house' | 'shack' | 'church' | 'shop' | 'public' | 'tower' | 'graves';

export interface Facade {
  readonly front: Front;
  /** What is written over its door; empty where nothing is. */
  readonly sign: string;
}

const FRONTS: WordTable<Front> = [
  [
    'house',
    'house home cottage villa mansion farmhouse residence bungalow lodge manor townhouse дом дача 家 屋敷 住宅 别墅',
  ],
  ['shack', 'shack hut shed cabin barn stable hovel outhouse treehouse hideout изба хижина сарай 小屋 木屋'],
  [
    'church',
    'church chapel cathedral temple monastery abbey convent shrine synagogue mosque церковь храм собор 教会 教堂',
  ],
  ['graves', 'cemetery graveyard grave churchyard tombstone кладбище могила 墓地 墓'],
  [
    'shop',
    'diner restaurant cafe café bistro pizzeria bar pub saloon tavern club nightclub shop store boutique pharmacy grocery bakery salon barbershop laundromat florist supermarket bookstore pawnshop deli canteen inn кафе ресторан магазин бар レストラン 喫茶店 店 商店 酒吧 餐厅 咖啡馆',
  ],
  [
    'public',
    'bank hospital clinic school college university courthouse court museum library station precinct jail prison hotel motel theater theatre cinema opera hall palace embassy asylum academy gym auditorium casino airport банк больница школа университет вокзал тюрьма театр музей 銀行 银行 病院 医院 学校 駅 劇場 ホテル 酒店',
  ],
  [
    'tower',
    'skyscraper tower building highrise office offices headquarters apartment apartments flat penthouse condo block bureau agency небоскрёб здание офис квартира ビル 大楼 公寓 マンション 会社',
  ],
];

/** Kinds of set that have a roof: one who stands outside sees a front instead. */
const BY_KIND: Readonly<Partial<Record<PlaceKind, Front>>> = {
  'living-room': 'house',
  bedroom: 'house',
  kitchen: 'house',
  bathroom: 'house',
  room: 'house',
  shack: 'shack',
  church: 'church',
  shop: 'shop',
  bar: 'shop',
  diner: 'shop',
  hall: 'public',
  hospital: 'public',
  school: 'public',
  bank: 'public',
  jail: 'public',
  office: 'tower',
};

const hasLetters = (text: string): boolean => /[a-z]/iu.test(text);

/** The words over the door: the part of the name that says what the building is, as far as a sign can show it. */
const signOf = (name: string, word: string): string => {
  const part =
    name
      .split(/ - |,|\//u)
      .filter((p) => p.toLowerCase().includes(word))
      .at(-1) ?? name;
  const clean = part
    .replace(/\b(outside|in front of|front of|near|the|entrance|exterior)\b/giu, ' ')
    .replace(/[^A-Za-z0-9'& ]/gu, ' ')
    .replace(/ +/gu, ' ')
    .trim()
    .toUpperCase();
  if (!hasLetters(clean)) return '';
  return clean.length <= 18 ? clean : word.toUpperCase();
};

/**
 * The building that an exterior is about: EXT. DINER is a street with that diner's front, EXT. WOODEN SHACK the yard
 * before it. Undefined inside, and for exteriors that name no building.
 */
export const facadeOf = (place: Pick<Place, 'kind' | 'name' | 'interior'>): Facade | undefined => {
  if (place.interior) return undefined;
  const own = BY_KIND[place.kind];
  if (own === undefined && place.kind !== 'street' && place.kind !== 'yard') return undefined;
  const found = decidedBy(place.name, FRONTS);
  const front = found?.value ?? own;
  if (front === undefined) return undefined;
  const signed = front === 'shop' || front === 'public' || front === 'tower';
  const home = /^(apartment|apartments|flat|building|block|penthouse|condo)$/u.test(found?.word ?? '');
  return { front, sign: signed && !home ? signOf(place.name, found?.word ?? place.kind) : '' };
};

/** True for kinds that are the inside of something. */
export const hasRoof = (kind: PlaceKind): boolean => BY_KIND[kind] !== undefined;
