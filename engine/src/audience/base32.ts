import { hash32 } from '../base/hash.ts';

/** Crockford's base 32 (crockford.com/base32.html): no I, L, O or U. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const VALUES: ReadonlyMap<string, number> = new Map([
  ...[...DIGITS].map((c, i) => [c, i] as const),
  ['O', 0],
  ['I', 1],
  ['L', 1],
]);

/** Check digits at the end: 20 bits, so that one slip in a million goes unseen. */
const CHECK = 4;
const GROUP = 5;

const sum = (digits: string): string => {
  let h = hash32('version', digits);
  let out = '';
  for (let i = 0; i < CHECK; i++) {
    out += DIGITS[h & 31];
    h >>>= 5;
  }
  return out;
};

/** The last `n` base-32 digits of a 32-bit number: short names for people. */
export const shortDigits = (value: number, n: number): string => {
  let h = value >>> 0;
  let out = '';
  for (let i = 0; i < n; i++) {
    out += DIGITS[h & 31];
    h >>>= 5;
  }
  return out;
};

/** Bytes as digits with their check sum, in groups of five. */
export const encodeBytes = (bytes: readonly number[]): string => {
  let digits = '';
  let held = 0;
  let bits = 0;
  for (const b of bytes) {
    held = (held << 8) | b;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      digits += DIGITS[(held >>> bits) & 31];
    }
    held &= (1 << bits) - 1;
  }
  if (bits > 0) digits += DIGITS[(held << (5 - bits)) & 31];
  digits += sum(digits);
  return (digits.match(new RegExp(`.{1,${GROUP}}`, 'gu')) ?? []).join('-');
};

/** The bytes of a code; `letters` where something in it is no digit, `sum` where the check digits disagree. */
export const decodeBytes = (code: string): number[] | 'letters' | 'sum' => {
  let digits = '';
  for (const c of code.toUpperCase()) {
    if (c === '-' || c === ' ' || c === '\n' || c === '\r' || c === '\t') continue;
    const v = VALUES.get(c);
    if (v === undefined) return 'letters';
    digits += DIGITS[v];
  }
  if (digits.length <= CHECK) return 'letters';
  const body = digits.slice(0, -CHECK);
  if (sum(body) !== digits.slice(-CHECK)) return 'sum';
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const c of body) {
    held = (held << 5) | (VALUES.get(c) as number);
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >>> bits) & 255);
      held &= (1 << bits) - 1;
    }
  }
  return bytes;
};
