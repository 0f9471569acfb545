import { type Diagnostic, formatDiagnostic } from '@kinetoscope/engine/base/diagnostic';
import { InputFault } from './exit.ts';

/** People's output: on standard error while standard output carries JSON. */
export const say = (text: string, json = false): void => {
  (json ? process.stderr : process.stdout).write(`${text}\n`);
};

/** Prints diagnostics to standard error; throws InputFault when one of them is an error. */
export const report = (diagnostics: readonly Diagnostic[], file: string): void => {
  for (const d of diagnostics) process.stderr.write(`${formatDiagnostic({ file, ...d })}\n`);
  if (diagnostics.some((d) => d.severity === 'error')) throw new InputFault('the input has errors');
};

/** One JSON document on standard output. */
export const printJson = (value: unknown): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(`${JSON.stringify(value)}\n`, (error) => (error ? reject(error) : resolve()));
  });
