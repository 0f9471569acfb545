import { FEMALE_NAMES, MALE_NAMES } from './first-names.ts';
import { type Age, roleFact, type Sex } from './roles.ts';

export type { Age, Sex } from './roles.ts';
export type Build = 'slim' | 'average' | 'heavy' | 'muscular';
export type Height = 'short' | 'average' | 'tall';
export type HairStyle = 'bald' | 'short' | 'bob' | 'long' | 'bun' | 'ponytail' | 'curly' | 'swept' | 'fringe';
export type Beard = 'none' | 'stubble' | 'moustache' | 'full';

export interface PersonWords {
  readonly age: Age;
  readonly sex: Sex;
  readonly build?: Build;
  readonly height?: Height;
  readonly hair?: { readonly colour?: string; readonly style?: HairStyle };
  readonly beard?: Beard;
  readonly hat?: string;
  readonly hatColour?: string;
  readonly glasses?: boolean;
  readonly clothes: { readonly noun: string; readonly colour?: string }[];
  readonly skin?: string;
  readonly role?: string;
  /** The words that decided, in the order found. */
  readonly evidence: string[];
}

const COLOURS =
  'black|white|grey|gray|silver|red|scarlet|crimson|maroon|pink|orange|yellow|golden|gold|green|olive|blue|navy|turquoise|teal|purple|violet|brown|tan|beige|cream|khaki|dark|light|pale|bright|denim|leather|tweed|plaid|striped|floral|silk|woollen|wool|oilskin';
const CLOTHES =
  'coat|overcoat|raincoat|trenchcoat|trench coat|jacket|blazer|suit|tuxedo|tux|shirt|t-shirt|blouse|sweater|jumper|cardigan|hoodie|sweatshirt|vest|waistcoat|dress|gown|skirt|jeans|trousers|pants|slacks|shorts|leggings|overalls|dungarees|uniform|robe|bathrobe|pyjamas|pajamas|apron|scarf|shawl|cloak|cape|tie|bow tie|bowtie|gloves|boots|shoes|sneakers|sandals|heels|oilskins?|kimono|sari|habit|cassock|armor|armour|scrubs|lab coat|swimsuit|bikini|trunks|tracksuit|sweats|poncho|suspenders|fatigues|gi|hakama|rags|socks|slippers|nightgown|lingerie';
const HATS =
  "hat|cap|baseball cap|fedora|beret|bonnet|helmet|hood|turban|headscarf|bandana|cowboy hat|top hat|bowler|sou'wester|crown|tiara|veil|beanie|stetson|hard hat|visor";
const GARMENT = new RegExp(`\\b(?:(${COLOURS})[ -])?(?:[a-z]+[ -])?(${CLOTHES})\\b`, 'g');
const GARMENT_COLOUR = new RegExp(`\\b(${COLOURS})\\b`);
const HAT = new RegExp(`\\b(?:(${COLOURS})[ -](?:[a-z]+[ -])?)?(${HATS})\\b`);
const HAIR_COLOUR =
  /\b(black|dark|brown|brunette|blonde?|golden|red|redhead(?:ed)?|ginger|auburn|grey|gray|silver|white|salt[- ]and[- ]pepper|raven|chestnut|dyed|pink|blue|green|purple|sandy|strawberry)[- ](?:[a-z]+[- ])?(?:hair(?:ed)?|curls|locks|ponytail|bun|bob|braids?|mane)\b|\b(blonde?|brunette|redhead(?:ed)?|white-haired|grey-haired|gray-haired|silver-haired|dark-haired|fair-haired|graying|greying)\b/;

/** Years in digits or words: `40s`, `mid-thirties`, `(17)`, `60-year-old`, `in her twenties`. */
const AGE_DIGITS =
  /(?:^|[\s(,-])(?:(?:early|mid|late)[- ]?)?'?(\d{1,2})(?:'?s|[- ]?(?:years?[- ]old|year-old|yrs?|y\/o|ish))?(?=$|[\s),.;:-])/;
