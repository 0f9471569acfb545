import type { Beat } from '../film/film.ts';

/** Those who speak have the good places; extras stand where room is left. */
export const speakersFirst = (beat: Beat, people: readonly string[]): string[] => {
  const speak = new Set(
    beat.items.flatMap((i) => (i.kind === 'speech' && i.channel === 'on' ? [i.speaker] : [])),
  );
  return [...people.filter((p) => speak.has(p)), ...people.filter((p) => !speak.has(p))];
};

/** Who has the wheel comes first in a car; else people are as they appear. */
export const driverFirst = (
  beat: Beat,
  people: readonly string[],
  ids: ReadonlyMap<string, string>,
): readonly string[] => {
  if (beat.place.kind !== 'vehicle') return people;
  for (const item of beat.items) {
    if (item.kind !== 'action') continue;
    for (const e of item.events)
      if (e.action === 'drive' || /\b(?:behind|at) the wheel\b|\bdriving\b/iu.test(e.sentence)) {
        const driver = ids.get((e.subject?.[0] ?? '').toUpperCase());
        if (driver !== undefined && people.includes(driver))
          return [driver, ...people.filter((p) => p !== driver)];
      }
  }
  return people;
};
