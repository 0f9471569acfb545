import type { ActionContext, ActionEvent, ReadActionOptions } from './action-event.ts';
import { type CastFinder, castFinder } from './cast.ts';
import { readSentence } from './read-sentence.ts';
import { sentencesOf } from './sentences.ts';
import { Who } from './who.ts';

export type { ActionContext, ActionEvent, ReadActionOptions } from './action-event.ts';

/** Finders by the list they were made for: a script asks with the same list at every paragraph. */
const finders = new WeakMap<readonly string[], CastFinder>();

/** Reads one paragraph of action into the events it tells, in order, and what to remember for the next. */
export const readParagraph = (
  text: string,
  options: ReadActionOptions,
): { readonly events: ActionEvent[]; readonly context: ActionContext } => {
  const who = new Who(options.previous);
  let cast = finders.get(options.names);
  if (cast === undefined) {
    cast = castFinder(options.names);
    finders.set(options.names, cast);
  }
  const events: ActionEvent[] = [];
  for (const sentence of sentencesOf(text)) {
    const carried = events.findLast((e) => e.subjectKind !== 'none' && e.subject !== undefined);
    events.push(...readSentence(sentence, cast, who, carried));
  }
  return { events, context: who.context() };
};

/** The events that one paragraph of action tells, in order. Linear time, never throws. */
export const readAction = (text: string, options: ReadActionOptions): ActionEvent[] =>
  readParagraph(text, options).events;

const isName = (word: string | undefined): word is string =>
  word !== undefined && /\p{L}/u.test(word) && word === word.toUpperCase();

/**
 * The context to hand to the next paragraph after these events. `readParagraph` gives a better one: it also knows
 * the sexes learnt from pronouns and names that are only mentioned.
 */
export const contextAfter = (events: readonly ActionEvent[], previous?: ActionContext): ActionContext => {
  const mentioned: string[] = [];
  let thing = previous?.thing;
  for (const e of events) {
    const named = [...(e.subjectKind === 'person' ? (e.subject ?? []) : []), e.object, e.target?.noun].filter(
      isName,
    );
    mentioned.unshift(...named);
    if (e.subjectKind === 'thing' && e.subject?.[0] !== undefined) thing = e.subject[0];
    else if (e.object !== undefined && !isName(e.object)) thing = e.object;
  }
  return {
    ...previous,
    mentioned: [...new Set([...mentioned, ...(previous?.mentioned ?? [])])].slice(0, 24),
    ...(thing === undefined ? {} : { thing }),
  };
};
