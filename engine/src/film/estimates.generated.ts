// Written by scripts/fit-estimates.ts from 99 scenes of 6 scripts. Do not edit.
/** Mean and standard deviation of the raw values. */
export const WARMTH_SCALE: readonly [number, number] = [0.0000, 0.0717];
export const SPECTACLE_SCALE: readonly [number, number] = [0.8634, 0.5876];
