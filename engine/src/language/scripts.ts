import type { Phone } from './phone-set.ts';

/** Approximate English phones for other writing systems: enough for rhythm and mouths, not for a foreign accent. */
const table = (pairs: string): Map<string, Phone[]> =>
  new Map(
    pairs.split(',').map((p) => {
      const [letters = '', ...phones] = p.trim().split(' ');
      return [letters, phones as Phone[]];
    }),
  );

const CYRILLIC = table(
  'а aa,б b,в v,г g,д d,е y eh,ё y ao,ж zh,з z,и iy,й y,к k,л l,м m,н n,о ao,п p,р r,с s,т t,у uw,ф f,х hh,ц t s,' +
    'ч ch,ш sh,щ sh,ъ,ы ih,ь,э eh,ю y uw,я y aa,і iy,ї y iy,є y eh,ґ g,ў w,ђ jh,ј y,љ l y,њ n y,ћ ch,џ jh',
);
const GREEK = table(
  'α aa,β v,γ g,δ dh,ε eh,ζ z,η iy,θ th,ι iy,κ k,λ l,μ m,ν n,ξ k s,ο ao,π p,ρ r,σ s,ς s,τ t,υ iy,φ f,χ hh,ψ p s,ω ao',
);

const KANA_VOWELS: readonly Phone[] = ['aa', 'iy', 'uw', 'eh', 'ao'];
/** Rows of the syllabary from U+3041, each `onset + five vowels`, as it lies in the code chart. */
const KANA = table(
  'ぁ aa,あ aa,ぃ iy,い iy,ぅ uw,う uw,ぇ eh,え eh,ぉ ao,お ao,か k aa,が g aa,き k iy,ぎ g iy,く k uw,ぐ g uw,け k eh,げ g eh,' +
    'こ k ao,ご g ao,さ s aa,ざ z aa,し sh iy,じ jh iy,す s uw,ず z uw,せ s eh,ぜ z eh,そ s ao,ぞ z ao,た t aa,だ d aa,ち ch iy,' +
    'ぢ jh iy,っ t,つ t s uw,づ z uw,て t eh,で d eh,と t ao,ど d ao,な n aa,に n iy,ぬ n uw,ね n eh,の n ao,は hh aa,ば b aa,' +
    'ぱ p aa,ひ hh iy,び b iy,ぴ p iy,ふ f uw,ぶ b uw,ぷ p uw,へ hh eh,べ b eh,ぺ p eh,ほ hh ao,ぼ b ao,ぽ p ao,ま m aa,み m iy,' +
    'む m uw,め m eh,も m ao,ゃ y aa,や y aa,ゅ y uw,ゆ y uw,ょ y ao,よ y ao,ら r aa,り r iy,る r uw,れ r eh,ろ r ao,ゎ w aa,' +
    'わ w aa,ゐ iy,ゑ eh,を ao,ん n,ゔ v uw',
);
const SMALL = new Set('ゃゅょ');

/** Onsets, vowels and codas that an ideograph draws from by its code point: any one syllable will do. */
const ONSETS: readonly Phone[] = [
  'sh',
  'ch',
  't',
  'd',
  'm',
  'n',
  'l',
  'k',
  'g',
  'hh',
  'b',
  'p',
  'f',
  's',
  'w',
  'y',
];
const CODAS: readonly (Phone | undefined)[] = [undefined, 'n', undefined, 'ng', undefined];

const JAMO_FIRST = 'g g n d d r m b b s s _ jh jh ch k t p hh'.split(' ');
const JAMO_VOWEL =
  'aa|eh|y aa|y eh|ah|eh|y ah|y eh|ao|w aa|w eh|w eh|y ao|uw|w ah|w eh|w iy|y uw|ih|ih|iy'.split('|');
const JAMO_LAST = '_ k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');

const hangul = (code: number): Phone[] => {
  const n = code - 0xac00;
  const parts = [
    JAMO_FIRST[Math.floor(n / 588)] ?? '_',
    JAMO_VOWEL[Math.floor((n % 588) / 28)] ?? 'aa',
    JAMO_LAST[n % 28] ?? '_',
  ];
  return parts
    .join(' ')
    .split(' ')
    .filter((p) => p !== '_') as Phone[];
};

const ideograph = (code: number): Phone[] => {
  const coda = CODAS[Math.floor(code / 7) % CODAS.length];
  return [
    ONSETS[code % ONSETS.length] as Phone,
    KANA_VOWELS[Math.floor(code / 3) % 5] as Phone,
    ...(coda ? [coda] : []),
  ];
};

const VOICED: readonly Phone[] = ['b', 'd', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'z'];

/** Phones of a word that is not in Latin letters, by letter, syllable or ideograph. */
export const otherScriptPhones = (word: string): Phone[] => {
  const out: Phone[] = [];
  let consonants = 0;
  for (const c of word.toLowerCase()) {
    const code = c.codePointAt(0) ?? 0;
    if (code >= 0x3041 && code <= 0x30ff) {
      const hira = code >= 0x30a1 && code <= 0x30f4 ? String.fromCharCode(code - 0x60) : c;
      if (c === 'ー') {
        const last = out.at(-1);
        if (last !== undefined) out.push(last);
        continue;
      }
      if (SMALL.has(hira) && out.at(-1) === 'iy') out.pop();
      out.push(...(KANA.get(hira) ?? []));
    } else if (code >= 0xac00 && code <= 0xd7a3) out.push(...hangul(code));
    else if ((code >= 0x3400 && code <= 0x9fff) || code >= 0x20000) out.push(...ideograph(code));
    else {
      const known = CYRILLIC.get(c) ?? GREEK.get(c);
      if (known) out.push(...known);
      else if (/\p{L}/u.test(c)) {
        // An alphabet we have no table for: a consonant a letter, a vowel after every second.
        out.push(VOICED[code % VOICED.length] as Phone);
        if (++consonants % 2 === 0) out.push(KANA_VOWELS[code % 5] as Phone);
      }
    }
  }
  return out.length > 0 ? out : ['ax'];
};
