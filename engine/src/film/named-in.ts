import { type Cast, displayName } from './cast.ts';

const WORD = /[\p{L}\p{N}]+/gu;
const FIRST = /[\p{L}\p{N}]+/u;
const LETTER = /[\p{L}\p{N}]/u;
/** Scripts without spaces between words: a name may stand anywhere. */
const UNSPACED = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;

interface Spelling {
  readonly name: string;
  readonly order: number;
  /** As written in capitals, and with capitals first: the two ways action lines have it. */
  readonly forms: readonly string[];
  /** How far into a form its first word begins. */
  readonly lead: number;
}

/**
 * Finds cast members whose names stand in a text, as names are written: in capitals or with capitals first, whole
 * words. Looked up by their first word, so that time goes with the text's length and not with the cast's.
 */
export class NameFinder {
  private readonly byWord = new Map<string, Spelling[]>();
  private readonly unspaced: Spelling[] = [];

  constructor(cast: Cast) {
    for (const [order, name] of cast.names.entries()) {
      const first = FIRST.exec(name);
      if (first === null) continue;
      const cased = name.charAt(0) + name.slice(1).toLowerCase();
      const spelling = {
        name,
        order,
        forms: [...new Set([name, cased, displayName(name)])],
        lead: first.index,
      };
      if (UNSPACED.test(name)) {
        this.unspaced.push(spelling);
        continue;
      }
      const key = first[0].toUpperCase();
      const list = this.byWord.get(key);
      if (list === undefined) this.byWord.set(key, [spelling]);
      else list.push(spelling);
    }
  }

  /** Names in the text, in the cast's order. */
  in(text: string): string[] {
    const found = new Map<string, number>();
    for (const m of text.matchAll(WORD))
      for (const s of this.byWord.get(m[0].toUpperCase()) ?? []) {
        if (found.has(s.name)) continue;
        const at = m.index - s.lead;
        for (const form of s.forms)
          if (
            text.startsWith(form, at) &&
            !LETTER.test(text.charAt(at - 1)) &&
            !LETTER.test(text.charAt(at + form.length))
          ) {
            found.set(s.name, s.order);
            break;
          }
      }
    for (const s of this.unspaced) if (text.includes(s.name)) found.set(s.name, s.order);
    return [...found].sort((a, b) => a[1] - b[1]).map(([name]) => name);
  }
}
