import { tokensOf } from './words.ts';

/** Flite's phone names; `pau` is silence. */
export const PHONES = [
  'pau',
  'aa',
  'ae',
  'ah',
  'ao',
  'aw',
  'ax',
  'ay',
  'b',
  'ch',
  'd',
  'dh',
  'eh',
  'er',
  'ey',
  'f',
  'g',
  'hh',
  'ih',
  'iy',
  'jh',
  'k',
  'l',
  'm',
  'n',
  'ng',
  'ow',
  'oy',
  'p',
  'r',
  's',
  'sh',
  't',
  'th',
  'uh',
  'uw',
  'v',
  'w',
  'y',
  'z',
  'zh',
] as const;
export type Phone = (typeof PHONES)[number];

export interface WordPhones {
  readonly word: string;
  /** UTF-16 offsets in the text given; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  readonly phones: Phone[];
  /** Index in `phones` of the vowel that carries the main stress; absent where there is none. */
  readonly stress?: number;
}

const VOWELS = new Set<string>('aa ae ah ao aw ax ay eh er ey ih iy ow oy uh uw'.split(' '));
export const isVowel = (phone: string): boolean => VOWELS.has(phone);

const LETTERS: Readonly<Record<string, string>> = {
  a: 'ae',
  b: 'b',
  c: 'k',
  d: 'd',
  e: 'eh',
  f: 'f',
  g: 'g',
  h: 'hh',
  i: 'ih',
  j: 'jh',
  k: 'k',
  l: 'l',
  m: 'm',
  n: 'n',
  o: 'aa',
  p: 'p',
  q: 'k',
  r: 'r',
  s: 's',
  t: 't',
  u: 'ah',
  v: 'v',
  w: 'w',
  x: 'k s',
  y: 'iy',
  z: 'z',
};

/** The phones of each word of a text, in order. */
export const phonesOf = (text: string): WordPhones[] =>
  tokensOf(text)
    .filter((t) => t.kind !== 'mark')
    .map((t) => {
      const phones = [...t.text.toLowerCase()].flatMap((c) => (LETTERS[c] ?? 'ax').split(' ')) as Phone[];
      const stress = phones.findIndex(isVowel);
      return { word: t.text, from: t.from, to: t.to, phones, ...(stress >= 0 ? { stress } : {}) };
    });
