import { lettersToPhones } from './letters.ts';
import { numeralWords } from './numerals.ts';
import { isVowel, type Phone } from './phone-set.ts';
import { otherScriptPhones } from './scripts.ts';
import { tokensOf } from './words.ts';

export interface WordPhones {
  readonly word: string;
  /** UTF-16 offsets in the text given; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  readonly phones: readonly Phone[];
  /** Index in `phones` of the vowel that carries the main stress; absent where there is none. */
  readonly stress?: number;
}

const TITLES: Readonly<Record<string, string>> = {
  mr: 'mister',
  mrs: 'missus',
  ms: 'miz',
  dr: 'doctor',
  st: 'saint',
  prof: 'professor',
  lt: 'lieutenant',
  sgt: 'sergeant',
  capt: 'captain',
  col: 'kernel',
  gen: 'general',
  jr: 'junior',
  sr: 'senior',
  vs: 'versus',
};
const SIGNS: Readonly<Record<string, string>> = {
  '%': 'percent',
  '&': 'and',
  '@': 'at',
  '+': 'plus',
  '=': 'equals',
  '°': 'degrees',
  '#': 'number',
  $: 'dollar',
};
/** Names of the letters, for words spelled out. */
const SPELLED: Readonly<Record<string, string>> = {
  a: 'ey',
  b: 'b iy',
  c: 's iy',
  d: 'd iy',
  e: 'iy',
  f: 'eh f',
  g: 'jh iy',
  h: 'ey ch',
  i: 'ay',
  j: 'jh ey',
  k: 'k ey',
  l: 'eh l',
  m: 'eh m',
  n: 'eh n',
  o: 'ow',
  p: 'p iy',
  q: 'k y uw',
  r: 'aa r',
  s: 'eh s',
  t: 't iy',
  u: 'y uw',
  v: 'v iy',
  w: 'd ah b ax l y uw',
  x: 'eh k s',
  y: 'w ay',
  z: 'z iy',
};
const ACRONYMS = new Set(
  'FBI CIA USA ID OK EMT ER ATM AI CEO UFO USB IRS GPS DNA RV ADA SUV HIV IOU APB ICU EKG AC AM PM UK EU UN'.split(
    ' ',
  ),
);

const spelled = (letters: string): Phone[] =>
  [...letters.toLowerCase()].flatMap((c) => (SPELLED[c]?.split(' ') ?? []) as Phone[]);

/** Letters of the Latin alphabet without their accents; the few that do not come apart are named. */
const plain = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/’/g, "'")
    .replace(/ß/g, 'ss')
    .replace(/[æœ]/g, 'e')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'w')
    .replace(/[ðđ]/g, 'd')
    .replace(/þ/g, 'th')
    .replace(/ı/g, 'i');

/** Endings that draw the stress to the syllable before them, then beginnings that leave it to the second. */
const PULLS = /(?:tion|sion|cian|cious|tious|ic|ics|ical|ity|ial|ian|graphy|ology)s?$/;
const WEAK_START = /^(?:a(?!n)|be|de|re|con|com|ex|im|in|pre|pro|un|dis|mis|sur|for(?!t|e))/;

const stressOf = (word: string, phones: readonly Phone[]): number | undefined => {
  const vowels: number[] = [];
  phones.forEach((p, i) => {
    if (isVowel(p)) vowels.push(i);
  });
  if (vowels.length <= 1) return vowels[0];
  const full = vowels.filter((i) => phones[i] !== 'ax' && !(phones[i] === 'er' && i === phones.length - 1));
  if (full.length <= 1) return full[0] ?? vowels[0];
  if (PULLS.test(word)) {
    const before = vowels.at(/(?:ical|ity|ial|ian|graphy|ology)s?$/.test(word) ? -3 : -2);
    if (before !== undefined) return before;
  }
  const first = full[0] as number;
  return WEAK_START.test(word) && (phones[first] === 'ih' || phones[first] === 'iy') ? full[1] : first;
};

const LATIN = /\p{sc=Latin}/u;

const wordPhones = (word: string): Phone[] => {
  const bare = word.endsWith('.') ? word.slice(0, -1) : word;
  const title = word.endsWith('.') ? TITLES[bare.toLowerCase()] : undefined;
  if (title) return lettersToPhones(title);
  if (
    word.endsWith('.') ||
    ACRONYMS.has(bare) ||
    (/^[B-DF-HJ-NP-TV-XZ]{2,5}$/.test(bare) && !/^(?:H?M+|SH+|PS+T|Z+|BR+|GR+|TS+K|PF+T)$/.test(bare))
  )
    return spelled(bare);
  if (!LATIN.test(word)) return otherScriptPhones(word);
  if (/^[A-Z]$/.test(word) && word !== 'A') return spelled(word);
  return lettersToPhones(plain(word));
};

interface Said {
  readonly phones: readonly Phone[];
  readonly stress: number | undefined;
}

/** Words already asked for; forgotten whole when full, so memory stays bounded and answers the same. */
const known = new Map<string, Said>();

const saidAs = (phones: Phone[], said: string): Said => {
  const all: Phone[] = phones.length === 0 ? ['ax'] : phones;
  return { phones: all, stress: stressOf(said.toLowerCase(), all) };
};

const wordSaid = (word: string): Said => {
  let said = known.get(word);
  if (said === undefined) {
    said = saidAs(wordPhones(word), word);
    if (known.size >= 20_000) known.clear();
    known.set(word, said);
  }
  return said;
};

/**
 * The phones of each word of a text, in order: titles and numbers spelled out, English by the letter-to-sound table,
 * Cyrillic and Greek by letter, kana and Hangul by syllable, an ideograph as one syllable. Linear, never throws.
 */
export const phonesOf = (text: string): WordPhones[] => {
  const out: WordPhones[] = [];
  for (const t of tokensOf(text)) {
    let said: Said;
    if (t.kind === 'number') said = saidAs(numeralWords(t.text).flatMap(lettersToPhones), t.text);
    else if (t.kind === 'mark') {
      const sign = SIGNS[t.text] ?? '';
      if (sign === '') continue;
      said = saidAs(lettersToPhones(sign), sign);
    } else said = wordSaid(t.text);
    const { phones, stress } = said;
    out.push({ word: t.text, from: t.from, to: t.to, phones, ...(stress === undefined ? {} : { stress }) });
  }
  return out;
};
