import { hash32 } from '../base/hash.ts';
import { below, between, pick, uniform } from '../base/random.ts';
import type { PersonWords } from '../language/person.ts';
import type {
  Age,
  Beard,
  BottomKind,
  Colour,
  HairStyle,
  HatKind,
  Person,
  TopKind,
} from '../timeline/person.ts';
import { face } from './features.ts';
import { CLOTHS, DARKS, EYES, HAIR, namedColour, namedSkin, SKINS } from './palette.ts';
import { voiceFor } from './voice-casting.ts';
import { HATS, ROLE_HAT, ROLE_TOP, TOPS } from './wardrobe.ts';

const HEIGHTS: Readonly<Record<Age, readonly [number, number]>> = {
  child: [1180, 1300],
  teen: [1520, 1640],
  young: [1620, 1760],
  middle: [1620, 1780],
  old: [1560, 1700],
};

const MALE_HAIR: readonly HairStyle[] = ['short', 'swept', 'crop', 'curly', 'fringe'];
const FEMALE_HAIR: readonly HairStyle[] = ['bob', 'long', 'bun', 'ponytail', 'curly'];

const darker = (c: Colour, k: number): Colour =>
  (Math.floor(((c >> 16) & 255) * k) << 16) |
  (Math.floor(((c >> 8) & 255) * k) << 8) |
  Math.floor((c & 255) * k);

/**
 * The puppet for one part: what the script's words settle, they settle; the rest is drawn by keys from the name, so
 * that a part looks the same whatever else the script says. `taken` are the puppets already cast: clothes and hair
 * step on from theirs until no two alike stand in one frame.
 */
