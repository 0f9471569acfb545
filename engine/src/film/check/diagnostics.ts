/** What exploring a film's states may show: `code -> what it is`. */
export const CHECK_DIAGNOSTICS = {
  K2401: {
    severity: 'error',
    title: 'A beat can never be reached',
    meaning:
      'No way through the film enters this beat: nothing leads to it, its condition is never true where it could be entered, or every way to it breaks a bound.',
    remedy: 'Lead a @goto, a @choice or the written order to it, loosen its @when, or cut it.',
  },
  K2402: {
    severity: 'error',
    title: 'An answer can never be given',
    meaning: 'The question is asked, but this option’s `when` is false every time.',
    remedy: 'Loosen its `when`, or cut the option.',
  },
  K2403: {
    severity: 'error',
    title: 'A dead end',
    meaning: 'The film can come to where no beat can be entered, and this is no @ending.',
    remedy: 'Mark the beat @ending, or write what comes then.',
  },
  K2404: {
    severity: 'error',
    title: 'What may never happen cannot be avoided',
    meaning: 'Whatever the director does, some answers of the viewer lead to what a `never` forbids.',
    remedy: 'Change the way shown, or the bound.',
  },
  K2405: {
    severity: 'error',
    title: 'An order of beats cannot be kept',
    meaning:
      'Whatever the director does, some answers lead to the second beat of a `before` without the first.',
    remedy: 'Change the way shown, or the bound.',
  },
  K2406: {
    severity: 'error',
    title: 'A locked beat can be missed',
    meaning: 'A beat marked @lock is in every version, but some answers lead to an ending without it.',
    remedy: 'Lead every way through it, or take the @lock away.',
  },
  K2407: {
    severity: 'error',
    title: 'An ending can never be reached',
    meaning: 'No way through the film comes to any beat of this ending.',
    remedy: 'Lead a way there, or cut the ending.',
  },
  K2408: {
    severity: 'error',
    title: 'Somebody can never be saved',
    meaning: 'No way through the film comes to a beat that saves this person.',
    remedy: 'Lead a way there, or take the @save away.',
  },
  K2409: {
    severity: 'error',
    title: 'The runtime cannot be held',
    meaning:
      'Even with every beat held as written, some answers make the film shorter or longer than `runtime` allows.',
    remedy: 'Widen the range, or write beats, optional ones or trims that fill it.',
  },
  K2410: {
    severity: 'error',
    title: 'A beat is outside the arc wherever it plays',
    meaning: 'Its marked tension is more than 0.3 away from the band at every place it can have in the film.',
    remedy: 'Move the beat, change its @tension, or the arc.',
  },
  K2411: {
    severity: 'warning',
    title: 'A beat is outside the arc on some ways',
    meaning: 'On some way through the film its tension is more than 0.3 away from the band.',
    remedy: 'Move the beat, mark its @tension, or change the arc.',
  },
  K2412: {
    severity: 'error',
    title: 'Two answers make the same film',
    meaning: 'Whichever of the two is given, every film that can follow is the same: the choice is none.',
    remedy: 'Let something that is seen depend on it, or cut one.',
  },
  K2413: {
    severity: 'error',
    title: 'Something is mentioned that was never shown',
    meaning: 'Some way leads to a beat that @needs a fact which no beat on that way has told.',
    remedy: 'Tell it on every way there (@tells), or make the beat depend on it (@when seen ...).',
  },
  K2414: {
    severity: 'warning',
    title: 'Something may be mentioned that was not shown',
    meaning:
      'By its words a beat depends on something that, by its words, only other ways tell. Both are estimated.',
    remedy: 'Mark it with @needs and @tells to be sure, or tell it on every way.',
  },
  K2415: {
    severity: 'warning',
    title: 'A @goto is never taken',
    meaning:
      'Its condition is never true, or where it leads was always played already: a beat plays only once.',
    remedy: 'Loosen its condition, lead it elsewhere, or cut it.',
  },
  K2416: {
    severity: 'note',
    title: 'A bound is held by look-ahead',
    meaning:
      'The film could come to what the bound forbids; the director sees it coming and goes another way.',
    remedy: 'Nothing need be done.',
  },
  K2417: {
    severity: 'error',
    title: 'Bounds cannot be held together',
    meaning: 'Each bound alone could be held, but not all at once.',
    remedy: 'Loosen one of them.',
  },
  K2418: {
    severity: 'warning',
    title: 'The film is too large to be explored whole',
    meaning: 'It has more states than were explored; beyond them random plays were tried.',
    remedy: 'Use fewer variables and loose beats, or explore more with --states.',
  },
  K2419: {
    severity: 'warning',
    title: 'Not come to in the part explored',
    meaning: 'The film is too large to be sure; in all that was explored and tried this was never reached.',
    remedy: 'Explore more with --states, or look whether anything leads there.',
  },
} as const;

export type CheckCode = keyof typeof CHECK_DIAGNOSTICS;
