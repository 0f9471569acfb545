import type { BendingNeeds } from './bending.ts';
import type { Expression } from './expression.ts';
import type { Slot } from './film.ts';
import type { StoryGraph } from './graph.ts';
import { meant } from './nearest.ts';
import type { FilmSettings } from './settings.ts';
import { slug } from './slug.ts';
import type { SaySetting } from './variables.ts';

const variablesIn = (e: Expression | undefined, into: Set<number>): void => {
  if (e === undefined) return;
  if (e.kind === 'variable') into.add(e.index);
  else if (e.kind === 'not') variablesIn(e.of, into);
  else if ('left' in e) {
    variablesIn(e.left, into);
    variablesIn(e.right, into);
  }
};

/** Says what film.yaml declares and the film never uses. */
export const unused = (
  story: StoryGraph,
  settings: FilmSettings,
  slots: readonly Slot[],
  needs: BendingNeeds,
  say: SaySetting,
): void => {
  const read = new Set<number>();
  const set = new Set<number>();
  for (const n of story.nodes) {
    variablesIn(n.when, read);
    for (const g of n.gotos) variablesIn(g.when, read);
    for (const o of n.choice?.options ?? []) {
      variablesIn(o.when, read);
      for (const e of o.effects) set.add(e.variable);
    }
    for (const e of n.effects) set.add(e.variable);
  }
  for (const b of story.bounds.never) variablesIn(b.when, read);
  for (const e of needs.conditions) variablesIn(e, read);
  for (const [i, v] of story.variables.entries()) {
    const value =
      v.kind === 'integer'
        ? `${v.name} > ${v.least}`
        : v.kind === 'boolean'
          ? v.name
          : `${v.name} == ${v.values[0]}`;
    const effect =
      v.kind === 'integer'
        ? `${v.name} += 1`
        : `${v.name} = ${v.kind === 'boolean' ? 'true' : v.values.at(-1)}`;
    const path = ['variables', v.name, '@key'];
    if (!read.has(i))
      say(
        {
          code: 'K2036',
          message: `Nothing asks for the variable ${v.name}.`,
          remedy: `Ask for it, as in [[@when ${value}]], or leave it out.`,
        },
        path,
      );
    if (!set.has(i))
      say(
        {
          code: 'K2037',
          message: `Nothing changes the variable ${v.name}.`,
          remedy: `Change it, as in [[@set ${effect}]], or leave it out.`,
        },
        path,
      );
  }
  for (const s of slots)
    if (!needs.used.has(s.name))
      say(
        {
          code: 'K2038',
          message: `No line of the film speaks of the slot ${s.name}.`,
          remedy: `Put [[@slot ${s.name}]] after the words it replaces, or leave it out.`,
        },
        ['slots', s.name, '@key'],
      );
  for (const name of Object.keys(settings.endings ?? {}))
    if (!story.endings.some((e) => e.id === slug(name)))
      say(
        {
          code: 'K2039',
          message: `No beat ends in "${name}".`,
          remedy: meant(
            name,
            story.endings.map((e) => e.id),
            `Mark the beat that does: [[@ending ${name}]].`,
          ),
        },
        ['endings', name, '@key'],
      );
};
