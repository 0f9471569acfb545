import { type Settings, settingsAt, settingsTrack } from '../audience/settings.ts';
import { togglesAt } from '../audience/toggles.ts';
import type { Trace } from '../audience/trace.ts';
import type { Flicks } from '../base/time.ts';
import type { Film } from '../film/film.ts';
import type { ArcKey } from '../film/graph.ts';
import { canStill } from '../narrative/promises.ts';
import type { Planned } from './plan.ts';
import { type Slots, slotsAt } from './slots.ts';
import { tellingFor } from './telling-of.ts';

/** A switch as a viewer may find it now. */
export interface ToggleNow {
  readonly id: string;
  readonly label: string;
  readonly on: boolean;
  /** Whether it can still come true on the way the film is going. */
  readonly open: boolean;
  /** Film time from which it cannot any more, on the way planned. */
  readonly closes?: Flicks;
}

export interface SlotNow {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** Empty: any words of at most 60 characters. */
  readonly options: readonly string[];
}

/** A beat of the whole film, played in this screening or not. */
export interface BeatOutline {
  readonly id: string;
  readonly heading: string;
  /** Id of the ending that it is. */
  readonly ending?: string;
  /** Its own tension, thousandths. */
  readonly tension: number;
  /** In every version. */
  readonly lock: boolean;
}

/** What a viewer may be told of the space the film moves in: for a drawer, a card, roads not taken. */
export interface Outlook {
  readonly settings: Settings;
  readonly toggles: readonly ToggleNow[];
  readonly slots: readonly SlotNow[];
  readonly arc: readonly ArcKey[];
  /** Ceiling of played tension, thousandths. */
  readonly intensity: number;
  readonly beats: readonly BeatOutline[];
  readonly endings: ReadonlyArray<{ readonly id: string; readonly label: string }>;
}

/** The outlook at film time `t` of a screening so planned. */
export const outlookOf = (film: Film, planned: Planned, trace: Trace, chosen: Slots, t: Flicks): Outlook => {
  const on = togglesAt(trace, t);
  const slots = slotsAt(film, chosen, trace, t);
  const { story } = film;
  const { steps } = planned;
  const telling = tellingFor(film, undefined, planned.timeline.seed);
  return {
    settings: settingsAt(settingsTrack(trace), t),
    toggles: story.toggles.map(({ id, label }) => {
      const shut = steps.find((s) => !canStill(telling, s.run, id))?.start;
      return {
        id,
        label,
        on: on.has(id),
        open: shut === undefined || shut > t,
        ...(shut === undefined ? {} : { closes: shut }),
      };
    }),
    slots: film.slots.map(({ name, label, options, initial }) => ({
      name,
      label,
      value: slots[name] ?? initial,
      options,
    })),
    arc: story.arc,
    intensity: story.bounds.intensity,
    beats: story.nodes.map((n, i) => ({
      id: n.beat,
      heading: film.beats[i]?.heading ?? '',
      tension: n.tension,
      lock: n.lock,
      ...(n.ending === undefined ? {} : { ending: n.ending }),
    })),
    endings: story.endings.map(({ id, label }) => ({ id, label })),
  };
};
