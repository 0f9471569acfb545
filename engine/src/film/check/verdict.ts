import type { Diagnostic } from '../../base/diagnostic.ts';
import { CHECK_DIAGNOSTICS, type CheckCode } from './diagnostics.ts';
import type { StateSpace } from './explore.ts';
import { inWords, type Path } from './path.ts';
import type { Region } from './region.ts';

/** A diagnostic with the play that shows it. */
export interface Verdict extends Diagnostic {
  /** Beats and answers from the opening on; empty where no play shows it (nothing leads there). */
  readonly path: Path;
}

/** What verdicts are drawn from. */
export interface Inquiry {
  readonly region: Region;
  /** Name of a beat, for people. */
  readonly names: (node: number) => string;
  /** Files for diagnostics: marks stand in the one, bounds in the other. */
  readonly script?: string | undefined;
  readonly settings?: string | undefined;
}

export interface At {
  readonly line: number;
  readonly column?: number;
  /** Stands in film.yaml rather than in the script. */
  readonly settings?: true;
}

/** A verdict of a code, with the code's own remedy and severity unless it is lowered. */
export const verdict = (
  inquiry: Inquiry,
  code: CheckCode,
  message: string,
  at: At,
  edges: readonly number[] = [],
  severity: Diagnostic['severity'] = CHECK_DIAGNOSTICS[code].severity,
): Verdict => {
  const file = at.settings === true ? inquiry.settings : inquiry.script;
  return {
    code,
    severity,
    message,
    remedy: CHECK_DIAGNOSTICS[code].remedy,
    ...(file === undefined ? {} : { file }),
    line: at.line,
    column: at.column ?? 1,
    path: inWords(inquiry.region.space, edges, inquiry.names),
  };
};

/** Values of a state's variables in words; empty where there are none: ` with trust = 2, lamp_lit = true`. */
export const valuesOf = (space: StateSpace, state: number): string => {
  const values = space.graph.variables.map((v, i) => {
    const value = space.states[state]?.values[i] ?? 0;
    const word =
      v.kind === 'boolean' ? String(value !== 0) : v.kind === 'enumeration' ? v.values[value] : String(value);
    return `${v.name} = ${word}`;
  });
  return values.length === 0 ? '' : ` with ${values.join(', ')}`;
};
