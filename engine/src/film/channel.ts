import type { Channel } from '../timeline/timeline.ts';

/** Parts that are voices out of a box, or out of nowhere, by their name alone. */
const BOXES: ReadonlyArray<readonly [RegExp, Channel]> = [
  [/^(?:THE )?NARRATOR$|^NARRATION$|^РАССКАЗЧИК$|^ナレーター$/u, 'voice-over'],
  [
    /^(?:THE |A )?(?:INTERCOM|RADIO(?: VOICE)?|TV|TELEVISION|LOUDSPEAKERS?|P\.?A\.?(?: SYSTEM| VOICE)?|ANNOUNCEMENT|VOICE ON (?:THE )?RADIO|WALKIE[- ]TALKIE|(?:SHIP'?S |CAR |TALKING )?COMPUTER(?: VOICE)?|PRINTER|COPIER|PHOTOCOPIER|MACHINE|ROBOT VOICE|GPS|SAT ?NAV|ELEVATOR|LIFT|ALARM|SYSTEM)$/u,
    'radio',
  ],
  [
    /^(?:THE |A )?(?:VOICE ON (?:THE )?(?:PHONE|TELEPHONE)|PHONE VOICE|VOICE ?MAIL|ANSWERING MACHINE|CALLER|DISPATCHER)$/u,
    'phone',
  ],
];

/** True for parts without a body: a printer that talks is a printer. */
export const isBox = (name: string): boolean => BOXES.some(([pattern]) => pattern.test(name));

/** Where a voice comes from: by the cue's extension, the parenthetical, or what kind of part it is. */
export const channelOf = (
  name: string,
  extension: string | undefined,
  parenthetical: string | undefined,
): Channel => {
  const e = (extension ?? '').toUpperCase();
  const p = (parenthetical ?? '').toLowerCase();
  if (/V\.?\s*O\b|VOICE[- ]?OVER|NARRAT|ЗК|ЗА КАДРОМ/u.test(e)) return 'voice-over';
  if (/RADIO|TV|TELEVISION|INTERCOM|P\.?A\.?$|SPEAKER/u.test(e)) return 'radio';
  if (/PHONE|FILTER/u.test(e)) return 'phone';
  if (/O\.?\s*[SC]\b|OFF/u.test(e)) return 'off-screen';
  if (/\bv\.?o\.?\b/u.test(p)) return 'voice-over';
  if (/over (the )?radio/u.test(p)) return 'radio';
  return BOXES.find(([pattern]) => pattern.test(name))?.[1] ?? 'on';
};
