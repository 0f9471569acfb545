import type { Settings } from '../audience/settings.ts';
import { FLICKS_PER_SECOND } from '../base/time.ts';
import { brevity } from './nominal.ts';
import type { Prospect } from './story.ts';

/** An audience states a taste by any axis that is not as written. */
export const statesTaste = (s: Settings): boolean =>
  s.tension !== 0 || s.warmth !== 0 || s.spectacle !== 0 || s.pace - s.talk !== 0;

/** Distance on one axis: a wish of v tenths wants 500 + 100 v thousandths, and weighs as many times as it has tenths. */
const away = (value: number, wish: number): number => {
  if (wish === 0) return 0;
  const d = value - 500 - 100 * wish;
  return (wish < 0 ? -wish : wish) * (d < 0 ? -d : d);
};

/**
 * How far a beat is from what the audience says it likes; a whole number, 0 for one that says nothing. A beat of a
 * minute or more counts as long as there is; a wish for brevity wants 0, one for length wants 1000.
 */
export const tasteDistance = (p: Prospect, s: Settings): number => {
  const wish = brevity(s);
  const long = Math.min(1000, Math.floor((p.length.expected * 1000) / (60 * FLICKS_PER_SECOND)));
  return (
    away(p.tension, s.tension) +
    away(p.warmth, s.warmth) +
    away(p.spectacle, s.spectacle) +
    (wish > 0 ? wish * long : -wish * (1000 - long))
  );
};
