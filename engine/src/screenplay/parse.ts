import type { Diagnostic } from '../base/diagnostic.ts';
import { type Cue, readCue, splitCue } from './cue.ts';
import { type ScreenplayCode, screenplayDiagnostic } from './diagnostics.ts';
import { findSpans } from './insets.ts';
import { type Line, LineReader } from './lines.ts';
import type { Element, ElementType, Inset, Script } from './script.ts';
import {
  isForcedHeading,
  isHeading,
  isPageBreak,
  isParenthetical,
  isTransition,
  splitSceneNumber,
} from './shape.ts';
import { readTitlePage } from './title.ts';

/** An element while it is being read. */
type Draft = { -readonly [K in keyof Element]: Element[K] } & { notes?: Inset[]; boneyard?: Inset[] };
interface Extras {
  readonly number?: string | undefined;
  readonly extension?: string | undefined;
  readonly dual?: boolean;
  readonly depth?: number;
  readonly forced?: boolean;
}

/** So many of one kind are listed; a broken file need not be described line by line. */
const MOST_OF_A_KIND = 100;

/** Lines of notes that may stand between a name and its speech. */
const MOST_NOTES = 100;

/** Reads Fountain. Never throws, whatever the text; takes time in proportion to its length. */
export const parseFountain = (source: string): Script => new Parser(source).parse();

class Parser {
  readonly #source: string;
  readonly #elements: Element[] = [];
  readonly #tokens: string[] = [];
  readonly #diagnostics: Diagnostic[] = [];
  readonly #counts = new Map<string, number>();

  /** The lines of the element being read, until a line that does not belong to it. */
  #open: Draft | undefined;
  #tokenStart = 0;
  /** An empty line, the start, or a line that stands by itself (section, note...) came just before. */
  #fresh = true;
  /** Under a character line, until an empty line; what the last line of the speech was. */
  #speech: 'character' | 'parenthetical' | 'dialogue' | undefined;
  /** Two-space lines since the last line of speech. */
  #spaced = 0;
  /** The last block was a speech: the next may be its dual. */
  #afterSpeech = false;

  constructor(source: string) {
    this.#source = source;
  }

