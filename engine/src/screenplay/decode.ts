import type { Diagnostic } from '../base/diagnostic.ts';
import { screenplayDiagnostic } from './diagnostics.ts';

/** A file's text, and what was wrong with its bytes. A byte order mark stays the text's first character. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'binary';
  readonly diagnostics: readonly Diagnostic[];
}

/** Windows-1252 from 0x80 to 0x9f; the five bytes it leaves open stay control characters. */
const CP1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Turns code units into strings a block at a time. */
class Text {
  readonly #block = new Uint16Array(8192);
  #used = 0;
  #out = '';

  unit(code: number): void {
    if (this.#used === this.#block.length) this.#flush();
    this.#block[this.#used++] = code;
  }

  point(code: number): void {
    if (code < 0x10000) this.unit(code);
    else {
      this.unit(0xd7c0 + (code >> 10));
      this.unit(0xdc00 | (code & 0x3ff));
    }
  }

  #flush(): void {
    this.#out += String.fromCharCode(...this.#block.subarray(0, this.#used));
    this.#used = 0;
  }

  end(): string {
    this.#flush();
    return this.#out;
  }
}

/** Strict UTF-8; undefined at the first byte that is not. */
const utf8 = (bytes: Uint8Array): string | undefined => {
  const text = new Text();
  for (let i = 0; i < bytes.length; ) {
    const first = bytes[i++]!;
    if (first < 0x80) {
      text.unit(first);
      continue;
    }
    const more =
      first >= 0xc2 && first < 0xe0
        ? 1
        : first >= 0xe0 && first < 0xf0
          ? 2
          : first >= 0xf0 && first < 0xf5
            ? 3
            : 0;
    if (more === 0) return undefined;
    let code = first & (0x3f >> more);
    for (let n = 0; n < more; n++) {
      const next = bytes[i++] ?? 0;
      if ((next & 0xc0) !== 0x80) return undefined;
      code = (code << 6) | (next & 0x3f);
    }
    const least = more === 1 ? 0x80 : more === 2 ? 0x800 : 0x10000;
    if (code < least || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return undefined;
    text.point(code);
  }
  return text.end();
};

const utf16 = (bytes: Uint8Array, little: boolean): string => {
  const text = new Text();
  const [low, high] = little ? [0, 1] : [1, 0];
  for (let i = 0; i + 1 < bytes.length; i += 2) text.unit(bytes[i + low]! | (bytes[i + high]! << 8));
  return text.end();
};

const windows1252 = (bytes: Uint8Array): string => {
  const text = new Text();
  for (const byte of bytes) text.unit(byte >= 0x80 && byte < 0xa0 ? CP1252.charCodeAt(byte - 0x80) : byte);
  return text.end();
};

/** A NUL, or more than one control character in ten, is no text of one byte a character. */
const isBinary = (bytes: Uint8Array): boolean => {
  let odd = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte === 0x7f || (byte < 0x20 && (byte < 9 || byte > 13) && byte !== 0x1a && byte !== 0x1b)) odd++;
  }
  return odd * 10 > bytes.length;
};

/** UTF-16 without a mark: text of mostly Latin letters has a zero in every other byte. */
const guessUtf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  const size = Math.min(bytes.length & ~1, 4096);
  if (size < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < size; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const half = size / 2;
  if (odd * 10 > half * 7 && even * 50 < half) return 'utf-16le';
  if (even * 10 > half * 7 && odd * 50 < half) return 'utf-16be';
  return undefined;
};

/** The text of a file: UTF-8, UTF-16, else Windows-1252 with a warning; for a file that is no text, none and an error. */
export const decodeScript = (bytes: Uint8Array): Decoded => {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  const wide = mark ?? guessUtf16(bytes);
  if (wide !== undefined) {
    const odd = bytes.length % 2 === 1;
    return {
      text: utf16(bytes, wide === 'utf-16le'),
      encoding: wide,
      diagnostics: odd ? [screenplayDiagnostic('K1013', 1)] : [],
    };
  }
  if (isBinary(bytes))
    return { text: '', encoding: 'binary', diagnostics: [screenplayDiagnostic('K1011', 1)] };
  const text = utf8(bytes);
  if (text !== undefined) return { text, encoding: 'utf-8', diagnostics: [] };
  return {
    text: windows1252(bytes),
    encoding: 'windows-1252',
    diagnostics: [screenplayDiagnostic('K1012', 1)],
  };
};
