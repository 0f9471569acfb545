import type { ScoreCue } from '../../timeline/cue.ts';

/** Decibels that bring each ensemble at each tension step to `SCORE_LEVEL`, measured by `scripts/fit-sound.ts` (gated, mean of modes and seeds). */
export const SCORE_LEVELS: Readonly<Record<ScoreCue['ensemble'], readonly number[]>> = {
  "strings": [
    -4.8,
    -6.2,
    -7.4,
    -9.7,
    -10.4
  ],
  "piano": [
    -10.5,
    -11.6,
    -12.4,
    -13.8,
    -13
  ],
  "low-brass": [
    -5.4,
    -7.3,
    -8.4,
    -11,
    -12.1
  ],
  "bells": [
    -8.4,
    -9.8,
    -10.8,
    -12.8,
    -12.7
  ],
  "electronic": [
    -6.3,
    -7.9,
    -9.5,
    -11.8,
    -12.2
  ],
  "folk": [
    -6.4,
    -8.1,
    -9.6,
    -11.7,
    -12.2
  ]
};