  parse(): Script {
    const source = this.#source;
    let from = 0;
    let line = 1;
    if (source.charCodeAt(0) === 0xfeff) {
      from = 1;
      this.#cut(from);
    }
    const body = from;
    const lead = /^\s*[\r\n]/.exec(source.slice(from, from + 4096))?.[0] ?? '';
    from += lead.length;
    line += countLines(lead);
    const title = readTitlePage(source, from, line);
    if (title.entries.length > 0) {
      this.#cut(from);
    }
    const start = title.entries.length > 0 ? title.end : body;
    const spans = findSpans(source, start);
    const lines = new LineReader(source, start, title.entries.length > 0 ? title.line : 1, spans);
    for (let next = lines.next(); next.kind !== 'end'; next = lines.next()) this.#line(next, lines);
    this.#close();
    this.#cut(source.length);
    this.#sayUnclosed(spans.open);
    if (this.#elements.length === 0 && title.entries.length === 0) this.#say('K1010', 1);
    return {
      version: 1,
      title: title.entries,
      elements: this.#elements,
      tokens: this.#tokens,
      diagnostics: this.#diagnostics,
    };
  }

  #line(line: Line, lines: LineReader): void {
    switch (line.kind) {
      case 'blank':
        this.#endBlock();
        return;
      case 'spaced':
        if (this.#speech === undefined) this.#endBlock();
        else this.#spaced++;
        return;
      case 'insets':
        this.#insetLine(line);
        return;
      default:
        if (this.#speech !== undefined && this.#speechLine(line)) return;
        this.#textLine(line, lines);
    }
  }

  #endBlock(): void {
    this.#close();
    if (this.#speech !== undefined) this.#afterSpeech = true;
    this.#speech = undefined;
    this.#spaced = 0;
    this.#fresh = true;
  }

  /** A line of nothing but notes and boneyard. Notes do not interrupt a speech; boneyard leaves an empty line behind. */
  #insetLine(line: Line): void {
    this.#close();
    this.#cut(line.start);
    for (const [i, inset] of line.insets.entries())
      this.#elements.push({
        type: line.kinds[i] === 'n' ? 'note' : 'boneyard',
        text: inset.text,
        line: inset.line,
        endLine: inset.endLine,
      });
    if (line.kinds.includes('b')) this.#endBlock();
    this.#fresh = true;
  }

  /** A line under a character line. False if it ends the speech and must be read by itself. */
  #speechLine(line: Line): boolean {
    const text = line.text.trim();
    const first = text.charCodeAt(0);
    if (first === 33 || (first === 61 && isPageBreak(text))) {
      this.#endBlock();
      this.#fresh = false;
      return false;
    }
    const gap = this.#spaced;
    this.#spaced = 0;
    this.#fresh = false;
    if (first === 126) {
      this.#add('lyrics', line, text.slice(1).trim(), gap);
      this.#speech = 'dialogue';
    } else if (this.#speech !== 'parenthetical' && isParenthetical(text)) {
      this.#close();
      this.#add('parenthetical', line, text, 0);
      this.#close();
      this.#speech = 'parenthetical';
    } else {
      this.#add('dialogue', line, text, gap);
      this.#speech = 'dialogue';
    }
    return true;
  }

  #textLine(line: Line, lines: LineReader): void {
    const text = line.text.trim();
    const fresh = this.#fresh;
    this.#fresh = false;
    switch (text.charCodeAt(0)) {
      case 33: // !
        this.#add('action', line, actionText(line, true), 0, { forced: true });
        this.#afterSpeech = false;
        return;
      case 126: // ~
        this.#add('lyrics', line, text.slice(1).trim(), 0);
        this.#afterSpeech = false;
        return;
      case 35: // #
        if (this.#section(line, text)) return;
        break;
      case 61: // =
        if (this.#equals(line, text)) return;
        break;
      case 62: // >
        if (this.#angle(line, text)) return;
        break;
      case 64: // @
        if (fresh && text.length > 1) {
          this.#character(line, splitCue(text.slice(1).trim()), true, lines);
          return;
        }
        break;
      case 46: // .
        if (isForcedHeading(text)) {
          if (fresh && endsBlock(lines.peek(0))) {
            this.#heading(line, text.slice(1), true);
            return;
          }
          if (inCapitalsStart(text)) this.#say('K1006', line.line);
        }
        break;
      default:
        if (fresh && this.#byShape(line, text, lines)) return;
    }
    this.#add('action', line, actionText(line, false), 0);
    this.#afterSpeech = false;
  }

  /** Headings, transitions and character lines without force marks. */
  #byShape(line: Line, text: string, lines: LineReader): boolean {
    if (isHeading(text)) {
      if (endsBlock(lines.peek(0))) {
        this.#heading(line, text, false);
        return true;
      }
      this.#say('K1003', line.line);
      return false;
    }
    if (isTransition(line.insets.length > 0 ? text : line.text.trimStart())) {
      if (!endsBlock(lines.peek(0))) return false;
      this.#single('transition', line, text);
      return true;
    }
    const cue = readCue(text);
    if (cue === undefined || !hasWordsUnder(lines)) return false;
    this.#character(line, cue, false, lines);
    return true;
  }

  #heading(line: Line, raw: string, forced: boolean): void {
    const { text, number } = splitSceneNumber(raw.trim());
    this.#single('scene_heading', line, text, {
      number: number === '' ? undefined : number,
      forced,
    });
  }

  #section(line: Line, text: string): boolean {
    let depth = 1;
    while (text.charCodeAt(depth) === 35) depth++;
    const name = text.slice(depth).trim();
    if (name === '') return false;
    this.#single('section', line, name, { depth });
    this.#fresh = true;
    return true;
  }

  #equals(line: Line, text: string): boolean {
    const words = text.slice(1).trim();
    if (isPageBreak(text)) this.#single('page_break', line, '');
    else if (words !== '') this.#single('synopsis', line, words);
    else return false;
    this.#fresh = true;
    return true;
  }

  /** `> centred <` or `> forced transition`; false if nothing stands after the mark. */
  #angle(line: Line, text: string): boolean {
    const centred = text.length > 1 && text.endsWith('<');
    const inner = (centred ? text.slice(1, -1) : text.slice(1)).trim();
    if (inner === '') return false;
    if (centred) this.#single('centered', line, inner);
    else this.#single('transition', line, inner, { forced: true });
    return true;
  }

  #character(line: Line, cue: Cue, forced: boolean, lines: LineReader): void {
    const paired = this.#afterSpeech;
    this.#single('character', line, cue.name, {
      extension: cue.extension === '' ? undefined : cue.extension,
      dual: cue.dual,
      forced,
    });
    if (cue.dual && !paired)
      this.#say('K1004', line.line, `${cue.name} has ^ but nobody speaks right before.`);
    if (forced && !hasWordsUnder(lines)) this.#say('K1005', line.line, `${cue.name} has no words.`);
    this.#speech = 'character';
  }

  /** An element of one line. */
  #single(type: ElementType, line: Line, text: string, extras?: Extras): void {
    this.#close();
    this.#add(type, line, text, 0, extras);
    this.#close();
    this.#afterSpeech = false;
  }

  /** Adds a line to the open element if it is of the same type, else opens one. `gap` empty lines come before it. */
  #add(type: ElementType, line: Line, text: string, gap: number, extras?: Extras): void {
    let open = this.#open;
    if (open !== undefined && open.type === type) {
      open.text += `${'\n'.repeat(gap + 1)}${text}`;
      open.endLine = line.endLine;
      if (extras?.forced) open.forced = true;
    } else {
      this.#close();
      this.#cut(line.start);
      open = { type, text, line: line.line, endLine: line.endLine };
      if (extras !== undefined) {
        if (extras.number !== undefined) open.number = extras.number;
        if (extras.extension !== undefined) open.extension = extras.extension;
        if (extras.dual) open.dual = true;
        if (extras.depth !== undefined) open.depth = extras.depth;
        if (extras.forced) open.forced = true;
      }
      this.#open = open;
    }
    if (line.insets.length > 0) attach(open, line, text);
  }

  #close(): void {
    if (this.#open === undefined) return;
    this.#elements.push(this.#open);
    this.#open = undefined;
  }

  /** A token begins at `start`; the one before it ends there. Empty lines begin none. */
  #cut(start: number): void {
    if (start > this.#tokenStart) this.#tokens.push(this.#source.slice(this.#tokenStart, start));
    this.#tokenStart = start;
  }

  #say(code: ScreenplayCode, line: number, message?: string, column?: number): void {
    const said = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, said);
    if (said <= MOST_OF_A_KIND) this.#diagnostics.push(screenplayDiagnostic(code, line, column, message));
  }

  #sayUnclosed(open: readonly number[]): void {
    let at = 0;
    let line = 1;
    let lineStart = 0;
    for (const offset of open.slice(0, 2 * MOST_OF_A_KIND)) {
      for (; at < offset; at++) {
        const c = this.#source.charCodeAt(at);
        if (c === 10 || (c === 13 && this.#source.charCodeAt(at + 1) !== 10)) {
          line++;
          lineStart = at + 1;
        }
      }
      const code = this.#source.charCodeAt(offset) === 91 ? 'K1001' : 'K1002';
      this.#say(code, line, undefined, offset - lineStart + 1);
    }
  }
}

