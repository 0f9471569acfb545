// Written by scripts/fit-tension.ts from 68 scenes, 638 paragraphs. Do not edit.
/** Means and spreads of the square-root densities, in the order of `TENSION_FEATURES`. */
export const TENSION_MEANS: readonly number[] = [0.5247, 0.6030, 0.8316, 0.5672, 1.4726, 0.5146, 0.7644, 3.5436, 0.9418, 1.7934];
export const TENSION_SPREADS: readonly number[] = [0.5212, 0.6810, 0.6919, 0.6466, 0.7976, 0.5652, 0.6834, 0.8049, 0.8448, 1.0864];
/** The sum's 2nd and 98th percentile. */
export const TENSION_SCALE: readonly [number, number] = [-5.1806, 5.7530];
