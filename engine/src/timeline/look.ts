import type { Colour } from './person.ts';

/** Which way words reach the audience. */
export type Manner = 'spoken' | 'murmured' | 'silent';

/** How a film is photographed, cut and heard. Thousandths unless a unit is said. */
export interface Look {
  readonly version: 1;
  readonly name: string;
  /** Width over height of the picture inside the frame: 1333, 1778, 1850, 2390. */
  readonly ratio: number;
  readonly grade: {
    readonly shadows: Colour;
    readonly highlights: Colour;
    readonly tint: number;
    readonly saturation: number;
    readonly contrast: number;
    readonly exposure: number;
    readonly grain: number;
    readonly vignette: number;
    readonly halation: number;
  };
  readonly lens: {
    /** Focal lengths in the box, tenths of a millimetre on a 36 mm wide gate, ascending. */
    readonly focals: readonly number[];
    /** Aperture as thousandths of an f-stop: 2000 is f/2. */
    readonly stop: number;
    /** Camera restlessness: 0 locked off .. 1000 hand-held. */
    readonly handheld: number;
  };
  readonly light: {
    /** Key over fill: 2000 is 2:1. */
    readonly ratio: number;
    readonly hardness: number;
    readonly haze: number;
    /** How warm practicals and how cold night read: thousandths of the full palette. */
    readonly warmth: number;
    readonly cold: number;
  };
  readonly cutting: {
    /** Average shot length in milliseconds. */
    readonly average: number;
    /** Spread: standard deviation over mean, thousandths (log-normal; Salt gives about 1200). */
    readonly spread: number;
    /** Readiness to move in for close shots. */
    readonly closeness: number;
  };
  readonly manner: Manner;
  readonly score: {
    readonly ensemble: 'strings' | 'piano' | 'low-brass' | 'bells' | 'electronic' | 'folk';
    /** Share of running time that may carry score. */
    readonly presence: number;
    /** Beats a minute at rest. */
    readonly tempo: number;
  };
}

/** What a bare script is photographed with. */
export const HOUSE_LOOK: Look = {
  version: 1,
  name: 'house',
  ratio: 2000,
  grade: {
    shadows: 0x1d2a3f,
    highlights: 0xffe2b8,
    tint: 350,
    saturation: 1040,
    contrast: 1060,
    exposure: 0,
    grain: 420,
    vignette: 450,
    halation: 350,
  },
  lens: { focals: [210, 280, 350, 500, 750, 1000, 1350], stop: 2000, handheld: 120 },
  light: { ratio: 3500, hardness: 550, haze: 350, warmth: 1000, cold: 800 },
  cutting: { average: 4600, spread: 700, closeness: 500 },
  manner: 'murmured',
  score: { ensemble: 'piano', presence: 620, tempo: 72 },
};
