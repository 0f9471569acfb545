import { FLICKS_PER_SECOND } from '../base/time.ts';
import type { Foresight, Prospects } from './foresight.ts';

const NONE: ReadonlySet<string> = new Set();

/** Ten minutes: what a film is thought to last by one who cannot see ahead. */
const SOME_WHILE = 600 * FLICKS_PER_SECOND;

const blind = (rest: Prospects['rest']): Prospects => ({
  lawful: true,
  outcomes: undefined,
  endings: NONE,
  saves: NONE,
  rest,
  fits: () => true,
});

/**
 * Look-ahead switched off: everything seems lawful. What it lets happen, a judge must find. With `sighted` it still
 * knows how long the rest is, so that only what is forbidden makes the difference.
 */
export const blindForesight = <S>(sighted?: Foresight<S>): Foresight<S> => {
  const unknown = blind({ least: 0, greatest: 0, expected: SOME_WHILE });
  return { of: (state) => (sighted ? blind(sighted.of(state).rest) : unknown) };
};
