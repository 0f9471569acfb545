/** Type faces by role: files of permissively licensed npm packages (SIL Open Font License 1.1). */
export type Face = 'display' | 'text' | 'italic' | 'sans';

const LATIN: Readonly<Record<Face, (script: string) => string>> = {
  display: (s) => `cormorant-garamond-${s}-600-normal`,
  text: (s) => `cormorant-garamond-${s}-600-normal`,
  italic: (s) => `cormorant-garamond-${s}-500-italic`,
  sans: (s) => `alegreya-sans-${s}-500-normal`,
};

const SIMPLIFIED = 'zcool-xiaowei-chinese-simplified-400-normal';
const TRADITIONAL = 'cactus-classical-serif-chinese-traditional-400-normal';
const JAPANESE = 'hina-mincho-japanese-400-normal';
const KOREAN = 'gowun-batang-korean-400-normal';

const KANA = /[\u3040-\u30ff\u31f0-\u31ff\uff66-\uff9d]/;
const HANGUL = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]/;
const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]/;

/** True for characters of the square scripts: set without word spaces, breakable between any two. */
export const isWide = (char: string): boolean => WIDE.test(char) || (char.codePointAt(0) ?? 0) >= 0x20000;

const westernFile = (face: Face, code: number): string => {
  const name = LATIN[face];
  if (code >= 0x400 && code <= 0x4ff) return name('cyrillic');
  if (code >= 0x370 && code <= 0x3ff && face === 'sans') return name('greek');
  if (
    (code >= 0x100 && code <= 0x24f && code !== 0x131 && code !== 0x152 && code !== 0x153) ||
    (code >= 0x1e00 && code <= 0x1eff)
  )
    return name('latin-ext');
  return name('latin');
};

/**
 * Files in which to look for a character, best first. Which face Han characters take follows from the text they stand
 * in: kana make it Japanese, Hangul Korean, else Chinese (traditional where simplified lacks the form).
 */
export const filesFor = (face: Face, char: string, text: string): readonly string[] => {
  const code = char.codePointAt(0) ?? 0;
  if (!isWide(char)) return [westernFile(face, code), LATIN.sans('latin')];
  if (HANGUL.test(char)) return [KOREAN];
  if (KANA.test(text)) return [JAPANESE, TRADITIONAL, SIMPLIFIED];
  return [SIMPLIFIED, TRADITIONAL, JAPANESE];
};
