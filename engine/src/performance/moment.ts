import type { Rehearsal } from './actors.ts';
import type { Moment } from './performance.ts';

/** Enters a moment in the ledger; what is not said of it is nothing in particular. */
export const moment = (
  r: Rehearsal,
  m: Partial<Moment> & Pick<Moment, 'kind' | 'start' | 'duration'>,
): void => {
  if (m.duration <= 0) return;
  r.ledger.moments.push({
    decided: m.start,
    subjects: [],
    offScreen: false,
    feeling: { kind: 'neutral', strength: 0 },
    tension: r.beat.tension,
    weight: 300,
    text: '',
    ...m,
  });
};
