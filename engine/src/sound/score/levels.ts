import type { ScoreCue } from '../../timeline/cue.ts';
import { fromDecibels } from '../dsp/decibels.ts';
import { SCORE_LEVELS } from './levels.generated.ts';

/** Loudness of the score alone at a cue gain of 0, LUFS: a little under a voice, so that music never shouts it down. */
export const SCORE_LEVEL = -24.5;

const gains = new Map<ScoreCue['ensemble'], readonly number[]>();

/** Linear gain of an ensemble at each of the five tension steps. */
export const scoreGains = (ensemble: ScoreCue['ensemble']): readonly number[] => {
  let row = gains.get(ensemble);
  if (!row) {
    row = SCORE_LEVELS[ensemble].map(fromDecibels);
    gains.set(ensemble, row);
  }
  return row;
};
