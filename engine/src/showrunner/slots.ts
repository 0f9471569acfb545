import { togglesAt } from '../audience/toggles.ts';
import type { Trace } from '../audience/trace.ts';
import type { Flicks } from '../base/time.ts';
import type { Film } from '../film/film.ts';

/** What the viewer's world fills in, by name. */
export type Slots = Readonly<Record<string, string>>;

/** Slots in force at `t`: the film's own values, then the viewer's, then those of the toggles that are on. */
export const slotsAt = (film: Film, chosen: Slots, trace: Trace, t: Flicks): Slots => {
  const out: Record<string, string> = {};
  for (const s of film.slots) out[s.name] = chosen[s.name] ?? s.initial;
  const on = togglesAt(trace, t);
  for (const id of on) {
    const slots = film.story.toggles.find((g) => g.id === id)?.slots;
    if (slots !== undefined) for (const [name, value] of Object.entries(slots)) out[name] = value;
  }
  return out;
};
