import type { ActionEvent } from '../language/action.ts';
import type { Rehearsal } from './actors.ts';

/** People of the beat that an event's subject names, groups by their members. */
export const whoActs = (r: Pick<Rehearsal, 'ids' | 'groups' | 'beat'>, event: ActionEvent): string[] =>
  (event.subject ?? [])
    .flatMap((name) => {
      const upper = name.toUpperCase();
      const id = r.ids.get(upper);
      return id === undefined ? (r.groups[upper.split(' ').at(-1) ?? ''] ?? []) : [id];
    })
    .filter((id) => r.beat.people.includes(id));
