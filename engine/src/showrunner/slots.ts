import { togglesAt } from '../audience/toggles.ts';
import type { Trace } from '../audience/trace.ts';
import type { Flicks } from '../base/time.ts';
import type { Film } from '../film/film.ts';

/** What the viewer's world fills in, by name. */
export type Slots = Readonly<Record<string, string>>;

/** Longest words of a slot that takes any. */
const LONGEST = 60;

/** Whether the film has such a slot, and it may have this value. */
export const slotTakes = (film: Film, name: string, value: string): boolean => {
  const slot = film.slots.find((s) => s.name === name);
  if (slot === undefined) return false;
  return slot.options.length === 0 ? value.length <= LONGEST : slot.options.includes(value);
};

const FILLED = /^slot:([^=]*)=(.*)$/su;

/** How a trace says that a slot was filled while the film played: a toggle of this name. */
export const slotToggle = (name: string, value: string): string => `slot:${name}=${value}`;

/** Slots in force at `t`: the film's own values, then the viewer's, then those of the toggles that are on, the last last. */
export const slotsAt = (film: Film, chosen: Slots, trace: Trace, t: Flicks): Slots => {
  const out: Record<string, string> = {};
  if (film.slots.length === 0) return out;
  for (const s of film.slots) {
    const wished = Object.hasOwn(chosen, s.name) ? chosen[s.name] : undefined;
    out[s.name] = wished !== undefined && slotTakes(film, s.name, wished) ? wished : s.initial;
  }
  for (const id of togglesAt(trace, t)) {
    const filled = FILLED.exec(id);
    const given =
      filled === null
        ? film.story.toggles.find((g) => g.id === id)?.slots
        : { [filled[1] as string]: filled[2] as string };
    for (const [name, value] of Object.entries(given ?? {}))
      if (slotTakes(film, name, value)) out[name] = value;
  }
  return out;
};
