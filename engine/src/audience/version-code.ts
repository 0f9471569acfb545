import type { Diagnostic } from '../base/diagnostic.ts';
import { FLICKS_PER_SECOND } from '../base/time.ts';
import { decodeBytes, encodeBytes } from './base32.ts';
import { versionDiagnostic } from './diagnostics.ts';
import { AXES, type Axis } from './directive.ts';
import type { TraceEvent } from './trace.ts';
import { HASH_DIGITS, type Version } from './version.ts';

/** First byte of every code. */
const FORMAT = 1;
const FRAME = FLICKS_PER_SECOND / 24;
const MANNERS = ['spoken', 'murmured', 'silent'] as const;

/** Tags of events: directives take 0..219 (axis, value, confidence). */
const CHOICE = 220;
const ON = 221;
const OFF = 222;
const OFFER = 223;

class Writer {
  readonly bytes: number[] = [];
  private readonly words: ReadonlyMap<string, number>;
  constructor(words: readonly string[]) {
    this.words = new Map([...words.entries()].reverse().map(([i, w]) => [w, i]));
  }
  /** Whole number up to 2^53, seven bits at a time. */
  number(value: number): void {
    let v = value;
    while (v >= 128) {
      this.bytes.push((v % 128) + 128);
      v = Math.floor(v / 128);
    }
    this.bytes.push(v);
  }
  /** A word the film knows by its number, any other by its UTF-16 units. */
  text(text: string): void {
    const known = this.words.get(text);
    if (known !== undefined) {
      this.number(known + 1);
      return;
    }
    this.number(0);
    this.number(text.length);
    for (let i = 0; i < text.length; i++) this.number(text.charCodeAt(i));
  }
  /** A length of time: whole frames are short. */
  time(flicks: number): void {
    const frames = Math.floor(flicks / FRAME);
    const rest = flicks - frames * FRAME;
    this.number(frames * 2 + (rest > 0 ? 1 : 0));
    if (rest > 0) this.number(rest);
  }
}

/** What a reader says of bytes that no writer wrote. */
class Garbled extends Error {}

class Reader {
  private at = 0;
  private readonly bytes: readonly number[];
  private readonly words: readonly string[];
  constructor(bytes: readonly number[], words: readonly string[]) {
    this.bytes = bytes;
    this.words = words;
  }
  byte(): number {
    const b = this.bytes[this.at++];
    if (b === undefined) throw new Garbled();
    return b;
  }
  number(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const b = this.byte();
      value += (b & 127) * scale;
      if (!Number.isSafeInteger(value)) throw new Garbled();
      if (b < 128) return value;
      scale *= 128;
    }
  }
  text(): string {
    const known = this.number();
    if (known > 0) {
      const word = this.words[known - 1];
      if (word === undefined) throw new Garbled();
      return word;
    }
    const length = this.number();
    if (length > this.bytes.length) throw new Garbled();
    let out = '';
    for (let i = 0; i < length; i++) {
      const unit = this.number();
      if (unit > 0xffff) throw new Garbled();
      out += String.fromCharCode(unit);
    }
    return out;
  }
  time(): number {
    const n = this.number();
    const flicks = Math.floor(n / 2) * FRAME + (n % 2 === 1 ? this.number() : 0);
    if (!Number.isSafeInteger(flicks)) throw new Garbled();
    return flicks;
  }
}

const writeEvent = (w: Writer, e: TraceEvent, since: number): void => {
  if (e.kind === 'directive') w.bytes.push((AXES.indexOf(e.axis) * 11 + e.value + 5) * 4 + e.confidence);
  else w.bytes.push(e.kind === 'choice' ? CHOICE : e.kind === 'offer' ? OFFER : e.on ? ON : OFF);
  w.time(e.at - since);
  if (e.kind === 'choice') {
    w.text(e.id);
    w.text(e.option);
  } else if (e.kind === 'toggle') w.text(e.id);
  else if (e.kind === 'offer') {
    w.text(e.beat);
    w.text(e.sha256);
  }
};

