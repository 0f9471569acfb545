/**
 * A thing in the user's input that the user can mend. Codes are stable; `docs/diagnostics/<code>.md` explains each.
 */
export type Severity = 'error' | 'warning' | 'note';

export interface Diagnostic {
  /** `K` + room digit + three digits, e.g. `K1003`. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, in plain words. */
  readonly message: string;
  /** How to mend it. */
  readonly remedy: string;
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based, in UTF-16 code units. */
  readonly column?: number;
}

/** `file:line:column code message (remedy)`, the form editors link to. */
export const formatDiagnostic = (d: Diagnostic): string => {
  const at = [d.file ?? '-', d.line ?? 1, d.column ?? 1].join(':');
  return `${at} ${d.severity} ${d.code} ${d.message}${d.remedy ? ` ${d.remedy}` : ''}`;
};
