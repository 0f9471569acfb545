import type { Trace } from '../audience/trace.ts';
import { parseVersion, shared, type Version, versionFits, versionName } from '../audience/version.ts';
import { parseCode, printCode } from '../audience/version-code.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Film } from '../film/film.ts';
import type { Manner } from '../timeline/look.ts';
import { ENGINE_VERSION } from './engine-version.ts';
import type { Slots } from './slots.ts';

/** Every word of a film that a trace may name: a code holds their numbers. The same film, the same list. */
export const wordsOf = (film: Film): string[] => {
  const words = new Set<string>();
  for (const n of film.story.nodes) {
    words.add(n.beat);
    for (const o of n.choice?.options ?? []) words.add(o.id);
  }
  for (const t of film.story.toggles) words.add(t.id);
  for (const s of film.slots) {
    words.add(s.name);
    for (const o of s.options) words.add(o);
  }
  for (const s of film.slots) for (const o of s.options) words.add(`slot:${s.name}=${o}`);
  words.add('after:');
  for (const n of film.story.nodes) words.add(`after:${n.beat}`);
  return [...words];
};

/** A version in every form it is handed on in. */
export interface Printed {
  /** Four digits to call it by. */
  readonly name: string;
  /** Choices and toggles only: what is shown by default. */
  readonly code: string;
  /** Directives too. */
  readonly wholeCode: string;
  readonly version: Version;
}

/** Every form of a version; `words` are those of its film. */
export const printed = (version: Version, words: readonly string[]): Printed => ({
  name: versionName(version),
  code: printCode(shared(version), words),
  wholeCode: printCode(version, words),
  version,
});

/** Reads a version of this film from its code or from its file's text, and says whether film and engine are the same. */
export const readVersion = (
  text: string,
  film: Film,
  file?: string,
): { version?: Version; diagnostics: readonly Diagnostic[] } => {
  const read = text.trimStart().startsWith('{')
    ? parseVersion(text, file)
    : parseCode(text.trim(), { hash: film.hash, title: film.title, words: wordsOf(film) });
  if (read.version === undefined) return read;
  const diagnostics = [...read.diagnostics, ...versionFits(read.version, film, ENGINE_VERSION)];
  return diagnostics.some((d) => d.severity === 'error')
    ? { diagnostics }
    : { version: read.version, diagnostics };
};

/** What a screening begins with. */
export interface ScreeningTerms {
  readonly seed: number;
  readonly trace: Trace;
  readonly slots: Slots;
  readonly manner?: Manner;
}

export const termsOfVersion = ({ seed, trace, slots, manner }: Version): ScreeningTerms => ({
  seed,
  trace,
  slots,
  ...(manner === undefined ? {} : { manner }),
});
