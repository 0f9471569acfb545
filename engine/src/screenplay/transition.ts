import { plainText } from './emphasis.ts';
import type { Element } from './script.ts';

/** Lines which the specification leaves as action unless forced, though every writer means a transition by them. */
const BARE = new Set([
  'FADE IN',
  'FADE OUT',
  'FADE TO BLACK',
  'FADE TO WHITE',
  'CUT TO BLACK',
  'CUT TO WHITE',
  'SMASH TO BLACK',
  'BLACK OUT',
  'BLACKOUT',
]);

/**
 * The words of a transition, in capitals and without their full stop or colon, if `element` is one or plays as one;
 * else undefined. `FADE OUT.` and its like are read as action ([S9]) but no actor can play them.
 */
export const transitionOf = (element: Element): string | undefined => {
  if (element.type !== 'transition' && element.type !== 'action') return undefined;
  if (element.text.length > 200) return undefined;
  const words = plainText(element.text).trim().replace(/[.:]$/, '').toUpperCase();
  return element.type === 'transition' || BARE.has(words) ? words : undefined;
};