export const puppetFor = (id: string, name: string, words: PersonWords, taken: readonly Person[]): Person => {
  const seed = hash32('person', id);
  const sex = words.sex === 'unknown' ? (uniform(seed, 'sex') < 0.5 ? 'female' : 'male') : words.sex;
  // Where no word tells an age, the name's key does: mostly between the young and the middle-aged.
  const aged =
    words.age !== 'middle' || words.evidence.some((e) => /\d|middle|aged|grey|gray|bald/iu.test(e));
  const age: Age = aged
    ? words.age
    : pick(['young', 'middle', 'young', 'middle', 'middle', 'old'] as const, seed, 'age');
  const [low, high] = HEIGHTS[age];
  const lean = sex === 'female' && age !== 'child' ? -70 : 60;
  const stature = words.height === 'tall' ? 120 : words.height === 'short' ? -130 : 0;
  const height = Math.round(between(low, high, seed, 'height')) + (age === 'child' ? 0 : lean) + stature;
  const girth =
    words.build === 'heavy'
      ? 1380
      : words.build === 'slim'
        ? 780
        : words.build === 'muscular'
          ? 1120
          : Math.round(between(880, 1130, seed, 'girth'));
  const shoulders =
    words.build === 'muscular'
      ? 1170
      : Math.round(between(sex === 'male' ? 980 : 900, sex === 'male' ? 1110 : 1000, seed, 'shoulders'));
  const skin =
    namedSkin(words.skin) ??
    SKINS[below(uniform(seed, 'skin range') < 0.65 ? 6 : 10, seed, 'skin')] ??
    0xcf9270;

  const style: HairStyle =
    words.hair?.style ??
    (sex === 'male'
      ? age === 'old'
        ? pick(['bald', 'fringe', 'short'] as const, seed, 'hair')
        : pick(MALE_HAIR, seed, 'hair')
      : age === 'old'
        ? pick(['bun', 'bob', 'curly'] as const, seed, 'hair')
        : pick(FEMALE_HAIR, seed, 'hair'));
  const shades = ['black', 'dark', 'brown', 'chestnut', 'auburn', 'sandy', 'blonde', 'red'] as const;
  const hairColour =
    HAIR[words.hair?.colour ?? ''] ??
    (age === 'old'
      ? pick([HAIR.grey, HAIR.silver, HAIR.white], seed, 'grey')
      : HAIR[pick(shades, seed, 'shade')]) ??
    0x3b2417;

  const worn = words.clothes.map((c) => ({
    kind: TOPS[c.noun],
    colour: namedColour(c.colour),
    noun: c.noun,
  }));
  const dressed = worn.find((c) => c.kind !== undefined);
  const role = words.role ?? '';
  const rack: readonly TopKind[] =
    age === 'child'
      ? ['tshirt', 'jumper', 'shirt']
      : sex === 'female'
        ? ['dress', 'jumper', 'shirt', 'jacket', 'coat', 'vest']
        : ['jacket', 'shirt', 'jumper', 'suit', 'vest', 'coat'];
  const near = new Set(taken.slice(-4).map((p) => p.top.kind));
  let peg = below(rack.length, seed, 'top');
  for (let i = 0; i < rack.length && near.has(rack[peg] as TopKind); i++) peg = (peg + 1) % rack.length;
  const topKind: TopKind = dressed?.kind ?? ROLE_TOP[role] ?? (rack[peg] as TopKind);
  const used = new Set(taken.map((p) => p.top.colour));
  let slot = below(CLOTHS.length, seed, 'cloth');
  for (let i = 0; i < CLOTHS.length && used.has(CLOTHS[slot] as Colour); i++)
    slot = (slot + 1) % CLOTHS.length;
  const formal = topKind === 'suit' || topKind === 'uniform';
  const topColour = dressed?.colour ?? (formal ? pick(DARKS, seed, 'dark') : (CLOTHS[slot] as Colour));
  const beard: Beard =
    words.beard ??
    (sex === 'male' && age !== 'child' && age !== 'teen'
      ? age === 'old'
        ? pick(['full', 'moustache', 'none', 'stubble'] as const, seed, 'beard')
        : pick(['none', 'none', 'stubble', 'moustache', 'none', 'full'] as const, seed, 'beard')
      : 'none');
  const hatKind: HatKind = words.hat !== undefined ? (HATS[words.hat] ?? 'cap') : (ROLE_HAT[role] ?? 'none');
  const bottomKind: BottomKind =
    topKind === 'dress' || topKind === 'robe'
      ? 'none'
      : age === 'child' && uniform(seed, 'shorts') < 0.5
        ? 'shorts'
        : sex === 'female' && uniform(seed, 'skirt') < 0.4 && topKind !== 'suit' && topKind !== 'uniform'
          ? 'skirt'
          : uniform(seed, 'jeans') < 0.35 && !formal
            ? 'jeans'
            : 'trousers';
  return {
    id,
    name,
    age,
    sex,
    height,
    girth,
    shoulders,
    skin,
    eyes: pick(EYES, seed, 'eyes'),
    lips:
      sex === 'female' && age !== 'child'
        ? pick([0x8e3b36, 0x9a4540, 0x7a2d32, 0xa8564c], seed, 'lips')
        : darker(skin, 0.72),
    hair: { style, colour: hairColour },
    beard,
    hat: { kind: hatKind, colour: namedColour(words.hatColour) ?? pick(DARKS, seed, 'hat') },
    glasses: words.glasses ?? uniform(seed, 'glasses') < (age === 'old' ? 0.35 : 0.1),
    top: {
      kind: topKind,
      colour: topColour,
      trim: pick([0xb9ad97, 0x8f8470, 0xc9bda3, 0x5e4b3a], seed, 'trim'),
    },
    bottom: {
      kind: bottomKind,
      colour:
        bottomKind === 'jeans'
          ? 0x2f4059
          : topKind === 'suit' || topKind === 'uniform'
            ? topColour
            : pick(DARKS, seed, 'bottom'),
    },
    shoes: pick([0x2a1d16, 0x1b1a1c, 0x4a3020, 0x3b3a3e], seed, 'shoes'),
    face: face(seed, { ...words, age }, sex),
    voice: voiceFor(
      seed,
      sex,
      age,
      words.build,
      taken.map((p) => p.voice),
    ),
    seed,
  };
};
