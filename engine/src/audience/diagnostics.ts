import type { Diagnostic } from '../base/diagnostic.ts';

/** Faults of versions, given as a code or a file, that whoever gave them can mend. */
export const VERSION_DIAGNOSTICS = {
  K2111: {
    severity: 'error',
    title: 'This is no version code',
    meaning:
      'A version code is letters and digits in groups, such as 3V0K1-7Q2MZ. Hyphens, spaces and case do not matter; O is read as 0, I and L as 1; U does not occur.',
    remedy: 'Copy the whole code, and nothing else.',
  },
  K2112: {
    severity: 'error',
    title: 'The version code has a slip in it',
    meaning: 'Its check letters do not agree with the rest: a letter is wrong, missing, or stands twice.',
    remedy: 'Copy the code once more, or compare it with the original.',
  },
  K2113: {
    severity: 'error',
    title: 'The version is of another film',
    meaning:
      'A version names the film it was performed from by its content. This film is another one, or was edited since.',
    remedy: 'Open the film the version was made from, as it was then.',
  },
  K2114: {
    severity: 'warning',
    title: 'The version was performed by another engine',
    meaning:
      'The same words may be staged, cut and lit otherwise by another version of Kinetoscope. The archived timeline beside a version file shows what was performed then.',
    remedy: 'Use the engine named for the very same pictures; else nothing need be done.',
  },
  K2115: {
    severity: 'error',
    title: 'This file is no version',
    meaning: 'The file is not JSON with the members of a version: film, engine, seed, slots, trace.',
    remedy: 'Give a file that `kinetoscope perform FILM --save` wrote, or a version code.',
  },
  K2116: {
    severity: 'warning',
    title: 'The version performs otherwise than its archived timeline',
    meaning:
      'Beside the version file lies the timeline as it was performed. Performed now, the timeline differs: the engine, or the film, is another.',
    remedy: 'Use the engine that made it, or read the archived timeline itself.',
  },
} as const;

export type VersionCode = keyof typeof VERSION_DIAGNOSTICS;

/** A diagnostic of this room, with what is known of the place. */
export const versionDiagnostic = (code: VersionCode, more = '', file?: string): Diagnostic => {
  const { severity, title, remedy } = VERSION_DIAGNOSTICS[code];
  return {
    code,
    severity,
    message: more === '' ? `${title}.` : `${title}: ${more}.`,
    remedy,
    line: 1,
    column: 1,
    ...(file === undefined ? {} : { file }),
  };
};
