import { below } from '../base/random.ts';
import type { Ask, Setup } from './setup.ts';
import type { Taken } from './taken.ts';

/** How many shots back an editor remembers which pictures the audience has just had. */
const MEMORY = 12;

/** How often in that memory a setup may return before it tires. */
const WELCOME = 3;

/** Of the shots so far: how many of the last ones have gone back and forth between the very same two setups. */
export const alternation = (before: readonly Taken[]): number => {
  let n = 0;
  for (let i = before.length - 1; i >= 2; i--) {
    const a = before[i]?.setup;
    const b = before[i - 2]?.setup;
    if (!a || !b || a.id !== b.id) break;
    n++;
  }
  return n;
};

/**
 * What it costs to show a setup once more: nothing for the first returns, by which an audience learns where people
 * are, then more with each; above all to lengthen an A-B-A-B. A thing that has been shown is known: its inserts tire
 * from the second on.
 */
export const weariness = (setup: Setup, before: readonly Taken[]): number => {
  let uses = 0;
  let things = 0;
  for (let i = Math.max(0, before.length - MEMORY); i < before.length; i++) {
    const s = before[i]?.setup;
    if (s?.id === setup.id) uses++;
    if (setup.ask.kind === 'insert' && s?.ask.prop === setup.ask.prop) things++;
  }
  let cost = Math.min(2.4, 0.6 * Math.max(0, uses - WELCOME + 1));
  if (before.at(-2)?.setup?.id === setup.id) cost += Math.min(5, 1.25 * alternation(before));
  return cost + Math.min(5, 1.6 * things);
};

/** Has this person been shown this way so often that another angle or size would be welcome? */
export const wantsOther = (ask: Ask, before: readonly Taken[]): boolean => {
  let uses = 0;
  for (let i = Math.max(0, before.length - MEMORY); i < before.length; i++) {
    const a = before[i]?.setup?.ask;
    if (a && a.variant === 0 && a.scale === ask.scale && a.subjects[0] === ask.subjects[0]) uses++;
  }
  return uses >= 2;
};

/** How much a shot of everybody is due, after `since` shots without one: from the 5th to 7th on, keyed. */
export const reestablish = (since: number, key: ReadonlyArray<string | number>, n: number): number => {
  const patience = 4 + below(3, 'patience', ...key, n - since);
  return Math.min(6, 1.1 * Math.max(0, since - patience));
};
