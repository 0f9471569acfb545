// Written by scripts/fit-tension.ts from 68 scenes, 638 paragraphs. Do not edit.
/** Means and spreads of the square-root densities, in the order of `TENSION_FEATURES`. */
export const TENSION_MEANS: readonly number[] = [0.5283, 0.6068, 0.9270, 0.6014, 1.4930, 0.5152, 0.7791, 3.6581, 0.9523, 1.8161];
export const TENSION_SPREADS: readonly number[] = [0.5299, 0.6878, 0.8418, 0.7320, 0.8190, 0.5664, 0.7203, 0.6406, 0.8600, 1.0927];
/** The sum's 2nd and 98th percentile. */
export const TENSION_SCALE: readonly [number, number] = [-4.2490, 5.2082];
