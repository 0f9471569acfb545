import type { Band } from './arc-band.ts';

/** Thousandths that a tenth of the tension axis lifts a beat. */
const PER_TENTH = 90;

/**
 * Tension at which a beat is played: its own, lifted by the wish, inside the band and under the ceiling. Thousandths;
 * `wish` in tenths. Where the ceiling lies under the band, the ceiling counts.
 */
export const playedTension = (own: number, wish: number, band: Band, ceiling: number): number =>
  Math.min(Math.max(own + PER_TENTH * wish, band[0]), band[1], ceiling);
