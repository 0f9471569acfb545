import { type Diagnostic, formatDiagnostic } from '@kinetoscope/engine/base/diagnostic';
import { InputFault } from './exit.ts';

let printed = false;

/** True once the document that `--json` promises was printed. */
export const jsonPrinted = (): boolean => printed;

/** People's output: on standard error while standard output carries JSON. */
export const say = (text: string, json = false): void => {
  (json ? process.stderr : process.stdout).write(`${text}\n`);
};

/** Prints diagnostics to standard error; throws InputFault when one of them is an error. */
export const report = (diagnostics: readonly Diagnostic[], file: string): void => {
  const placed = diagnostics.map((d) => ({ file, ...d }));
  for (const d of placed) process.stderr.write(`${formatDiagnostic(d)}\n`);
  if (placed.some((d) => d.severity === 'error')) throw new InputFault(placed);
};

/** One JSON document on standard output. */
export const printJson = (value: unknown): Promise<void> => {
  printed = true;
  return new Promise((resolve, reject) => {
    process.stdout.write(`${JSON.stringify(value)}\n`, (error) => (error ? reject(error) : resolve()));
  });
};
