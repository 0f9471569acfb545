import type { Diagnostic } from '@kinetoscope/engine/base/diagnostic';

/** Faults of what the command line was given that its user can mend. */
export const CLI_DIAGNOSTICS = {
  K7001: {
    severity: 'error',
    title: 'There is no such file or folder',
    meaning: 'The path given does not exist.',
    remedy: 'Give a screenplay file or a film\u2019s folder.',
  },
  K7002: {
    severity: 'error',
    title: 'The folder holds no film',
    meaning:
      'A film\u2019s folder is known by film.fountain, or by film.ink, film.twee or a Twine film.html; this one has none.',
    remedy: 'Put the screenplay there under that name, or give the screenplay file itself.',
  },
  K7003: {
    severity: 'error',
    title: 'The film leads out of its folder',
    meaning: 'The screenplay is a link to a file elsewhere. A film reads nothing outside its folder.',
    remedy: 'Put the file itself there.',
  },
  K7004: {
    severity: 'error',
    title: 'The file is larger than 64 MB',
    meaning: 'No screenplay is that long; the file was not read.',
    remedy: 'Give a screenplay.',
  },
  K7005: {
    severity: 'error',
    title: 'The file cannot be read',
    meaning: 'It exists, but it is not a plain file, or this user may not read it.',
    remedy: 'Give a plain file that you may read.',
  },
  K7006: {
    severity: 'error',
    title: 'The port is taken',
    meaning: 'Another program, perhaps another cinema, answers at that port of this machine.',
    remedy: 'Leave --port out, or give another.',
  },
  K7007: {
    severity: 'error',
    title: 'Simulated screenings broke what the film promises',
    meaning:
      'The judge found a bound broken, or a real screening went another way, or ran longer or shorter, than story time said. What was found stands above.',
    remedy: 'Run kinetoscope check, and give --no-look-ahead only to see what the look-ahead prevents.',
  },
} as const;

/** A diagnostic of the command line, at the start of its file. */
export const cliDiagnostic = (code: keyof typeof CLI_DIAGNOSTICS): Diagnostic => {
  const { severity, title, remedy } = CLI_DIAGNOSTICS[code];
  return { code, severity, message: `${title}.`, remedy, line: 1, column: 1 };
};
