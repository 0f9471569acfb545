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

/** What a transition's words ask for; a plain cut when they name none we know. */
export const transitionNamed = (text: string): Transition['kind'] => {
  const upper = text.toUpperCase();
  return PATTERNS.find(([pattern]) => pattern.test(upper))?.[1] ?? 'cut';
};
