import type { Diagnostic } from '@kinetoscope/engine/base/diagnostic';

/** What a shell learns (DESIGN, The command line). */
export const DONE = 0;
export const INPUT_AT_FAULT = 1;
export const WRONG_USAGE = 2;
export const OUR_FAULT = 3;

/** The input is at fault; its diagnostics were printed for people. */
export class InputFault extends Error {
  override name = 'InputFault';
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super('the input has errors');
    this.diagnostics = diagnostics;
  }
}

/** The command was called wrongly. */
export class UsageFault extends Error {
  override name = 'UsageFault';
}
