import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeScript } from './decode.ts';

const utf16 = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from(
    [...Array(text.length).keys()].flatMap((i) => {
      const c = text.charCodeAt(i);
      return little ? [c & 255, c >> 8] : [c >> 8, c & 255];
    }),
  );
const codes = (bytes: Uint8Array): string[] => decodeScript(bytes).diagnostics.map((d) => d.code);

describe('[S3] decoding', () => {
  it('reads UTF-8 as the platform does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(!text.includes('\0'));
        const decoded = decodeScript(new TextEncoder().encode(`letters: ${text}`));
        expect(decoded.text).toBe(`letters: ${text}`);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
  it('keeps the byte order mark as a character', () => {
    expect(decodeScript(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41)).text).toBe('\ufeffA');
  });
  it('reads UTF-16 with and without its mark', () => {
    for (const little of [true, false])
      for (const mark of ['\ufeff', '']) {
        const text = `${mark}INT. HOUSE - DAY\r\n`;
        expect(decodeScript(utf16(text, little)).text).toBe(text);
      }
    expect(codes(Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x42))).toEqual(['K1013']);
  });
  it('falls back to Windows-1252 and says so', () => {
    const bytes = Uint8Array.of(0x93, 0x48, 0x69, 0x94, 0x20, 0xe9);
    expect(decodeScript(bytes).text).toBe('“Hi” é');
    expect(codes(bytes)).toEqual(['K1012']);
  });
  it('knows a picture from a play', () => {
    expect(codes(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13))).toEqual(['K1011']);
    expect(codes(Uint8Array.from({ length: 64 }, (_, i) => (i % 3 === 0 ? 1 : 65)))).toEqual(['K1011']);
  });
  it('takes any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        expect(typeof decodeScript(bytes).text).toBe('string');
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
