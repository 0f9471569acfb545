import type { Diagnostic } from '../base/diagnostic.ts';
import { FILM_DIAGNOSTICS } from './diagnostics.ts';

/** What is wrong with a mark or a setting: `at` is an offset in the text that was read. */
export interface Fault {
  readonly code: keyof typeof FILM_DIAGNOSTICS;
  readonly message: string;
  readonly remedy: string;
  readonly at: number;
}

/** A place in a file, both 1-based. */
export interface Spot {
  readonly file?: string;
  readonly line: number;
  readonly column: number;
}

/** A fault at its place, with the severity that its code has. */
export const diagnosticAt = (fault: Omit<Fault, 'at'>, spot: Spot): Diagnostic => ({
  code: fault.code,
  severity: FILM_DIAGNOSTICS[fault.code].severity,
  message: fault.message,
  remedy: fault.remedy,
  line: spot.line,
  column: spot.column,
  ...(spot.file === undefined ? {} : { file: spot.file }),
});
