import { exp, log } from '../../base/maths.ts';

const PER_DECIBEL = 0.11512925464970229;

/** Amplitude ratio of a level in decibels. */
export const fromDecibels = (db: number): number => exp(db * PER_DECIBEL);

/** Amplitude ratio of a level in millibels (1/100 dB), the timeline's unit of gain. */
export const fromMillibels = (mb: number): number => exp(mb * 0.01 * PER_DECIBEL);

/** Level in decibels of an amplitude ratio; -Infinity at zero. */
export const toDecibels = (ratio: number): number => log(ratio) / PER_DECIBEL;
