import type { Diagnostic } from '../base/diagnostic.ts';
import type { Expression } from './expression.ts';
import { readExpression } from './expression-parser.ts';
import { diagnosticAt, type Fault } from './fault.ts';
import type { Part } from './mark.ts';
import type { MarkLocator, MarkNote } from './mark-notes.ts';
import type { Names } from './names.ts';

/** Says a fault of a mark at its place. */
export type SayMark = (note: MarkNote, fault: Fault) => void;

export const sayMarks =
  (locate: MarkLocator, diagnostics: Diagnostic[]): SayMark =>
  (note, fault) =>
    void diagnostics.push(diagnosticAt(fault, locate.spot(note, fault.at)));

/** A condition of a mark; undefined where it cannot be read, which is said. */
export const conditionOf = (
  part: Part,
  note: MarkNote,
  names: Names,
  say: SayMark,
): Expression | undefined => {
  const { expression, fault } = readExpression(part.text, names, part.at);
  if (fault !== undefined) say(note, fault);
  return expression;
};