const AGE_WORDS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:early |mid[- ]|late )?(?:teens|teenaged?|teenager)\b/, 16],
  [/\b(?:early |mid[- ]|late )?twent(?:ies|y-something|y)\b/, 25],
  [/\b(?:early |mid[- ]|late )?thirt(?:ies|y-something|y)\b/, 35],
  [/\b(?:early |mid[- ]|late )?fort(?:ies|y-something|y)\b/, 45],
  [/\b(?:early |mid[- ]|late )?fift(?:ies|y-something|y)\b/, 55],
  [/\b(?:early |mid[- ]|late )?sixt(?:ies|y-something|y)\b/, 65],
  [/\b(?:early |mid[- ]|late )?sevent(?:ies|y-something|y)\b/, 75],
  [/\b(?:early |mid[- ]|late )?eight(?:ies|y-something|y)\b/, 85],
  [
    /\b(?:elderly|aged|ancient|wizened|old|older|white-haired|grey-haired|gray-haired|stooped|wrinkled|venerable)\b/,
    68,
  ],
  [/\b(?:middle-aged|middle aged|graying|greying|balding)\b/, 48],
  [/\b(?:little (?:boy|girl|kid)|child|toddler|small boy|small girl|kid|schoolboy|schoolgirl)\b/, 9],
  [/\b(?:young|youthful|college|baby-faced)\b/, 26],
];

const ageOf = (years: number): Age =>
  years < 13 ? 'child' : years < 20 ? 'teen' : years < 36 ? 'young' : years < 60 ? 'middle' : 'old';

