import type { Diagnostic } from '../base/diagnostic.ts';
import { TIMELINE_DIAGNOSTICS } from './diagnostics.ts';
import type { Timeline } from './timeline.ts';
import { timelineFault } from './valid.ts';

type Raw = Readonly<Record<string, unknown>>;

/** From each version to the next. 2 came with films that bend: what was decided, and what was asked. */
const STEPS: Readonly<Record<number, (old: Raw) => Raw>> = {
  1: (old) => ({ ...old, version: 2, decisions: [], choices: [] }),
};

const CURRENT: Timeline['version'] = 2;

/** A timeline of any version known as one of today's; undefined, with a diagnostic, where it is none. */
export const openTimeline = (
  value: unknown,
  file?: string,
): { timeline?: Timeline; diagnostics: Diagnostic[] } => {
  const no = (code: keyof typeof TIMELINE_DIAGNOSTICS, why: string): { diagnostics: Diagnostic[] } => {
    const { severity, title, remedy } = TIMELINE_DIAGNOSTICS[code];
    const where = file === undefined ? {} : { file };
    return {
      diagnostics: [{ code, severity, message: `${title}: ${why}.`, remedy, line: 1, column: 1, ...where }],
    };
  };
  if (typeof value !== 'object' || value === null) return no('K2121', 'it is not a JSON object');
  let raw = value as Raw;
  if (raw.kind !== 'kinetoscope.timeline') return no('K2121', 'its kind is not kinetoscope.timeline');
  const { version } = raw;
  if (typeof version !== 'number' || (version !== CURRENT && !Object.hasOwn(STEPS, version)))
    return no('K2122', `its format is ${JSON.stringify(version) ?? 'not named'}`);
  for (let v: number = version; v < CURRENT; v++) raw = (STEPS[v] as (old: Raw) => Raw)(raw);
  const fault = timelineFault(raw);
  return fault === undefined ? { timeline: raw as unknown as Timeline, diagnostics: [] } : no('K2123', fault);
};

/** Reads a timeline file. */
export const parseTimeline = (
  text: string,
  file?: string,
): { timeline?: Timeline; diagnostics: Diagnostic[] } => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  return openTimeline(value, file);
};
