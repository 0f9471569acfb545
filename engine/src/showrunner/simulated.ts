import type { Trace } from '../audience/trace.ts';
import type { Film } from '../film/film.ts';
import { eventsOf, NO_WISHES, type Temper, type Wishes } from '../narrative/audiences/temper.ts';
import type { Foresight } from '../narrative/foresight.ts';
import { pick } from '../narrative/pick.ts';
import { seamOf } from '../narrative/run.ts';
import { seenAt } from '../narrative/simulate.ts';
import type { Manner } from '../timeline/look.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { CutRoom } from './cut-room.ts';
import { type Planned, planScreening } from './plan.ts';
import { tellingFor } from './telling-of.ts';

/** A real screening that an audience of a temper watched. */
export interface Watched {
  readonly timeline: Timeline;
  /** What the audience did. */
  readonly trace: Trace;
}

/**
 * A temper watches a real screening: at each seam and question it is asked what it wishes, its events join the trace at
 * that film time, and the film is planned on from there. Planning is causal, so what it saw stays.
 */
export const watch = (
  film: Film,
  temper: Temper,
  seed: number,
  options: { readonly manner?: Manner; readonly foresight?: Foresight; readonly room?: CutRoom } = {},
): Watched => {
  const room = options.room ?? new CutRoom();
  const telling = tellingFor(film, options.foresight);
  let trace: Trace = [];
  const planned = (most: number): Planned =>
    planScreening(
      {
        film,
        seed,
        trace,
        ...(options.manner === undefined ? {} : { manner: options.manner }),
        ...(options.foresight === undefined ? {} : { foresight: options.foresight }),
      },
      room,
      most,
    );
  let last: { tension: number; wishes: Wishes } = { tension: 0, wishes: NO_WISHES };
  for (let n = 0; ; n++) {
    // The seam before the nth beat is known once that beat is planned, whichever it will be.
    const step = planned(n + 1).steps[n];
    if (step === undefined) break;
    const wishes = temper.wishes(seenAt(telling, step.before, last, seed));
    trace = [...trace, ...eventsOf(last.wishes, wishes, seamOf(step.before), step.start)];
    last = { tension: pick(telling, step.before, wishes, seed).tension, wishes };
    const { run, end, offer } = planned(n + 1).steps[n] ?? step;
    if (offer === undefined) continue;
    const said = temper.answer(seenAt(telling, run, last, seed), offer.options);
    const option = said === undefined ? undefined : offer.options[said];
    if (option !== undefined)
      trace = [...trace, { at: end, kind: 'choice', id: offer.id, option: option.id }];
  }
  return { timeline: planned(Number.MAX_SAFE_INTEGER).timeline, trace };
};
