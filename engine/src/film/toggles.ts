import type { Cast } from './cast.ts';
import type { Slot } from './film.ts';
import type { Ending, StoryNode, Toggle } from './graph.ts';
import { meant } from './nearest.ts';
import type { FilmSettings } from './settings.ts';
import type { SaySetting } from './variables.ts';

/** What is wrong with a slot's value, if anything. */
export const slotValueFault = (
  slots: readonly Slot[],
  name: string,
  value: string,
): { code: 'K2027' | 'K2029'; message: string; remedy: string } | undefined => {
  const slot = slots.find((s) => s.name === name);
  if (slot === undefined)
    return {
      code: 'K2027',
      message: `There is no slot "${name.slice(0, 60)}".`,
      remedy: meant(
        name,
        slots.map((s) => s.name),
        `Add it to film.yaml: slots: { ${name.slice(0, 60)}: ${value.slice(0, 60)} }.`,
      ),
    };
  if (slot.options.length === 0 || slot.options.includes(value)) return undefined;
  return {
    code: 'K2029',
    message: `The slot ${name} is never "${value.slice(0, 60)}".`,
    remedy: meant(value, slot.options, `It may be: ${slot.options.join(', ').slice(0, 200)}.`),
  };
};

/** What a viewer may switch: to save whom the film can save, to hope for an ending, and what film.yaml offers. */
export const togglesOf = (
  settings: FilmSettings,
  nodes: readonly StoryNode[],
  endings: readonly Ending[],
  cast: Cast,
  slots: readonly Slot[],
  say: SaySetting,
): Toggle[] => {
  const out: Toggle[] = [];
  for (const id of new Set(nodes.flatMap((n) => n.saves)))
    out.push({ id: `save:${id}`, label: `Save ${cast.people.find((p) => p.id === id)?.name ?? id}` });
  for (const e of endings) out.push({ id: `ending:${e.id}`, label: e.label });
  for (const [name, { label, slots: given }] of Object.entries(settings.toggles ?? {})) {
    const values: Record<string, string> = {};
    for (const [slot, said] of Object.entries(given)) {
      const value = String(said);
      const fault = slotValueFault(slots, slot, value);
      if (fault === undefined) values[slot] = value;
      else say(fault, ['toggles', name, 'slots', slot]);
    }
    out.push({ id: `set:${name}`, label, slots: values });
  }
  return out;
};