const countLines = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;

const inCapitalsStart = (text: string): boolean => /^\.\p{Lu}/u.test(text);

/** A paragraph ends before such a line: it is empty, or stands by itself and is not played. */
const endsBlock = (line: Line): boolean => {
  if (line.kind !== 'text') return true;
  const text = line.text.trimStart();
  return text.startsWith('=') || text.startsWith('#');
};

/** The next line that is not only notes has something to say. */
const hasWordsUnder = (lines: LineReader): boolean => {
  for (let i = 0; i < MOST_NOTES; i++) {
    const line = lines.peek(i);
    if (line.kind === 'text') return true;
    if (line.kind !== 'insets' || line.kinds.includes('b')) return false;
  }
  return false;
};

/** Action keeps its indents and its trailing spaces; the specification wants a tab to be four spaces. */
const actionText = (line: Line, forced: boolean): string => {
  const text = forced ? line.text.replace('!', '') : line.text;
  return text.includes('\t') ? text.replaceAll('\t', '    ') : text;
};

const attach = (open: Draft, line: Line, added: string): void => {
  const base = open.text.length - added.length;
  const lost = added === line.text ? 0 : Math.max(0, line.text.indexOf(added.slice(0, 64)));
  for (const [i, inset] of line.insets.entries()) {
    inset.at = base + Math.min(added.length, Math.max(0, inset.at - lost));
    if (line.kinds[i] === 'n') (open.notes ??= []).push(inset);
    else (open.boneyard ??= []).push(inset);
  }
};
