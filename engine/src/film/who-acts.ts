import type { ActionEvent } from '../language/action.ts';
import type { Beat } from './film.ts';

/** What tells whom an action line means. */
export interface Company {
  readonly beat: Pick<Beat, 'items' | 'people'>;
  /** Upper-case names as action lines give them -> person id. */
  readonly ids: ReadonlyMap<string, string>;
  /** Upper-case plural -> person ids of its extras. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
}

/** People of the beat that an event's subject names, groups by their members. */
export const whoActs = (c: Company, event: ActionEvent): string[] =>
  (event.subject ?? [])
    .flatMap((name) => {
      const upper = name.toUpperCase();
      const id = c.ids.get(upper);
      return id === undefined ? (c.groups[upper.split(' ').at(-1) ?? ''] ?? []) : [id];
    })
    .filter((id) => c.beat.people.includes(id));

const ENTERS =
  /\b(enters?|comes? in|walks? in|bursts? (?:in|through)|arrives?|appears?|steps? in(?:side|to)?|rushes? in|runs? in|storms? in|joins)\b/iu;

/** Who is not yet there when the beat opens: those whose first deed is to come in. */
export const latecomers = (c: Company): Set<string> => {
  const late = new Set<string>();
  const seen = new Set<string>();
  for (const item of c.beat.items) {
    if (item.kind === 'speech' && item.channel === 'on') seen.add(item.speaker);
    if (item.kind !== 'action') continue;
    for (const event of item.events)
      for (const id of whoActs(c, event)) {
        if (seen.has(id)) continue;
        seen.add(id);
        if (event.action === 'enter' || ENTERS.test(event.sentence)) late.add(id);
      }
  }
  return late;
};