const SHAPES: readonly (
  | readonly ['build', Build, RegExp]
  | readonly ['height', Height, RegExp]
  | readonly ['beard', Beard, RegExp]
)[] = [
  [
    'build',
    'muscular',
    /\b(muscular|brawny|burly|beefy|buff|athletic|broad-shouldered|strapping|powerful(?:ly)? built|hulking|built like|well-built|ripped|toned)\b/,
  ],
  [
    'build',
    'heavy',
    /\b(fat|heavy|heavyset|heavy-set|overweight|obese|plump|chubby|stout|portly|rotund|large|big|huge|massive|bulky|paunchy|round|larger|enormous|potbellied)\b/,
  ],
  [
    'build',
    'slim',
    /\b(thin|slim|slender|skinny|gaunt|lean|lanky|wiry|bony|petite|willowy|scrawny|svelte|frail|emaciated|slight|spindly)\b/,
  ],
  [
    'height',
    'tall',
    /\b(tall|towering|lanky|six[- ]foot|giant|long-legged|statuesque|huge|hulking|gangly)\b/,
  ],
  [
    'height',
    'short',
    /\b(short(?! (?:hair|cut|sleeve|skirt|dress|shorts|term|time|of))|tiny|petite|diminutive|small|little|dwarf|stocky|pint-sized|squat)\b/,
  ],
  ['beard', 'none', /\b(clean-shaven|clean shaven|beardless)\b/],
  ['beard', 'stubble', /\b(stubble|stubbled|stubbly|unshaven|scruffy|five o'clock shadow)\b/],
  ['beard', 'moustache', /\b(moustached?|mustached?|moustachioed|goatee)\b/],
  ['beard', 'full', /\b(bearded|beard|whiskers|whiskered)\b/],
];
const HAIR_STYLES: readonly (readonly [HairStyle, RegExp])[] = [
  ['bald', /\b(bald|balding|shaved head|shaven-headed|hairless|shaven head)\b/],
  ['ponytail', /\b(pony-?tail|pigtails?|braids?|braided|plaits?)\b/],
  ['bun', /\b(bun|hair (?:tied|pinned|swept|pulled) (?:up|back)|topknot|chignon)\b/],
  ['bob', /\b(bob|bobbed)\b/],
  ['curly', /\b(curly|curls|curled|frizzy|afro|wavy|dreadlocks|dreads|perm|kinky)\b/],
  ['fringe', /\b(fringe|bangs|bowl cut)\b/],
  [
    'swept',
    /\b(slicked|slicked-back|swept|combed back|pompadour|quiff|wind-?blown|disheveled|dishevelled)\b/,
  ],
  ['long', /\b(long[ -](?:[a-z]+[ -])?hair(?:ed)?|long-haired|flowing (?:hair|locks)|mane)\b/],
  ['short', /\b(short[ -](?:[a-z]+[ -])?hair(?:ed)?|short-haired|crew ?cut|buzz ?cut|cropped|pixie)\b/],
];
/** The script's own words for skin, only those that plainly say it. */
const SKIN =
  /\b(dark-skinned|light-skinned|fair-skinned|pale|black(?= (?:man|woman|boy|girl|kid|guy|male|female))|white(?= (?:man|woman|boy|girl|kid|guy|male|female))|asian|african(?:[- ]american)?|latin[oa]|hispanic|indian|chinese|japanese|korean|caucasian|arab|olive-skinned|tanned|weather-?beaten|weathered|ruddy|freckled|brown-skinned|sunburnt|sunburned|pallid|swarthy)\b/;

/** Sentences that tell of a person through pronouns. */
const SHE = /\b(she|her|hers|herself)\b/g;
const HE = /\b(he|his|him|himself)\b/g;

const sexOfName = (words: readonly string[]): Sex => {
  for (const w of words) {
    if (/^(mrs|ms|miss|lady|madame|madam|mme|dame|sister|queen|princess|senora|señora|frau|aunt)$/.test(w))
      return 'female';
    if (
      /^(mr|sir|lord|king|prince|father|brother|senor|señor|herr|monsieur|uncle|don)$/.test(w) &&
      words.length > 1
    )
      return 'male';
  }
  // "ART GIRL", "MALE VOICE", "OLD MAN": the last word that is a role decides.
  for (const w of [...words].reverse()) {
    if (w === 'male') return 'male';
    if (w === 'female') return 'female';
    const sex = roleFact(w)?.sex;
    if (sex) return sex;
  }
  const first = words[0] ?? '';
  if (FEMALE_NAMES.has(first)) return 'female';
  if (MALE_NAMES.has(first)) return 'male';
  return 'unknown';
};

/**
 * What a script's own words say of how a part looks: its name, and descriptions near its first entrance. Nothing is
 * guessed from a name but the sex it is mostly given to; what no word tells is left out (age: `middle`).
 */
export const personFrom = (name: string, descriptions: readonly string[]): PersonWords => {
  const evidence: string[] = [];
  const nameWords = (name.toLowerCase().match(/[\p{L}'-]+/gu) ?? []).slice(0, 12);
  // What somebody does not have is not a description: no hat, without glasses.
  const told = descriptions
    .join('\n')
    .toLowerCase()
    .slice(0, 4000)
    .replace(/\b(?:no|without(?: an?| any)?|hatless|never wears?(?: an?)?) [a-z-]+/g, ' ');
  const all = `${nameWords.join(' ')}\n${told}`;
  const found = (pattern: RegExp): string | undefined => {
    const m = pattern.exec(all);
    if (m) evidence.push(m[0].trim());
    return m?.[0].trim();
  };

  let sex = sexOfName(nameWords);
  if (sex !== 'unknown') evidence.push(name);
  // Words of the description outrank the name's habit; pronouns decide where neither does.
  const toldWords = told.match(/[a-z'-]+/g) ?? [];
  const role =
    nameWords.findLast((w) => roleFact(w) !== undefined) ?? toldWords.find((w) => roleFact(w) !== undefined);
  if (sex === 'unknown') {
    const word = toldWords.find((w) => roleFact(w)?.sex !== undefined);
    const she = (told.match(SHE) ?? []).length;
    const he = (told.match(HE) ?? []).length;
    if (word !== undefined) {
      sex = roleFact(word)?.sex ?? 'unknown';
      evidence.push(word);
    } else if (she !== he) {
      sex = she > he ? 'female' : 'male';
      evidence.push(she > he ? 'she' : 'he');
    }
  }

  if (sex === 'unknown' && /^[а-яё]/u.test(nameWords[0] ?? '')) {
    // Russian first names: those in -а and -я are women's, but for these men's.
    const first = nameWords[0] as string;
    const ends = /[ая]$/u.test(first);
    sex =
      ends &&
      !/^(никита|илья|фома|кузьма|лука|саша|миша|паша|петя|ваня|коля|вася|дима|витя|папа|дядя|дедушка|мужчина|юра|костя|гриша|лёша|леша|серёжа|сережа)$/u.test(
        first,
      )
        ? 'female'
        : /^(мать|дочь|любовь)$/u.test(first)
          ? 'female'
          : 'male';
    evidence.push(name);
  }
  if (sex === 'unknown' && /[女母娘妻婆姐妹姉]/.test(name)) sex = 'female';
  if (sex === 'unknown' && /[男父夫爷叔兄弟]/.test(name)) sex = 'male';
  if (sex === 'unknown' && /\b(bearded|beard|moustache|mustache)/.test(told)) sex = 'male';

  let age: Age | undefined;
  const digits = AGE_DIGITS.exec(told);
  if (digits && Number(digits[1]) >= 3 && Number(digits[1]) < 100) {
    age = ageOf(Number(digits[1]) + (/\d'?s/.test(digits[0]) && Number(digits[1]) >= 20 ? 4 : 0));
    evidence.push(digits[0].replace(/^[\s(,-]+/, '').trim());
  }
  if (age === undefined) {
    const match = AGE_WORDS.find(([pattern]) => pattern.test(all));
    if (match) {
      age = ageOf(match[1]);
      found(match[0]);
    }
  }
  if (age === undefined && role !== undefined) age = roleFact(role)?.age;

  const shape: { build?: Build; height?: Height; beard?: Beard } = {};
  for (const [key, value, pattern] of SHAPES) {
    if (shape[key] !== undefined || !pattern.test(all)) continue;
    found(pattern);
    Object.assign(shape, { [key]: value });
  }
  const style = HAIR_STYLES.find(([, pattern]) => pattern.test(told))?.[0];
  const hairWord = HAIR_COLOUR.exec(told);
  const colour = (hairWord?.[1] ?? hairWord?.[2])
    ?.replace(/-haired$|ed$/, '')
    .replace(/^(?:redhead|ginger)$/, 'red')
    .replace(/^blond$/, 'blonde')
    .replace(/^(?:graying|greying|gray)$/, 'grey');
  if (hairWord) evidence.push(hairWord[0]);
  if (style) evidence.push(style);

  const clothes: { noun: string; colour?: string }[] = [];
  for (const m of told.matchAll(GARMENT)) {
    if (clothes.length >= 8 || clothes.some((c) => c.noun === m[2])) continue;
    const worn = m[1] ?? GARMENT_COLOUR.exec(m[0].slice(0, -(m[2] as string).length))?.[0];
    clothes.push({ noun: m[2] as string, ...(worn === undefined ? {} : { colour: worn }) });
    evidence.push(m[0]);
  }
  const [, hatColour, hat] = HAT.exec(told) ?? [];
  const glasses =
    /\b(glasses|spectacles|bespectacled|sunglasses|shades|monocle)\b/.test(told) &&
    !/\bglasses of\b/.test(told);
  const skin = SKIN.exec(told)?.[0];
  for (const e of [hat, glasses ? 'glasses' : undefined, skin]) if (e !== undefined) evidence.push(e);

  return {
    age: age ?? 'middle',
    sex,
    ...shape,
    ...(colour || style ? { hair: { ...(colour ? { colour } : {}), ...(style ? { style } : {}) } } : {}),
    ...(hat ? { hat } : {}),
    ...(hatColour ? { hatColour } : {}),
    ...(glasses ? { glasses } : {}),
    clothes,
    ...(skin ? { skin } : {}),
    ...(role ? { role } : {}),
    evidence,
  };
};
