import type { Diagnostic } from '@kinetoscope/engine/base/diagnostic';

/** Says something to everybody, screen readers included; an empty text takes it away. */
export const notice = (text: string): void => {
  const at = document.getElementById('notice');
  if (at && at.textContent !== text) at.textContent = text;
};

/** Milliseconds for which something is said in passing. */
const PASSING = 12_000;

/** Says something in passing: the film plays on, and the words go by themselves. */
export const aside = (text: string): void => {
  const at = document.getElementById('notice');
  if (!at) return;
  const p = document.createElement('span');
  p.textContent = text;
  at.after(p);
  p.className = 'passing';
  p.setAttribute('role', 'status');
  setTimeout(() => p.remove(), PASSING);
};

/** What the viewer must know of a film's faults: errors, and that there is nothing to see. */
export const faultsOf = (diagnostics: readonly Diagnostic[], scenes: number): string => {
  const said = diagnostics
    .filter((d) => d.severity === 'error')
    // Where nothing plays the first fault is the cause of the others.
    .slice(0, scenes === 0 ? 1 : 4)
    .map((d) => `${d.line !== undefined && d.line > 1 ? `Line ${d.line}: ` : ''}${d.message} ${d.remedy}`);
  if (said.length === 0 && scenes === 0)
    said.push(
      'There is nothing to play yet. Write a line of action, or a name and a line of speech, and save.',
    );
  return said.join('\n');
};
