import { togglesAt } from '../audience/toggles.ts';
import type { Trace } from '../audience/trace.ts';
import type { Flicks } from '../base/time.ts';
import type { Film } from '../film/film.ts';

/** Values of the slots at a time: the film's, the viewer's, those of the toggles that are on. */
export const slotsIn = (
  film: Film,
  given: Readonly<Record<string, string>>,
  trace: Trace,
  t: Flicks,
): Record<string, string> => {
  const out = new Map(film.slots.map((s) => [s.name, s.initial] as const));
  const fill = (name: string, value: string): void => {
    const slot = film.slots.find((s) => s.name === name);
    if (slot === undefined) return;
    if (slot.options.length === 0 ? value.length <= 60 : slot.options.includes(value)) out.set(name, value);
  };
  for (const [name, value] of Object.entries(given)) fill(name, value);
  for (const id of togglesAt(trace, t)) {
    const named = /^slot:([^=]*)=(.*)$/su.exec(id);
    if (named !== null) fill(named[1] as string, named[2] as string);
    const toggle = film.story.toggles.find((x) => x.id === id);
    for (const [name, value] of Object.entries(toggle?.slots ?? {})) fill(name, value);
  }
  return Object.fromEntries(out);
};
