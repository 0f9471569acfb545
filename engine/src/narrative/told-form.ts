import type { TwineForm } from '../film/from-twine.ts';

/** How a told story is written down. */
export type ToldForm = 'ink' | 'ink-json' | TwineForm;

const FORMS: ReadonlyArray<readonly [RegExp, ToldForm]> = [
  [/\.ink$/iu, 'ink'],
  [/\.json$/iu, 'ink-json'],
  [/\.(?:twee3?|tw)$/iu, 'twee'],
  [/\.html?$/iu, 'twine-html'],
];

/** The form of a story file, by its name; undefined: it is a screenplay. */
export const toldForm = (file: string): ToldForm | undefined => FORMS.find(([name]) => name.test(file))?.[1];
