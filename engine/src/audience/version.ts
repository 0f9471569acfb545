import type { Diagnostic } from '../base/diagnostic.ts';
import { hash32, sha256 } from '../base/hash.ts';
import { shortDigits } from './base32.ts';
import { versionDiagnostic } from './diagnostics.ts';
import { eventFrom, type Trace, type TraceEvent } from './trace.ts';

/** One performance, as what it takes to perform it again. */
export interface Version {
  readonly kind: 'kinetoscope.version';
  readonly version: 1;
  readonly film: {
    /** SHA-256 of the film; a code holds only its beginning. */
    readonly hash: string;
    readonly title: string;
  };
  /** Version of the engine that performed it. */
  readonly engine: string;
  readonly seed: number;
  readonly slots: Readonly<Record<string, string>>;
  readonly manner?: 'spoken' | 'murmured' | 'silent';
  /** Who plays whom, where not the puppets of the house: kept for later. */
  readonly casting: Readonly<Record<string, string>>;
  readonly trace: Trace;
}

/** Digits of the film's hash that a code holds and a name is made of. */
export const HASH_DIGITS = 8;

const LARGEST = 16 * 1024 * 1024;

/**
 * What is shown to others by default: choices and toggles, never a directive, which may have come from a reading (law
 * 9). Answers stand at the start: a question's answer holds whenever the film comes to it.
 */
export const shared = (version: Version): Version => {
  const answers: TraceEvent[] = [];
  const later: TraceEvent[] = [];
  for (const e of version.trace) {
    if (e.kind === 'toggle' || e.kind === 'offer') later.push(e);
    else if (e.kind === 'choice') {
      const i = answers.findIndex((a) => a.kind === 'choice' && a.id === e.id);
      if (i >= 0) answers.splice(i, 1);
      answers.push({ ...e, at: 0 });
    }
  }
  return { ...version, trace: [...answers, ...later] };
};

/** The version as a file: JSON, with an end of line. */
export const printVersion = (version: Version): string => `${JSON.stringify(version, null, 2)}\n`;

/** Four digits to call a version by: "4F2K". */
export const versionName = (version: Version): string =>
  shortDigits(
    hash32(
      version.film.hash.slice(0, HASH_DIGITS),
      version.seed,
      sha256(
        JSON.stringify([
          Object.entries(version.slots).sort(([a], [b]) => (a < b ? -1 : 1)),
          version.manner ?? '',
          version.trace,
        ]),
      ),
    ),
    4,
  );

const isRecordOfText = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((v) => typeof v === 'string');

/** Reads a version file. Undefined, with K2115, where it is none. */
export const parseVersion = (
  text: string,
  file?: string,
): { version?: Version; diagnostics: Diagnostic[] } => {
  const no = (why: string) => ({ diagnostics: [versionDiagnostic('K2115', why, file)] });
  if (text.length > LARGEST) return no('it is larger than 16 MB');
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return no('it is not JSON');
  }
  if (typeof raw !== 'object' || raw === null) return no('it is not a JSON object');
  const v = raw as Record<string, unknown>;
  if (v.kind !== 'kinetoscope.version') return no('its kind is not kinetoscope.version');
  if (v.version !== 1) return no(`its format is ${JSON.stringify(v.version) ?? 'missing'}, and 1 is known`);
  const film = v.film as Record<string, unknown> | null | undefined;
  if (typeof film !== 'object' || film === null || typeof film.hash !== 'string')
    return no('"film" has no hash');
  if (!/^[0-9a-f]{8,64}$/u.test(film.hash)) return no('"film.hash" is no hash');
  if (typeof v.engine !== 'string') return no('"engine" is missing');
  if (typeof v.seed !== 'number' || !Number.isSafeInteger(v.seed) || v.seed < 0)
    return no('"seed" is not a whole number');
  if (!isRecordOfText(v.slots ?? {})) return no('"slots" is not a list of names and words');
  if (!isRecordOfText(v.casting ?? {})) return no('"casting" is not a list of names and words');
  if (v.manner !== undefined && v.manner !== 'spoken' && v.manner !== 'murmured' && v.manner !== 'silent')
    return no('"manner" is not spoken, murmured or silent');
  if (!Array.isArray(v.trace)) return no('"trace" is not a list');
  const trace: TraceEvent[] = [];
  for (const [i, e] of v.trace.entries()) {
    const event = eventFrom(e);
    if (typeof event === 'string') return no(`event ${i + 1} of "trace" is none: ${event}`);
    const last = trace.at(-1);
    if (last && last.at > event.at) return no(`event ${i + 1} of "trace" is earlier than the one before it`);
    trace.push(event);
  }
  return {
    version: {
      kind: 'kinetoscope.version',
      version: 1,
      film: { hash: film.hash, title: typeof film.title === 'string' ? film.title : '' },
      engine: v.engine,
      seed: v.seed,
      slots: { ...(v.slots as Record<string, string> | undefined) },
      ...(v.manner === undefined ? {} : { manner: v.manner }),
      casting: { ...(v.casting as Record<string, string> | undefined) },
      trace,
    },
    diagnostics: [],
  };
};

/** What stands in the way of performing a version with this film and engine. */
export const versionFits = (
  version: Version,
  film: { readonly hash: string; readonly title: string },
  engine: string,
): Diagnostic[] => {
  const out: Diagnostic[] = [];
  const known = version.film.hash;
  if (!film.hash.startsWith(known)) {
    const names = version.film.title === '' ? '' : `it is of “${version.film.title}”, `;
    out.push(
      versionDiagnostic(
        'K2113',
        `${names}content ${known.slice(0, 8)}, and this is ${film.hash.slice(0, 8)}`,
      ),
    );
  }
  if (version.engine !== engine)
    out.push(versionDiagnostic('K2114', `${version.engine}, and this is ${engine}`));
  return out;
};
