import type { Transition } from '../timeline/timeline.ts';

const PATTERNS: ReadonlyArray<readonly [RegExp, Transition['kind']]> = [
  [/FADE\s*-?\s*(IN|UP)/u, 'fade-in'],
  [/FADE\s*-?\s*(OUT|TO\s+(BLACK|WHITE))|CUT TO BLACK|BLACK\s*OUT/u, 'fade-out'],
  [/DISSOLVE|FADE TO|CROSS\s*-?FADE|RIPPLE/u, 'dissolve'],
  [/SMASH/u, 'smash'],
  [/MATCH/u, 'match'],
  [/WIPE/u, 'wipe'],
  [/IRIS/u, 'iris'],
];

/** What a transition line asks for; a plain cut when it names none we know. */
export const transitionOf = (text: string): Transition['kind'] => {
  const upper = text.toUpperCase();
  return PATTERNS.find(([pattern]) => pattern.test(upper))?.[1] ?? 'cut';
};

/** Action lines that are transitions by content: `FADE IN:` at the head of a script. */
export const isTransitionText = (text: string): boolean =>
  /^(FADE (IN|OUT|UP|TO BLACK)|CUT TO BLACK|SMASH TO BLACK|BLACK)[.:]?$/iu.test(text.trim());
