/** Faults of a timeline file that whoever gave it can mend. */
export const TIMELINE_DIAGNOSTICS = {
  K2121: {
    severity: 'error',
    title: 'This is no timeline',
    meaning: 'The file is not JSON, or not of the kind kinetoscope.timeline.',
    remedy: 'Give a file that `kinetoscope perform --json` or `--save` wrote.',
  },
  K2122: {
    severity: 'error',
    title: 'The timeline is of a format not known here',
    meaning: 'Formats 1 and 2 are read; a later one was written by a later Kinetoscope.',
    remedy: 'Use the Kinetoscope that wrote it, or a later one.',
  },
  K2123: {
    severity: 'error',
    title: 'The timeline is not whole',
    meaning: 'A member is missing, is of another kind, is no whole number, or stands out of order.',
    remedy: 'Write it anew with `kinetoscope perform --save`, and do not edit it.',
  },
} as const;
