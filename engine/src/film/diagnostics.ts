/** Faults of a film that its director can mend: `code -> what it is`. Pages of documentation are made from it. */
export const FILM_DIAGNOSTICS = {
  K2001: {
    severity: 'error',
    title: 'film.yaml cannot be read',
    meaning:
      'The file is not YAML, is longer than 1 MB, uses aliases, or is not a list of `name: value` settings.',
    remedy: 'Mend the line named, or leave film.yaml out: a screenplay alone is a film.',
  },
  K2002: {
    severity: 'error',
    title: 'A setting has a value it cannot have',
    meaning:
      'A known setting of film.yaml holds a value of the wrong kind or outside its range; it was left out.',
    remedy: 'Give it one of the values that the README of the film room lists.',
  },
  K2003: {
    severity: 'note',
    title: 'A setting does nothing in this version',
    meaning: 'film.yaml names a setting that this version of Kinetoscope does not know.',
    remedy: 'Check its spelling; otherwise nothing need be done.',
  },
  K2010: {
    severity: 'error',
    title: 'There is nothing to perform',
    meaning: 'The script has no scene heading, no action and no speech.',
    remedy: 'Write a scene heading such as INT. KITCHEN - NIGHT, a line of action, or a speech.',
  },
  K2101: {
    severity: 'error',
    title: 'A line of the trace is no event',
    meaning:
      'A line of trace.jsonl is not JSON, or not one of the events that the format knows; it was left out.',
    remedy: 'Write one JSON object a line: {"at": flicks, "kind": "directive", "axis": "pace", "value": 3}.',
  },
} as const;
