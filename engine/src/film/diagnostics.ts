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
  K2020: {
    severity: 'warning',
    title: 'There is no such mark',
    meaning:
      'A note begins with @ and a word that is none of the marks; it was taken for a note and does nothing.',
    remedy:
      'Spell the mark as the README of the film room lists it, or leave out the @ of what is only a note.',
  },
  K2021: {
    severity: 'error',
    title: 'A mark is not written as it should be',
    meaning: 'The mark is known, but what stands after its name cannot be read; the mark was left out.',
    remedy: 'Write it in the form that the message shows.',
  },
  K2022: {
    severity: 'error',
    title: 'No variable of this name',
    meaning: 'A condition or effect names a variable that film.yaml does not have.',
    remedy:
      'Add it under `variables` of film.yaml, mend its spelling, or write seen(beat) where a beat was meant.',
  },
  K2023: {
    severity: 'error',
    title: 'A variable never has this value',
    meaning: 'A condition or effect gives an enumeration a word that is not among its values.',
    remedy: 'Use one of its values, or add the value in film.yaml.',
  },
  K2024: {
    severity: 'error',
    title: 'No beat of this name',
    meaning: 'A mark or a bound names a beat that the script does not have.',
    remedy: 'Give the heading of the beat meant a mark, [[@beat storm]], or mend the name.',
  },
  K2025: {
    severity: 'error',
    title: 'No ending of this name',
    meaning: 'A condition or bound names an ending that no beat is marked with.',
    remedy: 'Mark the beat that ends so: [[@ending hope]].',
  },
  K2026: {
    severity: 'error',
    title: 'No person of this name',
    meaning: 'A mark names somebody who is not in the cast.',
    remedy: 'Use the name as the script has it before a speech.',
  },
  K2027: {
    severity: 'error',
    title: 'No slot of this name',
    meaning: 'A mark or a toggle names a slot that film.yaml does not have.',
    remedy: 'Add it under `slots` of film.yaml: slots: { drink: tea }.',
  },
  K2028: {
    severity: 'error',
    title: 'These kinds do not go together',
    meaning:
      'A condition compares or an effect sets things of different kinds: a number with a word, a word by order, a beat as if it were true.',
    remedy:
      'Compare numbers with numbers and words with their own values; write seen(beat) for beats and trust > 0 for numbers.',
  },
  K2029: {
    severity: 'error',
    title: 'A value outside its range',
    meaning: 'A condition, effect, slot or estimate has a value that the thing can never have.',
    remedy: 'Use a value inside the range named, or widen the range in film.yaml.',
  },
  K2030: {
    severity: 'error',
    title: 'Two beats have one name',
    meaning:
      'A beat mark repeats a name, or a beat has two; the later beat got another id (storm.2), and marks that name it lead to the first.',
    remedy: 'Give each beat a name of its own.',
  },
  K2031: {
    severity: 'error',
    title: 'Two options of a choice are the same',
    meaning: 'Two options of one choice have the same words, or two are the default.',
    remedy: 'Give them different words, and one default.',
  },
  K2032: {
    severity: 'warning',
    title: 'A choice with one option',
    meaning: 'The beat asks a question that has one answer.',
    remedy: 'Add a second [[@choice "..." -> beat]], or write [[@goto beat]] instead.',
  },
  K2033: {
    severity: 'error',
    title: 'The first beat is an alternative',
    meaning:
      '[[@alt]] without words makes a beat play instead of the one before it; before the first there is none.',
    remedy: 'Move the mark to the second of the two beats.',
  },
  K2034: {
    severity: 'warning',
    title: 'A mark does nothing where it stands',
    meaning: 'The mark is written well, but nothing in this place can follow it.',
    remedy: 'Move it where the message says.',
  },
  K2035: {
    severity: 'error',
    title: 'Nobody tells what is needed',
    meaning:
      'A beat needs its audience to know something that no beat tells, is named after, or has words about.',
    remedy: 'Mark the beat that tells it: [[@tells the letter]].',
  },
  K2036: {
    severity: 'warning',
    title: 'A variable is never read',
    meaning: 'It is set, but no condition, bound or line asks for it.',
    remedy: 'Ask for it in a condition, or leave it out.',
  },
  K2037: {
    severity: 'warning',
    title: 'A variable is never set',
    meaning: 'Conditions ask for it, but no mark changes it, so it is always as it began.',
    remedy: 'Set it somewhere: [[@set lamp_lit = true]].',
  },
  K2038: {
    severity: 'warning',
    title: 'A slot is never used',
    meaning: 'No line, alternative or toggle of the film speaks of it.',
    remedy: 'Put [[@slot drink]] after the words it replaces, or leave it out of film.yaml.',
  },
  K2039: {
    severity: 'warning',
    title: 'No beat ends so',
    meaning: 'film.yaml names an ending that no beat is marked with.',
    remedy: 'Mark the beat that ends so: [[@ending hope]].',
  },
  K2040: {
    severity: 'error',
    title: 'The arc cannot be read',
    meaning:
      'A key of the arc has no share of the film, no band of tension, or stands before the one above it; it was left out.',
    remedy: 'Write `- { at: 70%, tension: 0.5..0.9 }`, in rising order of `at`.',
  },
  K2041: {
    severity: 'error',
    title: 'A bound cannot be read',
    meaning: 'An entry under `bounds` is not written as bounds are; it was left out.',
    remedy: 'Write never: [ "trust == 0" ], before: [ "storm before confession" ], challenge: 1 in 4.',
  },
  K2042: {
    severity: 'error',
    title: 'The runtime cannot be read',
    meaning: '`runtime` is not a least and a greatest length.',
    remedy: 'Write runtime: 6m..12m or 90s..3m.',
  },
  K2043: {
    severity: 'error',
    title: 'A condition cannot be read',
    meaning: 'The condition of a mark or a bound is not written as conditions are; it was left out.',
    remedy:
      'Write names, numbers, seen(beat) and comparisons, joined by and, or, not: trust > 1 and not lamp_lit.',
  },
  K2044: {
    severity: 'error',
    title: 'A variable cannot be read',
    meaning:
      'An entry under `variables` is no range, no true or false, no list of words, or has a name that conditions use themselves.',
    remedy: 'Write trust: 0..5, lamp_lit: false or keeper: { alive, dead }.',
  },
  K2101: {
    severity: 'error',
    title: 'A line of the trace is no event',
    meaning:
      'A line of trace.jsonl is not JSON, or not one of the events that the format knows; it was left out.',
    remedy: 'Write one JSON object a line: {"at": flicks, "kind": "directive", "axis": "pace", "value": 3}.',
  },
} as const;
