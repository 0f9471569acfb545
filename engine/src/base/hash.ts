/**
 * Hashes. `hash32` is a quick, well-mixed hash for keys and choices (xmur3-style absorption, murmur3 finaliser);
 * `sha256` (FIPS 180-4) names whole films and assets. Both work on UTF-16 code units / bytes alike everywhere.
 */
const finalise = (h: number): number => {
  let x = h >>> 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
};

/** 32-bit unsigned hash of any sequence of strings and numbers; order and boundaries matter. */
export const hash32 = (...parts: ReadonlyArray<string | number>): number => {
  let h = 0x9747b28c;
  for (const part of parts) {
    const s = typeof part === 'number' ? `#${part}` : part;
    for (let i = 0; i < s.length; i++) {
      h = Math.imul(h ^ s.charCodeAt(i), 0xcc9e2d51);
      h = (h << 13) | (h >>> 19);
    }
    h = Math.imul(h ^ (s.length + 0x5bd1e995), 0x1b873593);
    h = (h << 11) | (h >>> 21);
  }
  return finalise(h);
};

/** Short stable identifier: 13 base-36 digits of a 64-bit hash. */
export const shortId = (...parts: ReadonlyArray<string | number>): string =>
  hash32('a', ...parts)
    .toString(36)
    .padStart(7, '0')
    .slice(-6) +
  hash32('b', ...parts)
    .toString(36)
    .padStart(7, '0');

const K = /* @__PURE__ */ (() => {
  // First 32 bits of the fractional parts of the cube roots of the first 64 primes, by exact integer search.
  const k: number[] = [];
  for (let n = 2; k.length < 64; n++) {
    let prime = true;
    for (let d = 2; d * d <= n; d++) if (n % d === 0) prime = false;
    if (!prime) continue;
    const target = BigInt(n) << 96n;
    let low = 0n;
    let high = 1n << 36n;
    while (high - low > 1n) {
      const mid = (low + high) >> 1n;
      if (mid * mid * mid <= target) low = mid;
      else high = mid;
    }
    k.push(Number(low & 0xffffffffn) | 0);
  }
  return k;
})();

const utf8 = (text: string): Uint8Array => {
  const out = new Uint8Array(text.length * 3);
  let n = 0;
  for (let i = 0; i < text.length; i++) {
    let c = text.charCodeAt(i);
    if (c >= 0xd800 && c <= 0xdfff) {
      const low = c < 0xdc00 && i + 1 < text.length ? text.charCodeAt(i + 1) : 0;
      if (low >= 0xdc00 && low <= 0xdfff) {
        c = 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
        i++;
      } else c = 0xfffd;
    }
    if (c < 0x80) out[n++] = c;
    else if (c < 0x800) {
      out[n++] = 0xc0 | (c >> 6);
      out[n++] = 0x80 | (c & 63);
    } else if (c < 0x10000) {
      out[n++] = 0xe0 | (c >> 12);
      out[n++] = 0x80 | ((c >> 6) & 63);
      out[n++] = 0x80 | (c & 63);
    } else {
      out[n++] = 0xf0 | (c >> 18);
      out[n++] = 0x80 | ((c >> 12) & 63);
      out[n++] = 0x80 | ((c >> 6) & 63);
      out[n++] = 0x80 | (c & 63);
    }
  }
  return out.subarray(0, n);
};

/** SHA-256 of text (as UTF-8) or bytes, 64 lower-case hex digits. */
export const sha256 = (data: string | Uint8Array): string => {
  const bytes = typeof data === 'string' ? utf8(data) : data;
  const length = bytes.length;
  const padded = new Uint8Array((((length + 8) >> 6) + 1) << 6);
  padded.set(bytes);
  padded[length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(length / 0x20000000));
  view.setUint32(padded.length - 4, (length << 3) >>> 0);
  const h = Int32Array.of(
    0x6a09e667,
    0xbb67ae85,
    0x3c6ef372,
    0xa54ff53a,
    0x510e527f,
    0x9b05688c,
    0x1f83d9ab,
    0x5be0cd19,
  );
  const w = new Int32Array(64);
  const ror = (x: number, n: number) => (x >>> n) | (x << (32 - n));
  for (let o = 0; o < padded.length; o += 64) {
    for (let i = 0; i < 16; i++) w[i] = view.getInt32(o + i * 4);
    for (let i = 16; i < 64; i++) {
      const a = w[i - 15]!;
      const b = w[i - 2]!;
      w[i] =
        (w[i - 16]! +
          (ror(a, 7) ^ ror(a, 18) ^ (a >>> 3)) +
          w[i - 7]! +
          (ror(b, 17) ^ ror(b, 19) ^ (b >>> 10))) |
        0;
    }
    let [a, b, c, d, e, f, g, q] = h as unknown as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    for (let i = 0; i < 64; i++) {
      const t1 = (q + (ror(e, 6) ^ ror(e, 11) ^ ror(e, 25)) + ((e & f) ^ (~e & g)) + K[i]! + w[i]!) | 0;
      const t2 = ((ror(a, 2) ^ ror(a, 13) ^ ror(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      q = g;
      g = f;
      f = e;
      e = (d + t1) | 0;
      d = c;
      c = b;
      b = a;
      a = (t1 + t2) | 0;
    }
    for (const [i, v] of [a, b, c, d, e, f, g, q].entries()) h[i] = (h[i]! + v) | 0;
  }
  return [...h].map((x) => (x >>> 0).toString(16).padStart(8, '0')).join('');
};
