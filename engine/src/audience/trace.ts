import type { Diagnostic } from '../base/diagnostic.ts';
import type { Flicks } from '../base/time.ts';
import { AXES, type Axis, type Directive } from './directive.ts';

/** Everything that reached a screening from outside, in film time: the only input besides film, casting, slots, seed. */
export type TraceEvent =
  | Directive
  | { readonly at: Flicks; readonly kind: 'choice'; readonly id: string; readonly option: string }
  | { readonly at: Flicks; readonly kind: 'toggle'; readonly id: string; readonly on: boolean }
  | { readonly at: Flicks; readonly kind: 'offer'; readonly beat: string; readonly sha256: string };

/** Ascending in `at`; later entries win at the same time. */
export type Trace = readonly TraceEvent[];

/** One event a line, as `trace.jsonl`. */
export const printTrace = (trace: Trace): string => trace.map((e) => `${JSON.stringify(e)}\n`).join('');

const LONGEST_LINE = 4096;
const MOST_EVENTS = 1_000_000;

/** An event of a trace read from JSON, or what is wrong with it. */
export const eventFrom = (value: unknown): TraceEvent | string => {
  if (typeof value !== 'object' || value === null) return 'it is not a JSON object';
  const e = value as Record<string, unknown>;
  const at = e.at;
  if (typeof at !== 'number' || !Number.isSafeInteger(at) || at < 0)
    return '"at" is not a whole number of flicks';
  if (e.kind === 'directive') {
    const { axis, value: v, confidence: c = 3 } = e;
    if (!AXES.includes(axis as Axis)) return `"axis" is none of ${AXES.join(', ')}`;
    if (typeof v !== 'number' || !Number.isInteger(v) || v < -5 || v > 5)
      return '"value" is not a whole number from -5 to 5';
    if (typeof c !== 'number' || !Number.isInteger(c) || c < 0 || c > 3)
      return '"confidence" is not 0, 1, 2 or 3';
    return { at, kind: 'directive', axis: axis as Axis, value: v, confidence: c };
  }
  if (e.kind === 'choice' && typeof e.id === 'string' && typeof e.option === 'string')
    return { at, kind: 'choice', id: e.id, option: e.option };
  if (e.kind === 'toggle' && typeof e.id === 'string' && typeof e.on === 'boolean')
    return { at, kind: 'toggle', id: e.id, on: e.on };
  if (e.kind === 'offer' && typeof e.beat === 'string' && typeof e.sha256 === 'string')
    return { at, kind: 'offer', beat: e.beat, sha256: e.sha256 };
  return '"kind" is not directive, choice, toggle or offer, or its members are missing';
};

/** Reads `trace.jsonl`. Bad lines are left out, each with a K2101 diagnostic; events out of order are sorted, stably. */
export const parseTrace = (text: string, file?: string): { trace: Trace; diagnostics: Diagnostic[] } => {
  const trace: TraceEvent[] = [];
  const diagnostics: Diagnostic[] = [];
  const where = file === undefined ? {} : { file };
  for (const [i, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (line.trim() === '') continue;
    let event: TraceEvent | string;
    if (line.length > LONGEST_LINE || trace.length >= MOST_EVENTS) event = 'it is too long';
    else {
      try {
        event = eventFrom(JSON.parse(line));
      } catch {
        event = 'it is not JSON';
      }
    }
    if (typeof event === 'string') {
      diagnostics.push({
        code: 'K2101',
        severity: 'error',
        message: `This line is no trace event: ${event}.`,
        remedy: 'Write one JSON object a line, as the trace format in DESIGN says.',
        line: i + 1,
        column: 1,
        ...where,
      });
    } else trace.push(event);
  }
  const ordered = trace.map((e, i) => ({ e, i }));
  ordered.sort((a, b) => a.e.at - b.e.at || a.i - b.i);
  return { trace: ordered.map((o) => o.e), diagnostics };
};
