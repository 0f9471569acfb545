import type { ScoreCue } from '../../timeline/cue.ts';

/** Decibels that bring each ensemble at each tension step to `SCORE_LEVEL`, measured by `scripts/fit-sound.ts` (gated, mean of modes and seeds). */
export const SCORE_LEVELS: Readonly<Record<ScoreCue['ensemble'], readonly number[]>> = {
  "strings": [
    -5.3,
    -6.7,
    -7.9,
    -10.2,
    -10.9
  ],
  "piano": [
    -11,
    -12.1,
    -12.9,
    -14.3,
    -13.5
  ],
  "low-brass": [
    -5.9,
    -7.8,
    -8.9,
    -11.5,
    -12.6
  ],
  "bells": [
    -8.9,
    -10.3,
    -11.3,
    -13.3,
    -13.2
  ],
  "electronic": [
    -6.8,
    -8.4,
    -10,
    -12.3,
    -12.7
  ],
  "folk": [
    -6.9,
    -8.6,
    -10.1,
    -12.2,
    -12.7
  ]
};
