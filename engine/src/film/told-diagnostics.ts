import type { Diagnostic, Severity } from '../base/diagnostic.ts';

/** Faults of stories that other makers tell (Ink, Twine), which their writers can mend. */
export const TOLD_DIAGNOSTICS = {
  K2501: {
    severity: 'error',
    title: 'The Ink story does not compile',
    meaning: 'The Ink compiler found a mistake in the source.',
    remedy: 'Mend the line named; the Ink manual, Writing with Ink, has the syntax.',
  },
  K2502: {
    severity: 'warning',
    title: 'The Ink compiler warns',
    meaning: 'The source compiles, but a line of it probably does not mean what it says.',
    remedy: 'See the line named.',
  },
  K2503: {
    severity: 'error',
    title: 'The story broke while it was told',
    meaning: 'A line of the story could not be carried out; the telling ended there.',
    remedy: 'Mend the line or knot named.',
  },
  K2504: {
    severity: 'error',
    title: 'The story runs in a circle',
    meaning: 'It went on for very long without asking the viewer anything or ending, so it was cut.',
    remedy: 'Let the loop ask a choice, or lead out of it.',
  },
  K2505: {
    severity: 'warning',
    title: 'An external function is not there',
    meaning:
      'The story calls a function of the game it was written for. A film has none, so it gives 0, or what the function of that name in the Ink source gives.',
    remedy: 'Write a function of that name in the Ink source: it stands in.',
  },
  K2506: {
    severity: 'error',
    title: 'The file is no compiled Ink story',
    meaning: 'It is not JSON as the Ink compiler writes it, or it was made for another version of Ink.',
    remedy: 'Compile the story anew, or give its .ink source.',
  },
  K2507: {
    severity: 'note',
    title: 'Macros of a story format are not run',
    meaning:
      'Harlowe, SugarCube, Chapbook and Snowman are programs of their own; their macros stay in the text as written.',
    remedy: 'Put the words without macros, or write the story in Ink.',
  },
  K2508: {
    severity: 'warning',
    title: 'A link leads to no passage',
    meaning: 'The story has no passage of that name, so the link was left out.',
    remedy: 'Write the passage, or mend the name in the link.',
  },
  K2509: {
    severity: 'warning',
    title: 'A bound is not held in a story of this kind',
    meaning:
      'Bounds over beats, variables and the running time are proved on a film\u2019s own graph. A story that Ink or Twine tells has its own variables and loops; for it the arc and the ceiling of tension are held, and these are not.',
    remedy: 'Take the bound out, write it into the story, or write the film as a screenplay with marks.',
  },
} as const satisfies Record<string, { severity: Severity; title: string; meaning: string; remedy: string }>;

export type ToldCode = keyof typeof TOLD_DIAGNOSTICS;

/** A diagnostic of a told story; `message` replaces the table's title. */
export const toldDiagnostic = (code: ToldCode, message?: string, file?: string, line = 1): Diagnostic => {
  const { severity, title, remedy } = TOLD_DIAGNOSTICS[code];
  return {
    code,
    severity,
    message: message ?? `${title}.`,
    remedy,
    line,
    column: 1,
    ...(file === undefined ? {} : { file }),
  };
};
