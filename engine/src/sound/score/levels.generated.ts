import type { ScoreCue } from '../../timeline/cue.ts';

/** Decibels that bring each ensemble at each tension step to `SCORE_LEVEL`, measured by `scripts/fit-sound.ts` (gated, mean of modes and seeds). */
export const SCORE_LEVELS: Readonly<Record<ScoreCue['ensemble'], readonly number[]>> = {
  "strings": [
    -4.3,
    -5.7,
    -6.9,
    -9.2,
    -9.9
  ],
  "piano": [
    -10.0,
    -11.1,
    -11.9,
    -13.3,
    -12.5
  ],
  "low-brass": [
    -4.9,
    -6.8,
    -7.9,
    -10.5,
    -11.6
  ],
  "bells": [
    -7.9,
    -9.3,
    -10.3,
    -12.3,
    -12.2
  ],
  "electronic": [
    -5.8,
    -7.4,
    -9.0,
    -11.3,
    -11.7
  ],
  "folk": [
    -5.9,
    -7.6,
    -9.1,
    -11.2,
    -11.7
  ]
};