const readEvent = (r: Reader, since: number): TraceEvent => {
  const tag = r.byte();
  const at = since + r.time();
  if (!Number.isSafeInteger(at)) throw new Garbled();
  if (tag < CHOICE) {
    const value = Math.floor(tag / 4);
    return {
      at,
      kind: 'directive',
      axis: AXES[Math.floor(value / 11)] as Axis,
      value: (value % 11) - 5,
      confidence: tag % 4,
    };
  }
  if (tag === CHOICE) return { at, kind: 'choice', id: r.text(), option: r.text() };
  if (tag === ON || tag === OFF) return { at, kind: 'toggle', id: r.text(), on: tag === ON };
  if (tag === OFFER) return { at, kind: 'offer', beat: r.text(), sha256: r.text() };
  throw new Garbled();
};

/**
 * The version as a code to read aloud: base 32 with a check sum. `words` are those the film knows (its beats, options,
 * toggles, slots): they take a digit or two instead of their letters, and reading the code wants the same ones.
 */
export const printCode = (version: Version, words: readonly string[] = []): string => {
  const w = new Writer(words);
  w.bytes.push(FORMAT);
  for (let i = 0; i < HASH_DIGITS; i += 2)
    w.bytes.push(Number.parseInt(version.film.hash.slice(i, i + 2), 16));
  const engine = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})$/u.exec(version.engine);
  const plain = engine?.slice(1).every((n) => String(Number(n)) === n) === true;
  const manner = version.manner === undefined ? 0 : MANNERS.indexOf(version.manner) + 1;
  w.number(manner * 2 + (plain ? 1 : 0));
  if (plain) for (const n of (engine ?? []).slice(1)) w.number(Number(n));
  else w.text(version.engine);
  w.number(version.seed);
  for (const list of [version.slots, version.casting]) {
    const pairs = Object.entries(list).sort(([a], [b]) => (a < b ? -1 : 1));
    w.number(pairs.length);
    for (const [name, value] of pairs) {
      w.text(name);
      w.text(value);
    }
  }
  w.number(version.trace.length);
  let since = 0;
  for (const e of version.trace) {
    writeEvent(w, e, since);
    since = e.at;
  }
  return encodeBytes(w.bytes);
};

const readPairs = (r: Reader, most: number): Record<string, string> => {
  const n = r.number();
  if (n > most) throw new Garbled();
  const pairs: [string, string][] = [];
  for (let i = 0; i < n; i++) pairs.push([r.text(), r.text()]);
  return Object.fromEntries(pairs);
};

/**
 * Reads a code. Its film is known by the first digits of the hash alone; where the film at hand is given and is not
 * that one, K2113 is said and nothing else read, since the words of another film would be the wrong ones.
 */
export const parseCode = (
  code: string,
  film?: { readonly hash: string; readonly title: string; readonly words: readonly string[] },
): { version?: Version; diagnostics: Diagnostic[] } => {
  const bytes = decodeBytes(code);
  if (bytes === 'letters') return { diagnostics: [versionDiagnostic('K2111')] };
  if (bytes === 'sum') return { diagnostics: [versionDiagnostic('K2112')] };
  try {
    const r = new Reader(bytes, film?.words ?? []);
    if (r.byte() !== FORMAT)
      return { diagnostics: [versionDiagnostic('K2111', 'its format is not one known here')] };
    let hash = '';
    for (let i = 0; i < HASH_DIGITS; i += 2) hash += r.byte().toString(16).padStart(2, '0');
    if (film !== undefined && !film.hash.startsWith(hash))
      return {
        diagnostics: [
          versionDiagnostic(
            'K2113',
            `it is of content ${hash}, and this is ${film.hash.slice(0, HASH_DIGITS)}`,
          ),
        ],
      };
    const head = r.number();
    const manner = MANNERS[Math.floor(head / 2) - 1];
    if (head >= 8) throw new Garbled();
    const engine = head % 2 === 1 ? `${r.number()}.${r.number()}.${r.number()}` : r.text();
    const seed = r.number();
    const slots = readPairs(r, bytes.length);
    const casting = readPairs(r, bytes.length);
    const count = r.number();
    if (count > bytes.length) throw new Garbled();
    const trace: TraceEvent[] = [];
    for (let i = 0; i < count; i++) trace.push(readEvent(r, trace.at(-1)?.at ?? 0));
    return {
      version: {
        kind: 'kinetoscope.version',
        version: 1,
        film: { hash, title: film?.title ?? '' },
        engine,
        seed,
        slots,
        ...(manner === undefined ? {} : { manner }),
        casting,
        trace,
      },
      diagnostics: [],
    };
  } catch (error) {
    if (error instanceof Garbled)
      return { diagnostics: [versionDiagnostic('K2111', 'what it holds is no version')] };
    throw error;
  }
};
