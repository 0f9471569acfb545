import { type Cast, partName } from './cast.ts';
import type { Item } from './film.ts';
import type { NameFinder } from './named-in.ts';

/**
 * Who is seen in a beat, in order of first appearance: whoever speaks on the set, does something, or is named in an
 * action line; not those who are only heard from elsewhere and merely named.
 */
export const peopleOf = (items: readonly Item[], cast: Cast, names: NameFinder): string[] => {
  const people = new Set<string>();
  const here = new Set<string>();
  const elsewhere = new Set<string>();
  const away = new Set<string>();
  const add = (id: string | undefined, does: boolean) => {
    if (id === undefined) return;
    people.add(id);
    if (does) here.add(id);
  };
  for (const item of items) {
    if (item.kind === 'speech') {
      if (item.channel === 'on') add(item.speaker, true);
      else elsewhere.add(item.speaker);
      if (item.elsewhere === true) away.add(item.speaker);
    }
    if (item.kind !== 'action') continue;
    for (const name of names.in(item.text)) add(cast.ids.get(name), false);
    for (const event of item.events)
      for (const name of event.subject ?? []) {
        add(cast.ids.get(partName(name)), true);
        for (const id of cast.groups.get(partName(name).split(' ').at(-1) ?? '') ?? []) add(id, true);
      }
  }
  return [...people].filter(
    (id) => !cast.boxes.has(id) && !away.has(id) && (here.has(id) || !elsewhere.has(id)),
  );
};
