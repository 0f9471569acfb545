import type { ActionEvent } from '../language/action.ts';
import { type PropWords, propsFrom } from '../language/place.ts';
import { PROP_KINDS, type PropKind } from '../timeline/prop.ts';
import type { Beat, Item } from './film.ts';
import { isFurniture } from './place-of.ts';
import { slug } from './slug.ts';

/** Props one beat can hold; further ones are only words. */
const MOST = 12;

/** Worn, or part of the set, unless somebody handles it. */
const WORN_OR_BUILT = new Set([
  'coat',
  'hat',
  'door',
  'window',
  'thing',
  'food',
  'rope',
  'wheel',
  'glass',
  'ring',
  'watch',
]);

/** Parts of the place, of the sky, and of nothing: nobody can hand them over, whatever is done to them. */
const PLACE_ITSELF: ReadonlySet<string> = new Set(
  'wall floor ceiling ground roof stair stairs staircase step steps corner room house building street road path sky sea water wave waves river horizon sun moon star stars rain snow wind fog air sand grass mud dust smoke light darkness dark shadow night day silence glass-wall windowpane doorway threshold'.split(
    ' ',
  ),
);

const isPlaceItself = (noun: string): boolean => {
  const word = noun.toLowerCase().split(/\s+/u).at(-1) ?? '';
  return PLACE_ITSELF.has(word) || (word.endsWith('s') && PLACE_ITSELF.has(word.slice(0, -1)));
};

const HANDLING = new Set([
  'take',
  'put',
  'give',
  'drop',
  'throw',
  'carry',
  'hold',
  'pull',
  'push',
  'open',
  'use',
  'write',
  'read',
  'eat',
  'drink',
  'smoke',
  'phone',
  'remove',
  'clean',
  'touch',
  'cut',
  'look',
  'search',
  'turn-on',
  'turn-off',
]);

/** Things that words stand on. */
const READABLE: ReadonlySet<string> = new Set([
  'letter',
  'paper',
  'book',
  'newspaper',
  'sign',
  'phone',
  'card',
  'box',
]);

/**
 * What a sentence names beside its subject: what is acted on, and, where nobody acts, everything in it. A description
 * of a person names clothes, not props.
 */
const phrases = (event: ActionEvent): string[] => {
  if (event.introduces !== undefined && event.object === undefined)
    return event.target === undefined ? [] : [event.target.noun];
  if (event.subjectKind === 'person' || event.subjectKind === 'group')
    return [event.object ?? '', event.target?.noun ?? ''];
  return [event.sentence];
};

/** Nouns of a beat's action lines that a prop master would fetch: `props` to handle, and all of them for dressing. */
export const propsOf = (items: readonly Item[]): { props: Beat['props']; named: PropWords[] } => {
  const props: Beat['props'][number][] = [];
  const named: PropWords[] = [];
  for (const item of items) {
    if (item.kind !== 'action') continue;
    for (const event of item.events) {
      const signs = event.signs?.join(' / ');
      const count = props.length;
      for (const phrase of phrases(event)) {
        if (phrase === '') continue;
        for (const thing of propsFrom(phrase)) {
          named.push(thing);
          const prop = (PROP_KINDS as readonly string[]).includes(thing.kind)
            ? (thing.kind as PropKind)
            : 'thing';
          if (prop === 'thing' && isPlaceItself(thing.noun)) continue;
          const handled = HANDLING.has(event.action) && event.object !== undefined;
          const told = signs !== undefined && READABLE.has(prop);
          if (isFurniture(prop) && !told && prop !== 'lamp' && prop !== 'telephone' && prop !== 'radio')
            continue;
          if (isFurniture(prop) && !handled && !told) continue;
          if (WORN_OR_BUILT.has(prop) && (prop === 'door' || prop === 'window' || !handled)) continue;
          const id = `${prop}-${slug(thing.noun)}`;
          if (props.length >= MOST || props.some((p) => p.id === id)) continue;
          props.push({
            id,
            prop,
            noun: thing.noun,
            ...(signs === undefined || signs === '' ? {} : { text: signs }),
          });
        }
      }
      // `She takes the letter. It reads: "Dear Ann"`: the words are on the last thing that can hold some.
      if (signs !== undefined && signs !== '' && props.length === count) {
        const at = props.findLastIndex((p) => READABLE.has(p.prop) && p.text === undefined);
        const bearer = props[at];
        if (bearer !== undefined) props[at] = { ...bearer, text: signs };
      }
    }
  }
  return { props, named };
};
