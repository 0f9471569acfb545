import { isVowel, type Phone } from './phone-set.ts';
import type { WordPhones } from './phones.ts';
import { tokensOf } from './words.ts';

/** Marks that a speaker pauses at, by the kind of pause. */
export type PauseKind =
  | 'comma'
  | 'stop'
  | 'question'
  | 'exclamation'
  | 'semicolon'
  | 'colon'
  | 'dash'
  | 'ellipsis';

const PAUSES: Readonly<Record<string, PauseKind>> = {
  ',': 'comma',
  '，': 'comma',
  '、': 'comma',
  '،': 'comma',
  '.': 'stop',
  '。': 'stop',
  '．': 'stop',
  '।': 'stop',
  '?': 'question',
  '？': 'question',
  '؟': 'question',
  '!': 'exclamation',
  '！': 'exclamation',
  ';': 'semicolon',
  '；': 'semicolon',
  ':': 'colon',
  '：': 'colon',
  '—': 'dash',
  '–': 'dash',
  '…': 'ellipsis',
  '(': 'comma',
  ')': 'comma',
};

export const pauseOf = (mark: string): PauseKind | undefined => {
  if (/^(\.{2,}|…+)$/.test(mark)) return 'ellipsis';
  if (/^(--+|[—–]+)$/.test(mark)) return 'dash';
  return PAUSES[mark];
};

const RANK: readonly PauseKind[] = [
  'comma',
  'colon',
  'semicolon',
  'dash',
  'stop',
  'exclamation',
  'question',
  'ellipsis',
];

/** The strongest pause after each word (undefined: none), in one pass over words and marks. */
export const pausesAfter = (text: string, words: readonly WordPhones[]): (PauseKind | undefined)[] => {
  const out = new Array<PauseKind | undefined>(words.length).fill(undefined);
  let w = -1;
  for (const t of tokensOf(text)) {
    while (w + 1 < words.length && (words[w + 1] as WordPhones).from <= t.from) w++;
    if (t.kind !== 'mark' || w < 0 || (words[w] as WordPhones).from === t.from) continue;
    const pause = pauseOf(t.text);
    const before = out[w];
    if (pause && (before === undefined || RANK.indexOf(pause) > RANK.indexOf(before))) out[w] = pause;
  }
  return out;
};

const CLASSES: Readonly<Record<string, string>> = {
  pau: 'pause',
  b: 'voiced-stop',
  d: 'voiced-stop',
  g: 'voiced-stop',
  p: 'stop',
  t: 'stop',
  k: 'stop',
  ch: 'stop',
  jh: 'voiced-stop',
  dh: 'voiced-fricative',
  v: 'voiced-fricative',
  z: 'voiced-fricative',
  zh: 'voiced-fricative',
  f: 'fricative',
  th: 'fricative',
  s: 'fricative',
  sh: 'fricative',
  hh: 'h',
  m: 'nasal',
  n: 'nasal',
  ng: 'nasal',
  l: 'liquid',
  r: 'liquid',
  w: 'glide',
  y: 'glide',
  ax: 'schwa',
  er: 'er',
};

/** Sound class of a neighbour. */
export const classOf = (phone: Phone | undefined): string =>
  phone === undefined ? 'pause' : (CLASSES[phone] ?? 'vowel');

const FUNCTION_WORDS = new Set(
  `a an the and or but nor so if as than that this of in on at by for from with to into is am are was were be been do
does did have has had will would shall should can could may might must i you he she it we they me him her us them my
your his its our their not no it's i'm you're that's don't i'll you'll he's she's we're there`.split(/\s+/),
);

/** What the factors ask of a word as a whole, counted once. */
export interface WordShape {
  readonly word: WordPhones;
  readonly vowels: number;
  /** Index of the last vowel, -1 where there is none. */
  readonly finalVowel: number;
  readonly isFunction: boolean;
}

export const shapeOf = (word: WordPhones): WordShape => ({
  word,
  vowels: word.phones.reduce((n, p) => n + (isVowel(p) ? 1 : 0), 0),
  finalVowel: word.phones.findLastIndex(isVowel),
  isFunction: FUNCTION_WORDS.has(word.word.toLowerCase()),
});

/** How a word lies in its phrase. `before`, `after`: sound classes across the word's edges, `pause` at a pause. */
export interface PhrasePlace {
  readonly last: boolean;
  readonly first: boolean;
  readonly before: string;
  readonly after: string;
}

/** What decides the length of phone `i` of a word, as names of factors; the fit gives each a value in thousandths. */
export const factorsOf = (
  { word, vowels, finalVowel, isFunction }: WordShape,
  i: number,
  at: PhrasePlace,
): string[] => {
  const { phones, stress } = word;
  const phone = phones[i] as Phone;
  const inFinalRhyme = at.last && i >= finalVowel;
  const kind = isVowel(phone) ? 'v' : 'c';
  const out = [
    `${inFinalRhyme ? 'end' : 'in'}:${phone}`,
    `${kind}<${i === 0 ? at.before : classOf(phones[i - 1])}`,
    `${kind}>${i === phones.length - 1 ? at.after : classOf(phones[i + 1])}`,
    `${kind}:syllables${Math.min(4, vowels)}`,
  ];
  if (at.last && !inFinalRhyme && i >= finalVowel - 2) out.push(`${kind}:near-end`);
  if (at.first && i === 0) out.push(`${kind}:line-start`);
  if (i === 0) out.push(`${kind}:word-start`);
  if (i === phones.length - 1) out.push(`${kind}:word-end`);
  if (isFunction) out.push(`${kind}:function`);
  if (stress !== undefined && vowels > 1) {
    if (i === stress) out.push('v:stress');
    else if (i === stress - 1 && kind === 'c') out.push('c:stress');
    else if (kind === 'v') out.push('v:weak');
  }
  return out;
};

/** The places of all words of a line. */
export const placesOf = (
  words: readonly WordPhones[],
  pauses: readonly (PauseKind | undefined)[],
): PhrasePlace[] =>
  words.map((_, k) => {
    const last = k === words.length - 1 || pauses[k] !== undefined;
    const first = k === 0 || pauses[k - 1] !== undefined;
    return {
      last,
      first,
      before: classOf(first ? undefined : words[k - 1]?.phones.at(-1)),
      after: classOf(last ? undefined : words[k + 1]?.phones[0]),
    };
  });
